"""One request on an HTTP/2 connection of the asyncio transport.

To `Stream`, the reply whose body is received in pieces, it looks like an HTTP/1.1 connection of its own.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from entrechat._core.http import AsyncReply, Headers, ProtocolError, TransportError

from .astream import Inbox, Stream
from .decompress import Decoder
from .h2channel import Channel
from .http1 import LengthGuard
from .rules import Unprocessed, limit_of, too_late

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from entrechat._core.http import Body, Phase, Request

    from .h2aio import Mux

_FOREVER = float("inf")


class Exchange(Channel):
    """One request on a shared connection."""

    __slots__ = (
        "_writer", "closed", "future", "inbox", "limit", "lingering", "loop", "mux", "request", "reused", "sending",
        "setting", "started",
    )  # fmt: skip

    def __init__(self, mux: Mux, request: Request, now: float) -> None:
        super().__init__(request.method, not request.stream)
        self.mux = mux
        self.loop = mux.loop
        self.request: Request | None = request
        self.future: asyncio.Future[AsyncReply] | None = mux.loop.create_future()
        self.inbox: Inbox | None = None
        self.lingering = -1
        self.started = now
        self.reused = mux.served
        self.sending = False
        self.closed = False
        self.limit = _FOREVER
        self.setting = "total"
        self._writer: asyncio.Future[None] | None = None

    # the clock

    def set_limit(self, limit: float, now: float) -> None:
        self.limit = limit
        self.mux.watch(limit, now)

    def wait_more(self, setting: str) -> None:
        """Start the clock of `setting` anew."""
        request = self.request
        if request is not None and (request.timeout is not None or request.deadline is not None):
            now = time.monotonic()
            limit = limit_of(request, setting, now)
            self.setting = setting
            self.limit = _FOREVER
            if limit is not None:
                self.set_limit(limit, now)

    def wait_deadline(self) -> None:
        """While an upload waits for its source: only the call's end counts."""
        self.setting = "write"
        self.limit = _FOREVER
        request = self.request
        if request is not None and request.deadline is not None:
            self.set_limit(request.deadline, time.monotonic())

    def ring(self, now: float) -> None:
        """A wait was too long."""
        self.limit = _FOREVER
        request = self.request
        if self.inbox is not None and self.lingering >= 0:  # a stream's end that did not come
            self.leave(self.inbox, None)
        elif request is not None:
            if self.mux.heard < self.started:  # nothing at all since: others had better go elsewhere
                self.mux.retire()
            phase: Phase = "write" if self.setting == "write" else "body" if self.head_done else "headers"
            self.fail(too_late(request, self.setting, phase, now, sent=True, answered=self.answered))
        self.abort()

    # the answer

    def digest(self) -> None:
        """Act on what the session has found."""
        error = self.error
        request = self.request
        if self.sending and error is None:
            self._sent_more()
        future = self.future
        if future is not None and request is not None and request.stream and self.head_done:
            self.future = None
            self.limit = _FOREVER
            if not future.done():  # else cancelled: the caller aborts
                self.inbox = Inbox(self)
                future.set_result(Stream(self, self.inbox, request, self.mux.pool()))
        if self.done:
            self._complete()
        elif error is not None:
            self.closed = True
            if self.inbox is not None:
                self._deliver(self.inbox)  # what came before counts
            if isinstance(error, Unprocessed) and error.refused:
                self.mux.overcrowded()
            self.fail(error)
        elif self.inbox is not None:
            self._deliver(self.inbox)
        elif future is not None and self.answered:
            self.wait_more("between_events")

    def _sent_more(self) -> None:
        if self.sent_all:
            self.sending = False
            if not self.answered:
                self.wait_more("first_event")
        elif self.unsent is not None:
            if not self.answered:
                self.wait_more("write")
            return
        self._wake_writer()

    def _deliver(self, inbox: Inbox) -> None:
        pieces = self.pieces
        if not pieces:
            return
        size = sum(map(len, pieces))
        if self.lingering >= 0:
            pieces.clear()
            self.lingering -= size
            if self.lingering < 0:
                self.leave(inbox, None)
                self.abort()
            return
        inbox.pieces.extend(pieces)
        inbox.size += size
        pieces.clear()
        if inbox.waiter is not None:
            inbox.wake()

    def _complete(self) -> None:
        request, future, inbox = self.request, self.future, self.inbox
        self.request = None
        self.closed = self.mux.served = True
        self.limit = _FOREVER
        if inbox is not None:
            self.inbox = None
            if self.lingering < 0:
                inbox.pieces.extend(self.pieces)
            inbox.done = True
            inbox.conn = None
            inbox.wake()
        elif future is not None and request is not None:
            self.future = None
            if not future.done():
                self._settle(future)
        self._wake_writer()

    def _settle(self, future: asyncio.Future[AsyncReply]) -> None:
        pieces = self.pieces
        content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pool = self.mux.pool()
        if self.encoding is not None and content and pool is not None:
            try:
                decoder = Decoder(self.encoding, pool.limits)
                content = decoder.feed(content)
                decoder.finish()
            except ProtocolError as error:
                future.set_exception(error)
                return
        future.set_result(AsyncReply(self.status, Headers(parts=self.fields), content, http_version="HTTP/2"))

    def consumed(self, size: int) -> None:
        """The reader took this much."""
        if self.mux.session.consumed(self, size):
            self.mux.flush_soon()

    # endings

    def fail(self, error: BaseException) -> None:
        """End the exchange with `error`; the caller then aborts."""
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

    def abort(self) -> None:
        """Reset the stream at once, unless it has ended. In the loop's thread."""
        if not self.closed:
            self.closed = True
            self.request = None
            self.limit = _FOREVER
            self.mux.session.reset(self)
            self.mux.flush()
            self.mux.place()
        self._wake_writer()

    # uploads

    async def upload(self, body: Body) -> None:
        guard = None if body.length is None else LengthGuard(body.length)
        chunks: AsyncIterator[bytes] = body.achunks()
        try:
            async for data in chunks:
                if self.closed:
                    return
                if data:
                    await self._push(guard.take(data) if guard is not None else data, False)
                    await asyncio.sleep(0)  # a server that reads as fast as we write would keep the loop from all else
        finally:
            close = getattr(chunks, "aclose", None)
            if close is not None:
                await close()
        if guard is not None:
            guard.finish()
        if not self.closed:
            await self._push(b"", True)

    async def _push(self, data: bytes, last: bool) -> None:
        """Send it; wait until the windows have let it through, or the exchange is over."""
        mux = self.mux
        mux.session.send(self, data, last)
        mux.pump()
        if self.unsent is not None and not self.closed:
            if not self.answered:
                self.wait_more("write")
            self._writer = writer = self.loop.create_future()
            await writer
        if self.unsent is None and self.sending and not self.answered and not self.closed:
            self.wait_deadline()

    def _wake_writer(self) -> None:
        writer = self._writer
        if writer is not None:
            self._writer = None
            if not writer.done():
                writer.set_result(None)
