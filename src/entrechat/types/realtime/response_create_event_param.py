# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_response_create_params_param import RealtimeResponseCreateParamsParam

__all__ = ["ResponseCreateEventParam"]


__refs__ = {"RealtimeResponseCreateParamsParam": "realtime.realtime_response_create_params_param"}


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
