"""An ASGI application as a transport: requests that never leave the process.

`AsyncASGITransport` runs the application in the caller's event loop, `SyncASGITransport` in a loop of its own on a daemon
thread. Both play the server's part of HTTP faithfully: the application sees the body in pieces, waits while nobody
reads what it sends, and is told when the caller hangs up.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
import os
import sys
import threading
import time
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ..._core.http import AsyncReply, Headers, Phase, Reply, Request, TransportError, TransportTimeout
from ._asgi import GRACE, ASGIApp, Exchange, Lifespan, scope_of

if TYPE_CHECKING:
    from ..._core.http import Body

__all__ = ["AsyncASGITransport", "SyncASGITransport"]

T = TypeVar("T")
_log = logging.getLogger("entrechat")


class _Reply(AsyncReply):
    """The answer while it comes in."""

    __slots__ = ("_between", "_exchange", "_first", "_loop", "_read", "_total")

    def __init__(self, exchange: Exchange, total: float | None) -> None:
        super().__init__(exchange.status, Headers(exchange.headers))
        self._exchange = exchange
        self._loop = asyncio.get_running_loop()
        timeout = exchange.request.timeout
        self._first = timeout.first_event if timeout is not None else None
        self._between = timeout.between_events if timeout is not None else None
        self._read = False
        self._total = total

    async def receive(self, deadline: float | None = None) -> bytes:  # type: ignore[override]  # the awaited twin
        setting, wait = ("between_events", self._between) if self._read else ("first_event", self._first)
        ends = _ends(
            (setting, time.monotonic() + wait if wait is not None else None), ("total", deadline), ("total", self._total)
        )
        try:
            piece = await _before(ends, self._exchange.piece(), phase="body")
        except BaseException:
            self._exchange.hang_up()
            raise
        self._read = True
        return piece

    def close(self) -> None:
        if self._exchange.complete or self._loop.is_closed():
            return
        with contextlib.suppress(RuntimeError):  # the loop closed in between: its tasks were cancelled with it
            self._loop.call_soon_threadsafe(self._exchange.hang_up)

    async def aclose(self) -> None:
        """Returns once the application has taken note, so that nothing of it is left when a loop ends."""
        task = self._exchange.task
        if asyncio.get_running_loop() is not self._loop:
            self.close()
            return
        self._exchange.hang_up()
        if task is not None and not task.done():
            await asyncio.wait([task], timeout=GRACE + 1)


class AsyncASGITransport:
    """Sends requests to an ASGI application in the running event loop. May be used in several loops.

    The application's lifespan is run once for each loop: it starts with the loop's first request and ends with
    `aclose`, or with the loop.

    Args:
        app: the application.
        raise_app_exceptions: an exception that leaves the application before its answer began is raised as the cause
            of a TransportError; False answers 500, as a server would.
        lifespan: False for an application that has none, or whose lifespan is somebody else's.
        on_close: called, on a thread of its own, when the transport is closed.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        raise_app_exceptions: bool = True,
        lifespan: bool = True,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        self._app = app
        self._on_close = on_close
        self._raise = raise_app_exceptions
        self._wants_lifespan = lifespan
        self._lifespans: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Lifespan] = weakref.WeakKeyDictionary()
        self._tasks: set[asyncio.Task[None]] = set()

    async def send(self, request: Request) -> AsyncReply:
        timeout = request.timeout
        now = time.monotonic()
        wait = timeout.first_event if timeout is not None else None
        total = _total(request, now)
        ends = _ends(("first_event", now + wait if wait is not None else None), ("total", total))
        state = await _before(ends, self._state(), phase="connect", sent=False)
        exchange = Exchange(request)
        exchange.task = asyncio.get_running_loop().create_task(exchange.run(self._app, scope_of(request, state)))
        self._tasks.add(exchange.task)
        exchange.task.add_done_callback(self._tasks.discard)
        try:
            await _before(ends, exchange.started.wait(), phase="headers")
            if not exchange.status:
                return self._crashed(exchange)
            reply = _Reply(exchange, total)
            if not request.stream:
                reply.content = await _whole(reply)
            return reply
        except BaseException:
            exchange.hang_up()
            raise

    def _crashed(self, exchange: Exchange) -> AsyncReply:
        if self._raise or not isinstance(exchange.error, Exception):
            raise exchange.failure("headers")
        _log.error("the ASGI application failed", exc_info=exchange.error)
        exchange.complete = True
        body = b'{"error":{"message":"Internal Server Error","type":"server_error","param":null,"code":null}}'
        return _Whole(500, Headers([(b"content-type", b"application/json")]), body)

    async def _state(self) -> dict[str, Any]:
        if not self._wants_lifespan:
            return {}
        loop = asyncio.get_running_loop()
        lifespan = self._lifespans.get(loop)
        if lifespan is None:
            lifespan = self._lifespans[loop] = Lifespan(self._app)
        return await lifespan.state()

    async def aclose(self) -> None:
        """End what runs in this loop, then the application's lifespan in it."""
        loop = asyncio.get_running_loop()
        tasks = [task for task in self._tasks if task.get_loop() is loop]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        lifespan = self._lifespans.pop(loop, None)
        if lifespan is not None:
            await lifespan.stop()
        if self._on_close is not None:
            await asyncio.to_thread(self._on_close)


class _Whole(AsyncReply):
    """An answer that is complete."""

    __slots__ = ()

    async def receive(self, deadline: float | None = None) -> bytes:  # type: ignore[override]  # the awaited twin
        content, self.content = self.content or b"", b""
        return content


async def _whole(reply: AsyncReply) -> bytes:
    pieces: list[bytes] = []
    while piece := await reply.receive():
        pieces.append(piece)
    return b"".join(pieces)


def _total(request: Request, now: float) -> float | None:
    timeout = request.timeout
    given = [] if request.deadline is None else [request.deadline]
    if timeout is not None and timeout.total is not None:
        given.append(now + timeout.total)
    return min(given, default=None)


def _ends(*ends: tuple[str, float | None]) -> tuple[str, float] | None:
    """The earliest of some deadlines, with the setting that it came from."""
    given = [(setting, at) for setting, at in ends if at is not None]
    return min(given, key=lambda end: end[1]) if given else None


async def _before(ends: tuple[str, float] | None, waiting: Coroutine[Any, Any, T], *, phase: Phase, sent: bool = True) -> T:
    if ends is None:
        return await waiting
    setting, at = ends
    scope = asyncio.timeout(max(0.0, at - time.monotonic()))
    try:
        async with scope:
            return await waiting
    except TimeoutError:
        if not scope.expired():
            raise
        message = f"the application took longer than the timeout ({setting}) allows"
        raise TransportTimeout(message, phase=phase, setting=setting, sent=sent, answered=phase == "body") from None


class SyncASGITransport:
    """Sends requests to an ASGI application that runs in an event loop on a daemon thread. Callable from any thread.

    Ctrl-C is heard while waiting, and hangs up. The arguments are those of `AsyncASGITransport`.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        raise_app_exceptions: bool = True,
        lifespan: bool = True,
        on_close: Callable[[], None] | None = None,
    ) -> None:
        self._inner = AsyncASGITransport(app, raise_app_exceptions=raise_app_exceptions, lifespan=lifespan, on_close=on_close)
        self._lock = threading.Lock()
        self._thread: _LoopThread | None = None
        self._finalizer: weakref.finalize[Any, Any] | None = None

    def send(self, request: Request) -> Reply:
        if request.body is not None and not isinstance(request.body, bytes):
            request = _with_body(request, _OffLoop(request.body))
        thread = self._running()
        reply = thread.wait(self._inner.send(request), _last_moment(request))
        if request.stream:
            return _SyncReply(reply, thread)
        return Reply(reply.status, reply.headers, reply.content)

    def close(self) -> None:
        """End what runs, the application's lifespan and the thread. A later `send` starts another."""
        with self._lock:
            thread, self._thread = self._thread, None
            if self._finalizer is not None:
                self._finalizer.detach()
        if thread is not None and thread.pid == os.getpid():
            thread.wait(self._inner.aclose())
            thread.stop()

    def _running(self) -> _LoopThread:
        with self._lock:
            if self._thread is None or self._thread.pid != os.getpid():  # a fork leaves the thread behind
                self._thread = _LoopThread()
                self._finalizer = weakref.finalize(self, self._thread.stop)
            return self._thread


class _LoopThread:
    """An event loop on a daemon thread."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="entrechat-asgi", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
            left = asyncio.all_tasks(self.loop)
            for task in left:
                task.cancel()
            if left:
                self.loop.run_until_complete(asyncio.wait(left, timeout=GRACE))
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        finally:
            asyncio.set_event_loop(None)
            self.loop.close()

    def wait(self, work: Coroutine[Any, Any, T], until: float | None = None) -> T:
        """The result of `work`. `until` is for an application that blocks the loop, so that `work` cannot time out."""
        if threading.current_thread() is self._thread:
            work.close()
            raise RuntimeError("a blocking call from inside the application that it calls would wait for ever")
        future = asyncio.run_coroutine_threadsafe(work, self.loop)
        try:
            while True:
                wait = None if until is None else max(0.0, until - time.monotonic())
                if sys.platform == "win32":  # where waiting for a lock does not hear Ctrl-C
                    wait = 0.1 if wait is None else min(0.1, wait)
                try:
                    return future.result(wait)
                except concurrent.futures.TimeoutError:
                    if future.done():
                        raise
                    if until is not None and time.monotonic() >= until:
                        message = "the application took longer than the timeout allows, and blocks its event loop"
                        raise TransportTimeout(message, phase="headers", sent=True) from None
                except concurrent.futures.CancelledError:
                    raise TransportError("the transport was closed", phase="closed", sent=True) from None
        except BaseException:
            future.cancel()
            raise

    def stop(self) -> None:
        if not self.loop.is_closed() and self.pid == os.getpid():
            self.loop.call_soon_threadsafe(self.loop.stop)
            if threading.current_thread() is not self._thread:
                self._thread.join(GRACE + 1)


class _SyncReply(Reply):
    __slots__ = ("_reply", "_thread")

    def __init__(self, reply: AsyncReply, thread: _LoopThread) -> None:
        super().__init__(reply.status, reply.headers)
        self._reply = reply
        self._thread = thread

    def receive(self, deadline: float | None = None) -> bytes:
        return self._thread.wait(self._reply.receive(deadline), None if deadline is None else deadline + 1.0)

    def close(self) -> None:
        self._reply.close()


class _OffLoop:
    """A body whose pieces are read on other threads: files and generators may block."""

    def __init__(self, body: Body) -> None:
        self.length = body.length
        self.replayable = body.replayable
        self.chunks = body.chunks

    async def achunks(self) -> AsyncIterator[bytes]:
        pieces = self.chunks()
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


def _with_body(request: Request, body: Body) -> Request:
    return Request(
        request.method,
        request.origin,
        request.target,
        request.headers,
        body,
        stream=request.stream,
        timeout=request.timeout,
        deadline=request.deadline,
    )


def _last_moment(request: Request) -> float | None:
    """A second after `send` should have ended by itself."""
    total = _total(request, time.monotonic())
    return total + 1.0 if total is not None else None
