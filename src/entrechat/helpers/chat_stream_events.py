"""The events of `chat.completions.stream`. What costs something to know (snapshots, partial JSON) is made when it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from entrechat._core.fields import fields
from entrechat._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat.types.chat.chat_completion_chunk import ChatCompletionChunk
    from entrechat.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LateEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "late",
]

T = TypeVar("T")


class LateEvent(Model):
    """An event with members that are made when they are read. `_source` knows them, up to its state number `_at`."""

    __slots__ = ("_at", "_source")

    if TYPE_CHECKING:
        _source: Any
        _at: int
    else:

        def _whole(self) -> Model:
            made = object.__new__(type(self))
            made.__dict__ = {name: getattr(self, name) for name in (*fields(type(self)), *self.__dict__)}
            return made

        def model_dump(self, **options: Any) -> dict[str, Any]:
            return Model.model_dump(self._whole(), **options)

        def model_dump_json(self, **options: Any) -> str:
            return Model.model_dump_json(self._whole(), **options)

        def to_dict(self, **options: Any) -> dict[str, object]:
            return Model.to_dict(self._whole(), **options)

        def to_json(self, **options: Any) -> str:
            return Model.to_json(self._whole(), **options)

        def __iter__(self) -> Iterator[tuple[str, Any]]:
            return Model.__iter__(self._whole())

        def __repr__(self) -> str:
            return Model.__repr__(self._whole())

        __str__ = __repr__

        def __eq__(self, other: object) -> bool:
            if type(self) is not type(other):
                return NotImplemented
            return Model.__eq__(self._whole(), other._whole())

        def __reduce__(self) -> Any:
            return (_restored, (type(self), self._whole().__dict__))

        __hash__ = None


def _restored(cls: type[Model], members: dict[str, Any]) -> Model:
    made = object.__new__(cls)
    made.__dict__ = members
    return made


class late:
    """A member that is made when it is read, by the function (source, state number)."""

    def __init__(self, make: Any) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, event: Any, owner: type) -> Any:
        if event is None:
            return self
        return self._make(event._source, event._at)


class ChunkEvent(LateEvent):
    """A chunk as it came. `snapshot` is the completion as it is when that is read."""

    __slots__ = ()

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion[object]
    if not TYPE_CHECKING:
        snapshot = late(lambda state, _: state.current_completion_snapshot)


class ContentDeltaEvent(LateEvent):
    """Text was added to an answer: `delta`, to give `snapshot`. `parsed` is what can be read of it as JSON."""

    __slots__ = ()

    type: Literal["content.delta"]
    delta: str
    snapshot: str
    parsed: object | None
    if not TYPE_CHECKING:
        snapshot = late(lambda source, at: source[0].text(at))
        parsed = late(lambda source, at: source[0].json(at) if source[1] else None)


class ContentDoneEvent(Model, Generic[T]):
    """The text of an answer is complete."""

    type: Literal["content.done"]
    content: str
    parsed: T | None = None


class RefusalDeltaEvent(LateEvent):
    """Text was added to a refusal."""

    __slots__ = ()

    type: Literal["refusal.delta"]
    delta: str
    snapshot: str
    if not TYPE_CHECKING:
        snapshot = late(lambda text, at: text.text(at))


class RefusalDoneEvent(Model):
    """A refusal is complete."""

    type: Literal["refusal.done"]
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(LateEvent):
    """Text was added to the arguments of a call. `parsed_arguments` is what can be read of them as JSON."""

    __slots__ = ()

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    index: int
    arguments: str
    parsed_arguments: object
    arguments_delta: str
    if not TYPE_CHECKING:
        arguments = late(lambda source, at: source[0].text(at))
        parsed_arguments = late(lambda source, at: source[0].json(at) if source[1] else None)


class FunctionToolCallArgumentsDoneEvent(Model):
    """The arguments of a call are complete."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    index: int
    arguments: str
    parsed_arguments: object


class LogprobsContentDeltaEvent(LateEvent):
    """Log probabilities were added to an answer's text."""

    __slots__ = ()

    type: Literal["logprobs.content.delta"]
    content: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    if not TYPE_CHECKING:
        snapshot = late(lambda items, at: items[:at])


class LogprobsContentDoneEvent(Model):
    """The log probabilities of an answer's text are complete."""

    type: Literal["logprobs.content.done"]
    content: list[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(LateEvent):
    """Log probabilities were added to a refusal."""

    __slots__ = ()

    type: Literal["logprobs.refusal.delta"]
    refusal: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    if not TYPE_CHECKING:
        snapshot = late(lambda items, at: items[:at])


class LogprobsRefusalDoneEvent(Model):
    """The log probabilities of a refusal are complete."""

    type: Literal["logprobs.refusal.done"]
    refusal: list[ChatCompletionTokenLogprob]


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
