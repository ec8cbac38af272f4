# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model, wire

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseFunctionToolCall"]


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionToolCall(Model):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    async_: bool | None = wire("async", None)
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "caller": {
            "type": {
                "direct": "responses.response_function_tool_call:CallerDirect",
                "program": "responses.response_function_tool_call:CallerProgram",
            }
        }
    }


Caller: TypeAlias = CallerDirect | CallerProgram | None
