"""`client.responses.stream(…)`: the events of a response as it is written, and the whole of it at the end.

    with client.responses.stream(model=…, input=…) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="")
    response = stream.get_final_response()

Blocking and asynchronous twins stand side by side; what they know is in `responses_stream_state.py`.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .responses_stream_state import ResponseStreamState

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from entrechat._core.omit import Omit
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.responses.parsed_response import ParsedResponse
    from entrechat.types.responses.response_stream_event import ResponseStreamEvent as RawResponseStreamEvent

    from .responses_stream_events import ResponseStreamEvent

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseStream",
    "ResponseStreamManager",
    "ResponseStreamState",
]

T = TypeVar("T")


def _known(event: Any, after: int | None) -> bool:
    """Whether the caller has seen the event before."""
    return after is not None and event.__dict__.get("sequence_number", after + 1) <= after


class ResponseStream(Generic[T]):
    """The events of a response. `current_response_snapshot` is what there is of it so far."""

    def __init__(
        self,
        *,
        raw_stream: Stream[RawResponseStreamEvent],
        text_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None = None,
    ) -> None:
        self._raw_stream = raw_stream
        self._starting_after = starting_after
        self._state: ResponseStreamState[T] = ResponseStreamState(text_format=text_format, input_tools=input_tools)
        self._ready: deque[ResponseStreamEvent[T]] = deque()

    @property
    def response(self) -> Any:
        """The HTTP response that the events come in: `.status_code`, `.headers`."""
        return self._raw_stream.response

    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response as it is now."""
        return self._state.current_response_snapshot

    def __iter__(self) -> Iterator[ResponseStreamEvent[T]]:
        return self

    def __next__(self) -> ResponseStreamEvent[T]:
        ready = self._ready
        while not ready:
            event = next(self._raw_stream)
            if hasattr(event, "__dict__"):
                ready.extend(each for each in self._state.handle_event(event) if not _known(each, self._starting_after))
        return ready.popleft()

    def text_deltas(self) -> Iterator[str]:
        """The pieces of the response's text, as they come."""
        for event in self:
            if event.type == "response.output_text.delta":
                yield event.delta

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self:
            pass
        return self

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and give the whole response.

        Raises:
            RuntimeError: it failed or was cut off; `current_response_snapshot` is what there is of it.
            StreamTruncatedError: the stream broke off; `current_response_snapshot` is what had come.
        """
        return self.until_done()._state.get_final_response()

    def close(self) -> None:
        """Stop here, and give the connection back."""
        self._ready.clear()
        self._raw_stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class ResponseStreamManager(Generic[T]):
    """What `stream(…)` gives: the request is sent when it is entered, and the stream closed when it is left."""

    def __init__(
        self,
        api_request: Callable[[], Stream[RawResponseStreamEvent]],
        *,
        text_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None = None,
    ) -> None:
        self._request = api_request
        self._text_format = text_format
        self._input_tools = input_tools
        self._starting_after = starting_after
        self._stream: ResponseStream[T] | None = None

    def __enter__(self) -> ResponseStream[T]:
        self._stream = ResponseStream(
            raw_stream=self._request(),
            text_format=self._text_format,
            input_tools=self._input_tools,
            starting_after=self._starting_after,
        )
        return self._stream

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncResponseStream(Generic[T]):
    """`ResponseStream`, for `async for`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[RawResponseStreamEvent],
        text_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None = None,
    ) -> None:
        self._raw_stream = raw_stream
        self._starting_after = starting_after
        self._state: ResponseStreamState[T] = ResponseStreamState(text_format=text_format, input_tools=input_tools)
        self._ready: deque[ResponseStreamEvent[T]] = deque()

    @property
    def response(self) -> Any:
        """The HTTP response that the events come in: `.status_code`, `.headers`."""
        return self._raw_stream.response

    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response as it is now."""
        return self._state.current_response_snapshot

    def __aiter__(self) -> AsyncIterator[ResponseStreamEvent[T]]:
        return self

    async def __anext__(self) -> ResponseStreamEvent[T]:
        ready = self._ready
        while not ready:
            event = await self._raw_stream.__anext__()
            if hasattr(event, "__dict__"):
                ready.extend(each for each in self._state.handle_event(event) if not _known(each, self._starting_after))
        return ready.popleft()

    async def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the response's text, as they come."""
        async for event in self:
            if event.type == "response.output_text.delta":
                yield event.delta

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self:
            pass
        return self

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and give the whole response.

        Raises:
            RuntimeError: it failed or was cut off; `current_response_snapshot` is what there is of it.
            StreamTruncatedError: the stream broke off; `current_response_snapshot` is what had come.
        """
        return (await self.until_done())._state.get_final_response()

    async def close(self) -> None:
        """Stop here, and give the connection back."""
        self._ready.clear()
        await self._raw_stream.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class AsyncResponseStreamManager(Generic[T]):
    """`ResponseStreamManager`, for `async with`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[RawResponseStreamEvent]]],
        *,
        text_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
        starting_after: int | None = None,
    ) -> None:
        self._request = api_request
        self._text_format = text_format
        self._input_tools = input_tools
        self._starting_after = starting_after
        self._stream: AsyncResponseStream[T] | None = None

    async def __aenter__(self) -> AsyncResponseStream[T]:
        self._stream = AsyncResponseStream(
            raw_stream=await self._request(),
            text_format=self._text_format,
            input_tools=self._input_tools,
            starting_after=self._starting_after,
        )
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
