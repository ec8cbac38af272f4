# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

__all__ = ["RealtimeTruncation"]


__refs__ = {"RealtimeTruncationRetentionRatio": "realtime.realtime_truncation_retention_ratio"}

if TYPE_CHECKING:
    RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio
else:
    __aliases__ = {"RealtimeTruncation": 'Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio'}
    __getattr__ = members(globals())
