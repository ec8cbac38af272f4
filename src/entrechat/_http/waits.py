"""What a wait that ended too late is called: every message names what was waited for, how long, and the setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.http import TransportTimeout

if TYPE_CHECKING:
    from entrechat._core.http import Phase, Request

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


def too_late(request: Request, setting: str, phase: Phase, now: float, *, sent: bool, answered: bool = False) -> TransportTimeout:
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
