"""Server-sent events out of bytes, however the network cut them.

Every byte is looked at once: a line that comes in a thousand pieces is joined once, when its event is complete. Events
keep their data as bytes, which is what the JSON decoder reads.
"""

from __future__ import annotations

import orjson

_BOM = b"\xef\xbb\xbf"
_LIMIT = 64 * 1024 * 1024


class EventTooLarge(ValueError):
    """One event outgrew the decoder's limit."""


class Event:
    """One event. `event`, `id` and `retry` are None when the server did not name them; `id` is the last one named."""

    __slots__ = ("data", "event", "id", "retry")

    def __init__(self, data: bytes, event: str | None = None, id: str | None = None, retry: int | None = None) -> None:
        self.data = data
        self.event = event
        self.id = id
        self.retry = retry

    @property
    def text(self) -> str:
        """The data as text; bytes that are not UTF-8 become U+FFFD."""
        return self.data.decode("utf-8", "replace")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Event):
            return NotImplemented
        return (self.data, self.event, self.id, self.retry) == (other.data, other.event, other.id, other.retry)

    __hash__ = None  # type: ignore[assignment]  # a mutable value

    def __repr__(self) -> str:
        named = "".join(f", {n}={getattr(self, n)!r}" for n in ("event", "id", "retry") if getattr(self, n) is not None)
        return f"Event({self.data!r}{named})"


class SSEDecoder:
    """Feed it pieces of a body; it gives back the events that they complete.

    Args:
        limit: the largest event, in bytes.

    Attributes:
        done: `[DONE]` has come. It is the last event that is given; whatever follows it is ignored.
        comments: how many comment lines came; proxies send them to keep a connection open, so they are no progress.
        truncated: `finish` threw away the beginning of an event.
        stray: the start of the first line that is no field of an event, such as an error sent as plain JSON.
        last_id: the last id that the server gave, which a client sends when it resumes.
        retry: how many milliseconds the server last asked to wait before resuming.
    """

    __slots__ = (
        "_after_cr",
        "_begun",
        "_ends_lf",
        "_limit",
        "_pieces",
        "_size",
        "comments",
        "done",
        "last_id",
        "retry",
        "stray",
        "truncated",
    )

    def __init__(self, *, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._pieces: list[bytes] = []  # of an event whose blank line has not come
        self._size = 0
        self._ends_lf = False
        self._after_cr = False
        self._begun = False  # past a byte order mark, if there was one
        self.done = False
        self.comments = 0
        self.truncated = False
        self.stray = b""
        self.last_id: str | None = None
        self.retry: int | None = None

    def feed(self, piece: bytes) -> list[Event]:
        """The events that `piece` completes, in order.

        Raises:
            EventTooLarge: more than `limit` bytes came without the end of an event.
        """
        if self.done:
            return []
        # By far the commonest piece is one whole event: a line of data, after a name in the Responses API
        if piece.endswith(b"\n\n") and not (self._pieces or self._after_cr or b"\r" in piece):
            last = len(piece) - 2
            first = piece.find(b"\n")
            if first == last:
                if piece.startswith(b"data: {"):
                    self._begun = True
                    return [Event(piece[6:-2], None, self.last_id)]
            elif (
                piece.startswith(b"event: ")
                and piece.startswith(b"data: {", first + 1)
                and piece.find(b"\n", first + 1) == last
            ):
                self._begun = True
                return [Event(piece[first + 7 : -2], piece[7:first].decode("utf-8", "replace") or None, self.last_id)]
        if b"\r" in piece or self._after_cr:
            piece = self._unify(piece)
        if not piece:
            return []
        if self._pieces:
            # The blank line may straddle the pieces; only its own bytes are looked at again.
            if not (b"\n\n" in piece or (self._ends_lf and piece.startswith(b"\n"))):
                self._keep(piece)
                return []
            self._pieces.append(piece)
            piece = b"".join(self._pieces)
            self._pieces.clear()
            self._size = 0
        elif b"\n\n" not in piece:
            self._keep(piece)
            return []
        blocks = piece.split(b"\n\n")
        rest = blocks.pop()
        if not self._begun:
            self._begun = True
            blocks[0] = blocks[0].removeprefix(_BOM)
        if rest:
            self._keep(rest)
        events: list[Event] = []
        event: Event | None
        for block in blocks:
            if block.startswith(b"data: ") and b"\n" not in block:
                event = Event(block[6:], None, self.last_id)
            else:
                event = self._parse(block)
                if event is None:
                    continue
            events.append(event)
            if event.data.startswith(b"[DONE]"):
                self._stop()
                break
        return events

    def finish(self) -> list[Event]:
        """The event that the end of the body completes, if it does.

        The standard drops an event without its blank line, and there are servers that end just so. It is given if
        its data is whole: JSON that parses, or lines of text that are all ended.
        """
        if self.done or not self._pieces:
            return []
        block = b"".join(self._pieces)
        self._pieces.clear()
        if not self._begun:
            block = block.removeprefix(_BOM)
        event = self._parse(block)
        if event is None:
            return []
        if event.data.startswith(b"[DONE]"):
            self._stop()
            return [event]
        try:
            orjson.loads(event.data)
        except ValueError:
            if not block.endswith(b"\n") or event.data.lstrip()[:1] in (b"{", b"[", b'"'):
                self.truncated = True
                return []
        return [event]

    def _stop(self) -> None:
        self.done = True
        self._pieces.clear()
        self._size = 0

    def _keep(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._size += len(piece)
        self._ends_lf = piece.endswith(b"\n")
        if self._size > self._limit:
            self._pieces.clear()
            self.done = True
            raise EventTooLarge(f"an event of the stream is larger than {self._limit} bytes")

    def _unify(self, piece: bytes) -> bytes:
        """`piece` with every line ended by LF. A CR at its end counts at once; the LF that may follow it is dropped."""
        if self._after_cr and piece.startswith(b"\n"):
            piece = piece[1:]
            self._after_cr = False
            if not piece:
                return piece
        self._after_cr = piece.endswith(b"\r") if piece else self._after_cr
        return piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _parse(self, block: bytes) -> Event | None:
        """The event that a block of lines makes; None for comments alone and for fields without data."""
        if block.startswith(b"event: "):
            # The Responses API's shape: a name, then one line of data
            first, _, second = block.partition(b"\n")
            if second.startswith(b"data: ") and b"\n" not in second:
                return Event(second[6:], first[7:].decode("utf-8", "replace") or None, self.last_id)
        data: list[bytes] = []
        name: str | None = None
        retry: int | None = None
        for line in block.split(b"\n"):
            if not line:
                continue
            if line.startswith(b":"):
                self.comments += 1
                continue
            field, _, value = line.partition(b":")
            if value.startswith(b" "):
                value = value[1:]
            if field == b"data":
                data.append(value)
            elif field == b"event":
                name = value.decode("utf-8", "replace") or None
            elif field == b"id":
                if b"\0" not in value:
                    self.last_id = value.decode("utf-8", "replace")
            elif field == b"retry":
                if value.isdigit() and len(value) < 16:  # Python refuses to read very long numbers
                    self.retry = retry = int(value)
            elif not self.stray:
                self.stray = line[:500]
        if not data:
            return None
        return Event(data[0] if len(data) == 1 else b"\n".join(data), name, self.last_id, retry)
