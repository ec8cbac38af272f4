# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
    from ..graders.grader_inputs_param import GraderInputsParam
    from ..responses.easy_input_message_param import EasyInputMessageParam
    from ..responses.response_input_audio_param import ResponseInputAudioParam
    from ..responses.response_input_text_param import ResponseInputTextParam
    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared_params.metadata import Metadata
    from ..shared_params.response_format_json_object import ResponseFormatJSONObject
    from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
    from ..shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam",
    "InputMessages",
    "InputMessagesItemReference",
    "InputMessagesTemplate",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "SamplingParams",
    "SamplingParamsResponseFormat",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
    "SourceStoredCompletions",
]


__refs__ = {
    "ChatCompletionFunctionToolParam": "chat.chat_completion_function_tool_param",
    "EasyInputMessageParam": "responses.easy_input_message_param",
    "GraderInputsParam": "graders.grader_inputs_param",
    "Metadata": "shared_params.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatJSONObject": "shared_params.response_format_json_object",
    "ResponseFormatJSONSchema": "shared_params.response_format_json_schema",
    "ResponseFormatText": "shared_params.response_format_text",
    "ResponseInputAudioParam": "responses.response_input_audio_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
}


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[Source]
    type: Required[Literal["completions"]]
    input_messages: InputMessages
    model: str
    sampling_params: SamplingParams


class InputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class InputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class SamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    response_format: SamplingParamsResponseFormat
    seed: int
    temperature: float
    tools: Iterable[ChatCompletionFunctionToolParam]
    top_p: float


class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, Any]]
    sample: dict[str, Any]


class SourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class SourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: Metadata | None
    model: str | None


InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference
Source: TypeAlias = SourceFileContent | SourceFileID | SourceStoredCompletions
if TYPE_CHECKING:
    InputMessagesTemplateTemplate: TypeAlias = EasyInputMessageParam | InputMessagesTemplateTemplateEvalItem
    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
        str
        | ResponseInputTextParam
        | InputMessagesTemplateTemplateEvalItemContentOutputText
        | InputMessagesTemplateTemplateEvalItemContentInputImage
        | ResponseInputAudioParam
        | GraderInputsParam
    )
    SamplingParamsResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
else:
    __aliases__ = {
        "InputMessagesTemplateTemplate": "EasyInputMessageParam | InputMessagesTemplateTemplateEvalItem",
        "InputMessagesTemplateTemplateEvalItemContent": "str | ResponseInputTextParam | InputMessagesTemplateTemplateEvalItemContentOutputText | InputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudioParam | GraderInputsParam",
        "SamplingParamsResponseFormat": "ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject",
    }
    __getattr__ = members(globals(), fill=True)
