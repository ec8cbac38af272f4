"""`client.chat.completions.stream(…)`: the events of an answer as it is written, and the whole of it at the end.

    with client.chat.completions.stream(model=…, messages=…) as stream:
        for event in stream:
            if event.type == "content.delta":
                print(event.delta, end="")
    completion = stream.get_final_completion()

Blocking and asynchronous twins stand side by side; what they know is in `chat_stream_state.py`.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .chat_stream_events import (
    ChatCompletionStreamEvent as ChatCompletionStreamEvent,
)
from .chat_stream_events import (
    ChunkEvent as ChunkEvent,
)
from .chat_stream_state import ChatCompletionStreamState

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from entrechat._core.omit import Omit
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.chat.chat_completion_chunk import ChatCompletionChunk
    from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamState",
]

T = TypeVar("T")


def _counts(chunk: Any) -> bool:
    """Whether it is a chunk: Azure sends the verdicts of its content filter between them, as objects without a kind."""
    return hasattr(chunk, "__dict__") and chunk.__dict__.get("object") != ""


class ChatCompletionStream(Generic[T]):
    """The events of a chat completion. `current_completion_snapshot` is what there is of it so far."""

    def __init__(
        self,
        *,
        raw_stream: Stream[ChatCompletionChunk],
        response_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        self._raw_stream = raw_stream
        self._state: ChatCompletionStreamState[T] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        self._ready: deque[ChatCompletionStreamEvent[T]] = deque()

    @property
    def response(self) -> Any:
        """The HTTP response that the chunks come in: `.status_code`, `.headers`."""
        return self._raw_stream.response

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion as it is now."""
        return self._state.current_completion_snapshot

    def __iter__(self) -> Iterator[ChatCompletionStreamEvent[T]]:
        return self

    def __next__(self) -> ChatCompletionStreamEvent[T]:
        ready = self._ready
        while not ready:
            chunk = next(self._raw_stream)
            if _counts(chunk):
                ready.extend(self._state.handle_chunk(chunk))
        return ready.popleft()

    def text_deltas(self) -> Iterator[str]:
        """The pieces of the answer's text, as they come."""
        for event in self:
            if event.type == "content.delta":
                yield event.delta

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self:
            pass
        return self

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end, and give the whole completion.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: the answer was cut off.
            StreamTruncatedError: the stream broke off; `current_completion_snapshot` is what had come.
        """
        return self.until_done()._state.get_final_completion()

    def close(self) -> None:
        """Stop here, and give the connection back."""
        self._ready.clear()
        self._raw_stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class ChatCompletionStreamManager(Generic[T]):
    """What `stream(…)` gives: the request is sent when it is entered, and the stream closed when it is left."""

    def __init__(
        self,
        api_request: Callable[[], Stream[ChatCompletionChunk]],
        *,
        response_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        self._request = api_request
        self._response_format = response_format
        self._input_tools = input_tools
        self._stream: ChatCompletionStream[T] | None = None

    def __enter__(self) -> ChatCompletionStream[T]:
        self._stream = ChatCompletionStream(
            raw_stream=self._request(), response_format=self._response_format, input_tools=self._input_tools
        )
        return self._stream

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncChatCompletionStream(Generic[T]):
    """`ChatCompletionStream`, for `async for`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ChatCompletionChunk],
        response_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        self._raw_stream = raw_stream
        self._state: ChatCompletionStreamState[T] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        self._ready: deque[ChatCompletionStreamEvent[T]] = deque()

    @property
    def response(self) -> Any:
        """The HTTP response that the chunks come in: `.status_code`, `.headers`."""
        return self._raw_stream.response

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion as it is now."""
        return self._state.current_completion_snapshot

    def __aiter__(self) -> AsyncIterator[ChatCompletionStreamEvent[T]]:
        return self

    async def __anext__(self) -> ChatCompletionStreamEvent[T]:
        ready = self._ready
        while not ready:
            chunk = await self._raw_stream.__anext__()
            if _counts(chunk):
                ready.extend(self._state.handle_chunk(chunk))
        return ready.popleft()

    async def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the answer's text, as they come."""
        async for event in self:
            if event.type == "content.delta":
                yield event.delta

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self:
            pass
        return self

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end, and give the whole completion.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: the answer was cut off.
            StreamTruncatedError: the stream broke off; `current_completion_snapshot` is what had come.
        """
        return (await self.until_done())._state.get_final_completion()

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


class AsyncChatCompletionStreamManager(Generic[T]):
    """`ChatCompletionStreamManager`, for `async with`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[ChatCompletionChunk]]],
        *,
        response_format: type[T] | Any | Omit,
        input_tools: Iterable[Any] | Omit,
    ) -> None:
        self._request = api_request
        self._response_format = response_format
        self._input_tools = input_tools
        self._stream: AsyncChatCompletionStream[T] | None = None

    async def __aenter__(self) -> AsyncChatCompletionStream[T]:
        self._stream = AsyncChatCompletionStream(
            raw_stream=await self._request(), response_format=self._response_format, input_tools=self._input_tools
        )
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
