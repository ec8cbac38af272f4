# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["RealtimeMcpListTools", "Tool"]


class RealtimeMcpListTools(Model):
    server_label: str
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str | None = None

    __wraps__ = {"tools": ["realtime.realtime_mcp_list_tools:Tool"]}


class Tool(Model):
    input_schema: Any
    name: str
    annotations: Any | None = None
    description: str | None = None
