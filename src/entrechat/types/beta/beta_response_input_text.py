# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaResponseInputText", "PromptCacheBreakpoint"]


class BetaResponseInputText(Model):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {"prompt_cache_breakpoint": "beta.beta_response_input_text:PromptCacheBreakpoint"}


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None
