# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "SafetyDeactivationIssuedWebhookEvent"]


class Data(Model):
    id: str


class SafetyDeactivationIssuedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]

    __wraps__ = {"data": "webhooks.safety_deactivation_issued_webhook_event:Data"}
