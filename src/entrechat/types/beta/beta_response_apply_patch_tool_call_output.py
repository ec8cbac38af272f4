# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Agent", "BetaResponseApplyPatchToolCallOutput", "Caller", "CallerDirect", "CallerProgram"]


class Agent(Model):
    agent_name: str


class BetaResponseApplyPatchToolCallOutput(Model):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Agent | None = None
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None

    __wraps__ = {
        "agent": "beta.beta_response_apply_patch_tool_call_output:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_apply_patch_tool_call_output:CallerDirect",
                "program": "beta.beta_response_apply_patch_tool_call_output:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
