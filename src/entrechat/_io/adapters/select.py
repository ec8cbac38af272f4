"""From what a caller passed as `http_client` to a transport. Kinds are told by module and name; nothing is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..transport import AsyncTransport, Transport

_HTTPX = ("httpx", "httpx2")
_DEFAULT_TIMEOUT = 5.0  # httpx's: who has it has set none
_LIKE_TRANSPORTS = ("requests", "niquests", "aiohttp", "urllib3", "curl_cffi")  # some have send() and close()


def transport_for(given: Any) -> Transport:
    """The blocking transport that an `http_client` stands for.

    Raises:
        TypeError: it is asynchronous, or nothing that requests can be sent with; the message says what to pass.
    """
    kind = _httpx_kind(given)
    if kind == "Client":
        from .httpx import HttpxTransport

        return HttpxTransport(given)
    if kind == "AsyncClient":
        name = _httpx_name(given)
        raise TypeError(
            f"http_client: OpenAI is blocking and {name}.AsyncClient is not; pass {name}.Client(), or use AsyncOpenAI"
        )
    if _is_transport(given):
        if _is_async(given.send) or not hasattr(given, "close"):
            raise TypeError(
                f"http_client: OpenAI is blocking, and {_name(given)} is not: its send() must not be a coroutine, and it"
                " needs a close(); pass a blocking transport, or use AsyncOpenAI"
            )
        return given  # type: ignore[no-any-return]  # of the user's own class
    if _is_asgi(given):
        from .asgi import SyncASGITransport

        return SyncASGITransport(given)
    raise _unknown(given, "Client")


def async_transport_for(given: Any) -> AsyncTransport:
    """The asynchronous transport that an `http_client` stands for; see `transport_for`."""
    kind = _httpx_kind(given)
    if kind == "AsyncClient":
        from .httpx_async import AsyncHttpxTransport

        return AsyncHttpxTransport(given)
    if kind == "Client":
        name = _httpx_name(given)
        raise TypeError(
            f"http_client: AsyncOpenAI is asynchronous and {name}.Client is not; pass {name}.AsyncClient(), or use OpenAI"
        )
    if _is_transport(given):
        if not _is_async(given.send) and not hasattr(given, "aclose"):
            raise TypeError(
                f"http_client: AsyncOpenAI is asynchronous, and {_name(given)} is not: it needs `async def send` and"
                " `async def aclose`; pass an asynchronous transport, or use OpenAI"
            )
        return given  # type: ignore[no-any-return]  # of the user's own class
    if _is_asgi(given):
        from .asgi import AsyncASGITransport

        return AsyncASGITransport(given)
    raise _unknown(given, "AsyncClient")


def timeout_of(given: Any, default: Any) -> Any:
    """The time limits that an httpx client was made with, as httpx has them; `default` where it was made with none.

    The official client takes them over where it is given none itself.
    """
    if isinstance(given, type) or not _httpx_kind(given):
        return default
    timeout = given.timeout
    if all(getattr(timeout, name) == _DEFAULT_TIMEOUT for name in ("connect", "read", "write", "pool")):
        return default
    return timeout


def _httpx_kind(given: Any) -> str:
    """Which of the two clients it is: Client or AsyncClient; empty for anything else."""
    for cls in _mro(given):
        if cls.__name__ in ("Client", "AsyncClient") and cls.__module__.partition(".")[0] in _HTTPX:
            return cls.__name__
    return ""


def _httpx_name(given: Any) -> str:
    return next(root for cls in _mro(given) if (root := cls.__module__.partition(".")[0]) in _HTTPX)


def _mro(given: Any) -> tuple[type, ...]:
    # __class__ and not type(): a Mock with a spec goes for what it mocks
    found: tuple[type, ...] = given.__class__.__mro__
    return found


def _name(given: Any) -> str:
    cls = given if isinstance(given, type) else type(given)
    return f"{cls.__module__.partition('.')[0]}.{cls.__qualname__}"


def _is_transport(given: Any) -> bool:
    if isinstance(given, type) or _mro(given)[0].__module__.partition(".")[0] in _LIKE_TRANSPORTS:
        return False
    return callable(getattr(given, "send", None)) and (hasattr(given, "close") or hasattr(given, "aclose"))


def _is_async(function: Any) -> bool:
    import inspect

    return inspect.iscoroutinefunction(function)


def _is_asgi(given: Any) -> bool:
    """Whether it is called with (scope, receive, send)."""
    if not callable(given) or isinstance(given, type):
        return False
    import inspect

    try:
        inspect.signature(given).bind(None, None, None)
    except (TypeError, ValueError):
        return False
    return _is_async(given) or not inspect.isroutine(given)


def _unknown(given: Any, kind: str) -> TypeError:
    hint = ""
    if isinstance(given, type):
        hint = f" This is the class itself: did you mean {_name(given)}()?"
    elif hasattr(given, "handle_request") or hasattr(given, "handle_async_request"):
        root = _mro(given)[0].__module__.partition(".")[0]
        hint = f" This is a transport of {root}'s: pass {root}.{kind}(transport=…)."
    return TypeError(
        f"http_client: {_name(given)} cannot send requests for us; pass an httpx.{kind} or httpx2.{kind}, an ASGI application,"
        f" or an object with the methods of entrechat.{'Transport' if kind == 'Client' else 'AsyncTransport'}.{hint}"
    )
