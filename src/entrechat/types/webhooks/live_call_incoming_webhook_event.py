# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "DataSipHeader", "LiveCallIncomingWebhookEvent"]


class Data(Model):
    session_id: str
    sip_headers: list[DataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None

    __wraps__ = {"sip_headers": ["webhooks.live_call_incoming_webhook_event:DataSipHeader"]}


class DataSipHeader(Model):
    name: str
    value: str


class LiveCallIncomingWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None = None

    __wraps__ = {"data": "webhooks.live_call_incoming_webhook_event:Data"}
