"""What both drivers decide alike: when a wait is over and what it is called, when a request may be sent again.

Every time-out names what was waited for, how long, and the setting to change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.http import TransportError, TransportTimeout

if TYPE_CHECKING:
    from entrechat._core.http import Body, Phase, Request

LINGER = 0.1
"""Seconds for which closing a stream waits for the end of its framing, to keep the connection."""
LINGER_BYTES = 64
"""Body bytes that may still come in that time: a `[DONE]`. More means that the stream goes on."""
JOIN = 65_536
"""Bodies up to this size are copied behind the head: cheaper than sending twice."""
STALE = 5.0
"""Seconds within which a stale connection shows itself. One that dies later was at work on the request."""
REFUSALS = 3
"""How often a request is sent again that servers refuse unread."""
FAREWELLS = 32
"""How often one that came too late for connections which carried others."""
PING = 30.0
"""Seconds without a word from the server, with requests open, after which HTTP/2 asks whether it is there."""
PONG = 15.0
"""Seconds that it has to answer."""

_SAYINGS: dict[str, str] = {
    "pool": "no connection came free within {s} s",
    "connect": "no connection to {host} within {s} s",
    "write": "the server took nothing of the request for {s} s",
    "first_event": "no answer within {s} s of the request",
    "between_events": "nothing more of the answer for {s} s",
}


def limit_of(request: Request, setting: str, now: float) -> float | None:
    """The `time.monotonic()` reading at which this wait is over; None waits for ever."""
    timeout = request.timeout
    seconds = None if timeout is None else getattr(timeout, setting)
    if seconds is None:
        return request.deadline
    limit: float = now + seconds
    deadline = request.deadline
    return limit if deadline is None or limit < deadline else deadline


def too_late(
    request: Request, setting: str, phase: Phase, now: float, *, sent: bool, answered: bool = False
) -> TransportTimeout:
    """The error for a wait bounded by `limit_of(request, setting, …)` that is over at `now`."""
    timeout = request.timeout
    seconds = None if timeout is None else getattr(timeout, setting)
    if seconds is None or (request.deadline is not None and now >= request.deadline):
        total = None if timeout is None else timeout.total
        within = "its deadline" if total is None else f"{total:g} s"
        return TransportTimeout(
            f"the call did not end within {within} (timeout total; while {_WHILE[phase]})",
            phase=phase, setting="total", sent=sent, answered=answered,
        )  # fmt: skip
    saying = _SAYINGS[setting].format(s=f"{seconds:g}", host=request.origin.path or request.origin.authority)
    return TransportTimeout(f"{saying} (timeout {setting})", phase=phase, setting=setting, sent=sent, answered=answered)


_WHILE: dict[str, str] = {
    "pool": "waiting for a free connection",
    "resolve": "looking up the host",
    "connect": "connecting",
    "proxy": "connecting through the proxy",
    "tls": "negotiating TLS",
    "write": "sending the request",
    "headers": "waiting for the answer",
    "body": "reading the answer",
    "closed": "closing",
}


def may_replay(error: TransportError, body: bytes | Body | None, waited: float) -> bool:
    """Whether a request that failed on a reused connection goes out once more, on a fresh one.

    Servers hang up on idle connections, and a request that crosses that on the way was not read.
    """
    return (
        not error.answered
        and error.phase in ("headers", "write")
        and not isinstance(error, TransportTimeout)
        and waited < STALE
        and (body is None or isinstance(body, bytes) or body.replayable)
        and not getattr(body, "once", False)
    )


class Unprocessed(TransportError):
    """The server said that it did not look at the request (HTTP/2 can say so): any request may be sent again."""

    unprocessed = True

    def __init__(self, message: str, *, refused: bool = False) -> None:
        super().__init__(message, phase="headers", sent=True)
        self.refused = refused
        """It takes none, rather than that the connection ends after those that it took."""


def may_resend(error: Unprocessed, body: bytes | Body | None, times: int) -> bool:
    """Whether a request that was not processed goes out again, after it did so `times` times.

    A server that ends its connections says how far it came: each try gets further. One that refuses is asked again
    (on a connection with fewer requests), but not for long: waiting is the drivers' business.
    """
    return times < (REFUSALS if error.refused else FAREWELLS) and (body is None or isinstance(body, bytes) or body.replayable)


def closed_early() -> TransportError:
    return TransportError("the answer was closed before its end", phase="closed", sent=True, answered=True)


def client_closed() -> TransportError:
    return TransportError("the client is closed", phase="closed")
