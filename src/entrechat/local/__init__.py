"""The OpenAI API on this machine: `OpenAI.local()`, or an ASGI application to serve.

Importing this loads neither the model's library nor the web framework; `create_app` and the rest do, on use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .inproc import BASE_URL as BASE_URL
    from .inproc import async_transport as async_transport
    from .inproc import create_app as create_app
    from .inproc import sync_transport as sync_transport
    from .limits import Limits as Limits
    from .weights import WeightsError as WeightsError
    from .weights import ensure as ensure
    from .weights import list_models as list_models
    from .weights import remove as remove
    from .weights import verify as verify

_HOMES = {
    "BASE_URL": "inproc",
    "Limits": "limits",
    "WeightsError": "weights",
    "async_transport": "inproc",
    "create_app": "inproc",
    "ensure": "weights",
    "list_models": "weights",
    "remove": "weights",
    "sync_transport": "inproc",
    "verify": "weights",
}
__all__ = [
    "BASE_URL",
    "Limits",
    "WeightsError",
    "async_transport",
    "create_app",
    "ensure",
    "list_models",
    "remove",
    "sync_transport",
    "verify",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
