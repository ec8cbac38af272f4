# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_conversation_item_assistant_message import RealtimeConversationItemAssistantMessage
    from .realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall
    from .realtime_conversation_item_function_call_output import RealtimeConversationItemFunctionCallOutput
    from .realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage
    from .realtime_conversation_item_user_message import RealtimeConversationItemUserMessage
    from .realtime_mcp_approval_request import RealtimeMcpApprovalRequest
    from .realtime_mcp_approval_response import RealtimeMcpApprovalResponse
    from .realtime_mcp_list_tools import RealtimeMcpListTools
    from .realtime_mcp_tool_call import RealtimeMcpToolCall

__all__ = ["ConversationItem"]


__refs__ = {
    "RealtimeConversationItemAssistantMessage": "realtime.realtime_conversation_item_assistant_message",
    "RealtimeConversationItemFunctionCall": "realtime.realtime_conversation_item_function_call",
    "RealtimeConversationItemFunctionCallOutput": "realtime.realtime_conversation_item_function_call_output",
    "RealtimeConversationItemSystemMessage": "realtime.realtime_conversation_item_system_message",
    "RealtimeConversationItemUserMessage": "realtime.realtime_conversation_item_user_message",
    "RealtimeMcpApprovalRequest": "realtime.realtime_mcp_approval_request",
    "RealtimeMcpApprovalResponse": "realtime.realtime_mcp_approval_response",
    "RealtimeMcpListTools": "realtime.realtime_mcp_list_tools",
    "RealtimeMcpToolCall": "realtime.realtime_mcp_tool_call",
}

if TYPE_CHECKING:
    ConversationItem: TypeAlias = (
        RealtimeConversationItemSystemMessage
        | RealtimeConversationItemUserMessage
        | RealtimeConversationItemAssistantMessage
        | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput
        | RealtimeMcpApprovalResponse
        | RealtimeMcpListTools
        | RealtimeMcpToolCall
        | RealtimeMcpApprovalRequest
    )
else:
    __aliases__ = {
        "ConversationItem": "RealtimeConversationItemSystemMessage | RealtimeConversationItemUserMessage | RealtimeConversationItemAssistantMessage | RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalResponse | RealtimeMcpListTools | RealtimeMcpToolCall | RealtimeMcpApprovalRequest"
    }
    __getattr__ = members(globals())
