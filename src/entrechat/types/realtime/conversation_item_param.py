# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_conversation_item_assistant_message_param import RealtimeConversationItemAssistantMessageParam
    from .realtime_conversation_item_function_call_output_param import RealtimeConversationItemFunctionCallOutputParam
    from .realtime_conversation_item_function_call_param import RealtimeConversationItemFunctionCallParam
    from .realtime_conversation_item_system_message_param import RealtimeConversationItemSystemMessageParam
    from .realtime_conversation_item_user_message_param import RealtimeConversationItemUserMessageParam
    from .realtime_mcp_approval_request_param import RealtimeMcpApprovalRequestParam
    from .realtime_mcp_approval_response_param import RealtimeMcpApprovalResponseParam
    from .realtime_mcp_list_tools_param import RealtimeMcpListToolsParam
    from .realtime_mcp_tool_call_param import RealtimeMcpToolCallParam

__all__ = ["ConversationItemParam"]


__refs__ = {
    "RealtimeConversationItemAssistantMessageParam": "realtime.realtime_conversation_item_assistant_message_param",
    "RealtimeConversationItemFunctionCallOutputParam": "realtime.realtime_conversation_item_function_call_output_param",
    "RealtimeConversationItemFunctionCallParam": "realtime.realtime_conversation_item_function_call_param",
    "RealtimeConversationItemSystemMessageParam": "realtime.realtime_conversation_item_system_message_param",
    "RealtimeConversationItemUserMessageParam": "realtime.realtime_conversation_item_user_message_param",
    "RealtimeMcpApprovalRequestParam": "realtime.realtime_mcp_approval_request_param",
    "RealtimeMcpApprovalResponseParam": "realtime.realtime_mcp_approval_response_param",
    "RealtimeMcpListToolsParam": "realtime.realtime_mcp_list_tools_param",
    "RealtimeMcpToolCallParam": "realtime.realtime_mcp_tool_call_param",
}

if TYPE_CHECKING:
    ConversationItemParam: TypeAlias = (
        RealtimeConversationItemSystemMessageParam
        | RealtimeConversationItemUserMessageParam
        | RealtimeConversationItemAssistantMessageParam
        | RealtimeConversationItemFunctionCallParam
        | RealtimeConversationItemFunctionCallOutputParam
        | RealtimeMcpApprovalResponseParam
        | RealtimeMcpListToolsParam
        | RealtimeMcpToolCallParam
        | RealtimeMcpApprovalRequestParam
    )
else:
    __aliases__ = {
        "ConversationItemParam": "RealtimeConversationItemSystemMessageParam | RealtimeConversationItemUserMessageParam | RealtimeConversationItemAssistantMessageParam | RealtimeConversationItemFunctionCallParam | RealtimeConversationItemFunctionCallOutputParam | RealtimeMcpApprovalResponseParam | RealtimeMcpListToolsParam | RealtimeMcpToolCallParam | RealtimeMcpApprovalRequestParam"
    }
    __getattr__ = members(globals())
