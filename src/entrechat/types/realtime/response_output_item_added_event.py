# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemAddedEvent"]


__refs__ = {"ConversationItem": "realtime.conversation_item"}


class ResponseOutputItemAddedEvent(Model):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]

    __wraps__ = {
        "item": {
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
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
