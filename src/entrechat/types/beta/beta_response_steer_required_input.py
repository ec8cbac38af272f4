# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "ApplyPatchCallOutput",
    "BetaResponseSteerRequiredInput",
    "ComputerCallOutput",
    "CustomToolCallOutput",
    "FunctionCallOutput",
    "McpApprovalResponse",
    "ShellCallOutput",
    "ToolSearchOutput",
]


class ApplyPatchCallOutput(Model):
    call_id: str
    type: Literal["apply_patch_call_output"]


class ComputerCallOutput(Model):
    call_id: str
    type: Literal["computer_call_output"]


class CustomToolCallOutput(Model):
    call_id: str
    type: Literal["custom_tool_call_output"]


class FunctionCallOutput(Model):
    call_id: str
    name: str
    type: Literal["function_call_output"]


class McpApprovalResponse(Model):
    approval_request_id: str
    type: Literal["mcp_approval_response"]


class ShellCallOutput(Model):
    call_id: str
    type: Literal["shell_call_output"]


class ToolSearchOutput(Model):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


BetaResponseSteerRequiredInput: TypeAlias = (
    FunctionCallOutput
    | CustomToolCallOutput
    | ComputerCallOutput
    | ShellCallOutput
    | ApplyPatchCallOutput
    | ToolSearchOutput
    | McpApprovalResponse
)
