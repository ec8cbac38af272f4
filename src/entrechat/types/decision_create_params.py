# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_input_image_param import DecisionInputImageParam
    from .decision_input_part_union_param import DecisionInputPartUnionParam
    from .decision_input_text_param import DecisionInputTextParam
    from .shared_params.decision_question_input_part import DecisionQuestionInputPart

__all__ = [
    "DecisionCreateParams",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
    "InputUnionMember1",
    "InputUnionMember1CustomToolCallOutputOutputParts",
    "InputUnionMember1DecisionInputAssistantMessage",
    "InputUnionMember1DecisionInputCustomToolCall",
    "InputUnionMember1DecisionInputCustomToolCallOutput",
    "InputUnionMember1DecisionInputDeveloperMessage",
    "InputUnionMember1DecisionInputFunctionCall",
    "InputUnionMember1DecisionInputFunctionCallOutput",
    "InputUnionMember1DecisionInputSystemMessage",
    "InputUnionMember1DecisionInputUserMessage",
    "InputUnionMember1FunctionCallOutputOutputParts",
    "PromptCacheOptions",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


__refs__ = {
    "DecisionInputImageParam": "decision_input_image_param",
    "DecisionInputPartUnionParam": "decision_input_part_union_param",
    "DecisionInputTextParam": "decision_input_text_param",
    "DecisionQuestionInputPart": "shared_params.decision_question_input_part",
}


class DecisionCreateParams(TypedDict, total=False):
    input: Required[str | Iterable[InputUnionMember1]]
    model: Required[str]
    questions: Required[Iterable[Question]]
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    safety_identifier: str | None


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class InputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]


class QuestionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[QuestionQuestionParamChoiceChoice]]
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    type: Required[Literal["choice"]]
    name: str


class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
    value: Required[str | bool]
    description: str


class QuestionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    type: Required[Literal["predicate"]]
    name: str


class QuestionQuestionParamScore(TypedDict, total=False):
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    levels: Required[Iterable[QuestionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


class QuestionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = (
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText
    | InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal
)
InputUnionMember1: TypeAlias = (
    InputUnionMember1DecisionInputUserMessage
    | InputUnionMember1DecisionInputDeveloperMessage
    | InputUnionMember1DecisionInputSystemMessage
    | InputUnionMember1DecisionInputAssistantMessage
    | InputUnionMember1DecisionInputFunctionCall
    | InputUnionMember1DecisionInputFunctionCallOutput
    | InputUnionMember1DecisionInputCustomToolCall
    | InputUnionMember1DecisionInputCustomToolCallOutput
)
Question: TypeAlias = QuestionQuestionParamPredicate | QuestionQuestionParamChoice | QuestionQuestionParamScore
if TYPE_CHECKING:
    InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = DecisionInputTextParam | DecisionInputImageParam
    InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = DecisionInputTextParam | DecisionInputImageParam
else:
    __aliases__ = {
        "InputUnionMember1CustomToolCallOutputOutputParts": "DecisionInputTextParam | DecisionInputImageParam",
        "InputUnionMember1FunctionCallOutputOutputParts": "DecisionInputTextParam | DecisionInputImageParam",
    }
    __getattr__ = members(globals(), fill=True)
