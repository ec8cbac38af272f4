# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectEvent"]


__refs__ = {"BetaResponseInputItem": "beta.beta_response_input_item"}


class BetaResponseInjectEvent(Model):
    input: list[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]

    __wraps__ = {
        "input": [
            {
                "type": {
                    "message": {
                        "role": {
                            "user": {
                                "": [
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                    ("beta.beta_response_input_item:Message", "content role"),
                                ]
                            },
                            "assistant": {
                                "": [
                                    (
                                        "beta.beta_response_output_message:BetaResponseOutputMessage",
                                        "id content role status type",
                                    ),
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                ]
                            },
                            "system": {
                                "": [
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                    ("beta.beta_response_input_item:Message", "content role"),
                                ]
                            },
                            "developer": {
                                "": [
                                    ("beta.beta_easy_input_message:BetaEasyInputMessage", "content role"),
                                    ("beta.beta_response_input_item:Message", "content role"),
                                ]
                            },
                        }
                    },
                    "file_search_call": "beta.beta_response_file_search_tool_call:BetaResponseFileSearchToolCall",
                    "computer_call": "beta.beta_response_computer_tool_call:BetaResponseComputerToolCall",
                    "computer_call_output": "beta.beta_response_input_item:ComputerCallOutput",
                    "web_search_call": "beta.beta_response_function_web_search:BetaResponseFunctionWebSearch",
                    "function_call": "beta.beta_response_function_tool_call:BetaResponseFunctionToolCall",
                    "function_call_output": "beta.beta_response_input_item:FunctionCallOutput",
                    "agent_message": "beta.beta_response_input_item:AgentMessage",
                    "multi_agent_call": "beta.beta_response_input_item:MultiAgentCall",
                    "multi_agent_call_output": "beta.beta_response_input_item:MultiAgentCallOutput",
                    "tool_search_call": "beta.beta_response_input_item:ToolSearchCall",
                    "tool_search_output": "beta.beta_response_tool_search_output_item_param:BetaResponseToolSearchOutputItemParam",
                    "additional_tools": "beta.beta_response_input_item:AdditionalTools",
                    "configuration_update": "beta.beta_response_configuration_update_item_param:BetaResponseConfigurationUpdateItemParam",
                    "reasoning": "beta.beta_response_reasoning_item:BetaResponseReasoningItem",
                    "compaction": "beta.beta_response_compaction_item_param:BetaResponseCompactionItemParam",
                    "image_generation_call": "beta.beta_response_input_item:ImageGenerationCall",
                    "code_interpreter_call": "beta.beta_response_code_interpreter_tool_call:BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "beta.beta_response_input_item:LocalShellCall",
                    "local_shell_call_output": "beta.beta_response_input_item:LocalShellCallOutput",
                    "shell_call": "beta.beta_response_input_item:ShellCall",
                    "shell_call_output": "beta.beta_response_input_item:ShellCallOutput",
                    "apply_patch_call": "beta.beta_response_input_item:ApplyPatchCall",
                    "apply_patch_call_output": "beta.beta_response_input_item:ApplyPatchCallOutput",
                    "mcp_list_tools": "beta.beta_response_input_item:McpListTools",
                    "mcp_approval_request": "beta.beta_response_input_item:McpApprovalRequest",
                    "mcp_approval_response": "beta.beta_response_input_item:McpApprovalResponse",
                    "mcp_call": "beta.beta_response_input_item:McpCall",
                    "custom_tool_call_output": "beta.beta_response_custom_tool_call_output:BetaResponseCustomToolCallOutput",
                    "custom_tool_call": "beta.beta_response_custom_tool_call:BetaResponseCustomToolCall",
                    "compaction_trigger": "beta.beta_response_input_item:CompactionTrigger",
                    "item_reference": "beta.beta_response_input_item:ItemReference",
                    "program": "beta.beta_response_input_item:Program",
                    "program_output": "beta.beta_response_input_item:ProgramOutput",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
