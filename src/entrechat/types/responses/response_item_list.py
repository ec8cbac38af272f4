# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_item import ResponseItem

__all__ = ["ResponseItemList"]


__refs__ = {"ResponseItem": "responses.response_item"}


class ResponseItemList(Model):
    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

    __wraps__ = {
        "data": [
            {
                "type": {
                    "message": {
                        "role": {
                            "user": "responses.response_input_message_item:ResponseInputMessageItem",
                            "system": "responses.response_input_message_item:ResponseInputMessageItem",
                            "developer": "responses.response_input_message_item:ResponseInputMessageItem",
                            "assistant": "responses.response_output_message:ResponseOutputMessage",
                        }
                    },
                    "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                    "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                    "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
                    "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                    "function_call": "responses.response_function_tool_call_item:ResponseFunctionToolCallItem",
                    "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
                    "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
                    "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
                    "additional_tools": "responses.response_item:AdditionalTools",
                    "configuration_update": "responses.response_configuration_update_item:ResponseConfigurationUpdateItem",
                    "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                    "program": "responses.response_item:Program",
                    "program_output": "responses.response_item:ProgramOutput",
                    "compaction": "responses.response_compaction_item:ResponseCompactionItem",
                    "image_generation_call": "responses.response_item:ImageGenerationCall",
                    "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                    "local_shell_call": "responses.response_item:LocalShellCall",
                    "local_shell_call_output": "responses.response_item:LocalShellCallOutput",
                    "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
                    "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
                    "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
                    "mcp_list_tools": "responses.response_item:McpListTools",
                    "mcp_approval_request": "responses.response_item:McpApprovalRequest",
                    "mcp_approval_response": "responses.response_item:McpApprovalResponse",
                    "mcp_call": "responses.response_item:McpCall",
                    "custom_tool_call": "responses.response_custom_tool_call_item:ResponseCustomToolCallItem",
                    "custom_tool_call_output": "responses.response_custom_tool_call_output_item:ResponseCustomToolCallOutputItem",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
