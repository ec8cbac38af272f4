# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_error import RealtimeError

__all__ = ["RealtimeErrorEvent"]


__refs__ = {"RealtimeError": "realtime.realtime_error"}


class RealtimeErrorEvent(Model):
    error: RealtimeError
    event_id: str
    type: Literal["error"]

    __wraps__ = {"error": "realtime.realtime_error:RealtimeError"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
