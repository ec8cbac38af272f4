# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
    from .chat_session_expires_after_param import ChatSessionExpiresAfterParam
    from .chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from .chat_session_workflow_param import ChatSessionWorkflowParam

__all__ = ["SessionCreateParams"]


__refs__ = {
    "ChatSessionChatKitConfigurationParam": "beta.chatkit.chat_session_chatkit_configuration_param",
    "ChatSessionExpiresAfterParam": "beta.chatkit.chat_session_expires_after_param",
    "ChatSessionRateLimitsParam": "beta.chatkit.chat_session_rate_limits_param",
    "ChatSessionWorkflowParam": "beta.chatkit.chat_session_workflow_param",
}


class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
