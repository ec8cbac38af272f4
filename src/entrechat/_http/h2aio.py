"""HTTP/2 for the asyncio transport: one connection, many requests at once.

`Mux` is the connection: it feeds the session, writes what that has to say once a turn of the loop, keeps one timer for
all its requests, and tells the pool how much more it can carry. `Exchange` is one request on it; to `Stream`, the reply
whose body is received in pieces, it looks like an HTTP/1.1 connection of its own.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.http import AsyncReply, Headers, ProtocolError, TransportError

from . import rules
from .astream import Inbox, Stream
from .decompress import Decoder
from .h2session import Channel, Session
from .http1 import BODY_EXPECTED, LengthGuard
from .rules import Unprocessed, limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from entrechat._core.http import Body, Phase, Request

    from .apool import Link, LoopPool
    from .pool import Site

_FOREVER = float("inf")


class Exchange(Channel):
    """One request on a shared connection."""

    __slots__ = (
        "_writer", "closed", "future", "inbox", "limit", "lingering", "loop", "mux", "request", "reused", "sending",
        "setting", "started",
    )  # fmt: skip

    def __init__(self, mux: Mux, request: Request, now: float) -> None:
        super().__init__(request.method, not request.stream)
        self.mux = mux
        self.loop = mux.loop
        self.request: Request | None = request
        self.future: asyncio.Future[AsyncReply] | None = mux.loop.create_future()
        self.inbox: Inbox | None = None
        self.lingering = -1
        self.started = now
        self.reused = mux.served
        self.sending = False
        self.closed = False
        self.limit = _FOREVER
        self.setting = "total"
        self._writer: asyncio.Future[None] | None = None

    # the clock

    def set_limit(self, limit: float, now: float) -> None:
        self.limit = limit
        self.mux.watch(limit, now)

    def wait_more(self, setting: str) -> None:
        """Start the clock of `setting` anew."""
        request = self.request
        if request is not None and (request.timeout is not None or request.deadline is not None):
            now = time.monotonic()
            limit = limit_of(request, setting, now)
            self.setting = setting
            self.limit = _FOREVER
            if limit is not None:
                self.set_limit(limit, now)

    def wait_deadline(self) -> None:
        """While an upload waits for its source: only the call's end counts."""
        self.setting = "write"
        self.limit = _FOREVER
        request = self.request
        if request is not None and request.deadline is not None:
            self.set_limit(request.deadline, time.monotonic())

    def ring(self, now: float) -> None:
        """A wait was too long."""
        self.limit = _FOREVER
        request = self.request
        if self.inbox is not None and self.lingering >= 0:  # a stream's end that did not come
            self.leave(self.inbox, None)
        elif request is not None:
            if self.mux.heard < self.started:  # nothing at all since: others had better go elsewhere
                self.mux.retire()
            phase: Phase = "write" if self.setting == "write" else "body" if self.head_done else "headers"
            self.fail(too_late(request, self.setting, phase, now, sent=True, answered=self.answered))
        self.abort()

    # the answer

    def digest(self) -> None:
        """Act on what the session has found."""
        error = self.error
        if error is not None:
            self.closed = True
            if isinstance(error, Unprocessed) and error.refused:
                self.mux.overcrowded()
            self.fail(error)
            return
        request = self.request
        if self.sending:
            self._sent_more()
        if not self.answered:
            return
        future = self.future
        if future is not None and request is not None and request.stream and self.head_done:
            self.future = None
            self.limit = _FOREVER
            if not future.done():  # else cancelled: the caller aborts
                self.inbox = Inbox(self)
                future.set_result(Stream(self, self.inbox, request, self.mux.pool()))
        if self.done:
            self._complete()
        elif self.inbox is not None:
            self._deliver(self.inbox)
        elif future is not None:
            self.wait_more("between_events")

    def _sent_more(self) -> None:
        if self.sent_all:
            self.sending = False
            if not self.answered:
                self.wait_more("first_event")
        elif self.unsent is not None:
            if not self.answered:
                self.wait_more("write")
            return
        self._wake_writer()

    def _deliver(self, inbox: Inbox) -> None:
        pieces = self.pieces
        if not pieces:
            return
        size = sum(map(len, pieces))
        if self.lingering >= 0:
            pieces.clear()
            self.lingering -= size
            if self.lingering < 0:
                self.leave(inbox, None)
                self.abort()
            return
        inbox.pieces.extend(pieces)
        inbox.size += size
        pieces.clear()
        if inbox.waiter is not None:
            inbox.wake()

    def _complete(self) -> None:
        request, future, inbox = self.request, self.future, self.inbox
        self.request = None
        self.closed = self.mux.served = True
        self.limit = _FOREVER
        if inbox is not None:
            self.inbox = None
            if self.lingering < 0:
                inbox.pieces.extend(self.pieces)
            inbox.done = True
            inbox.conn = None
            inbox.wake()
        elif future is not None and request is not None:
            self.future = None
            if not future.done():
                self._settle(future)
        self._wake_writer()

    def _settle(self, future: asyncio.Future[AsyncReply]) -> None:
        pieces = self.pieces
        content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pool = self.mux.pool()
        if self.encoding is not None and content and pool is not None:
            try:
                decoder = Decoder(self.encoding, pool.limits)
                content = decoder.feed(content)
                decoder.finish()
            except ProtocolError as error:
                future.set_exception(error)
                return
        future.set_result(AsyncReply(self.status, Headers(self.headers), content, http_version="HTTP/2"))

    def consumed(self, size: int) -> None:
        """The reader took this much."""
        if self.mux.session.consumed(self, size):
            self.mux.flush_soon()

    # endings

    def fail(self, error: BaseException) -> None:
        """End the exchange with `error`; the caller then aborts."""
        self.request = None
        self.limit = _FOREVER
        future = self.future
        if future is not None:
            self.future = None
            if not future.done():
                future.set_exception(error)
        inbox = self.inbox
        if inbox is not None:
            if not isinstance(error, TransportError):  # the source of an upload failed, after an early answer
                error = TransportError(f"the request's body failed: {error!r}", phase="write", sent=True, answered=True)
            self.leave(inbox, error)
        self._wake_writer()

    def leave(self, inbox: Inbox, error: TransportError | None) -> None:
        """Part from a stream before its end; the caller then aborts."""
        self.inbox = None
        self.request = None
        inbox.conn = None
        if inbox.error is None:
            inbox.error = error
        inbox.wake()

    def abort(self) -> None:
        """Reset the stream at once, unless it has ended. In the loop's thread."""
        if not self.closed:
            self.closed = True
            self.request = None
            self.limit = _FOREVER
            self.mux.session.reset(self)
            self.mux.flush()
            self.mux.place()
        self._wake_writer()

    # uploads

    async def upload(self, body: Body) -> None:
        guard = None if body.length is None else LengthGuard(body.length)
        chunks: AsyncIterator[bytes] = body.achunks()
        try:
            async for data in chunks:
                if self.closed:
                    return
                if data:
                    await self._push(guard.take(data) if guard is not None else data, False)
                    await asyncio.sleep(0)  # a server that reads as fast as we write would keep the loop from all else
        finally:
            close = getattr(chunks, "aclose", None)
            if close is not None:
                await close()
        if guard is not None:
            guard.finish()
        if not self.closed:
            await self._push(b"", True)

    async def _push(self, data: bytes, last: bool) -> None:
        """Send it; wait until the windows have let it through, or the exchange is over."""
        mux = self.mux
        mux.session.send(self, data, last)
        mux.pump()
        if self.unsent is not None and not self.closed:
            if not self.answered:
                self.wait_more("write")
            self._writer = writer = self.loop.create_future()
            await writer
        if self.unsent is None and self.sending and not self.answered and not self.closed:
            self.wait_deadline()

    def _wake_writer(self) -> None:
        writer = self._writer
        if writer is not None:
            self._writer = None
            if not writer.done():
                writer.set_result(None)


class Mux(asyncio.BufferedProtocol):
    """One HTTP/2 connection."""

    multiplexed: Literal[True] = True
    __slots__ = (
        "__weakref__", "_awaited", "_cap", "_flushing", "_idle", "_idle_limit", "_pinged", "_pumping", "_retired", "_shared",
        "_timer", "_timer_at", "_view", "closed", "heard", "idle_since", "loop", "pool", "reserved", "serial", "served",
        "session", "site", "transport", "write_paused",
    )  # fmt: skip

    transport: asyncio.Transport

    def __init__(self, pool: LoopPool, site: Site[Link]) -> None:
        self.pool = weakref.ref(pool)  # weak: a client that was dropped takes its connections along
        self.loop = pool.loop
        self.site = site
        self.serial = pool.opened
        self.session = Session(site.origin.scheme, pool.limits.max_head)
        self.session.max_body = pool.limits.max_body
        self._view = pool.view
        self.idle_since = 0.0
        self.closed = False
        self.served = False
        self.reserved = 1
        """Places granted to requests that will take them in a moment; the first is for who opens it."""
        self.heard = 0.0
        self.write_paused = False
        self._awaited = False
        """Others wait to hear what this connection can carry."""
        self._cap = 1 << 30
        self._shared = False
        self._idle = False
        self._retired = False
        self._idle_limit = _FOREVER
        self._pinged = 0.0
        self._flushing = False
        self._pumping = False
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = _FOREVER

    # what it can carry

    @property
    def room(self) -> int:
        """How many more requests it can carry now."""
        session = self.session
        if self.closed or self._retired or session.draining:
            return 0
        limit = session.limit if session.settled else self.site.streams or 1
        return min(limit, self._cap) - len(session.channels) - self.reserved

    def place(self) -> None:
        """Keep the pool's books in step: can it take more, does it idle, is it done with?"""
        busy = len(self.session.channels) + self.reserved
        room = self.room
        shared = busy > 0 and room > 0
        if shared is not self._shared:
            self._shared = shared
            if shared:
                self.site.shared.append(self)
            else:
                self.site.shared.remove(self)
        if busy:
            self._idle = False
            if shared and self.site.queued:
                pool = self.pool()
                if pool is not None:
                    pool.offer(self)
            return
        if self.closed:
            return
        pool = self.pool()
        if pool is None or self._retired or self.session.draining:
            self.abort()
        elif not self._idle:
            self._idle = True
            pool.release(self)
            self._idle = not self.reserved

    def greet(self, awaited: bool) -> None:
        """It stands. `awaited`: tell the pool as soon as the server has said how many requests it takes."""
        self._awaited = awaited
        if self.session.settled:
            self._settled()

    def claim(self) -> bool:
        """Take up a place that was granted; False if it is no more."""
        self.reserved -= 1
        self._idle = False
        if self.room > 0:
            return True
        self.place()
        return False

    def decline(self) -> None:
        """Give up a place that was granted."""
        self.reserved -= 1
        self.place()

    def retire(self) -> None:
        """Take no further requests."""
        self._retired = True
        self.place()

    def overcrowded(self) -> None:
        """It refused a request: those that it has are all that it takes at once."""
        self._cap = max(1, len(self.session.channels))

    # requests

    async def send(self, request: Request, start: bytes, now: float) -> AsyncReply:
        """The answer to `request`, whose start line as HTTP/1.1 has it is `start`."""
        exchange = Exchange(self, request, now)
        body = request.body
        data: bytes | None
        length: int | None
        if body is None:
            data, length = b"", 0 if request.method in BODY_EXPECTED else None
        elif isinstance(body, bytes):
            data, length = body, len(body)
        else:
            data, length = None, body.length
        self._idle = False
        self._idle_limit = _FOREVER
        try:
            self.session.open(exchange, start, request.headers, data, length)
        finally:
            self.place()
        if len(self.session.channels) == 1:
            if self.heard < now - 1:
                self.heard = now - 1e-6  # silence counts from here
            self.watch(now + rules.PING, now)
        future = exchange.future
        assert future is not None
        if exchange.sent_all:
            exchange.wait_more("first_event")
            self.flush_soon()
        else:
            exchange.sending = True
            if data is None:
                exchange.wait_deadline()
                return await self._upload(exchange, request, future)
            exchange.wait_more("write")
            self.pump()
        try:
            return await future
        except asyncio.CancelledError:
            _give_up(exchange, future)
            raise

    async def _upload(self, exchange: Exchange, request: Request, future: asyncio.Future[AsyncReply]) -> AsyncReply:
        """Send a body piece by piece, beside the answer: that may come before the body is through."""
        body: Any = request.body
        task = self.loop.create_task(exchange.upload(body))
        task.add_done_callback(lambda task: _uploaded(task, exchange))
        try:
            return await future
        except asyncio.CancelledError:
            _give_up(exchange, future)
            raise
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait((task,))

    def pump(self) -> None:
        """Send of the bodies what the server takes."""
        self._pumping = False
        if not self.closed and not self.write_paused:
            more = self.session.pump()
            self._digest()
            self.flush()
            if more and not self._pumping:
                self._pumping = True
                self.loop.call_soon(self.pump)

    def flush_soon(self) -> None:
        """Write at the end of this turn of the loop, together with what others have to say; at once if there are none."""
        if len(self.session.channels) < 2:
            self.flush()
        elif not self._flushing:
            self._flushing = True
            self.loop.call_soon(self.flush)

    def flush(self) -> None:
        self._flushing = False
        if not self.closed:
            data = self.session.output()
            if data:
                self.transport.write(data)

    # asyncio's callbacks

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]  # a Transport, as connections have
        self.heard = time.monotonic()
        self.flush()

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._view

    def buffer_updated(self, nbytes: int) -> None:
        session = self.session
        self.heard = time.monotonic()
        session.feed(self._view[:nbytes])
        if session.touched:
            self._digest()
        if session.broken is not None:
            self._collapse("")
            return
        if session.news:
            session.news = False
            if session.settled:
                self._settled()
            self.pump()
        self.flush()
        self.place()

    def _digest(self) -> None:
        touched = self.session.touched
        self.session.touched = []
        for channel in touched:
            channel.touched = False
            assert isinstance(channel, Exchange)
            channel.digest()

    def _settled(self) -> None:
        """The server's settings are known: others can come along."""
        self.site.streams = max(1, self.session.limit)
        if self._awaited:
            self._awaited = False
            pool = self.pool()
            if pool is not None:
                pool.ready(self.site, self)

    def eof_received(self) -> bool:
        self.retire()
        return False  # the transport closes itself, and tells connection_lost

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.closed:
            self.closed = True
            self._unlist()
        self._collapse("" if exc is None else str(exc))
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        pool = self.pool()
        if pool is not None:
            pool.gone(self)

    def pause_writing(self) -> None:
        self.write_paused = True

    def resume_writing(self) -> None:
        self.write_paused = False
        self.pump()

    # endings

    def _collapse(self, why: str) -> None:
        session = self.session
        channels = list(session.channels.values())
        session.channels.clear()
        for channel in channels:
            assert isinstance(channel, Exchange)
            channel.closed = True
            channel.fail(session.lost(channel, why, channel.reused))
        self.abort()

    def fail(self, error: TransportError) -> None:
        """End every exchange with `error`."""
        for channel in list(self.session.channels.values()):
            assert isinstance(channel, Exchange)
            channel.fail(error)

    def abort(self) -> None:
        """Close at once, with a goodbye. In the loop's thread."""
        if not self.closed:
            self.session.farewell()
            self.flush()
            self.closed = True
            self._unlist()
            self.transport.abort()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _unlist(self) -> None:
        self.place()
        pool = self.pool()
        if pool is not None:
            pool.withdraw(self)
            if self._awaited:
                self._awaited = False
                pool.ready(self.site, None)

    # the clock

    def set_limit(self, limit: float, now: float) -> None:
        """Until when it may idle."""
        self._idle_limit = limit
        self.watch(limit, now)

    def watch(self, limit: float, now: float) -> None:
        """Ring at `limit`, if not before."""
        if limit < self._timer_at and not self.closed:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = limit
            self._timer = self.loop.call_later(max(0.0, limit - now), self._ring)

    def _ring(self) -> None:
        self._timer = None
        self._timer_at = _FOREVER
        if self.closed:
            return
        now = time.monotonic()
        channels: Any = self.session.channels  # of Exchanges
        for exchange in [exchange for exchange in channels.values() if exchange.limit <= now]:
            exchange.ring(now)
        if self.closed:
            return
        after = _FOREVER
        if channels:
            after = min(exchange.limit for exchange in channels.values())
            if self._silent(now):
                self._collapse("it does not answer a PING")
                return
            after = min(after, self._pinged + rules.PONG if self._pinged else self.heard + rules.PING)
        elif not self.reserved:
            after = self._idle_limit
            if after <= now:
                self.abort()
                return
        if after != _FOREVER:
            self.watch(after, now)

    def _silent(self, now: float) -> bool:
        """Ask whether the server is there, if it has been silent for long; True if it did not answer."""
        if self.heard > self._pinged:
            self._pinged = 0.0
        if self._pinged:
            return now - self._pinged >= rules.PONG
        if now - self.heard >= rules.PING:
            self._pinged = now
            self.session.ping()
            self.flush()
        return False


def _give_up(exchange: Exchange, future: asyncio.Future[AsyncReply]) -> None:
    """The caller was cancelled: reset the stream at once, so that the server stops."""
    if future.done() and not future.cancelled():
        if future.exception() is None:
            future.result().close()
        return
    exchange.future = None
    exchange.abort()


def _uploaded(task: asyncio.Task[None], exchange: Exchange) -> None:
    if not task.cancelled():
        error = task.exception()
        if error is not None and not exchange.closed:
            exchange.fail(error)
            exchange.abort()
