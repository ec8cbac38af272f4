"""One connection of the blocking transport: a non-blocking socket (plain or TLS), waited on with poll.

The socket never blocks, so that every wait is one poll with the time that is left, Ctrl-C is heard at once, and
an answer can be noticed while the request is still being sent.
"""

from __future__ import annotations

import select
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from entrechat._core.http import ProtocolError, TransportError

from . import http1
from .dial import SLICE, discard, ready
from .rules import JOIN, limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat._core.http import Body, Phase, Request

    from .pool import Site

_READ = 65_536
_READ_MORE = 262_144
_RECORD = 16_384
"""What TLS gives out at once, at most."""


class Connection(http1.Http1):
    __slots__ = (
        "__weakref__",
        "_again",
        "_full",
        "_more",
        "_poll",
        "_sent",
        "_tls",
        "_unsent",
        "closed",
        "idle_since",
        "killed",
        "served",
        "site",
        "sock",
    )

    http2 = False

    def __init__(self, sock: Any, site: Site[Connection], max_head: int) -> None:
        super().__init__(max_head)
        self.sock = sock
        """A socket, or a TLS layer over one."""
        self.site = site
        self.idle_since = 0.0
        self.served = False
        """It has carried a whole exchange: the next one may find that the server has hung up."""
        self.closed = False
        self.killed = False
        self._sent = False
        self._unsent = False
        self._more = False
        """There is probably more to read: trying is quicker than polling first, which is quicker than trying in vain."""
        self._full = _READ
        """Bytes in one read behind which there is probably more."""
        self._again: tuple[type[OSError], ...] = (BlockingIOError,)
        self._tls = hasattr(sock, "do_handshake")
        if self._tls:
            import ssl

            self._again = (ssl.SSLWantReadError, ssl.SSLWantWriteError, BlockingIOError)
            self._full = _RECORD
            if not isinstance(sock, socket.socket):  # TLS within TLS keeps bytes where poll cannot see them
                self._full, self._more = 1, True
        self._poll: select.poll | None = None
        self._watch()

    def _watch(self) -> None:
        if hasattr(select, "poll"):  # kept: registering costs more than polling
            self._poll = select.poll()
            self._poll.register(self.sock.fileno(), select.POLLIN)

    @property
    def agreed(self) -> str | None:
        """The protocol that the server chose in the handshake, if it did."""
        return self.sock.selected_alpn_protocol() if self._tls else None

    # waiting

    def readable(self, limit: float | None) -> bool:
        """Wait until something can be read (or the connection ended); False once `limit` has passed."""
        poll = self._poll
        if poll is None:
            return bool(ready((self.sock,), True, False, limit))
        while True:
            left = SLICE if limit is None else min(SLICE, limit - time.monotonic())
            if left <= 0:  # also with more to read: a server that never pauses would else never be too late
                return limit == 0.0 and bool(poll.poll(0))
            if poll.poll(left * 1000 + 0.999):
                return True

    def stale(self) -> bool:
        """Whether the server has hung up, or said something unasked, while the connection idled."""
        if not self.readable(0.0):
            return False
        if not self._tls:
            return True
        try:  # TLS has messages of its own: tickets for later sessions
            self.sock.recv(1)
        except self._again:
            return False
        except OSError:
            pass
        return True

    def pull(self) -> bool:
        """Feed what has arrived to the parser; False if that is nothing. At the connection's end, `eof`."""
        try:
            data = self.sock.recv(_READ_MORE if self._more else _READ)
        except self._again:
            self._more = False
            return False
        except OSError as error:
            if self.killed:
                raise self._killed() from None
            raise self._lost(error) from error
        if self.killed:
            raise self._killed()
        if data:
            self._more = len(data) >= self._full
            self.feed(data)
        else:
            self._end()
        return True

    def _end(self) -> None:
        if self.answered or not self.served:
            self.eof()
        else:
            raise self._lost("it closed the connection without an answer")

    def read(self, request: Request, setting: str, limit: float | None) -> None:
        """Wait for more of the answer, and parse it."""
        if self.closed:  # by a fork: it is the parent's
            raise self._killed()
        if self._more and (limit is None or time.monotonic() < limit) and self.pull():
            return
        while True:
            if not self.readable(limit):
                if self.killed:
                    raise self._killed()
                phase: Phase = "body" if self.head_done else "headers"
                raise too_late(request, setting, phase, time.monotonic(), sent=True, answered=self.answered)
            if self.pull():
                return

    # an exchange

    def exchange(self, request: Request, start: bytes) -> None:
        """Send `request` (`start`: see `http1.start_line`) and read until the answer is whole, or its headers are if they are all that is asked for."""
        body = request.body
        head = http1.render_head(start, request.method, request.headers, body)
        self._sent = False
        self.begin(request.method)
        if body is None:
            complete = self._write(head, request)
        elif isinstance(body, bytes):
            if len(body) <= JOIN:
                complete = self._write(head + body, request)
            else:
                complete = self._write(head, request) and self._write(body, request)
        else:
            complete = self._write(head, request) and self._upload(body, request)
        setting = "first_event"
        waits = request.timeout is not None or request.deadline is not None
        limit = limit_of(request, setting, time.monotonic()) if waits else None
        while not self.done:
            if self.head_done and request.stream:
                break
            self.read(request, setting, limit)
            if not self.done and waits:
                setting = "between_events"
                limit = limit_of(request, setting, time.monotonic())
        if not complete:  # the rest of the request was not sent: the server cannot read another one
            self.keep_alive = False
        if self._tls and not self.served:
            from .tls import remember

            remember(self.sock)
        self.served = True

    def _write(self, data: bytes, request: Request) -> bool:
        """Send all of `data`; False if the server answered before it had taken it."""
        try:
            sent = self.sock.send(data)
        except self._again:
            sent = 0
        except OSError as error:
            return self._refused(error)
        self._sent = True
        if sent == len(data):
            return True
        return self._write_rest(memoryview(data)[sent:], request)

    def _write_rest(self, data: memoryview, request: Request) -> bool:
        limit = limit_of(request, "write", time.monotonic())
        self._unsent = True
        while data:
            if not ready((self.sock,), True, True, limit):
                raise too_late(request, "write", "write", time.monotonic(), sent=True)
            if self.readable(0.0) and self._answered_early():
                return False
            try:
                sent = self.sock.send(data)
            except self._again:
                continue
            except OSError as error:
                return self._refused(error)
            self._sent = True
            if sent:
                data = data[sent:]
                limit = limit_of(request, "write", time.monotonic())
        self._unsent = False
        return True

    def _answered_early(self) -> bool:
        try:
            while not self.head_done and self.pull():
                pass
        except TransportError as error:
            if not self.answered and error.phase == "headers":
                error.phase = "write"  # it hung up on the upload
            raise
        return self.head_done

    def _refused(self, error: OSError) -> bool:
        """The server stopped reading. It may have said why (413, 401): then False, else the error."""
        if self.killed:
            raise self._killed() from None
        try:
            if self._sent and self._answered_early():
                return False
        except TransportError:
            pass
        raise TransportError(
            f"the server closed the connection while the request was being sent: {error}",
            phase="write", sent=self._sent, answered=self.answered, reused=self.served,
        ) from error  # fmt: skip

    def _upload(self, body: Body, request: Request) -> bool:
        guard = None if body.length is None else http1.LengthGuard(body.length)
        chunks: Iterator[bytes] = iter(body.chunks())
        try:
            for data in chunks:
                if not data:
                    continue
                if self.readable(0.0) and self._answered_early():
                    return False
                if not self._write(guard.take(data) if guard is not None else http1.chunk(data), request):
                    return False
        finally:
            close = getattr(chunks, "close", None)
            if close is not None:
                close()
        if guard is None:
            return self._write(http1.LAST_CHUNK, request)
        guard.finish()
        return True

    # endings

    @property
    def streams(self) -> int:
        """Requests under way, over HTTP/2."""
        return 0

    def part(self) -> bool:
        """Leave an answer before its end; True if the connection can carry another."""
        return False

    def _lost(self, why: object) -> TransportError:
        if not self.head_done:
            message = f"the server closed the connection before it answered: {why}"
        else:
            message = f"the connection broke off in the body of the answer: {why}"
        kind = ProtocolError if self.answered else TransportError
        phase: Phase = "body" if self.head_done else "headers"
        return kind(message, phase=phase, sent=True, answered=self.answered, reused=self.served and not self.answered)

    def _killed(self) -> TransportError:
        return TransportError("closed while in use", phase="closed", sent=self._sent, answered=self.answered)

    def kill(self) -> None:
        """Wake whoever waits on it, from another thread; that one then closes it."""
        self.killed = True
        with suppress(OSError):
            # not SSLSocket's own, which would take the TLS layer from under the reader
            socket.socket.shutdown(getattr(self.sock, "outer", self.sock), socket.SHUT_RDWR)

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.forget()
            self._poll = None
            if self._unsent:
                discard(self.sock)
            self.sock.close()
