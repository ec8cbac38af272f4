"""HTTP/2 for the blocking transport: a connection carries one request at a time.

Threads that shared a connection would need one more that reads for all of them: then Ctrl-C, forks and a stream closed
from another thread are no longer simple. Here everything stays as it is with HTTP/1.1: who waits for an answer reads
the socket, and hanging up is how another thread wakes it. Keeping a connection after a stream that was closed early is
what HTTP/2 adds: the stream is reset, and the connection goes on.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from entrechat._core.http import TransportError

from . import rules, tls
from .connection import Connection
from .dial import ready
from .h2channel import Channel
from .h2session import Session
from .http1 import BODY_EXPECTED, LengthGuard
from .rules import limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat._core.http import Body, Request


class H2Connection(Connection):
    """A connection whose server chose HTTP/2."""

    __slots__ = ("_channel", "_error", "_heard", "_out", "_pinged", "_session")

    http2 = True

    def __init__(self, other: Connection, max_head: int) -> None:
        super().__init__(other.sock, other.site, max_head)
        other.forget()
        self._session = Session(other.site.origin.scheme, max_head)
        self._session.max_body = other.max_body
        self._channel = Channel("GET", True)
        self._error: TransportError | None = None
        """What comes after the pieces that are still to be taken."""
        self._out = memoryview(b"")
        self._heard = self._pinged = 0.0

    # what `Stream` and the transport look at

    @property
    def reason(self) -> str:
        return ""

    @property
    def http_version(self) -> str:
        return "HTTP/2"

    @property
    def streams(self) -> int:
        return len(self._session.channels)

    def take(self) -> bytes:
        data = super().take()
        if data and not self._channel.whole:
            self._session.consumed(self._channel, len(data))
        return data

    def stale(self) -> bool:
        """Whether the server has hung up or said goodbye. Settings and PINGs are no reason to part."""
        try:
            while (self._more or self.readable(0.0)) and self.pull():
                pass
            self._flush()
        except TransportError:
            return True
        return self._session.draining

    def feed(self, data: bytes | bytearray | memoryview) -> None:
        session = self._session
        channel = self._channel
        self._heard = time.monotonic()
        session.feed(data)
        session.news = False
        for touched in session.touched:
            touched.touched = False
        session.touched.clear()
        self.answered = channel.answered
        self.done = channel.done
        if channel.head_done and not self.head_done:
            self.head_done = True
            self.status, self.fields, self.encoding = channel.status, channel.fields, channel.encoding
        self.pieces.extend(channel.pieces)
        channel.pieces.clear()
        if session.draining:
            self.keep_alive = False
        if self.done:
            if not channel.sent_all:
                self._flush()  # the rest is not sent: the stream has been reset
            return
        error = channel.error
        channel.error = None
        if error is None and session.broken is not None:
            self._last_words()
            error = session.lost(channel, "", False)
        if error is not None:
            if not self.pieces:
                raise error
            self._error = error

    def pull(self) -> bool:
        self._raise_what_waits()
        return super().pull()

    def read(self, request: Request, setting: str, limit: float | None) -> None:
        self._raise_what_waits()
        super().read(request, setting, limit)

    def _raise_what_waits(self) -> None:
        error, self._error = self._error, None
        if error is not None:
            raise error

    def _end(self) -> None:
        raise self._lost("it closed the connection")

    def _lost(self, why: object) -> TransportError:
        self.keep_alive = False
        return self._session.lost(self._channel, str(why), self.served)

    def _last_words(self) -> None:
        try:
            self._flush()
        except TransportError:
            pass

    # waiting

    def readable(self, limit: float | None) -> bool:
        """Wait until something can be read; False once `limit` has passed. Asks a server that is silent if it is there."""
        if limit is not None and limit - time.monotonic() <= 0:
            return super().readable(limit)
        while True:
            self._flush()
            now = time.monotonic()
            if self._pinged and self._heard > self._pinged:
                self._pinged = 0.0
            until = self._pinged + rules.PONG if self._pinged else max(self._heard, now - rules.PING) + rules.PING
            if limit is not None and limit <= until:
                return self._wait(limit)
            if self._wait(until):
                return True
            if self._pinged:
                raise self._lost("it does not answer a PING")
            self._session.ping()
            self._pinged = time.monotonic()

    def _wait(self, limit: float | None) -> bool:
        """Until something can be read; meanwhile send what could not be sent at once."""
        while self._out:
            found = ready((self.sock,), True, True, limit)
            if not found:
                return False
            self._flush()
            if super().readable(0.0):
                return True
        return super().readable(limit)

    def _flush(self) -> None:
        """Send what the session has to say, as far as the socket takes it."""
        more = self._session.output()
        if more:
            self._out = memoryview(bytes(self._out) + more)
        while self._out:
            try:
                sent = self.sock.send(self._out)
            except self._again:
                return
            except OSError as error:
                if self.killed:
                    raise self._killed() from None
                # what the server said before it hung up is still to be read
                self._out = memoryview(b"")
                self.keep_alive = False
                if not self._channel.sent_all and not self.done:
                    self._refused(error)
                return
            self._sent = True
            self._out = self._out[sent:]

    # an exchange

    def exchange(self, request: Request, start: bytes) -> None:
        """As HTTP/1.1's."""
        body = request.body
        session = self._session
        self._sent = False
        self._error = None
        self.answered = self.head_done = self.done = False
        self.status, self.encoding, self.fields = 0, None, []
        self.pieces.clear()
        channel = self._channel = Channel(request.method, not request.stream)
        if body is None:
            data, length = b"", 0 if request.method in BODY_EXPECTED else None
        elif isinstance(body, bytes):
            data, length = body, len(body)
        else:
            data, length = None, body.length
        self._heard = time.monotonic()
        session.open(channel, start, request.headers, data, length)
        if not channel.sent_all:
            if data is None:
                assert body is not None and not isinstance(body, bytes)
                self._upload_pieces(body, request)
            else:
                self._push(request)
        self._drain(request)
        setting = "first_event"
        limit = limit_of(request, setting, time.monotonic())
        while not self.done:
            if self.head_done and request.stream:
                break
            before = (self.head_done, len(self.pieces))
            self.read(request, setting, limit)
            if self.answered and before != (self.head_done, len(self.pieces)):
                setting = "between_events"
                limit = limit_of(request, setting, time.monotonic())
        if self._tls and not self.served:
            tls.remember(self.sock)
        self.served = True

    def _upload_pieces(self, body: Body, request: Request) -> None:
        guard = None if body.length is None else LengthGuard(body.length)
        chunks: Iterator[bytes] = iter(body.chunks())
        session = self._session
        channel = self._channel
        try:
            for data in chunks:
                if not data:
                    continue
                session.send(channel, guard.take(data) if guard is not None else data, False)
                self._push(request)
                if self._enough():
                    return
        finally:
            close = getattr(chunks, "close", None)
            if close is not None:
                close()
        if guard is not None:
            guard.finish()
        session.send(channel, b"", True)
        self._push(request)

    def _push(self, request: Request) -> None:
        """Send what the channel holds, as windows and socket let it; stop when the answer is there."""
        channel = self._channel
        session = self._session
        limit = limit_of(request, "write", time.monotonic())
        while True:
            while not self._enough() and self.pull():  # not by poll: what TLS has read already, that cannot see
                pass
            if self._enough():
                return
            before = channel.unsent
            more = session.pump()
            self._flush()
            if channel.unsent is None and not self._out:
                return
            if channel.unsent is not before:
                limit = limit_of(request, "write", time.monotonic())
            if self._out:
                size = len(self._out)
                if not ready((self.sock,), True, True, limit):
                    raise too_late(request, "write", "write", time.monotonic(), sent=True)
                self._flush()
                if len(self._out) < size:
                    limit = limit_of(request, "write", time.monotonic())
            elif not more and channel.unsent is not None and not self.readable(limit):
                if self.killed:
                    raise self._killed()
                raise too_late(request, "write", "write", time.monotonic(), sent=True)

    def _drain(self, request: Request) -> None:
        """Send the rest of what is queued."""
        self._flush()
        limit = limit_of(request, "write", time.monotonic()) if self._out else None
        while self._out and not self._enough():
            if not ready((self.sock,), True, True, limit):
                raise too_late(request, "write", "write", time.monotonic(), sent=True)
            self._flush()
            self.pull()

    def _enough(self) -> bool:
        """The answer is there, or is a refusal: the rest of the request is not wanted."""
        return self.done or (self.head_done and self.status >= 300)

    # endings

    def part(self) -> bool:
        """Reset the stream, which has not ended; whether the connection can carry another."""
        session = self._session
        channel = self._channel
        if self.killed or self.closed or session.draining or not self.keep_alive or self._error is not None:
            return False
        session.reset(channel)
        try:
            self._flush()
        except TransportError:
            return False
        if self._out:
            return False
        self.pieces.clear()
        self.done = True
        return True

    def close(self) -> None:
        if not self.closed and not self.killed:
            try:
                self._session.farewell()
                self._flush()
            except TransportError:
                pass
        super().close()
