# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


__refs__ = {"ReasoningEffort": "shared.reasoning_effort"}


class Reasoning(Model):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: ReasoningEffort | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
