"""Streams of assistants' runs: `client.beta.threads.runs.stream(…)`, with hooks for what happens in them.

    class Printer(AssistantEventHandler):
        def on_text_delta(self, delta, snapshot):
            print(delta.value, end="")

    with client.beta.threads.runs.stream(thread_id=…, assistant_id=…, event_handler=Printer()) as stream:
        stream.until_done()

The asynchronous twin is in `assistant_stream_async.py`; what both know is in `assistant_stream_state.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat._core.lazy import lazy

from .assistant_stream_state import RunState, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from entrechat._streaming import Stream
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

__all__ = [
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
    "HandlerState",
]

AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound="AssistantEventHandler")


class HandlerState:
    """What both colours of handler know."""

    # class attributes: a subclass's __init__ need not call this one's
    _raw_stream: Any = None
    _state: RunState | None = None
    _over = False

    def _unused(self) -> None:
        """Refuse a second stream, before it is asked for."""
        if self._state is not None:
            raise RuntimeError("A single event handler cannot be shared between multiple streams: make a new one for each")

    def _begin(self, stream: Any) -> None:
        self._raw_stream = stream
        self._state = RunState()

    @property
    def _begun(self) -> RunState:
        if self._state is None:
            raise RuntimeError("Stream has not been started yet: enter what stream(…) gives, `with … as stream`")
        return self._state

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that came last."""
        return None if self._state is None else self._state.event

    @property
    def current_run(self) -> Run | None:
        """The run as it was last."""
        return None if self._state is None else self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that is under way, as it is now."""
        return None if self._state is None else self._state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that was spoken of last, as it is now."""
        return None if self._state is None else self._state.message


class AssistantEventHandler(HandlerState):
    """The stream of a run, and the base of handlers: override the hooks that matter, they do nothing by themselves.

    Iterating over it gives the events, each after its hooks were called. An error in a hook ends the stream.
    """

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self

    def __next__(self) -> AssistantStreamEvent:
        state = self._begun
        if self._over:
            raise StopIteration
        try:
            for event in self._raw_stream:
                for name, args in state.take(event):
                    getattr(self, name)(*args)
                return event  # type: ignore[no-any-return]  # the stream gives Any
        except BaseException as error:
            self._over = True
            try:
                if isinstance(error, TimeoutError):
                    self.on_timeout()
                if isinstance(error, Exception):
                    self.on_exception(error)
            finally:
                self.close()
                self.on_end()
            raise
        self._over = True
        self.on_end()
        raise StopIteration

    @lazy
    def text_deltas(self) -> Iterator[str]:
        """The pieces of the messages' texts, as they come."""
        return (text for event in self for text in texts_of(event))

    def until_done(self) -> None:
        """Read to the end.

        Raises:
            StreamTruncatedError: the stream broke off; `current_message_snapshot` is what had come.
        """
        for _ in self:
            pass

    def get_final_run(self) -> Run:
        """Read to the end, and give the run.

        Raises:
            RuntimeError: no event of a run came.
        """
        self.until_done()
        return self._begun.final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end, and give the run's steps.

        Raises:
            RuntimeError: no event of a step came.
        """
        self.until_done()
        return self._begun.final_steps()

    def get_final_messages(self) -> list[Message]:
        """Read to the end, and give the messages that the run wrote.

        Raises:
            RuntimeError: no event of a message came.
        """
        self.until_done()
        return self._begun.final_messages()

    def close(self) -> None:
        """Stop here, and give the connection back. The `with` block does so at its end."""
        if self._raw_stream is not None:
            self._raw_stream.close()

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Every event, before the hooks below."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Something was added to a step; `snapshot` is all there is of it now."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over: completed, failed, cancelled or expired."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """The call of a tool has begun; what came with the first piece of it is in it."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Something was added to the call of a tool."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """The call of a tool is complete: once for each."""

    def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Something was added to a message; `snapshot` is all there is of it now."""

    def on_message_done(self, message: Message) -> None:
        """A message is complete, or will remain incomplete."""

    def on_text_created(self, text: Text) -> None:
        """A block of text has begun."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Text was added to a block."""

    def on_text_done(self, text: Text) -> None:
        """A block of text is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image is there."""

    def on_exception(self, exception: Exception) -> None:
        """The stream, or a hook, has failed; the error is raised afterwards."""

    def on_timeout(self) -> None:
        """No event came in time; `on_exception` follows."""

    def on_end(self) -> None:
        """The stream is over, well or badly."""


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """What `stream(…)` gives: the request is sent when it is entered, and the stream closed when it is left."""

    def __init__(
        self, api_request: Callable[[], Stream[AssistantStreamEvent]], *, event_handler: AssistantEventHandlerT
    ) -> None:
        self._request = api_request
        self._handler = event_handler

    def __enter__(self) -> AssistantEventHandlerT:
        self._handler._unused()
        self._handler._begin(self._request())
        return self._handler

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._handler.close()
