"""The blocking transport's answer whose body is read piece by piece."""

from __future__ import annotations

import time
from _thread import allocate_lock
from typing import TYPE_CHECKING

from entrechat._core.http import Headers, Reply, TransportError

from .decompress import Decoder
from .rules import LINGER, LINGER_BYTES, closed_early, limit_of

if TYPE_CHECKING:
    from entrechat._core.http import Request

    from .blocking import SyncTransport
    from .connection import Connection


class Stream(Reply):
    """An answer whose body is read piece by piece."""

    __slots__ = ("_conn", "_decoder", "_error", "_reading", "_request", "_rest", "_transport")

    def __init__(self, transport: SyncTransport, conn: Connection, request: Request) -> None:
        super().__init__(conn.status, Headers(parts=conn.fields), None, reason=conn.reason, http_version=conn.http_version)
        self._transport = transport
        self._conn: Connection | None = conn
        self._request = request
        self._decoder = None if conn.encoding is None else Decoder(conn.encoding, transport.limits)
        self._error: TransportError | None = None
        self._reading = allocate_lock()
        self._rest: bytes | None = None
        """The whole body, not unpacked, where it came with the headers: then the connection is free already."""
        if conn.done:
            self._rest = conn.take()
            self._conn = None
            transport.release(conn)

    def receive(self, deadline: float | None = None) -> bytes:
        with self._reading:
            conn = self._conn
            if conn is None:
                if self._error is not None:
                    raise self._error
                if self._rest is None:
                    return b""
                rest, self._rest = self._rest, None
                return self._unpacked(rest, True)
            try:
                return self._receive(conn, deadline)
            except TransportError as error:
                self._give_up(conn, error)
                raise
            except BaseException:
                self._give_up(conn, closed_early())
                raise

    def _receive(self, conn: Connection, deadline: float | None) -> bytes:
        request = self._request
        limit = limit_of(request, "between_events", time.monotonic()) if deadline is None else deadline
        if deadline is not None and request.deadline is not None and request.deadline < deadline:
            limit = request.deadline
        while True:
            data = conn.take()
            done = conn.done
            if done:
                self._conn = None
                self._transport.release(conn)
            data = self._unpacked(data, done)
            if data or done:
                return data
            conn.read(request, "between_events", limit)

    def _unpacked(self, data: bytes, done: bool) -> bytes:
        decoder = self._decoder
        if decoder is None:
            return data
        try:
            data = decoder.feed(data)
            if done:
                decoder.finish()
        except TransportError as error:
            self._error = error
            raise
        return data

    def _give_up(self, conn: Connection, error: TransportError) -> None:
        self._error = error
        self._conn = None
        self._transport.drop(conn)

    def close(self) -> None:
        conn = self._conn
        if conn is None:
            if self._rest:
                self._rest = None
                self._error = closed_early()
            return
        if not self._reading.acquire(blocking=False):
            conn.kill()  # another thread reads: it is woken, and closes
            return
        try:
            if self._conn is None:
                return
            self._conn = None
            self._error = closed_early()
            if not conn.done:
                self._linger(conn)
            if conn.done or conn.part():
                conn.take()
                self._transport.release(conn)
            else:
                self._transport.drop(conn)
        except TransportError:
            self._transport.drop(conn)
        except BaseException:
            self._transport.drop(conn)
            raise
        finally:
            self._reading.release()

    @staticmethod
    def _linger(conn: Connection) -> None:
        """Read the end of the body if that is all that is left of it."""
        limit = time.monotonic() + LINGER
        size = 0
        while True:
            size += len(conn.take())
            if conn.done or size > LINGER_BYTES or not (conn.pull() or conn.readable(limit)):
                return

    def __del__(self) -> None:
        conn = getattr(self, "_conn", None)
        if conn is not None:
            self._conn = None
            self._transport.orphan(conn)
