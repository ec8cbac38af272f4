# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_function_tool import RealtimeFunctionTool

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnion",
]


__refs__ = {"RealtimeFunctionTool": "realtime.realtime_function_tool"}


class Mcp(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: McpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None

    __wraps__ = {
        "allowed_tools": "realtime.realtime_tools_config_union:McpAllowedToolsMcpToolFilter",
        "require_approval": "realtime.realtime_tools_config_union:McpRequireApprovalMcpToolApprovalFilter",
    }


class McpAllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "realtime.realtime_tools_config_union:McpRequireApprovalMcpToolApprovalFilterAlways",
        "never": "realtime.realtime_tools_config_union:McpRequireApprovalMcpToolApprovalFilterNever",
    }


class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


McpAllowedTools: TypeAlias = list[str] | McpAllowedToolsMcpToolFilter | None
McpRequireApproval: TypeAlias = McpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
if TYPE_CHECKING:
    RealtimeToolsConfigUnion: TypeAlias = RealtimeFunctionTool | Mcp
else:
    __aliases__ = {"RealtimeToolsConfigUnion": "RealtimeFunctionTool | Mcp"}
    __getattr__ = members(globals())
