"""One connection of the asyncio transport: a protocol that settles one future an exchange.

Everything happens in the loop's callbacks: an answer that comes in one piece costs one `buffer_updated`, which
parses it, builds the reply, gives the connection back and wakes the caller. Time-outs share one timer a
connection, moved only when it would ring too late: mostly it is set once and looked at again when it rings.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from typing import TYPE_CHECKING, Literal

from entrechat._core.http import AsyncReply, Headers, ProtocolError, TransportError

from . import http1
from .astream import HIGH_WATER, Inbox, Stream
from .decompress import Decoder
from .dial import discard
from .rules import limit_of, too_late

if TYPE_CHECKING:
    from entrechat._core.http import Phase, Request

    from .apool import Link, LoopPool
    from .pool import Site

BUFFER = 262_144
_FOREVER = float("inf")


class Connection(http1.Http1, asyncio.BufferedProtocol):
    __slots__ = (
        "__weakref__",
        "_timer",
        "_timer_at",
        "_view",
        "_write_waiter",
        "closed",
        "future",
        "idle_since",
        "inbox",
        "limit",
        "lingering",
        "loop",
        "pool",
        "request",
        "sending",
        "served",
        "setting",
        "site",
        "transport",
        "write_paused",
    )

    transport: asyncio.Transport
    multiplexed: Literal[False] = False

    def __init__(self, pool: LoopPool, site: Site[Link], view: memoryview) -> None:
        super().__init__(pool.limits.max_head)
        self.max_body = pool.limits.max_body
        self.pool = weakref.ref(pool)  # weak: a client that was dropped takes its connections along
        self.loop = pool.loop
        self.site = site
        self._view = view
        self.idle_since = 0.0
        self.closed = False
        self.served = False
        self.sending = False
        self.write_paused = False
        self.future: asyncio.Future[AsyncReply] | None = None
        self.inbox: Inbox | None = None
        self.lingering = -1
        """While a closed stream's end is awaited: the body bytes that may still come; else -1."""
        self.request: Request | None = None
        self._write_waiter: asyncio.Future[None] | None = None
        self.limit = _FOREVER
        self.setting = "total"
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = _FOREVER

    # in the pool; `Mux` has the same

    def claim(self) -> bool:
        """Take up a grant."""
        return True

    def decline(self) -> None:
        """Give up a grant."""
        pool = self.pool()
        if pool is not None:
            pool.release(self)

    # an exchange

    def start(self, request: Request, now: float, uploading: bool) -> asyncio.Future[AsyncReply]:
        """Expect the answer to `request`, which the caller now writes. The future gets the reply or TransportError."""
        self.request = request
        self.sending = uploading
        self.begin(request.method)
        self.future = future = self.loop.create_future()
        if uploading:
            self.wait_deadline(request, now)
        elif request.timeout is not None or request.deadline is not None:
            limit = limit_of(request, "first_event", now)
            if limit is not None:
                self.setting = "first_event"
                self.set_limit(limit, now)
            else:
                self.limit = _FOREVER
        else:
            self.limit = _FOREVER
        return future

    def wait_deadline(self, request: Request, now: float) -> None:
        """While an upload waits for its source: only the call's end counts."""
        self.setting = "write"
        self.limit = _FOREVER
        if request.deadline is not None:
            self.set_limit(request.deadline, now)

    def set_limit(self, limit: float, now: float) -> None:
        self.limit = limit
        if limit < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = limit
            self._timer = self.loop.call_later(max(0.0, limit - now), self._ring)

    def wait_more(self, setting: str) -> None:
        """Start the clock of `setting` anew."""
        request = self.request
        if request is not None and (request.timeout is not None or request.deadline is not None):
            now = time.monotonic()
            limit = limit_of(request, setting, now)
            self.setting = setting
            if limit is None:
                self.limit = _FOREVER
            else:
                self.set_limit(limit, now)

    def _ring(self) -> None:
        self._timer = None
        self._timer_at = _FOREVER
        if self.closed or self.limit == _FOREVER:
            return
        now = time.monotonic()
        if now < self.limit:
            self.set_limit(self.limit, now)
            return
        self.limit = _FOREVER
        request = self.request
        if self.inbox is not None and self.lingering >= 0:  # a stream's end that did not come
            self.leave(self.inbox, None)
            request = None
        if request is None:  # idle too long
            self.abort()
            return
        phase: Phase = "write" if self.setting == "write" else "body" if self.head_done else "headers"
        self.fail(too_late(request, self.setting, phase, now, sent=True, answered=self.answered))
        self.abort()

    def fail(self, error: BaseException) -> None:
        """End the exchange with `error`."""
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

    def _headers_came(self, request: Request, future: asyncio.Future[AsyncReply]) -> None:
        """A stream's headers are there."""
        self.future = None
        self.limit = _FOREVER
        self._wake_writer()
        if future.done():  # cancelled: the caller aborts
            return
        inbox = self.inbox = Inbox(self)
        future.set_result(Stream(self, inbox, request, self.pool()))

    def _complete(self) -> None:
        """The answer is whole: hand it over, and the connection back."""
        request = self.request
        future = self.future
        inbox = self.inbox
        self.request = None
        self.limit = _FOREVER
        pool = self.pool()
        if inbox is not None:
            self.inbox = None
            if self.lingering < 0:
                inbox.pieces.extend(self.pieces)
            self.pieces.clear()
            inbox.done = True
            inbox.conn = None
            inbox.wake()
        elif future is not None and request is not None:
            self.future = None
            if not future.done():
                self._settle(future, request, pool)
        if self._write_waiter is not None:
            self._wake_writer()
        self.lingering = -1
        self.served = True
        if self.keep_alive and not self.sending and pool is not None and not self.closed:
            pool.release(self)
        else:
            self.abort()

    def _settle(self, future: asyncio.Future[AsyncReply], request: Request, pool: LoopPool | None) -> None:
        content = self.take()
        if self.encoding is not None and content and pool is not None:
            try:
                decoder = Decoder(self.encoding, pool.limits)
                content = decoder.feed(content)
                decoder.finish()
            except ProtocolError as error:
                future.set_exception(error)
                return
        future.set_result(
            AsyncReply(self.status, Headers(parts=self.fields), content, reason=self.reason, http_version=self.http_version)
        )

    # asyncio's callbacks

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]  # a Transport, as connections have

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._view

    def buffer_updated(self, nbytes: int) -> None:
        request = self.request
        if request is None:  # something unasked, while idle
            self.abort()
            return
        try:
            self.feed(self._view[:nbytes])
        except ProtocolError as error:
            self.fail(error)
            self.abort()
            return
        self._digest(request)

    def _digest(self, request: Request) -> None:
        """Act on what the parser has found."""
        future = self.future
        if future is not None and request.stream and self.head_done:
            self._headers_came(request, future)
        if self.done:
            self._complete()
            return
        inbox = self.inbox
        if inbox is not None:
            pieces = self.pieces
            if not pieces:
                return
            if self.lingering >= 0:
                self.lingering -= len(self.take())
                if self.lingering < 0:
                    self.leave(inbox, None)
                    self.abort()
                return
            inbox.pieces.extend(pieces)
            for piece in pieces:
                inbox.size += len(piece)
            pieces.clear()
            self._seen = self._held = 0
            if inbox.size > HIGH_WATER:
                self.transport.pause_reading()
            if inbox.waiter is not None:
                inbox.wake()
        elif future is not None and (self.head_done or not self.sending):
            self.wait_more("between_events")
            self._wake_writer()

    def eof_received(self) -> bool:
        if self.request is None:
            self._withdraw()  # idle: nobody may take it any more
        elif self.sending:
            self.transport.abort()  # it takes no more: what is still to be sent is not to be waited for
        return False  # the transport closes itself, and tells connection_lost

    def _withdraw(self) -> None:
        pool = self.pool()
        if pool is not None:
            pool.withdraw(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        request = self.request
        if request is not None:
            if self.sending:
                self._salvage(request)
            self._lost_in_exchange(exc)
        self._wake_writer()
        self.forget()
        pool = self.pool()
        if pool is not None:
            pool.gone(self)

    def _lost_in_exchange(self, exc: Exception | None) -> None:
        if self.request is None:  # the answer was salvaged
            return
        reused = self.served and not self.answered
        if exc is None and not reused and not self.sending:
            try:
                self.eof()  # the end of the body, if it has no other
            except ProtocolError as error:
                self.fail(error)
            else:
                self._complete()
            return
        phase: Phase = "write" if self.sending else "body" if self.head_done else "headers"
        when = {
            "write": "while the request was being sent",
            "body": "in the body of the answer",
            "headers": "before it answered",
        }[phase]
        why = f": {exc}" if exc is not None else ""
        kind = ProtocolError if self.answered else TransportError
        self.fail(
            kind(f"the server closed the connection {when}{why}", phase=phase, sent=True, answered=self.answered, reused=reused)
        )

    def _salvage(self, request: Request) -> None:
        """The server hung up on an upload: it may have said why (413, 401), and asyncio drops that unread."""
        if self.site.origin.scheme == "https":
            return
        raw = self.transport.get_extra_info("socket")
        try:
            with raw.dup() as sock:
                sock.setblocking(False)
                while not self.done:
                    data = sock.recv(BUFFER)
                    if not data:
                        self.eof()
                        break
                    self.feed(data)
        except (OSError, ProtocolError, AttributeError):
            pass
        if self.head_done:
            self._digest(request)

    # writing

    def pause_writing(self) -> None:
        self.write_paused = True

    def resume_writing(self) -> None:
        self.write_paused = False
        self._wake_writer()

    def _wake_writer(self) -> None:
        waiter = self._write_waiter
        if waiter is not None:
            self._write_waiter = None
            if not waiter.done():
                waiter.set_result(None)

    async def drain(self) -> None:
        """Wait until the server takes more, or answers, or is gone."""
        if self.write_paused and not self.closed:
            self.wait_more("write")
            self._write_waiter = waiter = self.loop.create_future()
            await waiter
            if self.request is not None and not self.head_done:
                self.wait_deadline(self.request, time.monotonic())

    def consumed(self, size: int) -> None:
        """The reader took all that was there, `size` bytes."""
        if size > HIGH_WATER:
            self.transport.resume_reading()

    def abort(self) -> None:
        """Close at once. In the loop's thread."""
        if not self.closed:
            self.closed = True
            if self.request is None:
                self._withdraw()
            if self.sending:
                discard(self.transport.get_extra_info("socket"))
            self.transport.abort()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
