# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseFunctionToolCallOutputItem"]


__refs__ = {
    "ResponseInputFile": "responses.response_input_file",
    "ResponseInputImage": "responses.response_input_image",
    "ResponseInputText": "responses.response_input_text",
}


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionToolCallOutputItem(Model):
    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "input_image": "responses.response_input_image:ResponseInputImage",
                    "input_file": "responses.response_input_file:ResponseInputFile",
                }
            }
        ],
        "caller": {
            "type": {
                "direct": "responses.response_function_tool_call_output_item:CallerDirect",
                "program": "responses.response_function_tool_call_output_item:CallerProgram",
            }
        },
    }


Caller: TypeAlias = CallerDirect | CallerProgram | None
if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile
else:
    __aliases__ = {"OutputOutputContentList": "ResponseInputText | ResponseInputImage | ResponseInputFile"}
    __getattr__ = members(globals())
