"""A body being received, blocking and asynchronous: what streams and streaming responses read from."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from entrechat._content import Response
from entrechat._core.http import TransportError, TransportTimeout
from entrechat._core.reply import RequestInfo, transport_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from entrechat._core.call import Call
    from entrechat._core.events import EventReader
    from entrechat._core.http import AsyncReply, Headers, Reply
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.errors import APIError


class _Facts:
    """What the answer says before its body."""

    def __init__(self, client: Any, call: Call, reply: Any) -> None:
        self._client = client  # keeps the client, and so its connections, alive as long as the answer
        self.call = call
        self._reply = reply
        self.closed = False
        self._begun = False

    def _begin(self) -> None:
        """The body is about to be received: once, since it is not kept."""
        if self._begun:
            raise RuntimeError("the body was received already, piece by piece; call read() first to have it more than once")
        if self.closed:
            raise RuntimeError("this response is closed, and its body was not read: read it inside the `with` block")
        self._begun = True

    @property
    def status(self) -> int:
        status: int = self._reply.status
        return status

    status_code = status

    @property
    def reason(self) -> str:
        reason: str = self._reply.reason
        return reason

    @property
    def headers(self) -> Headers:
        headers: Headers = self._reply.headers
        return headers

    @property
    def http_version(self) -> str:
        version: str = self._reply.http_version
        return version

    @property
    def content(self) -> bytes | None:
        content: bytes | None = self._reply.content
        return content

    @property
    def request(self) -> RequestInfo:
        return RequestInfo(self.call.request())

    def _failed(self, error: TransportError, reader: EventReader | None) -> APIError:
        if reader is not None:
            if not isinstance(error, TransportTimeout):
                return reader.truncated(f"the connection broke ({error})")
            error = self._no_event(error, reader)
        return transport_error(self.call, error)

    def _no_event(self, error: TransportTimeout, reader: EventReader) -> TransportTimeout:
        """The transport knows that no byte came in time, or that the time was over; a stream waits for events."""
        timeout, deadline = self.call.timeout, self.call.deadline
        setting = "between_events" if reader.begun else "first_event"
        seconds = getattr(timeout, setting, None)
        if seconds is None or (deadline is not None and time.monotonic() >= deadline):
            return error
        which = "no further event" if reader.begun else "no event"
        message = f"{which} of the stream within {seconds:g} s (timeout {setting}; comments do not count)"
        return TransportTimeout(message, phase=error.phase, setting=setting, sent=True, answered=True)

    def _gap(self) -> float | None:
        call = self.call
        gap = call.timeout.between_events if call.timeout is not None else None
        if gap is None:
            return call.deadline
        at = time.monotonic() + gap
        return at if call.deadline is None else min(at, call.deadline)


class Incoming(_Facts):
    """The blocking colour."""

    _reply: Reply

    def receive(self, deadline: float | None, reader: EventReader | None = None) -> bytes:
        """The next piece; b"" at the end. A stream that breaks off is `reader`'s to describe."""
        try:
            return self._reply.receive(deadline)
        except TransportError as error:
            self.closed = True
            if reader is not None and reader.complete:
                return b""  # all that matters had come
            raise self._failed(error, reader) from error

    def chunks(self) -> Iterator[bytes]:
        """The body in pieces as they come."""
        if self._reply.content is not None:
            yield self._reply.content
            return
        self._begin()
        while piece := self.receive(self._gap()):
            yield piece
        self.closed = True

    def read(self) -> bytes:
        """The whole body; kept, so that it can be asked for again."""
        if self._reply.content is None:
            self._reply.content = b"".join(self.chunks())
        return self._reply.content

    def stream(self) -> Stream[Any]:
        """The body as a stream of events."""
        from entrechat._core.events import EventReader
        from entrechat._streaming import Stream

        return Stream(self, EventReader(self.call))

    def finish(self) -> None:
        """The last event has come: give the connection back."""
        self.close()

    def close(self) -> None:
        """Give up the rest."""
        self.closed = True
        self._reply.close()


class AsyncIncoming(_Facts):
    """The asynchronous colour."""

    _reply: AsyncReply

    async def receive(self, deadline: float | None, reader: EventReader | None = None) -> bytes:
        """The next piece; b"" at the end. A stream that breaks off is `reader`'s to describe."""
        try:
            return await self._reply.receive(deadline)
        except TransportError as error:
            self.closed = True
            if reader is not None and reader.complete:
                return b""  # all that matters had come
            raise self._failed(error, reader) from error

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body in pieces as they come."""
        if self._reply.content is not None:
            yield self._reply.content
            return
        self._begin()
        while piece := await self.receive(self._gap()):
            yield piece
        self.closed = True

    async def read(self) -> bytes:
        """The whole body; kept, so that it can be asked for again."""
        if self._reply.content is None:
            self._reply.content = b"".join([piece async for piece in self.chunks()])
        return self._reply.content

    def stream(self) -> AsyncStream[Any]:
        """The body as a stream of events."""
        from entrechat._core.events import EventReader
        from entrechat._streaming import AsyncStream

        return AsyncStream(self, EventReader(self.call))

    def finish(self) -> None:
        """The last event has come: give the connection back, once the answer's own end is there. Never waits."""
        self.close()

    def close(self) -> None:
        """Give up the rest. Never waits."""
        self.closed = True
        self._reply.close()

    async def aclose(self) -> None:
        """Give up the rest."""
        self.closed = True
        await self._reply.aclose()


def whole(call: Call, reply: Any, content: bytes) -> Response:
    """The answer as errors and raw responses carry it."""
    return Response(
        reply.status,
        reply.headers,
        content,
        RequestInfo(call.request()),
        http_version=reply.http_version,
        reason_phrase=reply.reason,
        seconds=time.monotonic() - call.started,
    )


_logger: Any = None


def log_attempt(call: Call, status: int | None, error: TransportError | None = None) -> None:
    """Tell the `entrechat` logger of one try; costs a look-up where nobody imported `logging`."""
    global _logger
    if _logger is None:  # kept: asking for it takes a lock
        if "logging" not in sys.modules:
            return
        import logging  # waits for a thread that is importing it

        _logger = logging.getLogger("entrechat")
    if _logger.isEnabledFor(20):
        from entrechat._log import attempt

        attempt(_logger, call, status, error)
