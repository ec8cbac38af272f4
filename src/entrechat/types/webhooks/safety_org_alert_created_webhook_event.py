# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "SafetyOrgAlertCreatedWebhookEvent"]


class Data(Model):
    id: str


class SafetyOrgAlertCreatedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]

    __wraps__ = {"data": "webhooks.safety_org_alert_created_webhook_event:Data"}
