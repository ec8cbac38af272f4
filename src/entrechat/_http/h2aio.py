"""HTTP/2 for the asyncio transport: one connection, many requests (`Exchange`) at once.

`Mux` feeds the session, writes what that has to say once a turn of the loop, keeps one timer for all its requests, and
tells the pool how much more it can carry.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from typing import TYPE_CHECKING, Any, Literal

from . import rules
from .h2exchange import Exchange
from .h2session import Session
from .http1 import BODY_EXPECTED

if TYPE_CHECKING:
    from entrechat._core.http import AsyncReply, Request, TransportError

    from .apool import Link, LoopPool
    from .pool import Site

_FOREVER = float("inf")


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
