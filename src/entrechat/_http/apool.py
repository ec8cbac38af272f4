"""The connections of one event loop, for the asyncio transport."""

from __future__ import annotations

import asyncio
import time
import weakref
from typing import TYPE_CHECKING, Any

from entrechat._core.http import TransportError, TransportTimeout

from .aconnection import BUFFER, Connection
from .pool import PATIENCE, Limits, Pool
from .rules import client_closed, limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from entrechat._core.http import Request

    from .h2aio import Mux
    from .pool import Site, Waiter
    from .proxy import Routes

    Link = Connection | Mux

_FOREVER = float("inf")
_TURNS_APART = 0.005
"""Seconds at least between two looks at all who wait for their turn: how late a time-out may be, where each has its own."""


class LoopPool(Pool["Link", "asyncio.Future[None]"]):
    """The connections of one event loop. Only that loop's thread touches it."""

    __slots__ = ("__weakref__", "_turns_end", "_turns_timer", "connections", "guard", "loop", "view")

    def __init__(self, loop: asyncio.AbstractEventLoop, limits: Limits, routes: Routes | None = None) -> None:
        super().__init__(limits, routes)
        self.loop = loop
        # Bytes are read into here and parsed before the loop does anything else, so that all connections share it.
        self.view = memoryview(bytearray(BUFFER))
        self.connections: set[Link] = set()
        # asyncio closes the asynchronous generators under way before it closes a loop (asyncio.run does), and
        # finalises forgotten ones on their loop: the one public way to hear that the loop, or this pool, ends.
        self.guard: AsyncGenerator[None, None] = _until_the_end(self.connections)
        # One timer for all that wait for their turn: with thousands of them, one each would cost more than the turns.
        self._turns_timer: asyncio.TimerHandle | None = None
        self._turns_end = _FOREVER

    def find(self, site: Site[Link], now: float, after: int) -> Link | None:
        """A connection that can take a request; with `after`, one that was opened later than that many others."""
        if not after:
            return site.shared[-1] if site.shared else self.take(site, now)
        for conn in (*site.shared, *site.idle):
            if conn.multiplexed is True and conn.serial > after:
                self.withdraw(conn)
                return conn
        return None

    def release(self, conn: Link) -> None:
        """The exchange is over (over HTTP/2: all of them), and the connection can serve again."""
        now = time.monotonic()
        waiter = self.give_back(conn, now)
        if waiter is not None:
            if waiter.conn is not None and waiter.conn.multiplexed is True:
                waiter.conn.reserved += 1
            _wake(waiter)
        else:
            conn.set_limit(now + self.limits.keepalive, now)
        if self.doomed:
            self.close_doomed()

    def offer(self, conn: Mux) -> None:
        """A connection in use that can carry more: who waits for one?"""
        while conn.room > 0:
            waiter = self.share(conn)
            if waiter is None:
                return
            conn.reserved += 1
            _wake(waiter)

    def gone(self, conn: Link) -> None:
        """The connection is closed."""
        self.withdraw(conn)
        if conn in self.connections:
            self.connections.remove(conn)
            self.unreserve()

    def unreserve(self) -> None:
        waiter = self.lost()
        if waiter is not None:
            _wake(waiter)

    def close_doomed(self) -> None:
        doomed, self.doomed = self.doomed, []
        for conn in doomed:
            conn.abort()

    def shut(self) -> None:
        """Close every connection; whoever waits for one, or on one, gets an error."""
        for conn in list(self.connections):
            conn.fail(client_closed())
            conn.abort()
        if self._turns_timer is not None:
            self._turns_timer.cancel()
        for waiter in self.dismiss():
            if not waiter.wake.done():
                waiter.wake.set_exception(client_closed())
        for site in self.sites():
            while site.followers:
                wake = site.followers.popleft()
                if not wake.done():
                    wake.set_exception(client_closed())

    def stats(self) -> dict[str, int]:
        counts = super().stats()
        for conn in self.connections:
            if conn.multiplexed is True:
                counts["http2"] += 1
                counts["streams"] += len(conn.session.channels)
        return counts

    # waiting

    def queue(self, request: Request, site: Site[Link], now: float) -> Waiter[Link, asyncio.Future[None]]:
        """Wait for a connection, or for the right to open one: `wake` of what this gives is to be awaited."""
        waiter = self.wait(site, self.loop.create_future())
        waiter.request = request
        limit = limit_of(request, "pool", now)
        if limit is not None:
            waiter.limit = limit
            if limit < self._turns_end:
                self._ring_at(limit, now)
        return waiter

    def leave_queue(self, waiter: Waiter[Link, asyncio.Future[None]]) -> None:
        """The request was cancelled, or its time was over."""
        waiter.request, waiter.limit = None, _FOREVER  # it may stay in the queue for long
        if self.abandon(waiter):
            conn = waiter.conn
            if conn is None:
                self.unreserve()
            elif not conn.closed:
                conn.decline()

    def _ring_at(self, limit: float, now: float) -> None:
        if self._turns_timer is not None:
            self._turns_timer.cancel()
        self._turns_end = limit
        pool: weakref.ref[LoopPool] = weakref.ref(self)  # a client that was dropped is not to be kept by a time-out
        self._turns_timer = self.loop.call_later(max(0.0, limit - now), _ring, pool)

    def ring(self) -> None:
        """Some who wait for their turn may have waited too long."""
        self._turns_timer = None
        self._turns_end = soonest = _FOREVER
        now = time.monotonic()
        for waiter in self.waiters:
            if waiter.limit > now:
                soonest = min(soonest, waiter.limit)
            elif not waiter.wake.done() and waiter.request is not None:
                waiter.wake.set_exception(too_late(waiter.request, "pool", "pool", now, sent=False))
        if soonest < _FOREVER:
            self._ring_at(max(soonest, now + _TURNS_APART), now)

    async def follow(self, request: Request, site: Site[Link]) -> Mux | None:
        """Wait for a connection that another request opens; None: look again."""
        now = time.monotonic()
        limit = limit_of(request, "connect", now)
        until = now + PATIENCE if limit is None else min(limit, now + PATIENCE)
        wake: asyncio.Future[Mux | None] = self.loop.create_future()
        site.followers.append(wake)
        handle = self.loop.call_later(max(0.0, until - now), _patience_ends, wake)
        try:
            conn = await wake
        except BaseException:
            if wake.done() and not wake.cancelled() and wake.exception() is None:
                conn = wake.result()
                if conn is not None and not conn.closed:
                    conn.decline()
            raise
        finally:
            handle.cancel()
            if wake in site.followers:
                site.followers.remove(wake)
        if conn is None and limit is not None and time.monotonic() >= limit:
            raise too_late(request, "connect", "connect", time.monotonic(), sent=False)
        return conn

    def ready(self, site: Site[Link], conn: Mux | None, error: BaseException | None = None) -> None:
        """A connection that others wait for is ready to carry them; or (`conn` None) it will not be."""
        site.opening -= 1
        followers = site.followers
        if conn is not None:
            while followers and conn.room > 0:
                wake = followers.popleft()
                if not wake.done():
                    conn.reserved += 1
                    wake.set_result(conn)
            conn.place()
        hopes = 0 if not site.opening else len(followers) if site.streams is None else site.opening * (site.streams - 1)
        while len(followers) > hopes:
            wake = followers.popleft()
            if wake.done():
                continue
            if isinstance(error, TransportError) and not isinstance(error, TransportTimeout):
                wake.set_exception(_twin(error))  # they would fare no better
            else:
                wake.set_result(None)


def _twin(error: TransportError) -> TransportError:
    """The same error for another task: shared, it would gather the tracebacks of all of them."""
    twin = error.__class__.__new__(error.__class__, *error.args)
    twin.__dict__.update(error.__dict__)
    twin.__cause__ = error.__cause__
    return twin


def _wake(waiter: Waiter[Link, asyncio.Future[None]]) -> None:
    if not waiter.wake.done():
        waiter.wake.set_result(None)


def _ring(pool: weakref.ref[LoopPool]) -> None:
    found = pool()
    if found is not None:
        found.ring()


def _patience_ends(wake: asyncio.Future[Mux | None]) -> None:
    if not wake.done():
        wake.set_result(None)


async def _until_the_end(connections: set[Link]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for conn in list(connections):
            conn.fail(client_closed())
            conn.abort()


class Chooser(asyncio.Protocol):
    """Stands in until TLS has agreed on a protocol: the server may say something the moment after."""

    def __init__(self, pool: LoopPool, site: Site[Link]) -> None:
        self._pool = pool
        self._site = site
        self.conn: Connection | Mux | None = None
        self.agreed: str | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        tls: Any = transport.get_extra_info("ssl_object")
        self.agreed = tls.selected_alpn_protocol()
        conn = self.conn = connection(self._pool, self._site, self.agreed == "h2")
        transport.set_protocol(conn)
        conn.connection_made(transport)


def connection(pool: LoopPool, site: Site[Link], http2: bool) -> Connection | Mux:
    if http2:
        from .h2aio import Mux

        return Mux(pool, site)
    return Connection(pool, site, pool.view)
