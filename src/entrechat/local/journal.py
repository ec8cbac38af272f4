"""What the server was asked and what it answered: for its log, for tests, for the console."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import orjson

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Send


_log = logging.getLogger("entrechat.local")


class Record(NamedTuple):
    """One request and its answer.

    `status` is 499 where the caller hung up first. `request` and `answer` are bodies, there only where an observer asked
    for them; never headers, so that no key is in a record. `seconds` lasts until the answer's last byte was taken,
    `first` until its first one.
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
    request: bytes | None
    answer: bytes | None

    def log(self) -> dict[str, Any]:
        """Without the bodies, as the log has it; times in milliseconds."""
        shown = {name: value for name, value in self._asdict().items() if name not in ("request", "answer") and value}
        return {**shown, "first": round(self.first * 1000, 3), "seconds": None, "ms": round(self.seconds * 1000, 3)}


Observer: TypeAlias = Callable[[Record], None]


class Journal:
    """Tells observers of every exchange, as it ends."""

    def __init__(self) -> None:
        self._observers: list[tuple[Observer, bool]] = []

    def observe(self, observer: Observer, *, bodies: bool = False) -> Callable[[], None]:
        """`observer` is called with each `Record`, in the event loop that served it. Gives what ends that."""
        entry = (observer, bodies)
        self._observers.append(entry)
        return lambda: self._observers.remove(entry)

    @property
    def watched(self) -> bool:
        return bool(self._observers)

    @property
    def bodies(self) -> bool:
        return any(bodies for _, bodies in self._observers)

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

    def __init__(self, receive: Receive, send: Send, told: Callable[[Watch], None], *, bodies: bool) -> None:
        self._receive = receive
        self._send = send
        self._told = told
        self._bodies = bodies
        self._begun = time.perf_counter()
        self._request: list[bytes] = []
        self._answer: list[bytes] = []
        self._first = 0.0
        self.status = 499
        self.ended = False

    async def receive(self) -> Message:
        message = await self._receive()
        if self._bodies and message["type"] == "http.request":
            self._request.append(message.get("body", b""))
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        elif message["type"] == "http.response.body":
            self._first = self._first or time.perf_counter() - self._begun
            if self._bodies or self.status >= 400:
                self._answer.append(message.get("body", b""))
            if not message.get("more_body") and not self.ended:
                self.ended = True
                self._told(self)
        await self._send(message)

    def close(self) -> None:
        """The request is over."""
        if not self.ended:
            self._told(self)

    def record(self, **known: Any) -> Record:
        answer = b"".join(self._answer)
        status = self.status if self.ended else 499
        return Record(
            status=status,
            first=self._first,
            seconds=time.perf_counter() - self._begun,
            code=_code(answer) if status >= 400 else None,
            request=b"".join(self._request) if self._bodies else None,
            answer=answer if self._bodies else None,
            **known,
        )


def _code(answer: bytes) -> str | None:
    try:
        code = orjson.loads(answer)["error"]["code"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return None
    return code if isinstance(code, str) else None
