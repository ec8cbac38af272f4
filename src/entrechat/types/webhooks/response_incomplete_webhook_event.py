# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "ResponseIncompleteWebhookEvent"]


class Data(Model):
    id: str


class ResponseIncompleteWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["response.incomplete"]
    object: Literal["event"] | None = None

    __wraps__ = {"data": "webhooks.response_incomplete_webhook_event:Data"}
