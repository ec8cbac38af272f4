# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImageContent", "PromptCacheBreakpoint"]


__refs__ = {"BetaImageDetail": "beta.beta_image_detail"}


class BetaResponseInputImageContent(Model):
    type: Literal["input_image"]
    detail: BetaImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {"prompt_cache_breakpoint": "beta.beta_response_input_image_content:PromptCacheBreakpoint"}


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
