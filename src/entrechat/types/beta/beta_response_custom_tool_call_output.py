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

__all__ = ["Agent", "BetaResponseCustomToolCallOutput", "Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList"]


__refs__ = {
    "BetaResponseInputFile": "beta.beta_response_input_file",
    "BetaResponseInputImage": "beta.beta_response_input_image",
    "BetaResponseInputText": "beta.beta_response_input_text",
}


class Agent(Model):
    agent_name: str


class BetaResponseCustomToolCallOutput(Model):
    call_id: str
    output: str | list[OutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    agent: Agent | None = None
    caller: Caller | None = None

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
        "agent": "beta.beta_response_custom_tool_call_output:Agent",
        "caller": {
            "type": {
                "direct": "beta.beta_response_custom_tool_call_output:CallerDirect",
                "program": "beta.beta_response_custom_tool_call_output:CallerProgram",
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
