"""What changes of a client's settings where it is copied."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from . import _settings
from ._core.config import as_timeout, parse_base_url
from ._core.omit import NotGiven
from ._core.retry import RetryConfig

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._settings import Settings

_AS_GIVEN = ("organization", "project", "webhook_secret", "websocket_base_url", "http_client", "_enforce_credentials")


def changes_of(settings: Settings, given: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    """What changes, and whether the copy needs connections of its own.

    Args:
        settings: the client's.
        given: the arguments of `copy`.

    Raises:
        TypeError, ValueError: a setting that cannot be; the message names it.
    """
    api_key, identity, provider = given["api_key"], given["workload_identity"], given["provider"]
    changes: dict[str, Any] = dict(given["_extra_kwargs"] or {})
    if identity is not None or not isinstance(provider, NotGiven) or settings.auth is not None:
        changes.update(_identified(settings, api_key, identity, provider))
    for name in ("api_key", "admin_api_key"):
        key = given[name]
        if isinstance(key, str):
            key = _settings.clean_key(name, key) or None
        if key is not None:
            changes[name] = key
    for name in _AS_GIVEN:
        if given[name] is not None:
            changes[name] = given[name]
    base_url, residency = given["base_url"], given["data_residency"]
    if residency is not None or (base_url is not None and not isinstance(base_url, NotGiven)):
        changes["base_url"] = _settings.base_url_of(base_url, residency)
        parse_base_url(changes["base_url"])
    if not isinstance(given["timeout"], NotGiven):
        as_timeout(given["timeout"])
        changes["timeout"] = given["timeout"]
    if not isinstance(given["max_retries"], NotGiven):
        RetryConfig.of(given["max_retries"])
        changes["max_retries"] = given["max_retries"]
    for name, replacing in (("default_headers", "set_default_headers"), ("default_query", "set_default_query")):
        added, put = given[name], given[replacing]
        if put is not None:
            if added is not None:
                raise ValueError(f"{name} adds, {replacing} replaces: give one of them")
            changes[name] = dict(put)
        elif added is not None:
            changes[name] = {**getattr(settings, name), **added}
    own_transport = _settings.of_transport(changes)
    if own_transport and changes.get("http_client", settings.http_client) is not None:
        raise TypeError(f"{', '.join(own_transport)}: no settings of an http_client; pass one that has them")
    changes.update(own_transport)
    return changes, bool(own_transport) or "http_client" in changes


def _identified(settings: Settings, api_key: Any, identity: Mapping[str, Any] | None, provider: Any) -> dict[str, Any]:
    """What changes of a client's settings where a copy of it proves itself otherwise, or talks to another service."""
    if provider is not None and not isinstance(provider, NotGiven):
        from .helpers.providers import enter

        dialect, auth, key, url = enter(provider, api_key, None, None)
        return {"dialect": dialect, "auth": auth, "api_key": key, "base_url": url, "workload_identity": None}
    if identity is not None:
        return {"workload_identity": identity, "auth": _settings.identity_auth(identity, api_key, None), "api_key": None}
    if provider is None and settings.dialect is not None:
        key = api_key or os.environ.get("OPENAI_API_KEY")
        return {"dialect": None, "auth": None, "api_key": key, "base_url": _settings.base_url_of(None, None)}
    if api_key is not None and settings.auth is not None:
        return {"workload_identity": None, "auth": None}
    return {}
