# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "SafetyWarningIssuedWebhookEvent"]


class Data(Model):
    id: str


class SafetyWarningIssuedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.warning_issued"]

    __wraps__ = {"data": "webhooks.safety_warning_issued_webhook_event:Data"}
