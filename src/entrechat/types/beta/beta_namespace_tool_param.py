# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_custom_tool_param import BetaCustomToolParam

__all__ = ["BetaNamespaceToolParam", "Tool", "ToolFunction"]


__refs__ = {"BetaCustomToolParam": "beta.beta_custom_tool_param"}


class BetaNamespaceToolParam(TypedDict, total=False):
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
    Tool: TypeAlias = ToolFunction | BetaCustomToolParam
else:
    __aliases__ = {"Tool": "ToolFunction | BetaCustomToolParam"}
    __getattr__ = members(globals(), fill=True)
