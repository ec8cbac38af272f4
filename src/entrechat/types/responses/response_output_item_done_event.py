# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_output_item import ResponseOutputItem

__all__ = ["ResponseOutputItemDoneEvent"]


__refs__ = {"ResponseOutputItem": "responses.response_output_item"}


class ResponseOutputItemDoneEvent(Model):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]

    __wraps__ = {
        "item": {
            "type": {
                "message": "responses.response_output_message:ResponseOutputMessage",
                "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                "function_call": "responses.response_function_tool_call:ResponseFunctionToolCall",
                "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
                "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
                "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                "program": "responses.response_output_item:Program",
                "program_output": "responses.response_output_item:ProgramOutput",
                "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
                "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
                "additional_tools": "responses.response_output_item:AdditionalTools",
                "compaction": "responses.response_compaction_item:ResponseCompactionItem",
                "image_generation_call": "responses.response_output_item:ImageGenerationCall",
                "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                "local_shell_call": "responses.response_output_item:LocalShellCall",
                "local_shell_call_output": "responses.response_output_item:LocalShellCallOutput",
                "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
                "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
                "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
                "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
                "mcp_call": "responses.response_output_item:McpCall",
                "mcp_list_tools": "responses.response_output_item:McpListTools",
                "mcp_approval_request": "responses.response_output_item:McpApprovalRequest",
                "mcp_approval_response": "responses.response_output_item:McpApprovalResponse",
                "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
                "custom_tool_call_output": "responses.response_custom_tool_call_output_item:ResponseCustomToolCallOutputItem",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
