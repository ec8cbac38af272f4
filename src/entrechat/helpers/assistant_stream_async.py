"""Streams of assistants' runs, asynchronous. The blocking twin is in `assistant_stream.py`; keep them line for line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from entrechat._core.lazy import lazy

from .assistant_stream import HandlerState
from .assistant_stream_state import texts_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from types import TracebackType

    from entrechat._streaming import AsyncStream
    from entrechat.types.beta.assistant_stream_event import AssistantStreamEvent
    from entrechat.types.beta.threads.image_file import ImageFile
    from entrechat.types.beta.threads.message import Message
    from entrechat.types.beta.threads.message_delta import MessageDelta
    from entrechat.types.beta.threads.run import Run
    from entrechat.types.beta.threads.runs.run_step import RunStep
    from entrechat.types.beta.threads.runs.run_step_delta import RunStepDelta
    from entrechat.types.beta.threads.runs.tool_call import ToolCall
    from entrechat.types.beta.threads.runs.tool_call_delta import ToolCallDelta
    from entrechat.types.beta.threads.text import Text
    from entrechat.types.beta.threads.text_delta import TextDelta

__all__ = ["AsyncAssistantEventHandler", "AsyncAssistantEventHandlerT", "AsyncAssistantStreamManager"]

AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound="AsyncAssistantEventHandler")


class AsyncAssistantEventHandler(HandlerState):
    """`AssistantEventHandler`, for `async for`; its hooks are coroutines."""

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        state = self._begun
        if self._over:
            raise StopAsyncIteration
        try:
            async for event in self._raw_stream:
                for name, args in state.take(event):
                    await getattr(self, name)(*args)
                return event  # type: ignore[no-any-return]  # the stream gives Any
        except BaseException as error:
            self._over = True
            try:
                if isinstance(error, TimeoutError):
                    await self.on_timeout()
                if isinstance(error, Exception):
                    await self.on_exception(error)
            finally:
                await self.close()
                await self.on_end()
            raise
        self._over = True
        await self.on_end()
        raise StopAsyncIteration

    @lazy
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the messages' texts, as they come."""
        return (text async for event in self for text in texts_of(event))

    async def until_done(self) -> None:
        """Read to the end.

        Raises:
            StreamTruncatedError: the stream broke off; `current_message_snapshot` is what had come.
        """
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """Read to the end, and give the run.

        Raises:
            RuntimeError: no event of a run came.
        """
        await self.until_done()
        return self._begun.final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end, and give the run's steps.

        Raises:
            RuntimeError: no event of a step came.
        """
        await self.until_done()
        return self._begun.final_steps()

    async def get_final_messages(self) -> list[Message]:
        """Read to the end, and give the messages that the run wrote.

        Raises:
            RuntimeError: no event of a message came.
        """
        await self.until_done()
        return self._begun.final_messages()

    async def close(self) -> None:
        """Stop here, and give the connection back. The `with` block does so at its end."""
        if self._raw_stream is not None:
            await self._raw_stream.close()

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Every event, before the hooks below."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Something was added to a step; `snapshot` is all there is of it now."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over: completed, failed, cancelled or expired."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """The call of a tool has begun; what came with the first piece of it is in it."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Something was added to the call of a tool."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """The call of a tool is complete: once for each."""

    async def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Something was added to a message; `snapshot` is all there is of it now."""

    async def on_message_done(self, message: Message) -> None:
        """A message is complete, or will remain incomplete."""

    async def on_text_created(self, text: Text) -> None:
        """A block of text has begun."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Text was added to a block."""

    async def on_text_done(self, text: Text) -> None:
        """A block of text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image is there."""

    async def on_exception(self, exception: Exception) -> None:
        """The stream, or a hook, has failed; the error is raised afterwards."""

    async def on_timeout(self) -> None:
        """No event came in time; `on_exception` follows."""

    async def on_end(self) -> None:
        """The stream is over, well or badly."""


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """`AssistantStreamManager`, for `async with`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]],
        *,
        event_handler: AsyncAssistantEventHandlerT,
    ) -> None:
        self._request = api_request
        self._handler = event_handler

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        self._handler._unused()
        self._handler._begin(await self._request())
        return self._handler

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._handler.close()
