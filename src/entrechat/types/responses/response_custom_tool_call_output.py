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

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutput"]


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


class ResponseCustomToolCallOutput(Model):
    call_id: str
    output: str | list[OutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    caller: Caller | None = None

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
                "direct": "responses.response_custom_tool_call_output:CallerDirect",
                "program": "responses.response_custom_tool_call_output:CallerProgram",
            }
        },
    }


Caller: TypeAlias = CallerDirect | CallerProgram | None
if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile
else:
    __aliases__ = {"OutputOutputContentList": "ResponseInputText | ResponseInputImage | ResponseInputFile"}
    __getattr__ = members(globals())
