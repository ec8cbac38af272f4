# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_response_create_params_with_references_param import RealtimeResponseCreateParamsWithReferencesParam

__all__ = ["ResponseCreateEventWithReferencesParam"]


__refs__ = {"RealtimeResponseCreateParamsWithReferencesParam": "realtime.realtime_response_create_params_with_references_param"}


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
