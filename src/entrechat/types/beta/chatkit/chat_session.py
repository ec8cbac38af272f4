# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..chatkit_workflow import ChatKitWorkflow
    from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
    from .chat_session_rate_limits import ChatSessionRateLimits
    from .chat_session_status import ChatSessionStatus

__all__ = ["ChatSession"]


__refs__ = {
    "ChatKitWorkflow": "beta.chatkit_workflow",
    "ChatSessionChatKitConfiguration": "beta.chatkit.chat_session_chatkit_configuration",
    "ChatSessionRateLimits": "beta.chatkit.chat_session_rate_limits",
    "ChatSessionStatus": "beta.chatkit.chat_session_status",
}


class ChatSession(Model):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow

    __wraps__ = {
        "chatkit_configuration": "beta.chatkit.chat_session_chatkit_configuration:ChatSessionChatKitConfiguration",
        "rate_limits": "beta.chatkit.chat_session_rate_limits:ChatSessionRateLimits",
        "workflow": "beta.chatkit_workflow:ChatKitWorkflow",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
