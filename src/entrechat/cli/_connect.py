"""The client that a command's options ask for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._parser import CommandError, Option, UsageError

if TYPE_CHECKING:
    from entrechat import OpenAI

    from ._parser import Args

__all__ = ["OPTIONS", "connect", "is_openai"]

OPTIONS = (
    Option("--local", "answer on this machine with a small model: no key, no network"),
    Option("--base-url", "another server with the same API (default: OPENAI_BASE_URL)", "URL"),
    Option("--timeout", "seconds until it must be done (default: 60, and 600 where a model writes)", "S", kind=float),
)


def connect(args: Args, *, admin: bool = False) -> OpenAI:
    """A client. UsageError where the options contradict each other, CommandError where there is no key."""
    from entrechat import OpenAI, omit

    settings: dict[str, Any] = {}
    if args.flag("timeout"):
        settings["timeout"] = args.number("timeout")
    if args.flag("local"):
        if args.flag("base-url"):
            raise UsageError("--local and --base-url exclude each other")
        return OpenAI.local(**settings)
    if args.flag("base-url"):
        settings["base_url"] = args.text("base-url")
    try:
        client = OpenAI(_enforce_credentials=False, **settings)
    except ValueError as error:  # a URL or a key that cannot be
        raise UsageError(str(error)) from None
    variable = "OPENAI_ADMIN_KEY" if admin else "OPENAI_API_KEY"
    if os.environ.get(variable) or "authorization" in os.environ.get("OPENAI_CUSTOM_HEADERS", "").lower():
        return client
    if is_openai(client):
        instead = "" if admin else ", or use --local for a small model on this machine, without a key"
        raise CommandError(f"no API key: set the environment variable {variable}{instead}")
    # the server may want none; if it does, it says so
    return OpenAI(_enforce_credentials=False, default_headers={"Authorization": omit}, **settings)


def is_openai(client: OpenAI) -> bool:
    """Whether the client talks to OpenAI's own service, which needs a key; others may not."""
    host = client.base_url.split("://")[-1].split("/")[0].split(":")[0]
    return host == "openai.com" or host.endswith(".openai.com")
