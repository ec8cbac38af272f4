# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class RealtimeTruncationRetentionRatio(Model):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None = None

    __wraps__ = {"token_limits": "realtime.realtime_truncation_retention_ratio:TokenLimits"}


class TokenLimits(Model):
    post_instructions: int | None = None
