# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect"]


class AgentSessionCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

    __wraps__ = {"data": "webhooks.agent_session_created_webhook_event:Data"}


class Data(Model):
    id: str
    environment_type: str
    connect: DataConnect | None = None
    environment_id: str | None = None

    __wraps__ = {"connect": "webhooks.agent_session_created_webhook_event:DataConnect"}


class DataConnect(Model):
    remote_url: str
