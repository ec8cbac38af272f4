# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Agent", "BetaResponseFunctionToolCall", "Caller", "CallerDirect", "CallerProgram"]


class Agent(Model):
    agent_name: str


class BetaResponseFunctionToolCall(Model):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    agent: Agent | None = None
    async_: bool | None = wire("async", None)
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "agent": "beta.beta_response_function_tool_call:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_function_tool_call:CallerDirect",
                "program": "beta.beta_response_function_tool_call:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
