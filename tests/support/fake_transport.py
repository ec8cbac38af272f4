"""A transport that plays a script, for both colours: no socket, no waiting.

    transport = FakeTransport([Said(429, {"retry-after": "1"}), Broken("reset"), Said.json({"id": "m"})], clock)
    client = OpenAI(api_key="sk-x", http_client=transport.sync())
    transport.requests                    # every Request, in order

What stands in the script for one try: a `Said`; an exception, which is raised; or a function Request → one of these. The
last entry is played again when the script is over. The `fake` fixture of `tests/unit/conftest.py` puts a client on it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from entrechat._core.http import AsyncReply, Headers, Reply, Request, TransportError, TransportTimeout
from tests.support.clock import FakeClock

Piece = bytes | float | Exception
"""A piece of a body; seconds that pass before the next; what breaks it off."""


class Said:
    """An answer. A body of pieces is streamed where the request asks for a stream, and joined otherwise."""

    def __init__(
        self,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        body: bytes | Iterable[Piece] = b"",
        *,
        reason: str = "",
    ) -> None:
        self.status = status
        self.headers = {"x-request-id": "req_1", **{name.lower(): value for name, value in (headers or {}).items()}}
        self.pieces: list[Piece] = [body] if isinstance(body, bytes) else list(body)
        self.reason = reason

    @classmethod
    def json(cls, value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Said:
        return cls(status, {"content-type": "application/json", **(headers or {})}, json.dumps(value).encode())

    @classmethod
    def error(cls, status: int, headers: Mapping[str, str] | None = None, **error: Any) -> Said:
        return cls.json({"error": {"message": "no", "type": "t", "param": None, "code": None, **error}}, status, headers)

    @classmethod
    def events(cls, events: Iterable[Any], *, done: bool = True, named: bool = False, whole: bool = False) -> Said:
        """Server-sent events; bytes, seconds and exceptions among them are taken as pieces of the body."""
        pieces = [each if isinstance(each, (bytes, float, Exception)) else event(each, named=named) for each in events]
        if done:
            pieces.append(b"data: [DONE]\n\n")
        if whole:
            pieces = [b"".join(piece for piece in pieces if isinstance(piece, bytes))]
        return cls(200, {"content-type": "text/event-stream; charset=utf-8"}, pieces)


def event(value: Any, *, named: bool = False) -> bytes:
    """One event. A pair (name, data) has its name; `named` takes the name from the data's `type`."""
    name, data = value if isinstance(value, tuple) else (value.get("type") if named else None, value)
    return (f"event: {name}\n" if name else "").encode() + b"data: " + json.dumps(data).encode() + b"\n\n"


Entry = Said | Exception | Callable[[Request], "Said | Exception"]


class _Body:
    """What the two colours of reply do alike."""

    transport: FakeTransport
    left: list[Piece]
    closed: bool

    def next(self, deadline: float | None) -> bytes:
        if self.closed:
            raise TransportError("closed", phase="closed")
        clock = self.transport.clock
        while self.left:
            piece = self.left.pop(0)
            if isinstance(piece, float):
                if deadline is not None and clock.now + piece > deadline:
                    clock.now = deadline
                    raise TransportTimeout("nothing came in time", phase="body", sent=True, answered=True)
                clock.advance(piece)
                continue
            if isinstance(piece, Exception):
                raise piece
            if piece:
                return piece
        return b""

    def end(self) -> None:
        if not self.closed:
            self.closed = True
            self.transport.open -= 1
            self.transport.unread.append(len(self.left))


class FakeReply(_Body, Reply):
    __slots__ = ("closed", "left", "transport")

    def receive(self, deadline: float | None = None) -> bytes:
        return self.next(deadline)

    def close(self) -> None:
        self.end()


class FakeAsyncReply(_Body, AsyncReply):
    __slots__ = ("closed", "left", "transport")

    async def receive(self, deadline: float | None = None) -> bytes:
        return self.next(deadline)

    def close(self) -> None:
        self.end()


class FakeTransport:
    """Plays the script.

    Attributes:
        requests: every request.
        open: streamed answers that nobody has closed.
        unread: for each that was closed, how many pieces were left.
        closed: the transport itself was closed.
    """

    def __init__(self, script: Iterable[Entry], clock: FakeClock | None = None) -> None:
        self.script = list(script)
        self.clock = clock or FakeClock()
        self.requests: list[Request] = []
        self.open = 0
        self.unread: list[int] = []
        self.closed = False

    def play(self, request: Request, kind: type[Any]) -> Any:
        entry = self.script[min(len(self.requests), len(self.script) - 1)]
        self.requests.append(request)
        if not isinstance(entry, (Said, Exception)):
            entry = entry(request)
        if isinstance(entry, Exception):
            raise entry
        headers = Headers([(name.encode(), value.encode()) for name, value in entry.headers.items()])
        reply = kind(entry.status, headers, None, reason=entry.reason)
        reply.transport, reply.left, reply.closed = self, list(entry.pieces), False
        self.open += 1
        if not request.stream:
            pieces = []
            while piece := reply.next(request.deadline):
                pieces.append(piece)
            reply.content = b"".join(pieces)
            reply.end()
        return reply

    def sync(self) -> SyncFace:
        return SyncFace(self)

    def asynchronous(self) -> AsyncFace:
        return AsyncFace(self)

    def sent(self, at: int = -1) -> Any:
        """The JSON body of a request."""
        body = self.requests[at].body
        assert isinstance(body, bytes)
        return json.loads(body)


class SyncFace:
    """`entrechat.Transport`."""

    def __init__(self, transport: FakeTransport) -> None:
        self.script = transport

    def send(self, request: Request) -> Reply:
        reply: Reply = self.script.play(request, FakeReply)
        return reply

    def close(self) -> None:
        self.script.closed = True


class AsyncFace:
    """`entrechat.AsyncTransport`."""

    def __init__(self, transport: FakeTransport) -> None:
        self.script = transport

    async def send(self, request: Request) -> AsyncReply:
        reply: AsyncReply = self.script.play(request, FakeAsyncReply)
        return reply

    async def aclose(self) -> None:
        self.script.closed = True


def broken(message: str = "connection reset", *, phase: Any = "headers", sent: bool = True) -> TransportError:
    return TransportError(message, phase=phase, sent=sent)
