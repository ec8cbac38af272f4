# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .mcp_tool_call_error import McpToolCallError
    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item import ResponseCompactionItem
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
    from .response_configuration_update_item import ResponseConfigurationUpdateItem
    from .response_custom_tool_call_item import ResponseCustomToolCallItem
    from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall
    from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
    from .response_function_tool_call_item import ResponseFunctionToolCallItem
    from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_input_message_item import ResponseInputMessageItem
    from .response_output_message import ResponseOutputMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .response_tool_search_call import ResponseToolSearchCall
    from .response_tool_search_output_item import ResponseToolSearchOutputItem
    from .tool import Tool

__all__ = [
    "AdditionalTools",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Program",
    "ProgramOutput",
    "ResponseItem",
]


__refs__ = {
    "McpToolCallError": "responses.mcp_tool_call_error",
    "ResponseApplyPatchToolCall": "responses.response_apply_patch_tool_call",
    "ResponseApplyPatchToolCallOutput": "responses.response_apply_patch_tool_call_output",
    "ResponseCodeInterpreterToolCall": "responses.response_code_interpreter_tool_call",
    "ResponseCompactionItem": "responses.response_compaction_item",
    "ResponseComputerToolCall": "responses.response_computer_tool_call",
    "ResponseComputerToolCallOutputItem": "responses.response_computer_tool_call_output_item",
    "ResponseConfigurationUpdateItem": "responses.response_configuration_update_item",
    "ResponseCustomToolCallItem": "responses.response_custom_tool_call_item",
    "ResponseCustomToolCallOutputItem": "responses.response_custom_tool_call_output_item",
    "ResponseFileSearchToolCall": "responses.response_file_search_tool_call",
    "ResponseFunctionShellToolCall": "responses.response_function_shell_tool_call",
    "ResponseFunctionShellToolCallOutput": "responses.response_function_shell_tool_call_output",
    "ResponseFunctionToolCallItem": "responses.response_function_tool_call_item",
    "ResponseFunctionToolCallOutputItem": "responses.response_function_tool_call_output_item",
    "ResponseFunctionWebSearch": "responses.response_function_web_search",
    "ResponseInputMessageItem": "responses.response_input_message_item",
    "ResponseOutputMessage": "responses.response_output_message",
    "ResponseReasoningItem": "responses.response_reasoning_item",
    "ResponseToolSearchCall": "responses.response_tool_search_call",
    "ResponseToolSearchOutputItem": "responses.response_tool_search_output_item",
    "Tool": "responses.tool",
}


class AdditionalTools(Model):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: Literal["additional_tools"]

    __wraps__ = {
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
        ]
    }


class ImageGenerationCall(Model):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None

    __wraps__ = {
        "error": "responses.response_item:ImageGenerationCallError",
        "svg_usage": "responses.response_item:ImageGenerationCallSvgUsage",
    }


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None

    __wraps__ = {"moderation_details": "responses.response_item:ImageGenerationCallErrorModerationDetails"}


class ImageGenerationCallErrorModerationDetails(Model):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class LocalShellCall(Model):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]

    __wraps__ = {"action": "responses.response_item:LocalShellCallAction"}


class LocalShellCallAction(Model):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallOutput(Model):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class McpApprovalRequest(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(Model):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


class McpCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None

    __wraps__ = {
        "error": {
            "type": {
                "mcp_protocol_error": "responses.mcp_tool_call_error:McpProtocolError",
                "mcp_tool_execution_error": "responses.mcp_tool_call_error:McpToolExecutionError",
                "http_error": "responses.mcp_tool_call_error:HTTPError",
            }
        }
    }


class McpListTools(Model):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None

    __wraps__ = {"tools": ["responses.response_item:McpListToolsTool"]}


class McpListToolsTool(Model):
    input_schema: Any
    name: str
    annotations: Any | None = None
    description: str | None = None


class Program(Model):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ProgramOutput(Model):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


if TYPE_CHECKING:
    ResponseItem: TypeAlias = (
        ResponseInputMessageItem
        | ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseFunctionWebSearch
        | ResponseFunctionToolCallItem
        | ResponseFunctionToolCallOutputItem
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseConfigurationUpdateItem
        | ResponseReasoningItem
        | Program
        | ProgramOutput
        | ResponseCompactionItem
        | ImageGenerationCall
        | ResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCallOutput
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | ResponseCustomToolCallItem
        | ResponseCustomToolCallOutputItem
    )
else:
    __aliases__ = {
        "ResponseItem": "ResponseInputMessageItem | ResponseOutputMessage | ResponseFileSearchToolCall | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseFunctionWebSearch | ResponseFunctionToolCallItem | ResponseFunctionToolCallOutputItem | ResponseToolSearchCall | ResponseToolSearchOutputItem | AdditionalTools | ResponseConfigurationUpdateItem | ResponseReasoningItem | Program | ProgramOutput | ResponseCompactionItem | ImageGenerationCall | ResponseCodeInterpreterToolCall | LocalShellCall | LocalShellCallOutput | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | McpListTools | McpApprovalRequest | McpApprovalResponse | McpCall | ResponseCustomToolCallItem | ResponseCustomToolCallOutputItem"
    }
    __getattr__ = members(globals())
