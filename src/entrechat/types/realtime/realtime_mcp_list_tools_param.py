# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["RealtimeMcpListToolsParam", "Tool"]


class RealtimeMcpListToolsParam(TypedDict, total=False):
    server_label: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str


class Tool(TypedDict, total=False):
    input_schema: Required[Any]
    name: Required[str]
    annotations: Any | None
    description: str | None
