"""From the chunks of a chat completion to its events and to the whole of it. Pure, and the same for both colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat._core.model import Model
from entrechat._core.omit import omit
from entrechat._core.shapes import is_array
from entrechat._core.wrap import wrap_class
from entrechat.errors import OpenAIError
from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion

from .chat_stream_choice import ChoiceState, late_event
from .chat_stream_events import ChunkEvent
from .structured import format_of, raw_schema
from .structured_results import parsed_completion, stop_if_cut
from .structured_tools import Parsers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from entrechat._core.omit import Omit
    from entrechat.types.chat.chat_completion_chunk import ChatCompletionChunk

    from .chat_stream_events import ChatCompletionStreamEvent

__all__ = ["ChatCompletionStreamState", "load_of"]

T = TypeVar("T")

# Of the completion itself the first chunk tells; of what is not here, the last one that does
_FIRST = frozenset({"id", "object", "created", "model", "choices", "obfuscation"})


def load_of(response_format: Any) -> Callable[[str], Any] | None:
    """What makes a value of the answer's text; None where `response_format` is no type and no schema."""
    if response_format is omit or response_format is None:
        return None
    if isinstance(response_format, dict) and not raw_schema(response_format):  # pyright: ignore[reportUnknownArgumentType]
        return None
    return format_of(response_format).load


class ChatCompletionStreamState(Generic[T]):
    """Accumulates chunks; also for those who stream with `create(stream=True)`.

    Args:
        input_tools: the tools of the request: the arguments of calls to those that are strict are parsed.
        response_format: the type or JSON Schema of the answer.
    """

    def __init__(self, *, input_tools: Iterable[Any] | Omit = omit, response_format: type[T] | Any | Omit = omit) -> None:
        self._parsers = Parsers(input_tools)
        self._load = load_of(response_format)
        self._members: dict[str, Any] | None = None
        self._choices: dict[int, ChoiceState] = {}
        self._made: ParsedChatCompletion[Any] | None = None  # the snapshot, until another chunk comes

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[ChatCompletionStreamEvent[T]]:
        """Add a chunk; gives the events of that.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: an answer that was to be parsed was cut off.
            ValueError: a whole answer does not fit its type (of pydantic's: its ValidationError).
        """
        given = chunk.__dict__
        self._made = None
        members = self._members
        if members is None:
            members = self._members = {
                name: value for name, value in given.items() if name not in ("choices", "object", "obfuscation")
            }
        else:
            for name, value in given.items():
                if name not in _FIRST and (value is not None or name not in members):
                    members[name] = value
        events: list[Any] = [late_event(ChunkEvent, {"type": "chunk", "chunk": chunk}, self, 0)]
        choices = given.get("choices")
        if not is_array(choices):
            return events
        for choice in choices:
            if not isinstance(choice, Model):
                continue  # null, or what is no choice
            found = choice.__dict__
            index: Any = found.get("index")
            if index.__class__ is not int:
                index = 0
            state = self._choices.get(index)
            if state is None:
                state = self._choices[index] = ChoiceState(index, self._load, self._parsers)
            state.take(found, events)
            reason = found.get("finish_reason")
            if reason is not None:
                if self._load is not None or self._parsers:
                    if reason in ("length", "content_filter"):
                        stop_if_cut(reason, self.current_completion_snapshot)
                state.finish(events)
        return events

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion as it is now."""
        if self._members is None:
            raise OpenAIError("the stream has brought no chunk yet")
        if self._made is None:
            choices = [self._choices[index].settled() for index in sorted(self._choices)]
            made = {**self._members, "choices": choices, "object": "chat.completion"}
            self._made = wrap_class(ParsedChatCompletion)(made)
        assert self._made is not None
        return self._made

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The completion, its texts and arguments parsed. Only to be asked for when the stream is over.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: an answer was cut off.
        """
        return parsed_completion(self.current_completion_snapshot, self._load, self._parsers)
