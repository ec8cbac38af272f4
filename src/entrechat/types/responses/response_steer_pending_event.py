# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .response_steer_pending_reason import ResponseSteerPendingReason
    from .response_steer_required_input import ResponseSteerRequiredInput

__all__ = ["ResponseSteerPendingEvent", "Steer"]


__refs__ = {
    "ResponseSteerPendingReason": "responses.response_steer_pending_reason",
    "ResponseSteerRequiredInput": "responses.response_steer_required_input",
}


class ResponseSteerPendingEvent(Model):
    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str | None = None

    __wraps__ = {
        "required_input": [
            {
                "type": {
                    "function_call_output": "responses.response_steer_required_input:FunctionCallOutput",
                    "custom_tool_call_output": "responses.response_steer_required_input:CustomToolCallOutput",
                    "computer_call_output": "responses.response_steer_required_input:ComputerCallOutput",
                    "shell_call_output": "responses.response_steer_required_input:ShellCallOutput",
                    "apply_patch_call_output": "responses.response_steer_required_input:ApplyPatchCallOutput",
                    "tool_search_output": "responses.response_steer_required_input:ToolSearchOutput",
                    "mcp_approval_response": "responses.response_steer_required_input:McpApprovalResponse",
                }
            }
        ],
        "steer": "responses.response_steer_pending_event:Steer",
    }


class Steer(Model):
    id: str
    previous_response_id: str


if not TYPE_CHECKING:
    __getattr__ = members(globals())
