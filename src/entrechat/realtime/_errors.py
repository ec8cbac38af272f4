"""What a closed websocket raises: errors of ours that are those of the websockets package too, so that either is caught."""

from __future__ import annotations

from typing import TYPE_CHECKING

from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK

from entrechat.errors import WebSocketConnectionClosedError

if TYPE_CHECKING:
    from collections.abc import Sequence

ABNORMAL = 1006


def close_code(error: ConnectionClosed) -> int:
    """The code that the server closed with; 1006 where it went without a word."""
    return ABNORMAL if error.rcvd is None else int(error.rcvd.code)


class Closed(WebSocketConnectionClosedError, ConnectionClosed):
    """The websocket is closed, and does not come back. `code` and `reason` are the server's; 1006 stands for none."""

    def __init__(self, error: ConnectionClosed, message: str, unsent: Sequence[str | bytes]) -> None:
        Exception.__init__(self, message)  # the bases' own do not go together
        self.unsent_frames = list(unsent)
        self.unsent_messages = [data for data in unsent if isinstance(data, str)]
        self.rcvd = error.rcvd
        self.sent = error.sent
        self.rcvd_then_sent = error.rcvd_then_sent

    @property
    def code(self) -> int:
        """The code that the server closed with; 1006 where it went without a word."""
        return close_code(self)

    @property
    def reason(self) -> str:
        """The server's words for it."""
        return "" if self.rcvd is None else self.rcvd.reason

    def __str__(self) -> str:
        return str(self.args[0])


class ClosedWell(Closed, ConnectionClosedOK):
    """The server, or this program, closed it in good order (1000, 1001)."""


class ClosedBadly(Closed, ConnectionClosedError):
    """It was closed with an error, or lost."""


def closed(error: ConnectionClosed, where: str, unsent: Sequence[str | bytes], why: str = "") -> Closed:
    """The error for a websocket to `where` that is gone; `why` it stays closed, or what to do about it."""
    message = f"The websocket to {where} is closed: {error}."
    if why:
        message += f" {why}"
    if unsent:
        message += f" {len(unsent)} not sent: see unsent_messages."
    kind = ClosedWell if isinstance(error, ConnectionClosedOK) else ClosedBadly
    return kind(error, message, unsent)
