# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ...shared.metadata import Metadata
    from ..assistant_response_format_option import AssistantResponseFormatOption
    from ..assistant_tool import AssistantTool
    from ..assistant_tool_choice_option import AssistantToolChoiceOption
    from .required_action_function_tool_call import RequiredActionFunctionToolCall
    from .run_status import RunStatus

__all__ = [
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "TruncationStrategy",
    "Usage",
]


__refs__ = {
    "AssistantResponseFormatOption": "beta.assistant_response_format_option",
    "AssistantTool": "beta.assistant_tool",
    "AssistantToolChoiceOption": "beta.assistant_tool_choice_option",
    "Metadata": "shared.metadata",
    "RequiredActionFunctionToolCall": "beta.threads.required_action_function_tool_call",
    "RunStatus": "beta.threads.run_status",
}


class IncompleteDetails(Model):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RequiredAction(Model):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]

    __wraps__ = {"submit_tool_outputs": "beta.threads.run:RequiredActionSubmitToolOutputs"}


class RequiredActionSubmitToolOutputs(Model):
    tool_calls: list[RequiredActionFunctionToolCall]

    __wraps__ = {"tool_calls": ["beta.threads.required_action_function_tool_call:RequiredActionFunctionToolCall"]}


class Run(Model):
    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int
    expires_at: int | None = None
    failed_at: int | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str
    last_error: LastError | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: Metadata | None = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction | None = None
    response_format: AssistantResponseFormatOption | None = None
    started_at: int | None = None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption | None = None
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy | None = None
    usage: Usage | None = None
    temperature: float | None = None
    top_p: float | None = None

    __wraps__ = {
        "incomplete_details": "beta.threads.run:IncompleteDetails",
        "last_error": "beta.threads.run:LastError",
        "required_action": "beta.threads.run:RequiredAction",
        "response_format": {
            "type": {
                "text": "shared.response_format_text:ResponseFormatText",
                "json_object": "shared.response_format_json_object:ResponseFormatJSONObject",
                "json_schema": "shared.response_format_json_schema:ResponseFormatJSONSchema",
            }
        },
        "tool_choice": "beta.assistant_tool_choice:AssistantToolChoice",
        "tools": [
            {
                "type": {
                    "code_interpreter": "beta.code_interpreter_tool:CodeInterpreterTool",
                    "file_search": "beta.file_search_tool:FileSearchTool",
                    "function": "beta.function_tool:FunctionTool",
                }
            }
        ],
        "truncation_strategy": "beta.threads.run:TruncationStrategy",
        "usage": "beta.threads.run:Usage",
    }


class TruncationStrategy(Model):
    type: Literal["auto", "last_messages"]
    last_messages: int | None = None


class Usage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


if not TYPE_CHECKING:
    __getattr__ = members(globals())
