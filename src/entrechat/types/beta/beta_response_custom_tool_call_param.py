# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Agent", "BetaResponseCustomToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


__BetaResponseCustomToolCallParamReservedKeywords = TypedDict(
    "__BetaResponseCustomToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class _BetaResponseCustomToolCallParamReservedKeywords(__BetaResponseCustomToolCallParamReservedKeywords, total=False):
    pass


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Required[str]
    agent: Required[Agent | None]
    caller: Required[Caller | None]
    namespace: Required[str]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = CallerDirect | CallerProgram
