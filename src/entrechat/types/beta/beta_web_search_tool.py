# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaWebSearchTool", "Filters", "UserLocation"]


class BetaWebSearchTool(Model):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None

    __wraps__ = {"filters": "beta.beta_web_search_tool:Filters", "user_location": "beta.beta_web_search_tool:UserLocation"}


class Filters(Model):
    allowed_domains: list[str] | None = None


class UserLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None
