# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCallParam"]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


__ResponseCustomToolCallParamReservedKeywords = TypedDict(
    "__ResponseCustomToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class _ResponseCustomToolCallParamReservedKeywords(__ResponseCustomToolCallParamReservedKeywords, total=False):
    pass


class ResponseCustomToolCallParam(_ResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Required[str]
    caller: Required[Caller | None]
    namespace: Required[str]


Caller: TypeAlias = CallerDirect | CallerProgram
