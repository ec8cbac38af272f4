"""What both colours of the httpx adapter share: our requests in httpx's form, its time limits, its errors as ours."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING, Any

from ..._core.http import Headers, ProtocolError, TransportError, TransportTimeout
from ..._http.rules import limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..._core.http import Body, Phase, Request

MODULES = ("httpx", "httpx2")
_SLACK = 0.02
"""Seconds by which a wait may end before the deadline that it was measured by."""


class Limits(dict[str, Any]):
    """A request's time limits as httpx has them: how long each of its waits may take.

    httpx's transports ask for each limit when its wait begins, and get no more than what is left of the whole.
    """

    __slots__ = ("_body", "_gap", "deadline")

    def __init__(self, request: Request) -> None:
        self.deadline = request.deadline
        self._body = False
        self._gap: float | None = None
        timeout = request.timeout
        if timeout is None:
            super().__init__(connect=None, read=None, write=None, pool=None)
            return
        total = timeout.total
        waits = {"connect": timeout.connect, "read": timeout.first_event, "write": timeout.write, "pool": timeout.pool}
        super().__init__((name, _least(seconds, total)) for name, seconds in waits.items())

    def begin_body(self, gap: float | None, deadline: float | None) -> None:
        """From now on reads are those of the body: each may take `gap` seconds, all of them last until `deadline`."""
        self._body = True
        self._gap = gap
        self.deadline = deadline

    def get(self, key: str, default: Any = None) -> Any:
        seconds = self._gap if self._body and key == "read" else self[key] if key in self else default
        deadline = self.deadline
        return seconds if deadline is None else _least(seconds, max(deadline - time.monotonic(), 0.001))


def _least(one: float | None, other: float | None) -> float | None:
    return other if one is None or (other is not None and other < one) else one


def request_for(client: Any, request: Request, limits: Limits, pieces: Callable[[Body], Any]) -> Any:
    """The client's own form of the request."""
    origin = request.origin
    if origin.path is not None:
        raise ValueError(f"httpx reaches a Unix socket through its transport: HTTPTransport(uds={origin.path!r})")
    _ = request.headers.h1  # a header that would break out of its line is a ValueError
    headers = [(name.encode("latin-1"), _encoded(value)) for name, value in request.headers.items]
    body = request.body
    if body is None or isinstance(body, bytes):
        content: Any = body
    else:
        content = pieces(body)
        if body.length is not None:
            headers.append((b"Content-Length", b"%d" % body.length))
    url = request.url
    params = None
    if client.params:  # httpx puts them in the place of the URL's query
        url, _, params = url.partition("?")
    return client.build_request(
        request.method, url, params=params, headers=headers, content=content, extensions={"timeout": limits}
    )


def _encoded(value: str) -> bytes:
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8")


def check_time(request: Request, limits: Limits) -> None:
    now = time.monotonic()
    if limits.deadline is not None and now >= limits.deadline:
        raise too_late(request, "pool", "pool", now, sent=False)


# -- what went wrong -----------------------------------------------------------------------------------------

_PHASES: dict[str, tuple[Phase, str]] = {
    "PoolTimeout": ("pool", "pool"),
    "ConnectTimeout": ("connect", "connect"),
    "WriteTimeout": ("write", "write"),
    "ConnectError": ("connect", ""),
    "UnsupportedProtocol": ("connect", ""),
    "ProxyError": ("proxy", ""),
    "WriteError": ("write", ""),
}
_UNSENT = ("pool", "resolve", "connect", "proxy", "tls")


def failure(error: Exception, request: Request, limits: Limits, phase: Phase) -> TransportError | None:
    """An exception of httpx's as ours; None where it is not about the exchange (a hook's, a closed client's).

    Args:
        phase: "headers" or "body", for what httpx calls reading.
    """
    kinds = [cls.__name__ for cls in type(error).__mro__ if cls.__module__.partition(".")[0] in MODULES]
    if "RequestError" not in kinds:
        return _slipped(error, phase)
    setting = "first_event" if phase == "headers" else "between_events"
    for kind in kinds:
        if kind in _PHASES:
            phase, setting = _PHASES[kind]
            break
    sent, answered = phase not in _UNSENT, phase == "body"
    said = f"{kinds[0]}: {error}" if str(error) else kinds[0]
    if "TimeoutException" in kinds:
        now = time.monotonic()
        if limits.deadline is not None and now >= limits.deadline - _SLACK:
            return over(request, phase, sent=sent, answered=answered)
        if request.timeout is not None and getattr(request.timeout, setting) is not None:
            return too_late(request, setting, phase, now, sent=sent, answered=answered)
        return TransportTimeout(said, phase=phase, setting=setting, sent=sent, answered=answered)
    if phase == "connect":
        phase = _connecting(error)
    made = ProtocolError if "ProtocolError" in kinds or "DecodingError" in kinds else TransportError
    return made(said, phase=phase, sent=sent, answered=answered)


def _slipped(error: Exception, phase: Phase) -> TransportError | None:
    """What httpx lets through of the libraries below it."""
    for cls in type(error).__mro__:
        if (cls.__module__, cls.__name__) == ("ssl", "SSLError") or (
            cls.__name__ == "EndOfStream" and cls.__module__.startswith("anyio")
        ):
            return TransportError(f"{type(error).__name__}: {error}", phase=phase, sent=True, answered=phase == "body")
    return None


def _connecting(error: BaseException) -> Phase:
    """Which part of connecting failed: httpx has one name for all, its cause says more."""
    cause: BaseException | None = error
    for _ in range(6):
        if cause is None:
            break
        if isinstance(cause, socket.gaierror):
            return "resolve"
        if type(cause).__module__ == "ssl":
            return "tls"
        cause = cause.__cause__ or cause.__context__
    return "connect"


def over(request: Request, phase: Phase, *, sent: bool = True, answered: bool = False) -> TransportTimeout:
    """The error for a wait that lasted to its deadline: the request's, or the one given to `receive`."""
    now = time.monotonic()
    if request.deadline is not None and now >= request.deadline - _SLACK:
        now = max(now, request.deadline)
    setting = "between_events" if phase == "body" else "first_event"
    return too_late(request, setting, phase, now, sent=sent, answered=answered)


def facts(response: Any) -> dict[str, Any]:
    return {
        "status": response.status_code,
        "headers": Headers(response.headers.raw),
        "reason": response.reason_phrase,
        "http_version": response.http_version,
    }


def reading_limit(request: Request, deadline: float | None) -> float | None:
    if deadline is None:
        return limit_of(request, "between_events", time.monotonic())
    return deadline if request.deadline is None else min(deadline, request.deadline)
