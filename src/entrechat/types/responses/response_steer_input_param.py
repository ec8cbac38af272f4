# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_function_call_output_item_list_param import ResponseFunctionCallOutputItemListParam
    from .response_steer_input_content_param import ResponseSteerInputContentParam

__all__ = [
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputParam",
]


__refs__ = {
    "ResponseFunctionCallOutputItemListParam": "responses.response_function_call_output_item_list_param",
    "ResponseSteerInputContentParam": "responses.response_steer_input_content_param",
}


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Iterable[ResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    status: str | None


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram
)
ResponseSteerInputParam: TypeAlias = str | Iterable[ResponseSteerInputItemList]

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
