# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["HTTPError", "McpProtocolError", "McpToolCallError", "McpToolExecutionError"]


class HTTPError(Model):
    code: int
    message: str
    type: Literal["http_error"]


class McpProtocolError(Model):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]


class McpToolExecutionError(Model):
    content: Any
    type: Literal["mcp_tool_execution_error"]


McpToolCallError: TypeAlias = McpProtocolError | McpToolExecutionError | HTTPError
