# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["RealtimeFunctionTool"]


class RealtimeFunctionTool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Any | None = None
    type: Literal["function"] | None = None
