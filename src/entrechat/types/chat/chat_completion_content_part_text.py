# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]


class ChatCompletionContentPartText(Model):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {"prompt_cache_breakpoint": "chat.chat_completion_content_part_text:PromptCacheBreakpoint"}


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None
