# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["BetaFunctionTool"]


class BetaFunctionTool(Model):
    name: str
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = wire("async", None)
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
