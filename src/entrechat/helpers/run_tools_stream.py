"""`run_tools(…, stream=True)`: the events of every turn as they come, and the results of the tools between them.

    with client.chat.completions.run_tools(…, stream=True) as stream:
        for event in stream:
            if event.type == "content.delta":
                print(event.delta, end="")
            elif event.type == "tool.result":
                print(event.call)
    run = stream.until_done()

Blocking and asynchronous twins stand side by side; the loop itself is in `run_tools_loop.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from entrechat._io.play import _aplay, _play
from entrechat.errors import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from .run_tools_loop import ToolLoop, ToolRun
    from .tools_calls import ToolCall

__all__ = ["AsyncToolStream", "ToolResultEvent", "ToolStream"]

E = TypeVar("E")
A = TypeVar("A")

_TEXTS = ("content.delta", "response.output_text.delta")


class ToolResultEvent(NamedTuple):
    """A tool was called, and the model will be told what came of it."""

    call: ToolCall
    type: Literal["tool.result"] = "tool.result"


class ToolStream(Generic[E, A]):
    """The events of a conversation with tools. Nothing is sent before it is iterated over.

    Attributes:
        run: what there is of the conversation so far; whole when the stream is over.

    Raises, while iterating:
        ToolLimitError: a limit was reached before the model had answered in words.
        StreamTruncatedError: a stream broke off; `run` has the turns before it.
    """

    def __init__(self, client: Any, loop: ToolLoop[A], events_of: Callable[[Any], tuple[Any, Callable[[], Any]]]) -> None:
        self.run: ToolRun[A] = loop.run
        self._client = client
        self._loop = loop
        self._events_of = events_of
        self._stream: Any = None  # of the turn
        self._left = False
        self._events: Any = self._turns()

    def _turns(self) -> Generator[E | ToolResultEvent]:
        loop, client = self._loop, self._client
        calls: list[ToolCall] | None = None
        while calls is None or calls:
            self._stream, answer = self._events_of(_play(client, loop.ask(stream=True)))
            with self._stream as stream:
                try:
                    yield from stream
                except APITimeoutError as error:
                    _play(client, loop.left(error))
                    raise
            if self._left:
                return
            calls = _play(client, loop.take(answer()))
            if calls:
                _play(client, loop.work(calls))
                yield from map(ToolResultEvent, calls)

    def __iter__(self) -> Iterator[E | ToolResultEvent]:
        return self

    def __next__(self) -> E | ToolResultEvent:
        event: E | ToolResultEvent = next(self._events)
        return event

    def text_deltas(self) -> Iterator[str]:
        """The pieces of the model's texts, as they come."""
        for event in self:
            made: Any = event
            if made.type in _TEXTS:
                yield made.delta

    def until_done(self) -> ToolRun[A]:
        """Read to the end; what came of the conversation."""
        for _ in self:
            pass
        return self.run

    def close(self) -> None:
        """Stop here; from any thread. A tool that is at work is not interrupted."""
        self._left = True
        if self._stream is not None:
            self._stream.close()
        if not self._events.gi_running:
            self._events.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncToolStream(Generic[E, A]):
    """`ToolStream`, for `async for` and `async with`."""

    def __init__(self, client: Any, loop: ToolLoop[A], events_of: Callable[[Any], tuple[Any, Callable[[], Any]]]) -> None:
        self.run: ToolRun[A] = loop.run
        self._client = client
        self._loop = loop
        self._events_of = events_of
        self._stream: Any = None  # of the turn
        self._left = False
        self._events: Any = self._turns()

    async def _turns(self) -> AsyncGenerator[E | ToolResultEvent]:
        loop, client = self._loop, self._client
        calls: list[ToolCall] | None = None
        while calls is None or calls:
            self._stream, answer = self._events_of(await _aplay(client, loop.ask(stream=True)))
            async with self._stream as stream:
                try:
                    async for event in stream:
                        yield event
                except APITimeoutError as error:
                    await _aplay(client, loop.left(error))
                    raise
            if self._left:
                return
            calls = await _aplay(client, loop.take(answer()))
            if calls:
                await _aplay(client, loop.work(calls))
                for call in calls:
                    yield ToolResultEvent(call)

    def __aiter__(self) -> AsyncIterator[E | ToolResultEvent]:
        return self

    async def __anext__(self) -> E | ToolResultEvent:
        event: E | ToolResultEvent = await self._events.__anext__()
        return event

    async def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the model's texts, as they come."""
        async for event in self:
            made: Any = event
            if made.type in _TEXTS:
                yield made.delta

    async def until_done(self) -> ToolRun[A]:
        """Read to the end; what came of the conversation."""
        async for _ in self:
            pass
        return self.run

    async def close(self) -> None:
        """Stop here; from any task. A tool that is at work is not interrupted."""
        self._left = True
        if self._stream is not None:
            await self._stream.close()
        if not self._events.ag_running:
            await self._events.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
