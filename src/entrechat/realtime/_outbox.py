"""What is on its way out of a session: messages that wait for the connection, and those that set the session up."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from entrechat._core.shapes import is_object
from entrechat.errors import WebSocketQueueFullError

if TYPE_CHECKING:
    from collections.abc import Iterator

SETUP = frozenset({"session.start", "session.update", "transcription_session.update"})
"""The events that a new connection needs again, for the server knows nothing of the old one's session."""


class Frame(NamedTuple):
    """A message: text or bytes, as it is sent. `setup`: it is an event of `SETUP`."""

    data: str | bytes
    setup: bool = False

    @property
    def size(self) -> int:
        return len(self.data) if isinstance(self.data, bytes) else len(self.data.encode())


class SendQueue:
    """Messages that wait for a connection, in order, up to a number of bytes. Not locked: its owner sees to that."""

    __slots__ = ("_frames", "_limit", "_size")

    def __init__(self, max_bytes: int) -> None:
        self._frames: deque[Frame] = deque()
        self._limit = max_bytes
        self._size = 0

    def put(self, frame: Frame) -> None:
        """WebSocketQueueFullError where there is no room; the message is then not kept."""
        size = self._size + frame.size
        if size > self._limit:
            raise WebSocketQueueFullError(
                f"The send queue is full: {len(self._frames)} messages, {self._size} bytes, and {frame.size} more would exceed "
                f"max_queue_size={self._limit}. This message was not kept: send it again once the connection is back, or raise "
                "max_queue_size."
            )
        self._frames.append(frame)
        self._size = size

    def first(self) -> Frame | None:
        return self._frames[0] if self._frames else None

    def pop(self) -> Frame:
        frame = self._frames.popleft()
        self._size -= frame.size
        return frame

    def waiting(self) -> list[str | bytes]:
        return [frame.data for frame in self._frames]

    def __len__(self) -> int:
        return len(self._frames)


class Setup:
    """The setup events that were sent and still count, oldest first.

    An update changes only what it names, so the last one alone would not bring back what earlier ones said. One whose
    every member a later one names again is forgotten: what is kept does not grow with the session.
    """

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: list[tuple[Any, Frame]] = []

    def note(self, frame: Frame) -> None:
        """Remember a frame that was sent, if it sets the session up."""
        if frame.setup:
            event: Any = orjson.loads(frame.data)
            self._kept = [pair for pair in self._kept if not _replaces(event, pair[0])]
            self._kept.append((event, frame))

    def __iter__(self) -> Iterator[Frame]:
        return iter([frame for _, frame in self._kept])


def _replaces(newer: Any, older: Any) -> bool:
    return bool(newer["type"] == older["type"] and _covers(newer.get("session"), older.get("session")))


def _covers(newer: Any, older: Any) -> bool:
    """Whether `newer` says all that `older` said. A value of another `type` takes the older one's place as a whole."""
    if not (is_object(newer) and is_object(older)):
        return True
    if "type" in newer and newer["type"] != older.get("type"):
        return True
    return all(name in newer and _covers(newer[name], value) for name, value in older.items())
