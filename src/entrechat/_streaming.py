"""Streams of events, blocking and asynchronous."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from ._core.events import EventReader
    from ._core.http import Timeout

T = TypeVar("T")


def _limit(timeout: Timeout | None, total: float | None, first: bool) -> float | None:
    """When to stop waiting for the next event. Comments between events do not move it."""
    if timeout is None:
        return total
    gap = timeout.first_event if first else timeout.between_events
    if gap is None:
        return total
    at = monotonic() + gap
    return at if total is None or at < total else total


class Stream(Generic[T]):
    """The events of one answer, as they come. Iterate over it; leave it early with `close()` or a `with` block.

    Raises, while iterating:
        APITimeoutError: no event came in time.
        StreamTruncatedError: the stream broke off; it carries what had arrived.
        APIError: the server sent an error event.
    """

    def __init__(self, incoming: Any, reader: EventReader) -> None:
        self._incoming = incoming
        self._reader = reader
        self._ready: deque[T] = deque()
        self._first = True
        self._left = False

    @property
    def response(self) -> Any:
        """The HTTP response that the events come in: `.status_code`, `.headers`."""
        return self._incoming

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        ready = self._ready
        if not ready:
            self._fill()
            if not ready:
                raise StopIteration
        return ready.popleft()

    def _fill(self) -> None:
        """Wait until at least one event is there, or the stream is over."""
        reader, incoming = self._reader, self._incoming
        if incoming.closed:
            return
        call = incoming.call
        limit = _limit(call.timeout, call.deadline, self._first)
        try:
            if reader.error is not None:
                raise reader.error
            while not self._ready and not reader.done:
                piece = incoming.receive(limit, reader)
                self._ready.extend(reader.feed(piece) if piece else reader.finish())
        except BaseException as error:
            incoming.close()
            if self._left and isinstance(error, Exception):
                return  # closed by another thread or task, and so over, as it is for who comes later
            raise
        self._first = False
        if reader.done and not self._ready:  # its last events do not wait for the end of the framing
            incoming.finish()

    def close(self) -> None:
        """Stop here; from any thread or task. Who waits for an event meanwhile finds the stream over.

        The connection is given back if the answer was over, and closed otherwise.
        """
        self._left = True
        self._ready.clear()
        self._incoming.close()

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """`Stream`, for `async for` and `async with`."""

    def __init__(self, incoming: Any, reader: EventReader) -> None:
        self._incoming = incoming
        self._reader = reader
        self._ready: deque[T] = deque()
        self._first = True
        self._left = False

    @property
    def response(self) -> Any:
        """The HTTP response that the events come in: `.status_code`, `.headers`."""
        return self._incoming

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        ready = self._ready
        if not ready:
            await self._fill()
            if not ready:
                raise StopAsyncIteration
        return ready.popleft()

    async def _fill(self) -> None:
        """Wait until at least one event is there, or the stream is over."""
        reader, incoming = self._reader, self._incoming
        if reader.done:
            await (
                incoming.aclose()
            )  # waits a moment for the end of the framing: the next request then finds the connection free
        if incoming.closed:
            return
        call = incoming.call
        limit = _limit(call.timeout, call.deadline, self._first)
        try:
            if reader.error is not None:
                raise reader.error
            while not self._ready and not reader.done:
                piece = await incoming.receive(limit, reader)
                self._ready.extend(reader.feed(piece) if piece else reader.finish())
        except BaseException as error:
            incoming.close()
            if self._left and isinstance(error, Exception):
                return  # closed by another thread or task, and so over, as it is for who comes later
            raise
        self._first = False
        if reader.done:
            incoming.finish()
            if not self._ready:  # the last events do not wait for the end of the framing
                await incoming.aclose()

    async def close(self) -> None:
        """Stop here; from any thread or task. Who waits for an event meanwhile finds the stream over.

        The connection is given back if the answer was over, and closed otherwise.
        """
        self._left = True
        self._ready.clear()
        await self._incoming.aclose()

    aclose = close

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
