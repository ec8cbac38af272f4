# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "ResponseCancelledWebhookEvent"]


class Data(Model):
    id: str


class ResponseCancelledWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.cancelled"]
    object: Literal["event"] | None = None

    __wraps__ = {"data": "webhooks.response_cancelled_webhook_event:Data"}
