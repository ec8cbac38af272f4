# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseApplyPatchToolCallOutput"]


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ResponseApplyPatchToolCallOutput(Model):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None

    __wraps__ = {
        "caller": {
            "type": {
                "direct": "responses.response_apply_patch_tool_call_output:CallerDirect",
                "program": "responses.response_apply_patch_tool_call_output:CallerProgram",
            }
        }
    }


Caller: TypeAlias = CallerDirect | CallerProgram | None
