# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
    from .realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
    from .realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

__all__ = ["Error", "RealtimeMcpToolCallParam"]


__refs__ = {
    "RealtimeMcpProtocolErrorParam": "realtime.realtime_mcp_protocol_error_param",
    "RealtimeMcpToolExecutionErrorParam": "realtime.realtime_mcp_tool_execution_error_param",
    "RealtimeMcphttpErrorParam": "realtime.realtime_mcphttp_error_param",
}


class RealtimeMcpToolCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: Error | None
    output: str | None


if TYPE_CHECKING:
    Error: TypeAlias = RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam
else:
    __aliases__ = {"Error": "RealtimeMcpProtocolErrorParam | RealtimeMcpToolExecutionErrorParam | RealtimeMcphttpErrorParam"}
    __getattr__ = members(globals(), fill=True)
