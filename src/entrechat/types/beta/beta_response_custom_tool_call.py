# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Agent", "BetaResponseCustomToolCall", "Caller", "CallerDirect", "CallerProgram"]


class Agent(Model):
    agent_name: str


class BetaResponseCustomToolCall(Model):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    agent: Agent | None = None
    async_: bool | None = wire("async", None)
    caller: Caller | None = None
    namespace: str | None = None

    __wraps__ = {
        "agent": "beta.beta_response_custom_tool_call:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_custom_tool_call:CallerDirect",
                "program": "beta.beta_response_custom_tool_call:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
