# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImageContentParam", "PromptCacheBreakpoint"]


__refs__ = {"BetaImageDetail": "beta.beta_image_detail"}


class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
