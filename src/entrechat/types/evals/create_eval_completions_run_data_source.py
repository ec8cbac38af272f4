# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..chat.chat_completion_function_tool import ChatCompletionFunctionTool
    from ..graders.grader_inputs import GraderInputs
    from ..responses.easy_input_message import EasyInputMessage
    from ..responses.response_input_audio import ResponseInputAudio
    from ..responses.response_input_text import ResponseInputText
    from ..shared.metadata import Metadata
    from ..shared.reasoning_effort import ReasoningEffort
    from ..shared.response_format_json_object import ResponseFormatJSONObject
    from ..shared.response_format_json_schema import ResponseFormatJSONSchema
    from ..shared.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSource",
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
    "ChatCompletionFunctionTool": "chat.chat_completion_function_tool",
    "EasyInputMessage": "responses.easy_input_message",
    "GraderInputs": "graders.grader_inputs",
    "Metadata": "shared.metadata",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatJSONObject": "shared.response_format_json_object",
    "ResponseFormatJSONSchema": "shared.response_format_json_schema",
    "ResponseFormatText": "shared.response_format_text",
    "ResponseInputAudio": "responses.response_input_audio",
    "ResponseInputText": "responses.response_input_text",
}


class CreateEvalCompletionsRunDataSource(Model):
    source: Source
    type: Literal["completions"]
    input_messages: InputMessages | None = None
    model: str | None = None
    sampling_params: SamplingParams | None = None

    __wraps__ = {
        "source": {
            "type": {
                "file_content": "evals.create_eval_completions_run_data_source:SourceFileContent",
                "file_id": "evals.create_eval_completions_run_data_source:SourceFileID",
                "stored_completions": "evals.create_eval_completions_run_data_source:SourceStoredCompletions",
            }
        },
        "input_messages": {
            "type": {
                "template": "evals.create_eval_completions_run_data_source:InputMessagesTemplate",
                "item_reference": "evals.create_eval_completions_run_data_source:InputMessagesItemReference",
            }
        },
        "sampling_params": "evals.create_eval_completions_run_data_source:SamplingParams",
    }


class InputMessagesItemReference(Model):
    item_reference: str
    type: Literal["item_reference"]


class InputMessagesTemplate(Model):
    template: list[InputMessagesTemplateTemplate]
    type: Literal["template"]

    __wraps__ = {
        "template": [
            {
                "": [
                    ("responses.easy_input_message:EasyInputMessage", "content role"),
                    ("evals.create_eval_completions_run_data_source:InputMessagesTemplateTemplateEvalItem", "content role"),
                ]
            }
        ]
    }


class InputMessagesTemplateTemplateEvalItem(Model):
    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": (
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "output_text": "evals.create_eval_completions_run_data_source:InputMessagesTemplateTemplateEvalItemContentOutputText",
                    "input_image": "evals.create_eval_completions_run_data_source:InputMessagesTemplateTemplateEvalItemContentInputImage",
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


class InputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class InputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    type: Literal["output_text"]


class SamplingParams(Model):
    max_completion_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    response_format: SamplingParamsResponseFormat | None = None
    seed: int | None = None
    temperature: float | None = None
    tools: list[ChatCompletionFunctionTool] | None = None
    top_p: float | None = None

    __wraps__ = {
        "response_format": {
            "type": {
                "text": "shared.response_format_text:ResponseFormatText",
                "json_schema": "shared.response_format_json_schema:ResponseFormatJSONSchema",
                "json_object": "shared.response_format_json_object:ResponseFormatJSONObject",
            }
        },
        "tools": ["chat.chat_completion_function_tool:ChatCompletionFunctionTool"],
    }


class SourceFileContent(Model):
    content: list[SourceFileContentContent]
    type: Literal["file_content"]

    __wraps__ = {"content": ["evals.create_eval_completions_run_data_source:SourceFileContentContent"]}


class SourceFileContentContent(Model):
    item: dict[str, Any]
    sample: dict[str, Any] | None = None


class SourceFileID(Model):
    id: str
    type: Literal["file_id"]


class SourceStoredCompletions(Model):
    type: Literal["stored_completions"]
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
    metadata: Metadata | None = None
    model: str | None = None


InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference
Source: TypeAlias = SourceFileContent | SourceFileID | SourceStoredCompletions
if TYPE_CHECKING:
    InputMessagesTemplateTemplate: TypeAlias = EasyInputMessage | InputMessagesTemplateTemplateEvalItem
    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
        str
        | ResponseInputText
        | InputMessagesTemplateTemplateEvalItemContentOutputText
        | InputMessagesTemplateTemplateEvalItemContentInputImage
        | ResponseInputAudio
        | GraderInputs
    )
    SamplingParamsResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
else:
    __aliases__ = {
        "InputMessagesTemplateTemplate": "EasyInputMessage | InputMessagesTemplateTemplateEvalItem",
        "InputMessagesTemplateTemplateEvalItemContent": "str | ResponseInputText | InputMessagesTemplateTemplateEvalItemContentOutputText | InputMessagesTemplateTemplateEvalItemContentInputImage | ResponseInputAudio | GraderInputs",
        "SamplingParamsResponseFormat": "ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject",
    }
    __getattr__ = members(globals())
