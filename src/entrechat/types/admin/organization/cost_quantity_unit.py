# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CostQuantityUnit"]


CostQuantityUnit: TypeAlias = (
    str
    | Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ]
)
