# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..graders.grader_inputs import GraderInputs
    from ..responses.response_format_text_config import ResponseFormatTextConfig
    from ..responses.response_input_audio import ResponseInputAudio
    from ..responses.response_input_text import ResponseInputText
    from ..responses.tool import Tool
    from ..shared.metadata import Metadata
    from ..shared.reasoning_effort import ReasoningEffort
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from .eval_api_error import EvalAPIError

__all__ = [
    "DataSource",
    "DataSourceResponses",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesItemReference",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSource",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
    "RunRetrieveResponse",
]


__refs__ = {
    "CreateEvalCompletionsRunDataSource": "evals.create_eval_completions_run_data_source",
    "CreateEvalJSONLRunDataSource": "evals.create_eval_jsonl_run_data_source",
    "EvalAPIError": "evals.eval_api_error",
    "GraderInputs": "graders.grader_inputs",
    "Metadata": "shared.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatTextConfig": "responses.response_format_text_config",
    "ResponseInputAudio": "responses.response_input_audio",
    "ResponseInputText": "responses.response_input_text",
    "Tool": "responses.tool",
}


class DataSourceResponses(Model):
    source: DataSourceResponsesSource
    type: Literal["responses"]
    input_messages: DataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: DataSourceResponsesSamplingParams | None = None

    __wraps__ = {
        "source": {
            "type": {
                "file_content": "evals.run_retrieve_response:DataSourceResponsesSourceFileContent",
                "file_id": "evals.run_retrieve_response:DataSourceResponsesSourceFileID",
                "responses": "evals.run_retrieve_response:DataSourceResponsesSourceResponses",
            }
        },
        "input_messages": {
            "type": {
                "template": "evals.run_retrieve_response:DataSourceResponsesInputMessagesTemplate",
                "item_reference": "evals.run_retrieve_response:DataSourceResponsesInputMessagesItemReference",
            }
        },
        "sampling_params": "evals.run_retrieve_response:DataSourceResponsesSamplingParams",
    }


class DataSourceResponsesInputMessagesItemReference(Model):
    item_reference: str
    type: Literal["item_reference"]


class DataSourceResponsesInputMessagesTemplate(Model):
    template: list[DataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]

    __wraps__ = {
        "template": [
            {
                "": [
                    ("evals.run_retrieve_response:DataSourceResponsesInputMessagesTemplateTemplateChatMessage", "content role"),
                    ("evals.run_retrieve_response:DataSourceResponsesInputMessagesTemplateTemplateEvalItem", "content role"),
                ]
            }
        ]
    }


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    content: str
    role: str


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": (
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "output_text": "evals.run_retrieve_response:DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
                    "input_image": "evals.run_retrieve_response:DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
                    "input_audio": "responses.response_input_audio:ResponseInputAudio",
                }
            },
            [
                {
                    "type": {
                        "input_text": "responses.response_input_text:ResponseInputText",
                        "output_text": "graders.grader_inputs:GraderInputItemOutputText",
                        "input_image": "graders.grader_inputs:GraderInputItemInputImage",
                        "input_audio": "responses.response_input_audio:ResponseInputAudio",
                    }
                }
            ],
        )
    }


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    type: Literal["output_text"]


class DataSourceResponsesSamplingParams(Model):
    max_completion_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    seed: int | None = None
    temperature: float | None = None
    text: DataSourceResponsesSamplingParamsText | None = None
    tools: list[Tool] | None = None
    top_p: float | None = None

    __wraps__ = {
        "text": "evals.run_retrieve_response:DataSourceResponsesSamplingParamsText",
        "tools": [
            {
                "type": {
                    "function": "responses.function_tool:FunctionTool",
                    "file_search": "responses.file_search_tool:FileSearchTool",
                    "computer": "responses.computer_tool:ComputerTool",
                    "computer_use_preview": "responses.computer_use_preview_tool:ComputerUsePreviewTool",
                    "web_search": "responses.web_search_tool:WebSearchTool",
                    "web_search_2025_08_26": "responses.web_search_tool:WebSearchTool",
                    "mcp": "responses.tool:Mcp",
                    "code_interpreter": "responses.tool:CodeInterpreter",
                    "programmatic_tool_calling": "responses.tool:ProgrammaticToolCalling",
                    "image_generation": "responses.tool:ImageGeneration",
                    "local_shell": "responses.tool:LocalShell",
                    "shell": "responses.function_shell_tool:FunctionShellTool",
                    "custom": "responses.custom_tool:CustomTool",
                    "namespace": "responses.namespace_tool:NamespaceTool",
                    "tool_search": "responses.tool_search_tool:ToolSearchTool",
                    "web_search_preview": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "web_search_preview_2025_03_11": "responses.web_search_preview_tool:WebSearchPreviewTool",
                    "apply_patch": "responses.apply_patch_tool:ApplyPatchTool",
                }
            }
        ],
    }


class DataSourceResponsesSamplingParamsText(Model):
    format: ResponseFormatTextConfig | None = None

    __wraps__ = {
        "format": {
            "type": {
                "text": "shared.response_format_text:ResponseFormatText",
                "json_schema": "responses.response_format_text_json_schema_config:ResponseFormatTextJSONSchemaConfig",
                "json_object": "shared.response_format_json_object:ResponseFormatJSONObject",
            }
        }
    }


class DataSourceResponsesSourceFileContent(Model):
    content: list[DataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]

    __wraps__ = {"content": ["evals.run_retrieve_response:DataSourceResponsesSourceFileContentContent"]}


class DataSourceResponsesSourceFileContentContent(Model):
    item: dict[str, Any]
    sample: dict[str, Any] | None = None


class DataSourceResponsesSourceFileID(Model):
    id: str
    type: Literal["file_id"]


class DataSourceResponsesSourceResponses(Model):
    type: Literal["responses"]
    created_after: int | None = None
    created_before: int | None = None
    instructions_search: str | None = None
    metadata: Any | None = None
    model: str | None = None
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    tools: list[str] | None = None
    top_p: float | None = None
    users: list[str] | None = None


class PerModelUsage(Model):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str = wire("model_name")
    prompt_tokens: int
    total_tokens: int


class PerTestingCriteriaResult(Model):
    failed: int
    passed: int
    testing_criteria: str


class ResultCounts(Model):
    errored: int
    failed: int
    passed: int
    total: int


class RunRetrieveResponse(Model):
    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[PerModelUsage]
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str

    __wraps__ = {
        "data_source": {
            "type": {
                "jsonl": "evals.create_eval_jsonl_run_data_source:CreateEvalJSONLRunDataSource",
                "completions": "evals.create_eval_completions_run_data_source:CreateEvalCompletionsRunDataSource",
                "responses": "evals.run_retrieve_response:DataSourceResponses",
            }
        },
        "error": "evals.eval_api_error:EvalAPIError",
        "per_model_usage": ["evals.run_retrieve_response:PerModelUsage"],
        "per_testing_criteria_results": ["evals.run_retrieve_response:PerTestingCriteriaResult"],
        "result_counts": "evals.run_retrieve_response:ResultCounts",
    }


DataSourceResponsesInputMessages: TypeAlias = (
    DataSourceResponsesInputMessagesTemplate | DataSourceResponsesInputMessagesItemReference
)
DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage | DataSourceResponsesInputMessagesTemplateTemplateEvalItem
)
DataSourceResponsesSource: TypeAlias = (
    DataSourceResponsesSourceFileContent | DataSourceResponsesSourceFileID | DataSourceResponsesSourceResponses
)
if TYPE_CHECKING:
    DataSource: TypeAlias = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | DataSourceResponses
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
        str
        | ResponseInputText
        | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
        | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
        | ResponseInputAudio
        | GraderInputs
    )
else:
    __aliases__ = {
        "DataSource": "CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | DataSourceResponses",
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent": "str | ResponseInputText | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudio | GraderInputs",
    }
    __getattr__ = members(globals())
