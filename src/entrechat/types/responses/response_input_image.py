# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .image_detail import ImageDetail

__all__ = ["PromptCacheBreakpoint", "ResponseInputImage"]


__refs__ = {"ImageDetail": "responses.image_detail"}


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputImage(Model):
    detail: ImageDetail
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {"prompt_cache_breakpoint": "responses.response_input_image:PromptCacheBreakpoint"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
