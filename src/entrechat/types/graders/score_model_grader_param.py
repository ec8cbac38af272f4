# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_audio_param import ResponseInputAudioParam
    from ..responses.response_input_text_param import ResponseInputTextParam
    from ..shared.reasoning_effort import ReasoningEffort
    from .grader_inputs_param import GraderInputsParam

__all__ = [
    "Input",
    "InputContent",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
    "ScoreModelGraderParam",
]


__refs__ = {
    "GraderInputsParam": "graders.grader_inputs_param",
    "ReasoningEffort": "shared.reasoning_effort",
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


class SamplingParams(TypedDict, total=False):
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    top_p: float | None


class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]
    range: Iterable[float]
    sampling_params: SamplingParams


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
