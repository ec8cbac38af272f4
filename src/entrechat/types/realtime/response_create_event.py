# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_response_create_params import RealtimeResponseCreateParams

__all__ = ["ResponseCreateEvent"]


__refs__ = {"RealtimeResponseCreateParams": "realtime.realtime_response_create_params"}


class ResponseCreateEvent(Model):
    type: Literal["response.create"]
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None

    __wraps__ = {"response": "realtime.realtime_response_create_params:RealtimeResponseCreateParams"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
