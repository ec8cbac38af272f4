"""One connection of the asyncio transport: a protocol that settles one future an exchange.

Everything happens in the loop's callbacks: an answer that comes in one piece costs one `buffer_updated`, which
parses it, builds the reply, gives the connection back and wakes the caller. Time-outs share one timer a
connection, moved only when it would ring too late: mostly it is set once and looked at again when it rings.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from collections import deque
from typing import TYPE_CHECKING

from entrechat._core.http import AsyncReply, Headers, ProtocolError, TransportError

from . import http1
from .decompress import Decoder
from .waits import limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.http import Phase, Request

    from .aio import LoopPool
    from .pool import Site

BUFFER = 262_144
HIGH_WATER = 262_144
"""Bytes of a stream that may wait to be received before the server is held back."""
_FOREVER = float("inf")
LINGER = 0.1
LINGER_BYTES = 64


class Inbox:
    """A stream's body between the connection and its reader. The connection holds this, not the reply, so that a
    reply which its owner forgot can be noticed."""

    __slots__ = ("conn", "done", "error", "pieces", "size", "waiter")

    def __init__(self, conn: Connection) -> None:
        self.conn: Connection | None = conn
        self.pieces: deque[bytes] = deque()
        self.size = 0
        self.done = False
        self.error: TransportError | None = None
        self.waiter: asyncio.Future[None] | None = None

    def wake(self) -> None:
        waiter = self.waiter
        if waiter is not None:
            self.waiter = None
            if not waiter.done():
                waiter.set_result(None)


class Connection(http1.Http1, asyncio.BufferedProtocol):
    __slots__ = (
        "__weakref__",
        "_timer",
        "_timer_at",
        "_view",
        "_write_waiter",
        "closed",
        "future",
        "idle_since",
        "inbox",
        "lingering",
        "limit",
        "loop",
        "pool",
        "request",
        "sending",
        "served",
        "setting",
        "site",
        "transport",
        "write_paused",
    )

    transport: asyncio.Transport

    def __init__(self, pool: LoopPool, site: Site[Connection], view: memoryview) -> None:
        super().__init__(pool.limits.max_head)
        self.pool = weakref.ref(pool)  # weak: a client that was dropped takes its connections along
        self.loop = pool.loop
        self.site = site
        self._view = view
        self.idle_since = 0.0
        self.closed = False
        self.served = False
        self.sending = False
        self.write_paused = False
        self.future: asyncio.Future[AsyncReply] | None = None
        self.inbox: Inbox | None = None
        self.lingering = -1
        """While a closed stream's end is awaited: the body bytes that may still come; else -1."""
        self.request: Request | None = None
        self._write_waiter: asyncio.Future[None] | None = None
        self.limit = _FOREVER
        self.setting = "total"
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = _FOREVER

    # an exchange

    def start(self, request: Request, now: float, uploading: bool) -> asyncio.Future[AsyncReply]:
        """Expect the answer to `request`, which the caller now writes. The future gets the reply or TransportError."""
        self.request = request
        self.sending = uploading
        self.begin(request.method)
        self.future = future = self.loop.create_future()
        if uploading:
            self.wait_deadline(request, now)
        elif request.timeout is not None or request.deadline is not None:
            limit = limit_of(request, "first_event", now)
            if limit is not None:
                self.setting = "first_event"
                self.set_limit(limit, now)
            else:
                self.limit = _FOREVER
        else:
            self.limit = _FOREVER
        return future

    def wait_deadline(self, request: Request, now: float) -> None:
        """While an upload waits for its source: only the call's end counts."""
        self.setting = "write"
        self.limit = _FOREVER
        if request.deadline is not None:
            self.set_limit(request.deadline, now)

    def set_limit(self, limit: float, now: float) -> None:
        self.limit = limit
        if limit < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = limit
            self._timer = self.loop.call_later(max(0.0, limit - now), self._ring)

    def wait_more(self, setting: str) -> None:
        """Start the clock of `setting` anew."""
        request = self.request
        if request is not None and (request.timeout is not None or request.deadline is not None):
            now = time.monotonic()
            limit = limit_of(request, setting, now)
            self.setting = setting
            if limit is None:
                self.limit = _FOREVER
            else:
                self.set_limit(limit, now)

    def _ring(self) -> None:
        self._timer = None
        self._timer_at = _FOREVER
        if self.closed or self.limit == _FOREVER:
            return
        now = time.monotonic()
        if now < self.limit:
            self.set_limit(self.limit, now)
            return
        self.limit = _FOREVER
        request = self.request
        if request is None or self.lingering >= 0:  # idle too long, or a stream's end that did not come
            self.abort()
            return
        phase: Phase = "write" if self.setting == "write" else "body" if self.head_done else "headers"
        self.fail(too_late(request, self.setting, phase, now, sent=True, answered=self.answered))
        self.abort()

    def fail(self, error: BaseException) -> None:
        """End the exchange with `error`."""
        self.request = None
        self.limit = _FOREVER
        future = self.future
        if future is not None:
            self.future = None
            if not future.done():
                future.set_exception(error)
        inbox = self.inbox
        if inbox is not None and isinstance(error, TransportError):
            self.inbox = None
            inbox.error = error
            inbox.conn = None
            inbox.wake()
        self._wake_writer()

    def _headers_came(self, request: Request, future: asyncio.Future[AsyncReply]) -> None:
        """A stream's headers are there."""
        self.future = None
        self.limit = _FOREVER
        self._wake_writer()
        if future.done():  # cancelled: the caller aborts
            return
        inbox = self.inbox = Inbox(self)
        future.set_result(Stream(self, inbox, request, self.pool()))

    def _complete(self) -> None:
        """The answer is whole: hand it over, and the connection back."""
        request = self.request
        future = self.future
        inbox = self.inbox
        self.request = None
        self.limit = _FOREVER
        pool = self.pool()
        if inbox is not None:
            self.inbox = None
            if self.lingering < 0:
                inbox.pieces.extend(self.pieces)
            self.pieces.clear()
            inbox.done = True
            inbox.conn = None
            inbox.wake()
        elif future is not None and request is not None:
            self.future = None
            if not future.done():
                self._settle(future, request, pool)
        if self._write_waiter is not None:
            self._wake_writer()
        self.lingering = -1
        self.served = True
        if self.keep_alive and not self.sending and pool is not None and not self.closed:
            pool.release(self)
        else:
            self.abort()

    def _settle(self, future: asyncio.Future[AsyncReply], request: Request, pool: LoopPool | None) -> None:
        content = self.take()
        if self.encoding is not None and content and pool is not None:
            try:
                decoder = Decoder(self.encoding, pool.limits)
                content = decoder.feed(content)
                decoder.finish()
            except ProtocolError as error:
                future.set_exception(error)
                return
        future.set_result(
            AsyncReply(self.status, Headers(self.headers), content, reason=self.reason, http_version=self.http_version)
        )

    # asyncio's callbacks

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]  # a Transport, as connections have

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._view

    def buffer_updated(self, nbytes: int) -> None:
        request = self.request
        if request is None:  # something unasked, while idle
            self.abort()
            return
        try:
            self.feed(self._view[:nbytes])
        except ProtocolError as error:
            self.fail(error)
            self.abort()
            return
        self._digest(request)

    def _digest(self, request: Request) -> None:
        """Act on what the parser has found."""
        future = self.future
        if future is not None and request.stream and self.head_done:
            self._headers_came(request, future)
        if self.done:
            self._complete()
            return
        inbox = self.inbox
        if inbox is not None:
            pieces = self.pieces
            if not pieces:
                return
            if self.lingering >= 0:
                self.lingering -= len(self.take())
                if self.lingering < 0:
                    self.abort()
                return
            inbox.pieces.extend(pieces)
            for piece in pieces:
                inbox.size += len(piece)
            pieces.clear()
            self._seen = 0
            if inbox.size > HIGH_WATER:
                self.transport.pause_reading()
            if inbox.waiter is not None:
                inbox.wake()
        elif future is not None and (self.head_done or not self.sending):
            self.wait_more("between_events")
            self._wake_writer()

    def eof_received(self) -> bool:
        if self.request is None:
            self._withdraw()  # idle: nobody may take it any more
        return False  # the transport closes itself, and tells connection_lost

    def _withdraw(self) -> None:
        pool = self.pool()
        if pool is not None:
            pool.withdraw(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        request = self.request
        if request is not None:
            if self.sending:
                self._salvage(request)
            self._lost_in_exchange(exc)
        self._wake_writer()
        self.forget()
        pool = self.pool()
        if pool is not None:
            pool.gone(self)

    def _lost_in_exchange(self, exc: Exception | None) -> None:
        if self.request is None:  # the answer was salvaged
            return
        reused = self.served and not self.answered
        if exc is None and not reused and not self.sending:
            try:
                self.eof()  # the end of the body, if it has no other
            except ProtocolError as error:
                self.fail(error)
            else:
                self._complete()
            return
        phase: Phase = "write" if self.sending else "body" if self.head_done else "headers"
        when = {
            "write": "while the request was being sent",
            "body": "in the body of the answer",
            "headers": "before it answered",
        }[phase]
        why = f": {exc}" if exc is not None else ""
        kind = ProtocolError if self.answered else TransportError
        self.fail(
            kind(f"the server closed the connection {when}{why}", phase=phase, sent=True, answered=self.answered, reused=reused)
        )

    def _salvage(self, request: Request) -> None:
        """The server hung up on an upload: it may have said why (413, 401), and asyncio drops that unread."""
        if self.site.origin.scheme == "https":
            return
        raw = self.transport.get_extra_info("socket")
        try:
            with raw.dup() as sock:
                sock.setblocking(False)
                while not self.done:
                    data = sock.recv(BUFFER)
                    if not data:
                        self.eof()
                        break
                    self.feed(data)
        except (OSError, ProtocolError, AttributeError):
            pass
        if self.head_done:
            self._digest(request)

    # writing

    def pause_writing(self) -> None:
        self.write_paused = True

    def resume_writing(self) -> None:
        self.write_paused = False
        self._wake_writer()

    def _wake_writer(self) -> None:
        waiter = self._write_waiter
        if waiter is not None:
            self._write_waiter = None
            if not waiter.done():
                waiter.set_result(None)

    async def drain(self) -> None:
        """Wait until the server takes more, or answers, or is gone."""
        if self.write_paused and not self.closed:
            self.wait_more("write")
            self._write_waiter = waiter = self.loop.create_future()
            await waiter
            if self.request is not None and not self.head_done:
                self.wait_deadline(self.request, time.monotonic())

    def abort(self) -> None:
        """Close at once. In the loop's thread."""
        if not self.closed:
            self.closed = True
            if self.request is None:
                self._withdraw()
            self.transport.abort()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None


class Stream(AsyncReply):
    """An answer whose body is received piece by piece."""

    __slots__ = ("_closed", "_decoder", "_inbox", "_pool", "_request")

    def __init__(self, conn: Connection, inbox: Inbox, request: Request, pool: LoopPool | None) -> None:
        super().__init__(conn.status, Headers(conn.headers), None, reason=conn.reason, http_version=conn.http_version)
        self._pool = pool  # keeps the client's connections open while this one is read
        self._decoder = None if conn.encoding is None or pool is None else Decoder(conn.encoding, pool.limits)
        self._inbox = inbox
        self._request = request
        self._closed = False

    async def receive(self, deadline: float | None = None) -> bytes:  # type: ignore[override]  # as in the base
        inbox = self._inbox
        decoder = self._decoder
        while True:
            data = b""
            if inbox.pieces:
                pieces = inbox.pieces
                data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
                pieces.clear()
                if inbox.size > HIGH_WATER and inbox.conn is not None:
                    inbox.conn.transport.resume_reading()
                inbox.size = 0
            if decoder is not None:
                try:
                    data = decoder.feed(data)
                    if inbox.done and not self._closed:
                        decoder.finish()
                except ProtocolError as error:
                    inbox.error = error
                    self.close()
                    raise
            if data:
                return data
            if inbox.error is not None:
                raise inbox.error
            if inbox.done:
                return b""
            conn = inbox.conn
            if conn is None:
                raise TransportError("the answer was closed before its end", phase="closed", sent=True, answered=True)
            await self._wait(conn, inbox, deadline)

    async def _wait(self, conn: Connection, inbox: Inbox, deadline: float | None) -> None:
        if deadline is None:
            conn.wait_more("between_events")
        else:
            request = self._request
            if request.deadline is not None and request.deadline < deadline:
                deadline = request.deadline
            conn.setting = "between_events"
            conn.set_limit(deadline, time.monotonic())
        inbox.waiter = waiter = conn.loop.create_future()
        try:
            await waiter
        except BaseException:
            # cancelled: the server need not go on
            inbox.waiter = None
            self._abandon(conn, inbox)
            raise
        if inbox.conn is not None:
            conn.limit = _FOREVER

    def _abandon(self, conn: Connection, inbox: Inbox) -> None:
        inbox.conn = None
        conn.inbox = None
        conn.request = None
        conn.abort()

    def close(self) -> None:
        self._closed = True
        inbox = self._inbox
        conn = inbox.conn
        if conn is None:
            inbox.pieces.clear()
            return
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            running = None
        if running is conn.loop:
            self._linger(conn, inbox)
        else:
            from_outside(conn.loop, self._linger, conn, inbox)

    def _linger(self, conn: Connection, inbox: Inbox) -> None:
        """Keep the connection if only the end of the framing is left; it may take a moment to arrive."""
        if inbox.conn is not conn or conn.lingering >= 0:
            return
        left = LINGER_BYTES - sum(map(len, inbox.pieces))
        paused = inbox.size > HIGH_WATER
        inbox.pieces.clear()
        if left < 0 or paused or conn.closed or inbox.waiter is not None or inbox.error is not None:
            if inbox.error is None:
                inbox.error = TransportError("the answer was closed while it was being read", phase="closed", sent=True, answered=True)
            self._abandon(conn, inbox)
            inbox.wake()
            return
        conn.lingering = left
        now = time.monotonic()
        conn.set_limit(now + LINGER, now)

    async def aclose(self) -> None:
        inbox = self._inbox
        self.close()
        conn = inbox.conn
        if conn is not None and conn.lingering >= 0 and inbox.waiter is None:
            # the end mostly arrives within a moment: then the next request finds the connection free
            inbox.waiter = waiter = conn.loop.create_future()
            handle = conn.loop.call_later(LINGER / 4, inbox.wake)
            try:
                await waiter
            finally:
                handle.cancel()

    def __del__(self) -> None:
        inbox = getattr(self, "_inbox", None)
        if inbox is not None and inbox.conn is not None and inbox.conn.lingering < 0:
            conn = inbox.conn
            inbox.conn = None
            # a finaliser may run in any thread, and in the middle of anything
            from_outside(conn.loop, conn.abort)


def from_outside(loop: asyncio.AbstractEventLoop, call: Callable[..., object], *args: object) -> None:
    try:
        loop.call_soon_threadsafe(call, *args)
    except RuntimeError:  # the loop is closed: so is everything on it
        pass
