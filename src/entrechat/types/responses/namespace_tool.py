# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

    from .custom_tool import CustomTool

__all__ = ["NamespaceTool", "Tool", "ToolFunction"]


__refs__ = {"CustomTool": "responses.custom_tool"}


class NamespaceTool(Model):
    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]

    __wraps__ = {
        "tools": [{"type": {"function": "responses.namespace_tool:ToolFunction", "custom": "responses.custom_tool:CustomTool"}}]
    }


class ToolFunction(Model):
    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = wire("async", None)
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    parameters: Any | None = None
    strict: bool | None = None


if TYPE_CHECKING:
    Tool: TypeAlias = ToolFunction | CustomTool
else:
    __aliases__ = {"Tool": "ToolFunction | CustomTool"}
    __getattr__ = members(globals())
