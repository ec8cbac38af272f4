"""The asyncio transport's answer whose body is received piece by piece."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from entrechat._core.http import AsyncReply, Headers, ProtocolError

from .decompress import Decoder
from .rules import LINGER, LINGER_BYTES, closed_early

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.http import Request, TransportError

    from .aconnection import Connection
    from .apool import LoopPool
    from .h2exchange import Exchange

HIGH_WATER = 262_144
"""Bytes of a stream that may wait to be received before the server is held back."""
_FOREVER = float("inf")


class Inbox:
    """A stream's body between the connection and its reader. The connection holds this, not the reply, so that a
    reply which its owner forgot can be noticed."""

    __slots__ = ("conn", "done", "error", "pieces", "size", "waiter")

    def __init__(self, conn: Connection | Exchange) -> None:
        self.conn: Connection | Exchange | None = conn
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


class Stream(AsyncReply):
    """An answer whose body is received piece by piece."""

    __slots__ = ("_closed", "_decoder", "_inbox", "_pool", "_request")

    def __init__(self, conn: Connection | Exchange, inbox: Inbox, request: Request, pool: LoopPool | None) -> None:
        super().__init__(conn.status, Headers(parts=conn.fields), None, reason=conn.reason, http_version=conn.http_version)
        self._pool = pool  # keeps the client's connections open while this one is read
        self._decoder = None if conn.encoding is None or pool is None else Decoder(conn.encoding, pool.limits)
        self._inbox = inbox
        self._request = request
        self._closed = False

    async def receive(self, deadline: float | None = None) -> bytes:  # type: ignore[override]  # as in the base
        inbox = self._inbox
        decoder = self._decoder
        while True:
            if self._closed:
                raise closed_early()
            data = b""
            if inbox.pieces:
                pieces = inbox.pieces
                data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
                pieces.clear()
                if inbox.conn is not None:
                    inbox.conn.consumed(inbox.size)
                inbox.size = 0
            if decoder is not None:
                try:
                    data = decoder.feed(data)
                    if inbox.done:
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
                raise closed_early()
            await self._wait(conn, inbox, deadline)

    async def _wait(self, conn: Connection | Exchange, inbox: Inbox, deadline: float | None) -> None:
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
            conn.leave(inbox, closed_early())
            conn.abort()
            raise
        if inbox.conn is not None:
            conn.limit = _FOREVER

    def close(self) -> None:
        inbox = self._inbox
        if not inbox.done or inbox.pieces:
            self._closed = True
            if inbox.error is None:
                inbox.error = closed_early()
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

    def _linger(self, conn: Connection | Exchange, inbox: Inbox) -> None:
        """Keep the connection if only the end of the framing is left; it may take a moment to arrive."""
        if inbox.conn is not conn or conn.lingering >= 0:
            return
        left = LINGER_BYTES - sum(map(len, inbox.pieces))
        paused = inbox.size > HIGH_WATER
        inbox.pieces.clear()
        if left < 0 or paused or conn.closed or inbox.waiter is not None:
            conn.leave(inbox, None)
            conn.abort()
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
    with suppress(RuntimeError):  # the loop is closed: so is everything on it
        loop.call_soon_threadsafe(call, *args)
