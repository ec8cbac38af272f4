# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionInProgressWebhookEvent", "Data"]


class AgentSessionInProgressWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

    __wraps__ = {"data": "webhooks.agent_session_in_progress_webhook_event:Data"}


class Data(Model):
    id: str
    environment_type: str
    environment_id: str | None = None
