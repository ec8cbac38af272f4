# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_item import ConversationItem

__all__ = ["ConversationItemList"]


__refs__ = {"ConversationItem": "conversations.conversation_item"}


class ConversationItemList(Model):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

    __wraps__ = {
        "data": [
            {
                "type": {
                    "message": "conversations.message:Message",
                    "function_call": "responses.response_function_tool_call_item:ResponseFunctionToolCallItem",
                    "function_call_output": "responses.response_function_tool_call_output_item:ResponseFunctionToolCallOutputItem",
                    "file_search_call": "responses.response_file_search_tool_call:ResponseFileSearchToolCall",
                    "web_search_call": "responses.response_function_web_search:ResponseFunctionWebSearch",
                    "image_generation_call": "conversations.conversation_item:ImageGenerationCall",
                    "computer_call": "responses.response_computer_tool_call:ResponseComputerToolCall",
                    "computer_call_output": "responses.response_computer_tool_call_output_item:ResponseComputerToolCallOutputItem",
                    "tool_search_call": "responses.response_tool_search_call:ResponseToolSearchCall",
                    "tool_search_output": "responses.response_tool_search_output_item:ResponseToolSearchOutputItem",
                    "additional_tools": "conversations.conversation_item:AdditionalTools",
                    "configuration_update": "responses.response_configuration_update_item:ResponseConfigurationUpdateItem",
                    "reasoning": "responses.response_reasoning_item:ResponseReasoningItem",
                    "program": "conversations.conversation_item:Program",
                    "program_output": "conversations.conversation_item:ProgramOutput",
                    "compaction": "responses.response_compaction_item:ResponseCompactionItem",
                    "code_interpreter_call": "responses.response_code_interpreter_tool_call:ResponseCodeInterpreterToolCall",
                    "local_shell_call": "conversations.conversation_item:LocalShellCall",
                    "local_shell_call_output": "conversations.conversation_item:LocalShellCallOutput",
                    "shell_call": "responses.response_function_shell_tool_call:ResponseFunctionShellToolCall",
                    "shell_call_output": "responses.response_function_shell_tool_call_output:ResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "responses.response_apply_patch_tool_call:ResponseApplyPatchToolCall",
                    "apply_patch_call_output": "responses.response_apply_patch_tool_call_output:ResponseApplyPatchToolCallOutput",
                    "mcp_list_tools": "conversations.conversation_item:McpListTools",
                    "mcp_approval_request": "conversations.conversation_item:McpApprovalRequest",
                    "mcp_approval_response": "conversations.conversation_item:McpApprovalResponse",
                    "mcp_call": "conversations.conversation_item:McpCall",
                    "custom_tool_call": "responses.response_custom_tool_call:ResponseCustomToolCall",
                    "custom_tool_call_output": "responses.response_custom_tool_call_output:ResponseCustomToolCallOutput",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
