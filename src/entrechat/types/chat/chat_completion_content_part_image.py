# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]


class ChatCompletionContentPartImage(Model):
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {
        "image_url": "chat.chat_completion_content_part_image:ImageURL",
        "prompt_cache_breakpoint": "chat.chat_completion_content_part_image:PromptCacheBreakpoint",
    }


class ImageURL(Model):
    url: str
    detail: Literal["auto", "low", "high", "original"] | None = None


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None
