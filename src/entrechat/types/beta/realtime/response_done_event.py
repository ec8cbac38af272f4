# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_response import RealtimeResponse

__all__ = ["ResponseDoneEvent"]


__refs__ = {"RealtimeResponse": "beta.realtime.realtime_response"}


class ResponseDoneEvent(Model):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]

    __wraps__ = {"response": "beta.realtime.realtime_response:RealtimeResponse"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
