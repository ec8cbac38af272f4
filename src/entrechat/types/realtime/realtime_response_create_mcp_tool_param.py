# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RealtimeResponseCreateMcpToolParam",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]


class AllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    allowed_tools: AllowedTools | None
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: RequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlways
    never: RequireApprovalMcpToolApprovalFilterNever


class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


AllowedTools: TypeAlias = SequenceNotStr[str] | AllowedToolsMcpToolFilter
RequireApproval: TypeAlias = RequireApprovalMcpToolApprovalFilter | Literal["always", "never"]
