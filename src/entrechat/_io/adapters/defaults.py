"""httpx and httpx2 clients with the defaults of the official package, under its names; and one for trio.

The classes are made when they are first asked for. Where httpx is not installed, making a client says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.http import Timeout

if TYPE_CHECKING:
    from types import ModuleType

    from ..._settings import Settings

    # clients of a library that need not be installed
    DefaultHttpxClient: Any
    DefaultAsyncHttpxClient: Any
    DefaultAioHttpClient: Any

_MADE = {"DefaultHttpxClient": "Client", "DefaultAsyncHttpxClient": "AsyncClient", "DefaultAioHttpClient": "AsyncClient"}


def _completed(module: ModuleType, given: dict[str, Any]) -> dict[str, Any]:
    """A client's settings, with the official package's in the place of httpx's own."""
    timeout = given.get("timeout")
    if "timeout" not in given:
        given["timeout"] = module.Timeout(600.0, connect=5.0)
    elif isinstance(timeout, Timeout):  # the official package's Timeout is httpx's
        total = timeout.total
        names = {"connect": timeout.connect, "read": timeout.between_events, "write": timeout.write, "pool": timeout.pool}
        given["timeout"] = module.Timeout(**{name: total if value is None else value for name, value in names.items()})
    given.setdefault("limits", module.Limits(max_connections=1000, max_keepalive_connections=100))
    given.setdefault("follow_redirects", True)
    return given


def DefaultHttpx2Client(**settings: Any) -> Any:
    """An `httpx2.Client` with the official package's defaults: 600 seconds, 1000 connections, redirects followed."""
    module = _needed("httpx2", "DefaultHttpx2Client")
    return module.Client(**_completed(module, settings))


def DefaultAsyncHttpx2Client(**settings: Any) -> Any:
    """An `httpx2.AsyncClient` with the official package's defaults: 600 seconds, 1000 connections, redirects followed."""
    module = _needed("httpx2", "DefaultAsyncHttpx2Client")
    return module.AsyncClient(**_completed(module, settings))


def trio_client(settings: Settings) -> Any:
    """The client that an `AsyncOpenAI` sends with under trio, where our own transport does not run."""
    from ..._http.pool import Limits
    from ..._http.tls import context_for

    module = _installed("httpx2", "httpx")
    if module is None:
        raise ImportError("AsyncOpenAI runs under trio by way of httpx2: `pip install httpx2`, or pass http_client=…")
    limits = settings.limits or Limits()
    version = "2" if settings.http_version == "2" else "1.1"
    return module.AsyncClient(
        # httpx writes the protocols that it offers into the context: they must be those that it has already
        verify=context_for(settings.tls, version),
        http1=version == "1.1",
        http2=version == "2",
        proxy=settings.proxy.url if settings.proxy else None,
        trust_env=settings.proxy is None,
        limits=module.Limits(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive,
            keepalive_expiry=limits.keepalive,
        ),
    )


def _installed(*names: str) -> ModuleType | None:
    """The first of these libraries that is there."""
    import importlib

    for name in names:
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
    return None


def _needed(name: str, what: str) -> ModuleType:
    found = _installed(name)
    if found is None:
        raise ImportError(_missing(what, name))
    return found


def _missing(what: str, package: str) -> str:
    return (
        f"{what} needs {package}: `pip install {package}`. Without http_client, our own transport is used, which needs nothing."
    )


def __getattr__(name: str) -> Any:
    if name not in _MADE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    made = globals()[name] = _class(name)
    return made


def _class(name: str) -> type:
    """The class of that name: derived from httpx's, or where that is not installed, one whose making says so."""
    aio = name == "DefaultAioHttpClient"
    base = _aiohttp_client() if aio else getattr(_installed("httpx2", "httpx"), _MADE[name], None)
    if base is None:
        needs = "httpx-aiohttp" if aio else "httpx2"

        def refuse(self: Any, **settings: Any) -> None:
            raise ImportError(_missing(name, needs))

        return type(name, (), {"__init__": refuse, "__module__": "entrechat", "__doc__": f"Needs {needs}."})
    library = next(root for cls in base.__mro__ if (root := cls.__module__.partition(".")[0]) in ("httpx", "httpx2"))
    module: Any = _installed(library)

    def start(self: Any, **settings: Any) -> None:
        base.__init__(self, **_completed(module, settings))

    doc = f"{library}.{_MADE[name]} with the official package's defaults{', on aiohttp' if aio else ''}."
    return type(name, (base,), {"__init__": start, "__module__": "entrechat", "__doc__": doc})


def _aiohttp_client() -> Any:
    """An httpx client that sends through aiohttp, of the package httpx-aiohttp; None without it."""
    import importlib

    for module, name in (("httpx_aiohttp.httpx2", "Httpx2AiohttpClient"), ("httpx_aiohttp", "HttpxAiohttpClient")):
        try:
            return getattr(importlib.import_module(module), name)
        except ModuleNotFoundError:  # it, or what it stands on
            continue
    return None
