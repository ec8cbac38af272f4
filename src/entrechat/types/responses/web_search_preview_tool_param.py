# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["UserLocation", "WebSearchPreviewToolParam"]


class UserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: Iterable[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None
