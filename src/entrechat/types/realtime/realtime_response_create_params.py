# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_prompt import ResponsePrompt
    from ..responses.tool_choice_function import ToolChoiceFunction
    from ..responses.tool_choice_mcp import ToolChoiceMcp
    from ..responses.tool_choice_options import ToolChoiceOptions
    from ..shared.metadata import Metadata
    from .conversation_item import ConversationItem
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_reasoning import RealtimeReasoning
    from .realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
    from .realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool

__all__ = ["RealtimeResponseCreateParams", "Tool", "ToolChoice"]


__refs__ = {
    "ConversationItem": "realtime.conversation_item",
    "Metadata": "shared.metadata",
    "RealtimeFunctionTool": "realtime.realtime_function_tool",
    "RealtimeReasoning": "realtime.realtime_reasoning",
    "RealtimeResponseCreateAudioOutput": "realtime.realtime_response_create_audio_output",
    "RealtimeResponseCreateMcpTool": "realtime.realtime_response_create_mcp_tool",
    "ResponsePrompt": "responses.response_prompt",
    "ToolChoiceFunction": "responses.tool_choice_function",
    "ToolChoiceMcp": "responses.tool_choice_mcp",
    "ToolChoiceOptions": "responses.tool_choice_options",
}


class RealtimeResponseCreateParams(Model):
    audio: RealtimeResponseCreateAudioOutput | None = None
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None

    __wraps__ = {
        "audio": "realtime.realtime_response_create_audio_output:RealtimeResponseCreateAudioOutput",
        "input": [
            {
                "type": {
                    "message": {
                        "role": {
                            "system": "realtime.realtime_conversation_item_system_message:RealtimeConversationItemSystemMessage",
                            "user": "realtime.realtime_conversation_item_user_message:RealtimeConversationItemUserMessage",
                            "assistant": "realtime.realtime_conversation_item_assistant_message:RealtimeConversationItemAssistantMessage",
                        }
                    },
                    "function_call": "realtime.realtime_conversation_item_function_call:RealtimeConversationItemFunctionCall",
                    "function_call_output": "realtime.realtime_conversation_item_function_call_output:RealtimeConversationItemFunctionCallOutput",
                    "mcp_approval_response": "realtime.realtime_mcp_approval_response:RealtimeMcpApprovalResponse",
                    "mcp_list_tools": "realtime.realtime_mcp_list_tools:RealtimeMcpListTools",
                    "mcp_call": "realtime.realtime_mcp_tool_call:RealtimeMcpToolCall",
                    "mcp_approval_request": "realtime.realtime_mcp_approval_request:RealtimeMcpApprovalRequest",
                }
            }
        ],
        "prompt": "responses.response_prompt:ResponsePrompt",
        "reasoning": "realtime.realtime_reasoning:RealtimeReasoning",
        "tool_choice": {
            "type": {
                "function": "responses.tool_choice_function:ToolChoiceFunction",
                "mcp": "responses.tool_choice_mcp:ToolChoiceMcp",
            }
        },
        "tools": [
            {
                "type": {
                    "function": "realtime.realtime_function_tool:RealtimeFunctionTool",
                    "mcp": "realtime.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
                }
            }
        ],
    }


if TYPE_CHECKING:
    Tool: TypeAlias = RealtimeFunctionTool | RealtimeResponseCreateMcpTool
    ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp
else:
    __aliases__ = {
        "Tool": "RealtimeFunctionTool | RealtimeResponseCreateMcpTool",
        "ToolChoice": "ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp",
    }
    __getattr__ = members(globals())
