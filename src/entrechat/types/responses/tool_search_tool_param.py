# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Any, Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["ToolSearchToolParam"]


class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: Any | None
