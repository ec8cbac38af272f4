# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_text import BetaResponseInputText

__all__ = [
    "Agent",
    "BetaResponseFunctionToolCallOutputItem",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


__refs__ = {
    "BetaResponseInputFile": "beta.beta_response_input_file",
    "BetaResponseInputImage": "beta.beta_response_input_image",
    "BetaResponseInputText": "beta.beta_response_input_text",
}


class Agent(Model):
    agent_name: str


class BetaResponseFunctionToolCallOutputItem(Model):
    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: Agent | None = None
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None

    __wraps__ = {
        "output": [
            {
                "type": {
                    "input_text": "beta.beta_response_input_text:BetaResponseInputText",
                    "input_image": "beta.beta_response_input_image:BetaResponseInputImage",
                    "input_file": "beta.beta_response_input_file:BetaResponseInputFile",
                }
            }
        ],
        "agent": "beta.beta_response_function_tool_call_output_item:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_function_tool_call_output_item:CallerDirect",
                "program": "beta.beta_response_function_tool_call_output_item:CallerProgram",
            }
        },
    }


class CallerDirect(Model):
    type: Literal["direct"]


class CallerProgram(Model):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = CallerDirect | CallerProgram | None
if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
else:
    __aliases__ = {"OutputOutputContentList": "BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile"}
    __getattr__ = members(globals())
