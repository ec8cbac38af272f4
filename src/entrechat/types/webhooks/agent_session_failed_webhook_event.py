# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionFailedWebhookEvent", "Data"]


class AgentSessionFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]

    __wraps__ = {"data": "webhooks.agent_session_failed_webhook_event:Data"}


class Data(Model):
    id: str
    environment_type: str
    environment_id: str | None = None
