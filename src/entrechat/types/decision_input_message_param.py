# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_input_part_union_param import DecisionInputPartUnionParam
    from .decision_input_text_param import DecisionInputTextParam

__all__ = [
    "DecisionInputAssistantMessage",
    "DecisionInputAssistantMessageContentParts",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
    "DecisionInputDeveloperMessage",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputSystemMessage",
    "DecisionInputUserMessage",
]


__refs__ = {
    "DecisionInputPartUnionParam": "decision_input_part_union_param",
    "DecisionInputTextParam": "decision_input_text_param",
}


class DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputAssistantMessageContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputMessageParam(DecisionInputUserMessage, total=False):
    pass


class DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


DecisionInputAssistantMessageContentParts: TypeAlias = (
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText
    | DecisionInputAssistantMessageContentPartsDecisionInputRefusal
)
DecisionInputMessageUnionParam: TypeAlias = (
    DecisionInputUserMessage | DecisionInputDeveloperMessage | DecisionInputSystemMessage | DecisionInputAssistantMessage
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
