# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "ResponseApplyPatchToolCall",
]


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


class ResponseApplyPatchToolCall(Model):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Caller | None = None
    created_by: str | None = None

    __wraps__ = {
        "operation": {
            "type": {
                "create_file": "responses.response_apply_patch_tool_call:OperationCreateFile",
                "delete_file": "responses.response_apply_patch_tool_call:OperationDeleteFile",
                "update_file": "responses.response_apply_patch_tool_call:OperationUpdateFile",
            }
        },
        "caller": {
            "type": {
                "direct": "responses.response_apply_patch_tool_call:CallerDirect",
                "program": "responses.response_apply_patch_tool_call:CallerProgram",
            }
        },
    }


Caller: TypeAlias = CallerDirect | CallerProgram | None
Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile
