# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# A member here has another type than the one it overrides, as in the API's own schemas:
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment,misc"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat._core.lazy import members
from entrechat.helpers.models import OutputParsed, ParsedMembers

from .response import Response
from .response_function_tool_call import ResponseFunctionToolCall
from .response_output_message import ResponseOutputMessage
from .response_output_text import ResponseOutputText

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item import ResponseCompactionItem
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall
    from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
    from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_output_item import (
        AdditionalTools,
        ImageGenerationCall,
        LocalShellCall,
        LocalShellCallAction,
        LocalShellCallOutput,
        McpApprovalRequest,
        McpApprovalResponse,
        McpCall,
        McpListTools,
        Program,
        ProgramOutput,
    )
    from .response_output_refusal import ResponseOutputRefusal
    from .response_reasoning_item import ResponseReasoningItem
    from .response_tool_search_call import ResponseToolSearchCall
    from .response_tool_search_output_item import ResponseToolSearchOutputItem

__all__ = [
    "ContentType",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

ContentType = TypeVar("ContentType")

__refs__ = {
    "AdditionalTools": "responses.response_output_item",
    "ImageGenerationCall": "responses.response_output_item",
    "LocalShellCall": "responses.response_output_item",
    "LocalShellCallAction": "responses.response_output_item",
    "LocalShellCallOutput": "responses.response_output_item",
    "McpApprovalRequest": "responses.response_output_item",
    "McpApprovalResponse": "responses.response_output_item",
    "McpCall": "responses.response_output_item",
    "McpListTools": "responses.response_output_item",
    "Program": "responses.response_output_item",
    "ProgramOutput": "responses.response_output_item",
    "ResponseApplyPatchToolCall": "responses.response_apply_patch_tool_call",
    "ResponseApplyPatchToolCallOutput": "responses.response_apply_patch_tool_call_output",
    "ResponseCodeInterpreterToolCall": "responses.response_code_interpreter_tool_call",
    "ResponseCompactionItem": "responses.response_compaction_item",
    "ResponseComputerToolCall": "responses.response_computer_tool_call",
    "ResponseComputerToolCallOutputItem": "responses.response_computer_tool_call_output_item",
    "ResponseCustomToolCall": "responses.response_custom_tool_call",
    "ResponseCustomToolCallOutputItem": "responses.response_custom_tool_call_output_item",
    "ResponseFileSearchToolCall": "responses.response_file_search_tool_call",
    "ResponseFunctionShellToolCall": "responses.response_function_shell_tool_call",
    "ResponseFunctionShellToolCallOutput": "responses.response_function_shell_tool_call_output",
    "ResponseFunctionToolCallOutputItem": "responses.response_function_tool_call_output_item",
    "ResponseFunctionWebSearch": "responses.response_function_web_search",
    "ResponseOutputRefusal": "responses.response_output_refusal",
    "ResponseReasoningItem": "responses.response_reasoning_item",
    "ResponseToolSearchCall": "responses.response_tool_search_call",
    "ResponseToolSearchOutputItem": "responses.response_tool_search_output_item",
}


class ParsedResponse(OutputParsed[ContentType], Response, Generic[ContentType]):
    output: list[ParsedResponseOutputItem[ContentType]]

    __wraps__ = {
        "output": [
            {
                "type": {
                    "message": "responses.parsed_response:ParsedResponseOutputMessage",
                    "function_call": "responses.parsed_response:ParsedResponseFunctionToolCall",
                    "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                    "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                    "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                    "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
                    "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
                    "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
                    "additional_tools": "responses.response_output_item:AdditionalTools",
                    "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                    "program": "responses.response_output_item:Program",
                    "program_output": "responses.response_output_item:ProgramOutput",
                    "mcp_call": "responses.response_output_item:McpCall",
                    "mcp_approval_request": "responses.response_output_item:McpApprovalRequest",
                    "mcp_approval_response": "responses.response_output_item:McpApprovalResponse",
                    "image_generation_call": "responses.response_output_item:ImageGenerationCall",
                    "local_shell_call": "responses.response_output_item:LocalShellCall",
                    "local_shell_call_output": "responses.response_output_item:LocalShellCallOutput",
                    "exec": "responses.response_output_item:LocalShellCallAction",
                    "mcp_list_tools": "responses.response_output_item:McpListTools",
                    "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                    "compaction": "responses.response_compaction_item:ResponseCompactionItem",
                    "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
                    "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
                    "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
                    "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
                    "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
                    "custom_tool_call_output": "responses.response_custom_tool_call_output_item:ResponseCustomToolCallOutputItem",
                }
            }
        ]
    }


class ParsedResponseFunctionToolCall(ParsedMembers, ResponseFunctionToolCall):
    parsed_arguments: Any | None = None


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
    content: list[ParsedContent[ContentType]]

    __wraps__ = {
        "content": [
            {
                "type": {
                    "output_text": "responses.parsed_response:ParsedResponseOutputText",
                    "refusal": "responses.response_output_refusal:ResponseOutputRefusal",
                }
            }
        ]
    }


class ParsedResponseOutputText(ParsedMembers, ResponseOutputText, Generic[ContentType]):
    parsed: ContentType | None = None


if TYPE_CHECKING:
    ParsedContent: TypeAlias = ParsedResponseOutputText[ContentType] | ResponseOutputRefusal
    ParsedResponseOutputItem: TypeAlias = (
        ParsedResponseOutputMessage[ContentType]
        | ParsedResponseFunctionToolCall
        | ResponseFileSearchToolCall
        | ResponseFunctionWebSearch
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseReasoningItem
        | Program
        | ProgramOutput
        | McpCall
        | McpApprovalRequest
        | McpApprovalResponse
        | ImageGenerationCall
        | LocalShellCall
        | LocalShellCallOutput
        | LocalShellCallAction
        | McpListTools
        | ResponseCodeInterpreterToolCall
        | ResponseCompactionItem
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | ResponseFunctionToolCallOutputItem
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutputItem
    )
else:
    __aliases__ = {
        "ParsedContent": "ParsedResponseOutputText[ContentType] | ResponseOutputRefusal",
        "ParsedResponseOutputItem": "ParsedResponseOutputMessage[ContentType] | ParsedResponseFunctionToolCall | ResponseFileSearchToolCall | ResponseFunctionWebSearch | ResponseComputerToolCall | ResponseComputerToolCallOutputItem | ResponseToolSearchCall | ResponseToolSearchOutputItem | AdditionalTools | ResponseReasoningItem | Program | ProgramOutput | McpCall | McpApprovalRequest | McpApprovalResponse | ImageGenerationCall | LocalShellCall | LocalShellCallOutput | LocalShellCallAction | McpListTools | ResponseCodeInterpreterToolCall | ResponseCompactionItem | ResponseFunctionShellToolCall | ResponseFunctionShellToolCallOutput | ResponseApplyPatchToolCall | ResponseApplyPatchToolCallOutput | ResponseFunctionToolCallOutputItem | ResponseCustomToolCall | ResponseCustomToolCallOutputItem",
    }
    __getattr__ = members(globals())
