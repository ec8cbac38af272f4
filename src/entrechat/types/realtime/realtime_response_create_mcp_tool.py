# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RealtimeResponseCreateMcpTool",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class AllowedToolsMcpToolFilter(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RealtimeResponseCreateMcpTool(Model):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: AllowedTools | None = None
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
    require_approval: RequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None

    __wraps__ = {
        "allowed_tools": "realtime.realtime_response_create_mcp_tool:AllowedToolsMcpToolFilter",
        "require_approval": "realtime.realtime_response_create_mcp_tool:RequireApprovalMcpToolApprovalFilter",
    }


class RequireApprovalMcpToolApprovalFilter(Model):
    always: RequireApprovalMcpToolApprovalFilterAlways | None = None
    never: RequireApprovalMcpToolApprovalFilterNever | None = None

    __wraps__ = {
        "always": "realtime.realtime_response_create_mcp_tool:RequireApprovalMcpToolApprovalFilterAlways",
        "never": "realtime.realtime_response_create_mcp_tool:RequireApprovalMcpToolApprovalFilterNever",
    }


class RequireApprovalMcpToolApprovalFilterAlways(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RequireApprovalMcpToolApprovalFilterNever(Model):
    read_only: bool | None = None
    tool_names: list[str] | None = None


AllowedTools: TypeAlias = list[str] | AllowedToolsMcpToolFilter | None
RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None
