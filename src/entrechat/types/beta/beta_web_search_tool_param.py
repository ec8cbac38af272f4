# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["BetaWebSearchToolParam", "Filters", "UserLocation"]


class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Filters | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None


class Filters(TypedDict, total=False):
    allowed_domains: SequenceNotStr[str] | None


class UserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]
