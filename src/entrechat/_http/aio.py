"""The asyncio transport: one object for all event loops of a client, a pool of connections for each of them."""

from __future__ import annotations

import asyncio
import os
import time
import weakref
from typing import TYPE_CHECKING

from entrechat._core.http import TransportError

from . import http1
from .aconnection import BUFFER, Connection
from .adial import adial
from .astream import from_outside
from .pool import Limits, Pool
from .rules import JOIN, client_closed, limit_of, may_replay, too_late

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator

    from entrechat._core.http import AsyncReply, Body, Request

    from .pool import Site, Waiter
    from .tls import TLSSettings

_PIECE = 262_144  # of larger bodies


class LoopPool(Pool[Connection, "asyncio.Future[None]"]):
    """The connections of one event loop. Only that loop's thread touches it."""

    __slots__ = ("__weakref__", "connections", "guard", "loop", "view")

    def __init__(self, loop: asyncio.AbstractEventLoop, limits: Limits) -> None:
        super().__init__(limits)
        self.loop = loop
        # Bytes are read into here and parsed before the loop does anything else, so that all connections share it.
        self.view = memoryview(bytearray(BUFFER))
        self.connections: set[Connection] = set()
        # asyncio closes the asynchronous generators under way before it closes a loop (asyncio.run does), and
        # finalises forgotten ones on their loop: the one public way to hear that the loop, or this pool, ends.
        self.guard: AsyncGenerator[None, None] = _until_the_end(self.connections)

    def release(self, conn: Connection) -> None:
        """The exchange is over, and the connection can serve again."""
        now = time.monotonic()
        waiter = self.give_back(conn, now)
        if waiter is not None:
            _wake(waiter)
        else:
            conn.set_limit(now + self.limits.keepalive, now)
        if self.doomed:
            self.close_doomed()

    def gone(self, conn: Connection) -> None:
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
        for waiter in self.dismiss():
            if not waiter.wake.done():
                waiter.wake.set_exception(client_closed())


def _wake(waiter: Waiter[Connection, asyncio.Future[None]]) -> None:
    if not waiter.wake.done():
        waiter.wake.set_result(None)


async def _until_the_end(connections: set[Connection]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        for conn in list(connections):
            conn.fail(client_closed())
            conn.abort()


class AsyncTransport:
    """Sends requests over connections of its own. One object serves any number of event loops, also one after another."""

    def __init__(
        self,
        *,
        tls: TLSSettings | ssl.SSLContext | None = None,
        limits: Limits | None = None,
        local_address: str | None = None,
    ) -> None:
        self._tls = tls
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
        body = request.body
        head = http1.render_head(start, request.method, request.headers, body)
        fresh = False
        while True:
            conn = None if fresh else pool.take(site, now)
            if conn is None or conn.closed or self._closed:
                conn = await self._acquire(request, pool, site, fresh)
                now = time.monotonic()
            reused = conn.served
            try:
                if body is None:
                    future = conn.start(request, now, False)
                    conn.transport.write(head)
                elif isinstance(body, bytes) and len(body) <= JOIN:
                    future = conn.start(request, now, False)
                    conn.transport.write(head + body)
                else:
                    future = conn.start(request, now, True)
                    return await self._upload(conn, request, head, body, future)
                try:
                    return await future
                except asyncio.CancelledError:
                    _give_up(conn, request, future)
                    raise
            except TransportError as error:
                if reused and not fresh and may_replay(error, body, time.monotonic() - now):
                    fresh = True
                    continue
                raise

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
        pool = self._pools[loop] = LoopPool(loop, self._limits)
        await pool.guard.__anext__()
        return pool

    async def _acquire(self, request: Request, pool: LoopPool, site: Site[Connection], fresh: bool) -> Connection:
        while True:
            if pool.doomed:
                pool.close_doomed()
            if self._closed:
                raise client_closed()
            conn = None if fresh else pool.take(site, time.monotonic())
            if conn is None:
                reserved = pool.reserve()
                if pool.doomed:
                    pool.close_doomed()
                if not reserved:
                    conn = await self._await_turn(request, pool, site)
                if conn is None:
                    return await self._open(request, pool, site)
            if not conn.closed:
                return conn

    async def _await_turn(self, request: Request, pool: LoopPool, site: Site[Connection]) -> Connection | None:
        """Wait for a connection (or, None, the right to open one)."""
        now = time.monotonic()
        limit = limit_of(request, "pool", now)
        wake: asyncio.Future[None] = pool.loop.create_future()
        waiter = pool.wait(site, wake)
        handle = None
        if limit is not None:
            handle = pool.loop.call_later(max(0.0, limit - now), _turn_too_late, wake, request)
        try:
            await wake
            return waiter.conn
        except BaseException:
            if pool.abandon(waiter):
                if waiter.conn is None:
                    pool.unreserve()
                elif not waiter.conn.closed:
                    pool.release(waiter.conn)
            raise
        finally:
            if handle is not None:
                handle.cancel()

    async def _open(self, request: Request, pool: LoopPool, site: Site[Connection]) -> Connection:
        conn = Connection(pool, site, pool.view)
        now = time.monotonic()
        limit = limit_of(request, "connect", now)
        try:
            if limit is None:
                await self._connect(conn)
            else:
                try:
                    async with asyncio.timeout(max(0.0, limit - now)):
                        await self._connect(conn)
                except TimeoutError:
                    raise too_late(request, "connect", "connect", time.monotonic(), sent=False) from None
            if self._closed:
                raise client_closed()
            if conn.closed:
                raise TransportError(f"{site.origin.authority} closed the connection at once", phase="connect")
        except BaseException:
            if hasattr(conn, "transport"):
                conn.abort()
            pool.unreserve()
            raise
        pool.connections.add(conn)
        return conn

    async def _connect(self, conn: Connection) -> None:
        loop = conn.loop
        origin = conn.site.origin
        sock = await adial(origin, self._local_address)
        if origin.scheme != "https":
            if origin.path is not None:
                await loop.create_unix_connection(lambda: conn, sock=sock)
            else:
                await loop.create_connection(lambda: conn, sock=sock)
            return
        import ssl

        from . import tls

        name = tls.server_name_for(self._tls, origin.host)
        longest = self._tls.handshake_timeout if isinstance(self._tls, tls.TLSSettings) else None
        try:
            context = tls.context_for(self._tls)
            # the seam for a TLS layer of our own on MemoryBIO, and for the choice of HTTP/2
            connect = loop.create_connection if origin.path is None else loop.create_unix_connection
            await connect(lambda: conn, ssl=context, sock=sock, server_hostname=name, ssl_handshake_timeout=longest)
        except (OSError, ValueError, ssl.SSLError) as error:
            sock.close()
            if isinstance(error, TimeoutError):
                raise
            raise TransportError(tls.explain(error, name), phase="tls") from error
        except BaseException:
            sock.close()
            raise

    def stats(self) -> dict[str, int]:
        """Counts of connections, over all loops: open, idle, in_use, opened (ever), and of requests waiting for one."""
        totals = {"open": 0, "idle": 0, "in_use": 0, "waiting": 0, "opened": 0}
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


def _turn_too_late(wake: asyncio.Future[None], request: Request) -> None:
    if not wake.done():
        wake.set_exception(too_late(request, "pool", "pool", time.monotonic(), sent=False))


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
