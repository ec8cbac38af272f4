# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Any, Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["FunctionToolParam"]


class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: dict[str, Any] | None
    strict: bool | None
