# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_response_output_item import BetaResponseOutputItem
    from .beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse", "Image"]


__refs__ = {"BetaResponseOutputItem": "beta.beta_response_output_item", "BetaResponseUsage": "beta.beta_response_usage"}


class BetaCompactedResponse(Model):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    usage: BetaResponseUsage
    image: Image | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "message": "beta.beta_response_output_message:BetaResponseOutputMessage",
                    "file_search_call": "beta.beta_response_file_search_tool_call:BetaResponseFileSearchToolCall",
                    "function_call": "beta.beta_response_function_tool_call:BetaResponseFunctionToolCall",
                    "function_call_output": "beta.beta_response_function_tool_call_output_item:BetaResponseFunctionToolCallOutputItem",
                    "agent_message": "beta.beta_response_output_item:AgentMessage",
                    "multi_agent_call": "beta.beta_response_output_item:MultiAgentCall",
                    "multi_agent_call_output": "beta.beta_response_output_item:MultiAgentCallOutput",
                    "web_search_call": "beta.beta_response_function_web_search:BetaResponseFunctionWebSearch",
                    "computer_call": "beta.beta_response_computer_tool_call:BetaResponseComputerToolCall",
                    "computer_call_output": "beta.beta_response_computer_tool_call_output_item:BetaResponseComputerToolCallOutputItem",
                    "reasoning": "beta.beta_response_reasoning_item:BetaResponseReasoningItem",
                    "program": "beta.beta_response_output_item:Program",
                    "program_output": "beta.beta_response_output_item:ProgramOutput",
                    "tool_search_call": "beta.beta_response_tool_search_call:BetaResponseToolSearchCall",
                    "tool_search_output": "beta.beta_response_tool_search_output_item:BetaResponseToolSearchOutputItem",
                    "additional_tools": "beta.beta_response_output_item:AdditionalTools",
                    "compaction": "beta.beta_response_compaction_item:BetaResponseCompactionItem",
                    "image_generation_call": "beta.beta_response_output_item:ImageGenerationCall",
                    "code_interpreter_call": "beta.beta_response_code_interpreter_tool_call:BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "beta.beta_response_output_item:LocalShellCall",
                    "local_shell_call_output": "beta.beta_response_output_item:LocalShellCallOutput",
                    "shell_call": "beta.beta_response_function_shell_tool_call:BetaResponseFunctionShellToolCall",
                    "shell_call_output": "beta.beta_response_function_shell_tool_call_output:BetaResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "beta.beta_response_apply_patch_tool_call:BetaResponseApplyPatchToolCall",
                    "apply_patch_call_output": "beta.beta_response_apply_patch_tool_call_output:BetaResponseApplyPatchToolCallOutput",
                    "mcp_call": "beta.beta_response_output_item:McpCall",
                    "mcp_list_tools": "beta.beta_response_output_item:McpListTools",
                    "mcp_approval_request": "beta.beta_response_output_item:McpApprovalRequest",
                    "mcp_approval_response": "beta.beta_response_output_item:McpApprovalResponse",
                    "custom_tool_call": "beta.beta_response_custom_tool_call:BetaResponseCustomToolCall",
                    "custom_tool_call_output": "beta.beta_response_custom_tool_call_output_item:BetaResponseCustomToolCallOutputItem",
                }
            }
        ],
        "usage": "beta.beta_response_usage:BetaResponseUsage",
        "image": "beta.beta_compacted_response:Image",
    }


class Image(Model):
    context_compression: Literal["enabled", "disabled"]


if not TYPE_CHECKING:
    __getattr__ = members(globals())
