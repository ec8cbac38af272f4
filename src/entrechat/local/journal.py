"""What the server was asked and what it answered: for its log, for tests, for the console."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import orjson

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Send

    from .facts import Work


_log = logging.getLogger("entrechat.local")


class Record(NamedTuple):
    """One request and its answer.

    `status` is 499 where the caller hung up first. `request` and `answer` are bodies, there only where an observer asked
    for them, and as far as it asked; never headers, so that no key is in a record. `seconds` lasts until the answer's last
    byte was taken, `first` until its first one. `times` has, of a stream, when each piece came and where in `answer` it ends.
    `own` where the console asked to show something.
    """

    time: float
    id: str
    method: str
    path: str
    operation: str | None
    project: str
    key: str
    status: int
    first: float
    seconds: float
    code: str | None
    ignored: tuple[str, ...]
    usage: Mapping[str, int]
    query: str
    work: tuple[Work, ...]
    sizes: tuple[int, int]
    request: bytes | None
    answer: bytes | None
    times: tuple[tuple[float, int], ...]
    own: bool

    def log(self) -> dict[str, Any]:
        """Without the bodies, as the log has it; times in milliseconds."""
        shown = {name: value for name, value in self._asdict().items() if name not in _NOT_LOGGED and value}
        return {**shown, "first": round(self.first * 1000, 3), "seconds": None, "ms": round(self.seconds * 1000, 3)}


_NOT_LOGGED = ("query", "work", "sizes", "request", "answer", "times")
_ERROR = 1 << 16
"""Bytes of a refusal, which are read for its code."""

Observer: TypeAlias = Callable[[Record], None]


class Journal:
    """Tells observers of every exchange, as it ends."""

    def __init__(self) -> None:
        self._observers: list[tuple[Observer, int]] = []

    def observe(self, observer: Observer, *, bodies: bool = False, most: int = sys.maxsize) -> Callable[[], None]:
        """`observer` is called with each `Record`, in the event loop that served it. Gives what ends that.

        Args:
            bodies: whether it wants the bodies.
            most: how many bytes of each.
        """
        entry = (observer, most if bodies else 0)
        self._observers.append(entry)
        return lambda: self._observers.remove(entry)

    @property
    def watched(self) -> bool:
        return bool(self._observers)

    @property
    def bodies(self) -> int:
        """How many bytes of each body the observers want."""
        return max((most for _, most in self._observers), default=0)

    def tell(self, record: Record) -> None:
        for observer, _ in list(self._observers):
            try:
                observer(record)
            except Exception:  # the exchange is over, and its connection must not suffer
                _log.exception("an observer of the server failed")


class Watch:
    """The ends of one request, looked through on their way.

    `told` is called once: before the last of the answer goes out, so that who has the answer finds it in the journal; or by
    `close`, where the answer did not come so far.
    """

    def __init__(self, receive: Receive, send: Send, told: Callable[[Watch], None], *, bodies: int) -> None:
        self._receive = receive
        self._send = send
        self._told = told
        self._bodies = bodies
        self._begun = time.perf_counter()
        self._request = _Kept(bodies)
        self._answer = _Kept(bodies)
        self._times: list[tuple[float, int]] | None = None
        self._first = 0.0
        self.status = 499
        self.ended = False

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._request.add(message.get("body", b""))
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            if self._bodies and dict(message["headers"]).get(b"content-type", b"").startswith(b"text/event-stream"):
                self._times = []
            if self.status >= 400:
                self._answer.most = max(self._bodies, _ERROR)
        elif message["type"] == "http.response.body":
            now = time.perf_counter() - self._begun
            self._first = self._first or now
            if self._answer.add(message.get("body", b"")) and self._times is not None:
                self._times.append((now, self._answer.kept))
            if not message.get("more_body") and not self.ended:
                self.ended = True
                self._told(self)
        await self._send(message)

    def close(self) -> None:
        """The request is over."""
        if not self.ended:
            self._told(self)

    def record(self, **known: Any) -> Record:
        answer = self._answer.whole()
        status = self.status if self.ended else 499
        return Record(
            status=status,
            first=self._first,
            seconds=time.perf_counter() - self._begun,
            code=_code(answer) if status >= 400 else None,
            sizes=(self._request.size, self._answer.size),
            request=self._request.whole() if self._bodies else None,
            answer=answer if self._bodies else None,
            times=tuple(self._times or ()),
            **known,
        )


class _Kept:
    """The beginning of a body, of `most` bytes."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.size = 0
        self._parts: list[bytes] = []

    @property
    def kept(self) -> int:
        return min(self.size, self.most)

    def add(self, part: bytes) -> bool:
        """Whether any of it was kept."""
        room = self.most - self.kept
        self.size += len(part)
        if room and part:
            self._parts.append(part[:room])
        return bool(room and part)

    def whole(self) -> bytes:
        return b"".join(self._parts)


def _code(answer: bytes) -> str | None:
    try:
        code = orjson.loads(answer)["error"]["code"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return None
    return code if isinstance(code, str) else None
