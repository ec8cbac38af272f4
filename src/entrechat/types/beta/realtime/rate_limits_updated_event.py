# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RateLimit", "RateLimitsUpdatedEvent"]


class RateLimit(Model):
    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class RateLimitsUpdatedEvent(Model):
    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]

    __wraps__ = {"rate_limits": ["beta.realtime.rate_limits_updated_event:RateLimit"]}
