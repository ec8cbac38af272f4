# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "LiveTransportConnectedWebhookEvent"]


class Data(Model):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(Model):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

    __wraps__ = {"data": "webhooks.live_transport_connected_webhook_event:Data"}
