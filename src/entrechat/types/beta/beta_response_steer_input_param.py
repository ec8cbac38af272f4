# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam
    from .beta_response_steer_input_content_param import BetaResponseSteerInputContentParam

__all__ = [
    "BetaResponseSteerInputParam",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
]


__refs__ = {
    "BetaResponseFunctionCallOutputItemListParam": "beta.beta_response_function_call_output_item_list_param",
    "BetaResponseSteerInputContentParam": "beta.beta_response_steer_input_content_param",
}


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseSteerInputItemListFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Iterable[BetaResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: ResponseSteerInputItemListMessageAgent | None
    status: str | None


class ResponseSteerInputItemListMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput
BetaResponseSteerInputParam: TypeAlias = str | Iterable[ResponseSteerInputItemList]
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram
)

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
