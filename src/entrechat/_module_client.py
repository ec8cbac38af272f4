"""`entrechat.chat.completions.create(…)`: a client made on first use from the module's own settings.

import entrechat

entrechat.api_key = "…"            # or the environment; also base_url, organization, timeout, …
entrechat.models.list()
"""

from __future__ import annotations

import os
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
    "api_type": None,
    "api_version": None,
    "azure_endpoint": None,
    "azure_ad_token": None,
    "azure_ad_token_provider": None,
    "bedrock_token_provider": None,
}
"""The module's settings and their values while nobody has set them."""

# api_type → (module below this package, class, the settings that are its own)
_KINDS = {
    "openai": ("_client", "OpenAI", ()),
    "azure": ("azure", "AzureOpenAI", ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")),
    "amazon-bedrock": ("bedrock", "BedrockOpenAI", ("bedrock_token_provider",)),
}
_OWN = {"api_type", *(name for _, _, names in _KINDS.values() for name in names)}

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
        import importlib

        where, named, own = _KINDS[_kind(settings)]
        given = {name: value for name, value in settings.items() if value is not None and (name in own or name not in _OWN)}
        _client, _made_with = getattr(importlib.import_module(f"entrechat.{where}"), named)(**given), settings
    return _client


def _kind(settings: dict[str, Any]) -> str:
    """Whose client the module's settings ask for: `api_type` says so, else what there are credentials for.

    Raises:
        OpenAIError: there are credentials for both, in the environment alone.
    """
    chosen = settings["api_type"] or os.environ.get("OPENAI_API_TYPE")
    if chosen:
        return chosen if chosen in _KINDS else "openai"
    if settings["bedrock_token_provider"] is not None:
        return "amazon-bedrock"
    if any(settings[name] is not None for name in ("azure_endpoint", "azure_ad_token", "azure_ad_token_provider")):
        return "azure"
    azure = any(os.environ.get(name) for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"))
    if not azure or settings["api_key"] is not None:
        return "openai"
    if os.environ.get("OPENAI_API_KEY"):
        from .errors import OpenAIError

        raise OpenAIError(
            "the environment holds keys for OpenAI and for Azure: set entrechat.api_type, or the variable OPENAI_API_TYPE, "
            "to openai, azure or amazon-bedrock"
        )
    return "azure"


class _Proxy:
    """Stands for a resource of the module's client, so that naming it needs no key yet."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(client(), self._name), name)

    def __repr__(self) -> str:
        return f"<entrechat.{self._name} of the module's client>"
