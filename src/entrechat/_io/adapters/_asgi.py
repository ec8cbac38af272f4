"""What stands between a caller and an ASGI application: one request's exchange, its scope, the lifespan."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from ..._core.http import Phase, Request, TransportError

if TYPE_CHECKING:
    from ..._core.http import Body

Message: TypeAlias = MutableMapping[str, Any]
ASGIApp: TypeAlias = Callable[[Any, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]

GRACE = 5.0
"""Seconds that an application has to end, once told that the caller hung up."""
_AHEAD = 64 * 1024  # bytes that an application may be ahead of its reader
_log = logging.getLogger("entrechat")


class Exchange:
    """One request and its answer, as the server between caller and application would hold them. Of one loop."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.started = asyncio.Event()
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.error: BaseException | None = None
        self.complete = False
        self._pieces: deque[bytes] = deque()
        self._size = 0
        self._readable = asyncio.Event()
        self._writable = asyncio.Event()
        self._writable.set()
        self._gone = asyncio.Event()
        self._body = _pieces(request.body)
        self._body_ended = False
        self.task: asyncio.Task[None] | None = None

    async def run(self, app: ASGIApp, scope: dict[str, Any]) -> None:
        try:
            await app(scope, self._receive, self._send)
        except asyncio.CancelledError as error:
            self.error = error
            raise
        except Exception as error:  # told to the caller by `failure`
            self.error = error
            if not self._gone.is_set():
                _log.debug("the ASGI application failed", exc_info=True)
        finally:
            self._gone.set()
            self.started.set()
            self._readable.set()

    async def _receive(self) -> Message:
        if not self._body_ended and not self._gone.is_set():
            async for piece in self._body:
                return {"type": "http.request", "body": piece, "more_body": True}
            self._body_ended = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        if self._gone.is_set():
            raise OSError("the caller has hung up")  # what the ASGI specification says
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = [(bytes(name), bytes(value)) for name, value in message.get("headers", ())]
            self.started.set()
        elif message["type"] == "http.response.body" and not self.complete:
            piece = bytes(message.get("body", b""))
            if piece and self.request.method != "HEAD":
                self._pieces.append(piece)
                self._size += len(piece)
            if not message.get("more_body", False):
                self.complete = True
                self._gone.set()
            self._readable.set()
            if self._size > _AHEAD and not self.complete:
                self._writable.clear()
                await _first(self._writable, self._gone)

    async def piece(self) -> bytes:
        """What came since the last call, b"" at the end."""
        while not self._pieces:
            if self.complete:
                return b""
            if self._gone.is_set():
                raise self.failure("body")
            self._readable.clear()
            await self._readable.wait()
        out = b"".join(self._pieces) if len(self._pieces) > 1 else self._pieces[0]
        self._pieces.clear()
        self._size = 0
        self._writable.set()
        return out

    def hang_up(self) -> None:
        """Tell the application; cancel it when it goes on regardless. In the exchange's loop only."""
        self._gone.set()
        self._readable.set()
        self._pieces.clear()
        task = self.task
        if task is not None and not task.done():
            handle = asyncio.get_running_loop().call_later(GRACE, task.cancel)
            task.add_done_callback(lambda _: handle.cancel())

    def failure(self, phase: Phase) -> TransportError:
        why = f": {type(self.error).__name__}: {self.error}" if self.error is not None else ""
        what = "before it answered" if phase == "headers" else "in the middle of its answer"
        error = TransportError(f"the application stopped {what}{why}", phase=phase, sent=True, answered=phase == "body")
        error.__cause__ = self.error
        return error


async def _first(*events: asyncio.Event) -> None:
    """Until one of them is set."""
    tasks = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


async def _pieces(body: bytes | Body | None) -> AsyncIterator[bytes]:
    """The request's body; an iterator whose loop may be left and taken up again."""
    if body is None or isinstance(body, bytes):
        if body:
            yield body
        return
    async for piece in body.achunks():
        if piece:
            yield piece


def scope_of(request: Request, state: dict[str, Any]) -> dict[str, Any]:
    path, _, query = request.target.partition("?")
    # no Accept-Encoding: nothing is won by packing bytes for the same process
    headers = [(b"host", request.origin.authority.encode("latin-1"))]
    headers += [
        (name.lower().encode("latin-1"), value.encode("utf-8" if not value.isascii() else "latin-1"))
        for name, value in request.headers.items
        if name.lower() != "accept-encoding"
    ]
    body = request.body
    length = len(body) if isinstance(body, bytes) else body.length if body is not None else None
    if length is not None:
        headers.append((b"content-length", str(length).encode()))
    elif body is not None:
        headers.append((b"transfer-encoding", b"chunked"))
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.origin.scheme,
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 0),
        "server": (request.origin.host, request.origin.port),
        "state": dict(state),
    }


class Lifespan:
    """The application's start and stop in one loop, run in a task of their own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._state: dict[str, Any] = {}
        self._started = asyncio.Event()
        self._stopping = asyncio.Event()
        self._stopped = asyncio.Event()
        self._failure: str | None = None
        self._asked = False
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def state(self) -> dict[str, Any]:
        await self._started.wait()
        if self._failure is not None:
            raise TransportError(f"the application did not start: {self._failure}", phase="connect")
        return self._state

    async def stop(self) -> None:
        self._stopping.set()
        await self._task

    async def _run(self) -> None:
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": self._state}
        try:
            await self._app(scope, self._receive, self._send)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # an application without lifespan says so by raising
            if self._started.is_set():
                _log.warning("the ASGI application's lifespan failed", exc_info=error)
        finally:
            self._started.set()

    async def _receive(self) -> Message:
        if not self._asked:
            self._asked = True
            return {"type": "lifespan.startup"}
        await self._stopping.wait()
        return {"type": "lifespan.shutdown"}

    async def _send(self, message: Message) -> None:
        if message["type"] == "lifespan.startup.failed":
            self._failure = str(message.get("message") or "its lifespan failed")
        if message["type"].startswith("lifespan.startup."):
            self._started.set()
