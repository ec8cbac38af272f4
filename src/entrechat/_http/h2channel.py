"""HTTP/2's parts: a channel (one request and its answer), and the frames that it is made of."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

from h2.errors import ErrorCodes

if TYPE_CHECKING:
    from entrechat._core.http import Phase, TransportError

DATA, HEADERS, RST_STREAM, GOAWAY, WINDOW_UPDATE, CONTINUATION = 0, 1, 3, 7, 8, 9
END_STREAM, END_HEADERS, PADDED, PRIORITY = 0x1, 0x4, 0x8, 0x20

HEAD = Struct(">BHBBL")
"""A frame's first nine bytes: the length in two parts, kind, flags, number of the stream."""
_WITH_CODE = Struct(">BHBBLL")

CHANNEL_WINDOW = 2 << 20
"""Bytes of an answer that may be on the way, or wait to be read."""


def frame(kind: int, flags: int, number: int, size: int) -> bytes:
    """The head of a frame with `size` bytes behind it."""
    return HEAD.pack(size >> 16, size & 0xFFFF, kind, flags, number)


def small_frame(kind: int, number: int, value: int) -> bytes:
    """RST_STREAM and WINDOW_UPDATE, which hold one number."""
    return _WITH_CODE.pack(0, 4, kind, 0, number, value)


def name_of(code: int) -> str:
    try:
        return ErrorCodes(code).name
    except ValueError:
        return f"code {code}"


class Channel:
    """One request and its answer on a connection. The drivers subclass it."""

    __slots__ = (
        "answered",
        "barren",
        "done",
        "encoding",
        "error",
        "fields",
        "head_done",
        "head_only",
        "held",
        "id",
        "last",
        "length",
        "pieces",
        "room",
        "sent_all",
        "status",
        "touched",
        "unacked",
        "unsent",
        "whole",
        "window",
    )

    reason = ""
    http_version = "HTTP/2"

    def __init__(self, method: str, whole: bool) -> None:
        self.id = 0
        self.head_only = method == "HEAD"
        self.whole = whole
        """The answer is hoarded: its window is opened again without anybody reading."""
        self.status = 0
        self.fields: list[bytes] = []
        """The answer's headers: names and values in turn."""
        self.encoding: bytes | None = None
        self.length: int | None = None
        """Body bytes that must still come, where they were announced."""
        self.answered = False
        self.head_done = False
        self.done = False
        """The answer is complete."""
        self.error: TransportError | None = None
        """Why it will never be."""
        self.pieces: list[bytes] = []
        self.held = 0
        """Bytes of an answer that is hoarded."""
        self.held = 0
        self.window = CHANNEL_WINDOW
        """Bytes that the server may send."""
        self.unacked = 0
        """Bytes by which its window is to be opened again."""
        self.room = 0
        """Bytes that we may send."""
        self.unsent: memoryview | None = None
        self.last = False
        """`unsent` is the end of the request."""
        self.sent_all = False
        self.barren = 0
        self.touched = False

    @property
    def phase(self) -> Phase:
        return "body" if self.head_done else "headers"
