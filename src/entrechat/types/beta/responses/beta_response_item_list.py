# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..beta_response_item import BetaResponseItem

__all__ = ["BetaResponseItemList"]


__refs__ = {"BetaResponseItem": "beta.beta_response_item"}


class BetaResponseItemList(Model):
    data: list[BetaResponseItem]
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
                            "user": "beta.beta_response_input_message_item:BetaResponseInputMessageItem",
                            "system": "beta.beta_response_input_message_item:BetaResponseInputMessageItem",
                            "developer": "beta.beta_response_input_message_item:BetaResponseInputMessageItem",
                            "assistant": "beta.beta_response_output_message:BetaResponseOutputMessage",
                        }
                    },
                    "file_search_call": "beta.beta_response_file_search_tool_call:BetaResponseFileSearchToolCall",
                    "computer_call": "beta.beta_response_computer_tool_call:BetaResponseComputerToolCall",
                    "computer_call_output": "beta.beta_response_computer_tool_call_output_item:BetaResponseComputerToolCallOutputItem",
                    "web_search_call": "beta.beta_response_function_web_search:BetaResponseFunctionWebSearch",
                    "function_call": "beta.beta_response_function_tool_call_item:BetaResponseFunctionToolCallItem",
                    "function_call_output": "beta.beta_response_function_tool_call_output_item:BetaResponseFunctionToolCallOutputItem",
                    "agent_message": "beta.beta_response_item:AgentMessage",
                    "multi_agent_call": "beta.beta_response_item:MultiAgentCall",
                    "multi_agent_call_output": "beta.beta_response_item:MultiAgentCallOutput",
                    "tool_search_call": "beta.beta_response_tool_search_call:BetaResponseToolSearchCall",
                    "tool_search_output": "beta.beta_response_tool_search_output_item:BetaResponseToolSearchOutputItem",
                    "additional_tools": "beta.beta_response_item:AdditionalTools",
                    "configuration_update": "beta.beta_response_configuration_update_item:BetaResponseConfigurationUpdateItem",
                    "reasoning": "beta.beta_response_reasoning_item:BetaResponseReasoningItem",
                    "program": "beta.beta_response_item:Program",
                    "program_output": "beta.beta_response_item:ProgramOutput",
                    "compaction": "beta.beta_response_compaction_item:BetaResponseCompactionItem",
                    "image_generation_call": "beta.beta_response_item:ImageGenerationCall",
                    "code_interpreter_call": "beta.beta_response_code_interpreter_tool_call:BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "beta.beta_response_item:LocalShellCall",
                    "local_shell_call_output": "beta.beta_response_item:LocalShellCallOutput",
                    "shell_call": "beta.beta_response_function_shell_tool_call:BetaResponseFunctionShellToolCall",
                    "shell_call_output": "beta.beta_response_function_shell_tool_call_output:BetaResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "beta.beta_response_apply_patch_tool_call:BetaResponseApplyPatchToolCall",
                    "apply_patch_call_output": "beta.beta_response_apply_patch_tool_call_output:BetaResponseApplyPatchToolCallOutput",
                    "mcp_list_tools": "beta.beta_response_item:McpListTools",
                    "mcp_approval_request": "beta.beta_response_item:McpApprovalRequest",
                    "mcp_approval_response": "beta.beta_response_item:McpApprovalResponse",
                    "mcp_call": "beta.beta_response_item:McpCall",
                    "custom_tool_call": "beta.beta_response_custom_tool_call_item:BetaResponseCustomToolCallItem",
                    "custom_tool_call_output": "beta.beta_response_custom_tool_call_output_item:BetaResponseCustomToolCallOutputItem",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
