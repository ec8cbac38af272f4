# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["ChatCompletionReasoningEffort"]


__refs__ = {"ReasoningEffort": "shared.reasoning_effort"}

if TYPE_CHECKING:
    ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
else:
    __aliases__ = {"ChatCompletionReasoningEffort": "ReasoningEffort"}
    __getattr__ = members(globals())
