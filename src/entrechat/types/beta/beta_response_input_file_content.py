# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["BetaResponseInputFileContent", "PromptCacheBreakpoint"]


class BetaResponseInputFileContent(Model):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None

    __wraps__ = {"prompt_cache_breakpoint": "beta.beta_response_input_file_content:PromptCacheBreakpoint"}


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None
