# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text_param import ResponseInputTextParam

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutputParam"]


__refs__ = {
    "ResponseInputFileParam": "responses.response_input_file_param",
    "ResponseInputImageParam": "responses.response_input_image_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
}


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: Caller | None


Caller: TypeAlias = CallerDirect | CallerProgram
if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam
else:
    __aliases__ = {"OutputOutputContentList": "ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam"}
    __getattr__ = members(globals(), fill=True)
