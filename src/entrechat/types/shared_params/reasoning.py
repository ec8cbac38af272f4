# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


__refs__ = {"ReasoningEffort": "shared.reasoning_effort"}


class Reasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
