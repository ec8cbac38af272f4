# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["LiveCreateResponse", "Session", "Transport"]


class LiveCreateResponse(Model):
    session: Session
    transport: Transport

    __wraps__ = {"session": "live.live_create_response:Session", "transport": "live.live_create_response:Transport"}


class Session(Model):
    id: str


class Transport(Model):
    sdp: str
    type: Literal["webrtc"]
