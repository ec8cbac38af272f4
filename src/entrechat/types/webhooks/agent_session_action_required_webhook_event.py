# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction"]


class AgentSessionActionRequiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

    __wraps__ = {"data": "webhooks.agent_session_action_required_webhook_event:Data"}


class Data(Model):
    id: str
    required_action: DataRequiredAction

    __wraps__ = {"required_action": "webhooks.agent_session_action_required_webhook_event:DataRequiredAction"}


class DataRequiredAction(Model):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
