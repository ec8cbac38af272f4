# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .custom_tool_param import CustomToolParam

__all__ = ["NamespaceToolParam", "Tool", "ToolFunction"]


__refs__ = {"CustomToolParam": "responses.custom_tool_param"}


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]


__ToolFunctionReservedKeywords = TypedDict("__ToolFunctionReservedKeywords", {"async": "bool"}, total=False)


class _ToolFunctionReservedKeywords(__ToolFunctionReservedKeywords, total=False):
    pass


class ToolFunction(_ToolFunctionReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Required[Iterable[Literal["direct", "programmatic"]] | None]
    defer_loading: Required[bool]
    description: Required[str | None]
    output_schema: Required[dict[str, Any] | None]
    parameters: Required[Any | None]
    strict: Required[bool | None]


if TYPE_CHECKING:
    Tool: TypeAlias = ToolFunction | CustomToolParam
else:
    __aliases__ = {"Tool": "ToolFunction | CustomToolParam"}
    __getattr__ = members(globals(), fill=True)
