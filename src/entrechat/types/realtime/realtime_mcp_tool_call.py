# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_mcp_protocol_error import RealtimeMcpProtocolError
    from .realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
    from .realtime_mcphttp_error import RealtimeMcphttpError

__all__ = ["Error", "RealtimeMcpToolCall"]


__refs__ = {
    "RealtimeMcpProtocolError": "realtime.realtime_mcp_protocol_error",
    "RealtimeMcpToolExecutionError": "realtime.realtime_mcp_tool_execution_error",
    "RealtimeMcphttpError": "realtime.realtime_mcphttp_error",
}


class RealtimeMcpToolCall(Model):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: Error | None = None
    output: str | None = None

    __wraps__ = {
        "error": {
            "type": {
                "protocol_error": "realtime.realtime_mcp_protocol_error:RealtimeMcpProtocolError",
                "tool_execution_error": "realtime.realtime_mcp_tool_execution_error:RealtimeMcpToolExecutionError",
                "http_error": "realtime.realtime_mcphttp_error:RealtimeMcphttpError",
            }
        }
    }


if TYPE_CHECKING:
    Error: TypeAlias = RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | None
else:
    __aliases__ = {"Error": "RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | None"}
    __getattr__ = members(globals())
