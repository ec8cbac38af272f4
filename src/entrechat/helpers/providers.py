"""Other services that speak this API: what is known of each (`Provider`), and how a client follows it (`ProviderDialect`).

The table itself is in `provider_table.py`.
"""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from entrechat._core.dialect import Dialect
from entrechat._core.model import Model
from entrechat._core.omit import NotGiven, Omit, omit
from entrechat._core.shapes import is_object
from entrechat.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from entrechat._core.config import Config
    from entrechat._core.dialect import Auth
    from entrechat._core.op import Op

__all__ = ["Provider", "ProviderDialect", "ProviderWarning", "enter", "find"]


class ProviderWarning(UserWarning):
    """A parameter was left out, since the provider does not know it."""


@dataclass(frozen=True, kw_only=True)
class Provider:
    """A service that speaks this API. What is not said of it is as at OpenAI.

    Args:
        name: how messages call it.
        base_url: where it is.
        docs: its documentation of the compatible API.
        key_variable: the environment variable that holds its key; OPENAI_API_KEY is never sent to it.
        needs_key: whether it answers without one.
        headers: sent with every request.
        rename: chat parameters that have another name there.
        drop: chat parameters that are left out, with a `ProviderWarning`: the answer is the same kind of thing without.
        refuse: chat parameters that raise, with the reason: without them the answer would be another.
        roles: roles of messages that have another name there.
        forget: members of messages that it refuses, such as those of its own earlier answers.
        reasoning: the member of its messages that holds the model's thoughts; `reasoning_text` reads it under any name.
        api_key: the key, or a function that gives it for each call, where the provider was made with one.
        auth: what proves each request, where that is no key.
    """

    name: str
    base_url: str
    docs: str = ""
    key_variable: str | None = None
    needs_key: bool = True
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    rename: Mapping[str, str] = field(default_factory=dict[str, str])
    drop: frozenset[str] = frozenset()
    refuse: Mapping[str, str] = field(default_factory=dict[str, str])
    roles: Mapping[str, str] = field(default_factory=dict[str, str])
    forget: frozenset[str] = frozenset()
    reasoning: str | None = None
    api_key: str | Callable[[], Any] | None = field(default=None, repr=False)
    auth: Auth | None = field(default=None, repr=False)

    @property
    def has_credentials(self) -> bool:
        """Whether it brings what proves who asks."""
        return self.api_key is not None or self.auth is not None


class ProviderDialect(Dialect):
    """Calls as a provider takes them."""

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.credentials = _how_to_prove(provider)
        self._chat = bool(provider.rename or provider.drop or provider.refuse or provider.roles or provider.forget)

    def configure(self, config: Config, settings: Any) -> None:
        config.headers = {**self.provider.headers, **config.headers}
        if not (self.provider.needs_key or settings.api_key or config.auth):
            config.headers = {"Authorization": omit, **config.headers}

    def adapt(self, op: Op, args: dict[str, Any], options: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, Any]]:
        if not self._chat or op.path != "/chat/completions":
            return args, options
        provider = self.provider
        made: dict[str, Any] = {}
        for name, value in args.items():
            if value is omit or isinstance(value, NotGiven):
                continue
            if name in provider.refuse:
                if value is None or value is False:
                    continue  # it is not asked for
                raise ValueError(f"{op.name}: {provider.name} does not take {name}: {provider.refuse[name]}")
            if name in provider.drop:
                _warn(f"{op.name}: {name} was left out, {provider.name} does not know it ({provider.docs})")
            else:
                made[provider.rename.get(name, name)] = value
        if (provider.roles or provider.forget) and made.get("messages") is not None:
            made["messages"] = [self._message(message) for message in made["messages"]]
        return made, options

    def _message(self, message: Any) -> Any:
        provider = self.provider
        members: dict[str, Any] = message.to_dict() if isinstance(message, Model) else message
        if not is_object(members):
            return message
        role = members.get("role")
        if role not in provider.roles and not provider.forget.intersection(members):
            return message
        made = {name: value for name, value in members.items() if name not in provider.forget}
        return {**made, "role": provider.roles.get(str(role), role)}


def _warn(message: str) -> None:
    """Point at the caller's line: the first one outside of this package."""
    import sys

    level, frame = 1, sys._getframe()
    while frame.f_back is not None and str(frame.f_globals.get("__name__", "")).partition(".")[0] == "entrechat":
        frame, level = frame.f_back, level + 1
    warnings.warn(message, ProviderWarning, stacklevel=level)


def find(provider: str | Provider) -> Provider:
    """The provider of that name; case, blanks and punctuation do not matter.

    Raises:
        ValueError: none is known; the message says which are.
    """
    if not isinstance(provider, str):
        return provider
    from .provider_table import PROVIDERS

    known = {_plain(name): each for name, each in PROVIDERS.items()}
    found = known.get(_plain(provider))
    if found is not None:
        return found
    from difflib import get_close_matches

    near = get_close_matches(_plain(provider), list(known), n=1)
    hint = f" (did you mean {known[near[0]].name!r}?)." if near else "."
    raise ValueError(
        f"no provider {provider!r} is known{hint} There are {', '.join(sorted(PROVIDERS))}. "
        "For another one, pass a Provider(name=…, base_url=…), or use OpenAI(base_url=…)."
    )


def _plain(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def _how_to_prove(provider: Provider) -> str:
    variable = f" or set the variable {provider.key_variable}" if provider.key_variable else ""
    return f"pass api_key=…{variable} (the key of {provider.name}; keys of OpenAI are not sent there)"


def enter(
    provider: Any, api_key: Any, base_url: Any, residency: str | None
) -> tuple[ProviderDialect, Auth | None, str | Callable[[], Any] | None, str]:
    """What a client of `provider` is made with: its dialect, what proves requests, the key, the address.

    Raises:
        TypeError: it is no `Provider`.
        OpenAIError: a key besides the provider's own credentials, a residency, or no key where one is needed.
    """
    if not isinstance(provider, Provider):
        raise TypeError(f"provider must be a Provider, not {type(provider).__name__}; for a name use OpenAI.for_provider(name)")
    given = base_url is not None and not isinstance(base_url, (NotGiven, Omit))
    if residency is not None:
        raise OpenAIError("data_residency is OpenAI's own: leave it out with provider")
    if provider.has_credentials and (api_key is not None or given):
        name = "api_key" if api_key is not None else "base_url"
        raise OpenAIError(f"provider and {name} exclude each other: pass {name} to what made the provider {provider.name}")
    key = provider.api_key if api_key is None else api_key
    if key is None and provider.key_variable is not None:
        key = os.environ.get(provider.key_variable)
    if not key and provider.auth is None and provider.needs_key:
        raise OpenAIError(f"Missing credentials for {provider.name}: {_how_to_prove(provider)}.")
    return ProviderDialect(provider), provider.auth, key, str(base_url) if given else provider.base_url
