"""`entrechat.chat.completions.create(…)`: a client made on first use from the module's own settings.

import entrechat

entrechat.api_key = "…"            # or the environment; also base_url, organization, timeout, …
entrechat.models.list()
"""

from __future__ import annotations

import sys
from typing import Any

SETTINGS: dict[str, Any] = {
    "api_key": None,
    "admin_api_key": None,
    "organization": None,
    "project": None,
    "webhook_secret": None,
    "base_url": None,
    "timeout": None,
    "max_retries": 2,
    "default_headers": None,
    "default_query": None,
    "http_client": None,
}
"""The module's settings and their values while nobody has set them."""

_client: Any = None
_made_with: dict[str, Any] | None = None


def find(name: str) -> Any:
    """The module attribute `name`: a setting that nobody has set, or a resource of the module's client.

    Raises:
        AttributeError: it is neither.
    """
    if name in SETTINGS:
        return SETTINGS[name]
    from .resources._client import ClientResources

    if not name.startswith("_") and hasattr(ClientResources, name):
        return _Proxy(name)
    raise AttributeError(f"module 'entrechat' has no attribute {name!r}")


def client() -> Any:
    """The module's client; made anew when a setting of the module has changed."""
    global _client, _made_with
    module = sys.modules["entrechat"].__dict__
    settings = {name: module.get(name, default) for name, default in SETTINGS.items()}
    if _client is None or settings != _made_with:
        from ._client import OpenAI

        given = {name: value for name, value in settings.items() if value is not None}
        _client, _made_with = OpenAI(**given), settings
    return _client


class _Proxy:
    """Stands for a resource of the module's client, so that naming it needs no key yet."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(client(), self._name), name)

    def __repr__(self) -> str:
        return f"<entrechat.{self._name} of the module's client>"
