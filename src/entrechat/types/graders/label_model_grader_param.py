# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_audio_param import ResponseInputAudioParam
    from ..responses.response_input_text_param import ResponseInputTextParam
    from .grader_inputs_param import GraderInputsParam

__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGraderParam"]


__refs__ = {
    "GraderInputsParam": "graders.grader_inputs_param",
    "ResponseInputAudioParam": "responses.response_input_audio_param",
    "ResponseInputTextParam": "responses.response_input_text_param",
}


class Input(TypedDict, total=False):
    content: Required[InputContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class InputContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class InputContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


if TYPE_CHECKING:
    InputContent: TypeAlias = (
        str
        | ResponseInputTextParam
        | InputContentOutputText
        | InputContentInputImage
        | ResponseInputAudioParam
        | GraderInputsParam
    )
else:
    __aliases__ = {
        "InputContent": "str | ResponseInputTextParam | InputContentOutputText | InputContentInputImage | ResponseInputAudioParam | GraderInputsParam"
    }
    __getattr__ = members(globals(), fill=True)
