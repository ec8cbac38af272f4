# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoningParam"]


__refs__ = {"RealtimeReasoningEffort": "realtime.realtime_reasoning_effort"}


class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
