# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "ResponseFailedWebhookEvent"]


class Data(Model):
    id: str


class ResponseFailedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.failed"]
    object: Literal["event"] | None = None

    __wraps__ = {"data": "webhooks.response_failed_webhook_event:Data"}
