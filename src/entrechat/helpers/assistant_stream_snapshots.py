"""What hooks are given of things that still grow: models whose growing members are made when they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from entrechat._core.shapes import is_object
from entrechat._core.wrap import wrap_class
from entrechat.types.beta.threads.message import Message
from entrechat.types.beta.threads.runs.code_interpreter_tool_call import CodeInterpreterToolCall
from entrechat.types.beta.threads.runs.function_tool_call import FunctionToolCall
from entrechat.types.beta.threads.runs.run_step import RunStep
from entrechat.types.beta.threads.runs.tool_calls_step_details import ToolCallsStepDetails
from entrechat.types.beta.threads.text import Text

from .chat_stream_choice import late_event
from .chat_stream_events import LateEvent, late
from .chat_stream_growing import Growing, settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.model import Model

__all__ = [
    "CodeInterpreterToolCallSnapshot",
    "FunctionToolCallSnapshot",
    "MessageSnapshot",
    "RunStepSnapshot",
    "TextSnapshot",
    "block_of",
    "message_snapshot",
    "step_snapshot",
    "text_snapshot",
    "tool_call_snapshot",
]


def block_of(part: dict[str, Any]) -> Any:
    """A block of a message's content, as it is now."""
    return wrap_class(Message)({"content": [settled(part)]}).__dict__["content"][0]


def _call_of(part: dict[str, Any]) -> Any:
    return wrap_class(ToolCallsStepDetails)({"type": "tool_calls", "tool_calls": [settled(part)]}).__dict__["tool_calls"][0]


class _Snapshot(LateEvent):
    """A model whose member `_grows` is made when it is read."""

    __slots__ = ()
    _grows: ClassVar[str]

    if not TYPE_CHECKING:

        def _whole(self) -> Model:
            made = object.__new__(type(self))
            made.__dict__ = {**self.__dict__, self._grows: getattr(self, self._grows)}
            return made


class TextSnapshot(_Snapshot, Text):
    """A text as it was when the hook was called."""

    __slots__ = ()
    _grows = "value"

    if not TYPE_CHECKING:
        value = late(lambda text, upto: text["value"].text(upto))


class MessageSnapshot(_Snapshot, Message):
    """A message as it is when its content is read."""

    __slots__ = ()
    _grows = "content"

    if not TYPE_CHECKING:
        content = late(lambda parts, _: wrap_class(Message)({"content": parts()}).__dict__["content"])


class RunStepSnapshot(_Snapshot, RunStep):
    """A step as it is when its details are read."""

    __slots__ = ()
    _grows = "step_details"

    if not TYPE_CHECKING:
        step_details = late(lambda details, _: wrap_class(RunStep)({"step_details": details()}).__dict__["step_details"])


class FunctionToolCallSnapshot(_Snapshot, FunctionToolCall):
    """A call of a function as it is when that is read."""

    __slots__ = ()
    _grows = "function"

    if not TYPE_CHECKING:
        function = late(lambda part, _: _call_of(part).__dict__["function"])


class CodeInterpreterToolCallSnapshot(_Snapshot, CodeInterpreterToolCall):
    """A call of the code interpreter as it is when that is read."""

    __slots__ = ()
    _grows = "code_interpreter"

    if not TYPE_CHECKING:
        code_interpreter = late(lambda part, _: _call_of(part).__dict__["code_interpreter"])


_CALLS: dict[Any, tuple[type[Any], str]] = {
    "function": (FunctionToolCallSnapshot, "function"),
    "code_interpreter": (CodeInterpreterToolCallSnapshot, "code_interpreter"),
}


def text_snapshot(part: dict[str, Any]) -> Any:
    """The text of a block; None where the block is of another kind."""
    text = part.get("text")
    if part.get("type") != "text" or not is_object(text):
        return None
    value = text.get("value")
    members = (
        block_of({**part, "text": {name: each for name, each in text.items() if name != "value"}}).__dict__["text"].__dict__
    )
    if not isinstance(value, Growing):
        return late_event(TextSnapshot, {**members, "value": value}, text, 0)
    return late_event(TextSnapshot, members, text, len(value.pieces))


def message_snapshot(members: dict[str, Any], parts: Callable[[], list[Any]]) -> Any:
    """A message with other content."""
    return late_event(MessageSnapshot, {name: each for name, each in members.items() if name != "content"}, parts, 0)


def step_snapshot(members: dict[str, Any], details: Callable[[], dict[str, Any]]) -> Any:
    """A step with other details."""
    return late_event(RunStepSnapshot, {name: each for name, each in members.items() if name != "step_details"}, details, 0)


def tool_call_snapshot(part: dict[str, Any]) -> Any:
    """A call of a tool."""
    known = _CALLS.get(part.get("type"))
    if known is None or not is_object(part.get(known[1])):
        return _call_of(part)
    cls, name = known
    return late_event(cls, {key: settled(each) for key, each in part.items() if key != name}, part, 0)
