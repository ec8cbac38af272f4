# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Agent",
    "BetaResponseApplyPatchToolCall",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
]


class Agent(Model):
    agent_name: str


class BetaResponseApplyPatchToolCall(Model):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: Agent | None = None
    caller: Caller | None = None
    created_by: str | None = None

    __wraps__ = {
        "operation": {
            "type": {
                "create_file": "beta.beta_response_apply_patch_tool_call:OperationCreateFile",
                "delete_file": "beta.beta_response_apply_patch_tool_call:OperationDeleteFile",
                "update_file": "beta.beta_response_apply_patch_tool_call:OperationUpdateFile",
            }
        },
        "agent": "beta.beta_response_apply_patch_tool_call:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_apply_patch_tool_call:CallerDirect",
                "program": "beta.beta_response_apply_patch_tool_call:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class OperationCreateFile(Model):
    diff: str
    path: str
    type: Literal["create_file"]


class OperationDeleteFile(Model):
    path: str
    type: Literal["delete_file"]


class OperationUpdateFile(Model):
    diff: str
    path: str
    type: Literal["update_file"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile
