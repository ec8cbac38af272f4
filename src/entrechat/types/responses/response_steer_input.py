# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
    from .response_steer_input_content import ResponseSteerInputContent

__all__ = [
    "ResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
]


__refs__ = {
    "ResponseFunctionCallOutputItemList": "responses.response_function_call_output_item_list",
    "ResponseSteerInputContent": "responses.response_steer_input_content",
}


class ResponseSteerInputItemListFunctionCallOutput(Model):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "responses.response_input_text_content:ResponseInputTextContent",
                    "input_image": "responses.response_input_image_content:ResponseInputImageContent",
                    "input_file": "responses.response_input_file_content:ResponseInputFileContent",
                }
            }
        ],
        "caller": {
            "type": {
                "direct": "responses.response_steer_input:ResponseSteerInputItemListFunctionCallOutputCallerDirect",
                "program": "responses.response_steer_input:ResponseSteerInputItemListFunctionCallOutputCallerProgram",
            }
        },
    }


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ResponseSteerInputItemListMessage(Model):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    status: str | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "responses.response_input_text_content:ResponseInputTextContent",
                    "input_image": "responses.response_input_image_content:ResponseInputImageContent",
                    "input_file": "responses.response_input_file_content:ResponseInputFileContent",
                }
            }
        ]
    }


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput
ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram | None
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
