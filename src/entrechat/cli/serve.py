"""`entrechat serve`: the API on this machine, for any client in any language."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from ._parser import Command, CommandError, Option, UsageError, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._parser import Args

__all__ = ["COMMAND"]

_PACES = ("live", "at_once", "reads", "seconds")
_LIMITS = {
    "max-body": "body",
    "max-upload": "upload",
    "max-requests": "requests",
    "max-queue": "queue",
    "rpm": "requests_per_minute",
    "tpm": "tokens_per_minute",
}


def run(args: Args) -> int:
    from entrechat.local import create_app
    from entrechat.local.limits import Limits
    from entrechat.local.serving import ServeError, json_log, serve, text_log

    if args.words:
        raise UsageError(f"serve: {args.words[0]!r} is too much")
    pace = _one_of(args, "pace", _PACES)
    log = _one_of(args, "log", ("text", "json", "none"))
    key = args.text("api-key") or os.environ.get("ENTRECHAT_SERVER_KEY")
    state = None if args.flag("memory") else args.text("state") or _default_state()
    limits = {name: most for option, name in _LIMITS.items() if (most := args.whole(option)) is not None}
    settings: dict[str, Any] = {
        "model_path": args.text("chat-model"),
        "context": args.whole("context") or 4096,
        "slots": args.whole("slots"),
        "threads": args.whole("threads"),
        "pace": pace,
    }
    try:
        app = create_app(
            engine=_engine(args),
            state=state,
            api_key=key,
            strict=args.flag("strict"),
            defaults=not args.flag("no-defaults"),
            limits=Limits(**limits),
            **settings,
        )
    except (ImportError, OSError, ValueError) as error:
        raise CommandError(str(error)) from error
    logs: dict[str, Callable[[Any], None] | None] = {"text": text_log, "json": json_log, "none": None}
    port = args.whole("port")
    try:
        serve(
            app,
            host=args.text("host") or "127.0.0.1",
            port=8080 if port is None else port,
            log=logs[log],
            ready=lambda url: _banner(url, state, keyed=key is not None),
        )
    except ServeError as error:
        app.close()
        raise CommandError(str(error)) from error
    return 0


def _engine(args: Args) -> Any:
    name = args.text("engine") or "llamacpp"
    if name == "llamacpp":
        return None
    from entrechat.local.engine import registry

    try:
        return registry.load(name)
    except LookupError as error:
        raise UsageError(f"serve: {error}") from None


def _one_of(args: Args, option: str, choices: tuple[str, ...]) -> str:
    """The option's value; the first choice where it was not given."""
    value = args.text(option) or choices[0]
    if value not in choices:
        raise UsageError(f"serve: --{option} cannot be {value!r}{nearest(value, choices)}; it is one of {', '.join(choices)}")
    return value


def _default_state() -> str:
    base = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return os.path.join(base, "entrechat")


def _banner(url: str, state: str | None, *, keyed: bool) -> None:
    key = "the key that you gave it" if keyed else "anything"
    sys.stderr.write(
        f"The OpenAI API is at {url}\n"
        f"  for clients: OPENAI_BASE_URL={url} and OPENAI_API_KEY={key}\n"
        f"  state: {state or 'in memory, gone with the server'}\n"
        "  Ctrl-C stops it.\n"
    )
    sys.stderr.flush()


COMMAND = Command(
    "serve",
    "Serve the OpenAI API on this machine: chat, responses, assistants, embeddings, files, vector stores, batches and more,\n"
    "with small real models. Any client of the API can use it, in any language.",
    "[OPTION]…",
    run,
    [
        Option("--host", "the address to listen on (default: 127.0.0.1); others need --api-key", "ADDRESS"),
        Option("--port -p", "default: 8080; 0 takes a free one", "N", kind=int),
        Option("--chat-model", "a GGUF file to answer with (default: SmolLM2-135M-Instruct)", "FILE"),
        Option("--engine", "what answers: llamacpp (default), scripted, or an installed plug-in", "NAME"),
        Option("--state", "where files, threads, batches and the rest are kept (default: ~/.local/state/entrechat)", "DIR"),
        Option("--memory", "keep everything in memory instead"),
        Option("--api-key", "the key that requests must carry (default: ENTRECHAT_SERVER_KEY, or none)", "KEY"),
        Option("--strict", "refuse parameters that are taken but not honoured"),
        Option("--no-defaults", "no system prompt and no sampling settings of our own for small models"),
        Option("--context", "tokens of prompt and answer that a request may have (default: 4096)", "N", kind=int),
        Option("--slots", "requests that the model answers at once", "N", kind=int),
        Option("--threads", "threads that the model computes with", "N", kind=int),
        Option("--pace", "how background work advances: live, at_once, reads or seconds", "PACE"),
        Option("--rpm", "requests a minute for each project and model", "N", kind=int),
        Option("--tpm", "tokens a minute for each project and model", "N", kind=int),
        Option("--max-body", "bytes of a JSON body (default: 64 MiB)", "N", kind=int),
        Option("--max-upload", "bytes of a file (default: 512 MiB)", "N", kind=int),
        Option("--max-requests", "requests in work at once (default: 1024)", "N", kind=int),
        Option("--max-queue", "requests that wait for a model (default: 256)", "N", kind=int),
        Option("--log", "text, json or none, on standard error (default: text)", "FORM"),
    ],
    notes=[
        (
            "Environment",
            [
                "ENTRECHAT_SERVER_KEY  the API key, where --api-key would show it to other users",
                "ENTRECHAT_MODELS_DIR  where model files are kept (default: ~/.cache/entrechat/models)",
                "ENTRECHAT_OFFLINE     1 forbids fetching them",
            ],
        )
    ],
)
