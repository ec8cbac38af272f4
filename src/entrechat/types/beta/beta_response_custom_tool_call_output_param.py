# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_file_param import BetaResponseInputFileParam
    from .beta_response_input_image_param import BetaResponseInputImageParam
    from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutputParam",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "OutputOutputContentList",
]


__refs__ = {
    "BetaResponseInputFileParam": "beta.beta_response_input_file_param",
    "BetaResponseInputImageParam": "beta.beta_response_input_image_param",
    "BetaResponseInputTextParam": "beta.beta_response_input_text_param",
}


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Agent | None
    caller: Caller | None


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = CallerDirect | CallerProgram
if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
else:
    __aliases__ = {
        "OutputOutputContentList": "BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam"
    }
    __getattr__ = members(globals(), fill=True)
