"""The blocking transport: one pool of connections for all threads of a client."""

from __future__ import annotations

import os
import time
import weakref
from _thread import allocate_lock
from collections import deque
from typing import TYPE_CHECKING

from entrechat._core.http import Headers, Reply, TransportError

from .connection import Connection
from .decompress import Decoder
from .pool import Limits, Pool
from .proxy import Routes
from .reach import Way, answered
from .rules import Unprocessed, client_closed, limit_of, may_replay, may_resend, too_late
from .stream import Stream

if TYPE_CHECKING:
    import ssl
    from _thread import LockType

    from entrechat._core.http import Request

    from .pool import Site, Waiter
    from .proxy import ProxySetting
    from .tls import TLSSettings


class SyncTransport:
    """Sends requests over connections of its own. Safe to share between threads; a forked child starts afresh."""

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
        self.limits = limits or Limits()
        self._local_address = local_address
        self._closed = False
        self._start()
        _transports.add(self)

    def _start(self) -> None:
        self._lock = allocate_lock()
        self._pool: Pool[Connection, LockType] = Pool(self.limits, self._routes)
        self._connections: set[Connection] = set()
        self._orphans: deque[Connection] = deque()

    def send(self, request: Request) -> Reply:
        """The answer; TransportError if there is none."""
        site = self._pool.site(request.origin)
        start = site.lines.get((request.method, request.target)) or site.new_line(request.method, request.target)
        request.headers.h1  # noqa: B018  # checked now, before a connection is taken
        fresh = False
        resent = 0
        while True:
            now = time.monotonic()
            conn = self._acquire(request, site, now, fresh)
            reused = conn.served
            try:
                conn.exchange(request, start)
            except TransportError as error:
                self.drop(conn)
                if isinstance(error, Unprocessed) and may_resend(error, request.body, resent):
                    resent += 1
                    continue
                if reused and not fresh and may_replay(error, request.body, time.monotonic() - now):
                    fresh = True
                    continue
                raise
            except BaseException:
                self.drop(conn)
                raise
            reply: Reply = Stream(self, conn, request) if request.stream else self._whole(conn)
            return reply if reply.status != 407 else answered(site, reply)

    def _whole(self, conn: Connection) -> Reply:
        content = conn.take()
        encoding = conn.encoding
        reply = Reply(conn.status, Headers(parts=conn.fields), content, reason=conn.reason, http_version=conn.http_version)
        self.release(conn)
        if encoding is not None and content:
            decoder = Decoder(encoding, self.limits)
            reply.content = decoder.feed(content)
            decoder.finish()
        return reply

    # the pool

    def _acquire(self, request: Request, site: Site[Connection], now: float, fresh: bool) -> Connection:
        if request.deadline is not None and now >= request.deadline:
            raise too_late(request, "pool", "pool", now, sent=False)
        pool = self._pool
        waiter: Waiter[Connection, LockType] | None = None
        while True:
            with self._lock:
                if self._closed:
                    raise client_closed()
                conn = None if fresh else pool.take(site, now)
                if conn is None and not pool.reserve():
                    wake = allocate_lock()
                    wake.acquire()
                    waiter = pool.wait(site, wake)
                doomed = self._doomed()
            for old in doomed:
                self.drop(old)
            if self._orphans:
                self._bury()
            if waiter is not None:
                conn = self._await_turn(request, waiter)
            if conn is None:
                return self._open(request, site)
            if not conn.stale():
                return conn
            # its place goes to the one that is opened instead, unless others queue
            self.drop(conn)
            waiter = None

    def _doomed(self) -> list[Connection]:
        doomed = self._pool.doomed
        if not doomed:
            return doomed
        self._pool.doomed = []
        return doomed

    def _await_turn(self, request: Request, waiter: Waiter[Connection, LockType]) -> Connection | None:
        """Wait for a connection (or, None, the right to open one)."""
        now = time.monotonic()
        limit = limit_of(request, "pool", now)
        try:
            # a lock's longest wait is bounded; no one waits that long
            if waiter.wake.acquire(timeout=-1 if limit is None else min(max(0.0, limit - now), 4e6)):
                if self._closed:
                    raise client_closed()
                return waiter.conn
            raise too_late(request, "pool", "pool", time.monotonic(), sent=False)
        except BaseException:
            with self._lock:
                granted = self._pool.abandon(waiter)
            if granted:
                if waiter.conn is not None:
                    self.release(waiter.conn)
                else:
                    self._unreserve()
            raise

    def _open(self, request: Request, site: Site[Connection]) -> Connection:
        origin = site.origin
        conn: Connection | None = None
        try:
            limit = limit_of(request, "connect", time.monotonic())
            sock = Way(request, site, self._tls, self._http_version, self._local_address, limit).go()
            conn = Connection(sock, site, self.limits.max_head)
            conn.max_body = self.limits.max_body
            http2 = self._http_version == "2"
            if origin.scheme == "https":
                from .tls import check_agreed

                check_agreed(conn.agreed, self._http_version, origin.host)
                http2 = conn.agreed == "h2"
            if http2:
                from .h2blocking import H2Connection

                conn = H2Connection(conn, self.limits.max_head)
            with self._lock:
                if self._closed:
                    raise client_closed()
                self._connections.add(conn)
            return conn
        except BaseException:
            if conn is not None:
                conn.close()
            self._unreserve()
            raise

    def _unreserve(self) -> None:
        with self._lock:
            waiter = self._pool.lost()
        if waiter is not None:
            waiter.wake.release()
        if self._orphans:
            self._bury()

    def release(self, conn: Connection) -> None:
        """The exchange is over: keep the connection if it can serve again."""
        if not conn.keep_alive or conn.killed:
            self.drop(conn)
            return
        now = time.monotonic()
        with self._lock:
            closed = self._closed or conn not in self._connections
            waiter = None if closed else self._pool.give_back(conn, now)
            doomed = self._doomed()
        if waiter is not None:
            waiter.wake.release()
        if closed:
            self.drop(conn)
        for old in doomed:
            self.drop(old)
        if self._orphans:
            self._bury()

    def drop(self, conn: Connection) -> None:
        conn.close()
        waiter = None
        with self._lock:
            if conn in self._connections:
                self._connections.remove(conn)
                waiter = self._pool.lost()
        if waiter is not None:
            waiter.wake.release()
        if self._orphans:
            self._bury()

    def orphan(self, conn: Connection) -> None:
        """`drop` for finalisers, which may run where this very thread holds the lock: never waits for it."""
        conn.close()
        self._orphans.append(conn)
        self._bury()

    def _bury(self) -> None:
        # whoever holds the lock now comes here after letting go of it: nothing is forgotten
        while self._orphans and self._lock.acquire(blocking=False):
            waiter = None
            try:
                if self._orphans:
                    conn = self._orphans.popleft()
                    if conn in self._connections:
                        self._connections.remove(conn)
                        waiter = self._pool.lost()
            finally:
                self._lock.release()
            if waiter is not None:
                waiter.wake.release()

    def stats(self) -> dict[str, int]:
        """Counts of connections: open, idle, in_use, opened (ever), http2 (of those open); of requests waiting for one;
        and of the streams (requests under way) on those of HTTP/2."""
        with self._lock:
            counts = self._pool.stats()
            counts["http2"] = sum(conn.http2 for conn in self._connections)
            counts["streams"] = sum(conn.streams for conn in self._connections)
            return counts

    def close(self) -> None:
        """Close every connection. Calls under way in other threads end with TransportError."""
        with self._lock:
            self._closed = True
            idle = self._pool.drain()
            waiters = self._pool.dismiss()
            busy = self._connections.difference(idle)
        for conn in idle:
            self.drop(conn)
        for conn in busy:
            conn.kill()
        for waiter in waiters:
            waiter.wake.release()

    def __del__(self) -> None:
        # only idle connections are left: a call or a stream under way holds the transport
        for conn in getattr(self, "_connections", ()):
            conn.close()

    def forked(self) -> None:
        """In a forked child: the connections belong to the parent. Closing our copies does not disturb it."""
        connections = self._connections
        self._start()
        for conn in connections:
            conn.killed = True
            conn.close()


_transports: weakref.WeakSet[SyncTransport] = weakref.WeakSet()


def _after_fork() -> None:
    for transport in list(_transports):
        transport.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
