# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..responses.image_detail import ImageDetail

__all__ = ["ComputerScreenshotContent", "PromptCacheBreakpoint"]


__refs__ = {"ImageDetail": "responses.image_detail"}


class ComputerScreenshotContent(Model):
    detail: ImageDetail
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {"prompt_cache_breakpoint": "conversations.computer_screenshot_content:PromptCacheBreakpoint"}


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
