# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Agent", "BetaResponseFunctionToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


__BetaResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "__BetaResponseFunctionToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class _BetaResponseFunctionToolCallParamReservedKeywords(__BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    pass


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Required[str]
    agent: Required[Agent | None]
    caller: Required[Caller | None]
    namespace: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = CallerDirect | CallerProgram
