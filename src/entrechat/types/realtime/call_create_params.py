# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


__refs__ = {"RealtimeSessionCreateRequestParam": "realtime.realtime_session_create_request_param"}


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
