# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data"]


class AgentEnvironmentExpiredWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

    __wraps__ = {"data": "webhooks.agent_environment_expired_webhook_event:Data"}


class Data(Model):
    id: str
