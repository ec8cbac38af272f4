# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseFunctionToolCallParam"]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


__ResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "__ResponseFunctionToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class _ResponseFunctionToolCallParamReservedKeywords(__ResponseFunctionToolCallParamReservedKeywords, total=False):
    pass


class ResponseFunctionToolCallParam(_ResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Required[str]
    caller: Required[Caller | None]
    namespace: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


Caller: TypeAlias = CallerDirect | CallerProgram
