# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_truncation_retention_ratio_param import RealtimeTruncationRetentionRatioParam

__all__ = ["RealtimeTruncationParam"]


__refs__ = {"RealtimeTruncationRetentionRatioParam": "realtime.realtime_truncation_retention_ratio_param"}

if TYPE_CHECKING:
    RealtimeTruncationParam: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam
else:
    __aliases__ = {"RealtimeTruncationParam": 'Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam'}
    __getattr__ = members(globals())
