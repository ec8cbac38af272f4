# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..graders.grader_inputs_param import GraderInputsParam
    from ..responses.response_format_text_config_param import ResponseFormatTextConfigParam
    from ..responses.response_input_audio_param import ResponseInputAudioParam
    from ..responses.response_input_text_param import ResponseInputTextParam
    from ..responses.tool_param import ToolParam
    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared_params.metadata import Metadata
    from .create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam
    from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam

__all__ = [
    "DataSource",
    "DataSourceCreateEvalResponsesRunDataSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessages",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParams",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText",
    "DataSourceCreateEvalResponsesRunDataSourceSource",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileID",
    "DataSourceCreateEvalResponsesRunDataSourceSourceResponses",
    "RunCreateParams",
]


__refs__ = {
    "CreateEvalCompletionsRunDataSourceParam": "evals.create_eval_completions_run_data_source_param",
    "CreateEvalJSONLRunDataSourceParam": "evals.create_eval_jsonl_run_data_source_param",
    "GraderInputsParam": "graders.grader_inputs_param",
    "Metadata": "shared_params.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatTextConfigParam": "responses.response_format_text_config_param",
    "ResponseInputAudioParam": "responses.response_input_audio_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
    "ToolParam": "responses.tool_param",
}


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    tools: Iterable[ToolParam]
    top_p: float


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, Any]]
    sample: dict[str, Any]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: Any | None
    model: str | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    tools: SequenceNotStr[str] | None
    top_p: float | None
    users: SequenceNotStr[str] | None


class RunCreateParams(TypedDict, total=False):
    data_source: Required[DataSource]
    metadata: Metadata | None
    name: str


DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference
)
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem
)
DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent
    | DataSourceCreateEvalResponsesRunDataSourceSourceFileID
    | DataSourceCreateEvalResponsesRunDataSourceSourceResponses
)
if TYPE_CHECKING:
    DataSource: TypeAlias = (
        CreateEvalJSONLRunDataSourceParam | CreateEvalCompletionsRunDataSourceParam | DataSourceCreateEvalResponsesRunDataSource
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
        str
        | ResponseInputTextParam
        | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText
        | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage
        | ResponseInputAudioParam
        | GraderInputsParam
    )
else:
    __aliases__ = {
        "DataSource": "CreateEvalJSONLRunDataSourceParam | CreateEvalCompletionsRunDataSourceParam | DataSourceCreateEvalResponsesRunDataSource",
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent": "str | ResponseInputTextParam | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudioParam | GraderInputsParam",
    }
    __getattr__ = members(globals(), fill=True)
