"""The asyncio transport: one object for all event loops of a client, a pool of connections for each of them."""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from typing import TYPE_CHECKING

from entrechat._core.http import TransportError

from . import http1
from .apool import Chooser, LoopPool, connection
from .areach import Way
from .astream import from_outside
from .pool import Limits
from .proxy import Routes
from .reach import answered, late
from .rules import JOIN, Unprocessed, client_closed, limit_of, may_replay, may_resend, too_late

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

    from entrechat._core.http import AsyncReply, Body, Request

    from .aconnection import Connection
    from .apool import Link
    from .pool import Site
    from .proxy import ProxySetting
    from .tls import TLSSettings

_PIECE = 262_144  # of larger bodies


class AsyncTransport:
    """Sends requests over connections of its own. One object serves any number of event loops, also one after another."""

    def __init__(
        self,
        *,
        tls: TLSSettings | ssl.SSLContext | None = None,
        limits: Limits | None = None,
        local_address: str | None = None,
        http_version: str = "auto",
        proxy: ProxySetting = None,
    ) -> None:
        if http_version not in ("auto", "1.1", "2"):
            raise ValueError(f'http_version must be "auto", "1.1" or "2", not {http_version!r}')
        self._http_version = http_version
        self._tls = tls
        self._routes = Routes(proxy, http_version)
        self._limits = limits or Limits()
        self._local_address = local_address
        self._closed = False
        self._pools: dict[asyncio.AbstractEventLoop, LoopPool] = {}
        _transports.add(self)

    async def send(self, request: Request) -> AsyncReply:
        """The answer; TransportError if there is none. Cancelled, it closes the connection at once."""
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None:
            pool = await self._new_pool(loop)
        now = time.monotonic()
        if request.deadline is not None and now >= request.deadline:
            raise too_late(request, "pool", "pool", now, sent=False)
        site = pool.site(request.origin)
        start = site.lines.get((request.method, request.target)) or site.new_line(request.method, request.target)
        request.headers.h1  # noqa: B018  # checked now, before a connection is taken
        body = request.body
        head = b""
        after = resent = 0  # the replay of a request goes out on a connection opened after that many others
        while True:
            conn = pool.find(site, now, after)
            if conn is None or conn.closed or self._closed:
                conn = await self._acquire(request, pool, site, after)
                now = time.monotonic()
            reused = conn.served
            try:
                if conn.multiplexed is True:
                    return await conn.send(request, start, now)
                head = head or http1.render_head(start, request.method, request.headers, body)
                if body is None:
                    future = conn.start(request, now, False)
                    conn.transport.write(head)
                elif isinstance(body, bytes) and len(body) <= JOIN:
                    future = conn.start(request, now, False)
                    conn.transport.write(head + body)
                else:
                    future = conn.start(request, now, True)
                    return answered(site, await self._upload(conn, request, head, body, future))
                try:
                    reply = await future
                except asyncio.CancelledError:
                    _give_up(conn, request, future)
                    raise
                return reply if reply.status != 407 else answered(site, reply)
            except TransportError as error:
                if isinstance(error, Unprocessed):
                    if not may_resend(error, body, resent):
                        raise
                    resent += 1
                elif reused and not after and may_replay(error, body, time.monotonic() - now):
                    after = pool.opened
                else:
                    raise
                now = time.monotonic()

    async def _upload(
        self, conn: Connection, request: Request, head: bytes, body: bytes | Body, future: asyncio.Future[AsyncReply]
    ) -> AsyncReply:
        """Send a body piece by piece, beside the answer: that may come before the body is through."""
        task = conn.loop.create_task(_write_body(conn, head, body))
        task.add_done_callback(lambda task: _sent(task, conn, request))
        try:
            return await future
        except asyncio.CancelledError:
            _give_up(conn, request, future)
            raise
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait((task,))

    # the pool

    async def _new_pool(self, loop: asyncio.AbstractEventLoop) -> LoopPool:
        if self._closed:
            raise client_closed()
        for other in [other for other in self._pools if other.is_closed()]:
            del self._pools[other]
        pool = self._pools[loop] = LoopPool(loop, self._limits, self._routes)
        await pool.guard.__anext__()
        return pool

    async def _acquire(self, request: Request, pool: LoopPool, site: Site[Link], after: int) -> Link:
        while True:
            if pool.doomed:
                pool.close_doomed()
            if self._closed:
                raise client_closed()
            now = time.monotonic()
            conn = pool.find(site, now, after)
            if conn is None:
                if site.follows(now):
                    conn = await pool.follow(request, site)
                    if conn is None:
                        continue
                else:
                    reserved = pool.reserve()
                    if pool.doomed:
                        pool.close_doomed()
                    if not reserved:
                        waiter = pool.queue(request, site, now)
                        try:
                            await waiter.wake
                        except BaseException:
                            pool.leave_queue(waiter)
                            raise
                        conn = waiter.conn
                    if conn is None:
                        return await self._open(request, pool, site)
                if conn.closed or not conn.claim():
                    continue
            if not conn.closed:
                return conn

    async def _open(self, request: Request, pool: LoopPool, site: Site[Link]) -> Link:
        now = time.monotonic()
        limit = limit_of(request, "connect", now)
        if site.streams is None and not self._may_share(site.origin.scheme):
            site.streams = 0
        awaited = site.streams != 0  # it may turn out to carry many
        if awaited:
            site.opening += 1
            site.last_opening = now
        try:
            way = Way(site, self._tls, self._http_version, self._local_address)
            if limit is None:
                conn = await self._connect(pool, site, way)
            else:
                try:
                    async with asyncio.timeout(max(0.0, limit - now)):
                        conn = await self._connect(pool, site, way)
                except TimeoutError:
                    raise late(request, site.proxy, way.phase) from None
            if self._closed or conn.closed:
                conn.abort()
                raise (
                    client_closed()
                    if self._closed
                    else TransportError(f"{site.origin.authority} closed the connection at once", phase="connect")
                )
        except BaseException as error:
            if awaited:
                pool.ready(site, None, error)
            pool.unreserve()
            raise
        pool.connections.add(conn)
        if conn.multiplexed is True:
            conn.greet(awaited)
            if not conn.claim():
                conn.retire()
                raise TransportError(f"{site.origin.authority} takes no requests on its connections", phase="connect")
        else:
            site.streams = 0
            if awaited:
                pool.ready(site, None)
        return conn

    def _may_share(self, scheme: str) -> bool:
        return self._http_version == "2" or (self._http_version == "auto" and scheme == "https")

    async def _connect(self, pool: LoopPool, site: Site[Link], way: Way) -> Link:
        if site.origin.scheme != "https":
            conn = connection(pool, site, self._http_version == "2")
            await way.go(lambda: conn)
            return conn
        from .tls import check_agreed

        chooser = Chooser(pool, site)
        try:
            await way.go(lambda: chooser)
            check_agreed(chooser.agreed, self._http_version, site.origin.host)
        except BaseException:
            if chooser.conn is not None:
                chooser.conn.abort()
            raise
        assert chooser.conn is not None
        return chooser.conn

    def stats(self) -> dict[str, int]:
        """Counts of connections, over all loops: open, idle, in_use, opened (ever), http2 (of those open); of requests
        waiting for one; and of the streams (requests under way) on those of HTTP/2."""
        totals = {"open": 0, "idle": 0, "in_use": 0, "waiting": 0, "opened": 0, "http2": 0, "streams": 0}
        for pool in list(self._pools.values()):
            for name, count in pool.stats().items():
                totals[name] += count
        return totals

    def close(self) -> None:
        """Close every connection, from anywhere, without waiting. Calls under way end with TransportError."""
        self._closed = True
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            running = None
        for loop, pool in list(self._pools.items()):
            if loop is running:
                pool.shut()
            else:
                from_outside(loop, pool.shut)

    async def aclose(self) -> None:
        """`close`, and wait until this loop's connections are closed."""
        self.close()
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is not None:
            for _ in range(10):  # plain ones take one turn of the loop, TLS a few
                if not pool.connections:
                    break
                await asyncio.sleep(0)

    def forked(self) -> None:
        """In a forked child: the connections, and the loop's epoll, are shared with the parent.

        Taking a connection off the loop would take it off the parent's. So our descriptors are pointed elsewhere
        (the parent's stay open, and its server sees no difference), and the old objects are never finalised.
        """
        pools = list(self._pools.values())
        self._pools = {}
        _orphaned.extend(pools)
        nowhere = -1
        for pool in pools:
            for conn in pool.connections:
                sock = conn.transport.get_extra_info("socket")
                if sock is not None and sock.fileno() >= 0:
                    if nowhere < 0:
                        nowhere = os.open(os.devnull, os.O_RDWR)
                    os.dup2(nowhere, sock.fileno())
        if nowhere >= 0:
            os.close(nowhere)


def _give_up(conn: Connection, request: Request, future: asyncio.Future[AsyncReply]) -> None:
    """The caller was cancelled: close the connection at once, so that the server stops."""
    if future.done() and not future.cancelled():
        if future.exception() is None:
            future.result().close()
        return
    if conn.request is request:
        conn.request = None
        conn.future = None
        conn.abort()


async def _write_body(conn: Connection, head: bytes, body: bytes | Body) -> None:
    transport = conn.transport
    transport.write(head)
    if isinstance(body, bytes):
        view = memoryview(body)
        for at in range(0, len(view), _PIECE):
            if transport.is_closing() or conn.head_done:
                return
            transport.write(view[at : at + _PIECE])
            await conn.drain()
            await asyncio.sleep(0)  # a server that reads as fast as we write would keep the loop from all else
    else:
        guard = None if body.length is None else http1.LengthGuard(body.length)
        chunks: AsyncIterator[bytes] = body.achunks()
        try:
            async for data in chunks:
                if transport.is_closing() or conn.head_done:
                    return
                if data:
                    transport.write(guard.take(data) if guard is not None else http1.chunk(data))
                    await conn.drain()
                    await asyncio.sleep(0)
        finally:
            close = getattr(chunks, "aclose", None)
            if close is not None:
                await close()
        if guard is None:
            transport.write(http1.LAST_CHUNK)
        else:
            guard.finish()
    if not transport.is_closing() and conn.request is not None:
        conn.sending = False
        if not conn.head_done:
            conn.wait_more("first_event")


def _sent(task: asyncio.Task[None], conn: Connection, request: Request) -> None:
    if not task.cancelled():
        error = task.exception()
        if error is not None and conn.request is request:
            conn.fail(error)
            conn.abort()


_transports: weakref.WeakSet[AsyncTransport] = weakref.WeakSet()
_orphaned: list[LoopPool] = []


def _after_fork() -> None:
    for transport in list(_transports):
        transport.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
