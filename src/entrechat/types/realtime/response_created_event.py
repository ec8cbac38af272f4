# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]


__refs__ = {"RealtimeResponse": "realtime.realtime_response"}


class ResponseCreatedEvent(Model):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]

    __wraps__ = {"response": "realtime.realtime_response:RealtimeResponse"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
