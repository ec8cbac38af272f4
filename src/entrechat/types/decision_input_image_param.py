# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam

__all__ = ["DecisionInputImageParam", "PromptCacheBreakpoint"]


__refs__ = {"DecisionPromptCacheBreakpointParam": "decision_prompt_cache_breakpoint_param"}


class DecisionInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
