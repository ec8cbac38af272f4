# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
    from .beta_response_steer_input_content import BetaResponseSteerInputContent

__all__ = [
    "BetaResponseSteerInput",
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
    "BetaResponseFunctionCallOutputItemList": "beta.beta_response_function_call_output_item_list",
    "BetaResponseSteerInputContent": "beta.beta_response_steer_input_content",
}


class ResponseSteerInputItemListFunctionCallOutput(Model):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text_content:BetaResponseInputTextContent",
                    "input_image": "beta.beta_response_input_image_content:BetaResponseInputImageContent",
                    "input_file": "beta.beta_response_input_file_content:BetaResponseInputFileContent",
                }
            }
        ],
        "agent": "beta.beta_response_steer_input:ResponseSteerInputItemListFunctionCallOutputAgent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_steer_input:ResponseSteerInputItemListFunctionCallOutputCallerDirect",
                "program": "beta.beta_response_steer_input:ResponseSteerInputItemListFunctionCallOutputCallerProgram",
            }
        },
    }


class ResponseSteerInputItemListFunctionCallOutputAgent(Model):
    agent_name: str


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(Model):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(Model):
    caller_id: str
    type: Literal["program"]


class ResponseSteerInputItemListMessage(Model):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    agent: ResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None

    __wraps__ = {
        "content": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text_content:BetaResponseInputTextContent",
                    "input_image": "beta.beta_response_input_image_content:BetaResponseInputImageContent",
                    "input_file": "beta.beta_response_input_file_content:BetaResponseInputFileContent",
                }
            }
        ],
        "agent": "beta.beta_response_steer_input:ResponseSteerInputItemListMessageAgent",
    }


class ResponseSteerInputItemListMessageAgent(Model):
    agent_name: str


ResponseSteerInputItemList: TypeAlias = ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput
BetaResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    ResponseSteerInputItemListFunctionCallOutputCallerDirect | ResponseSteerInputItemListFunctionCallOutputCallerProgram | None
)

if not TYPE_CHECKING:
    __getattr__ = members(globals())
