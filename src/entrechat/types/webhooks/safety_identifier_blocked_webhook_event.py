# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "SafetyIdentifierBlockedWebhookEvent"]


class Data(Model):
    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None


class SafetyIdentifierBlockedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None = None

    __wraps__ = {"data": "webhooks.safety_identifier_blocked_webhook_event:Data"}
