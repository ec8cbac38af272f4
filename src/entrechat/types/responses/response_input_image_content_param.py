# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .image_detail import ImageDetail

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContentParam"]


__refs__ = {"ImageDetail": "responses.image_detail"}


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
