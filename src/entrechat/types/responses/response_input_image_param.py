# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .image_detail import ImageDetail

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageParam"]


__refs__ = {"ImageDetail": "responses.image_detail"}


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
