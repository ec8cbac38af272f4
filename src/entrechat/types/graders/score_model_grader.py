# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..responses.response_input_audio import ResponseInputAudio
    from ..responses.response_input_text import ResponseInputText
    from ..shared.reasoning_effort import ReasoningEffort
    from .grader_inputs import GraderInputs

__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "SamplingParams", "ScoreModelGrader"]


__refs__ = {
    "GraderInputs": "graders.grader_inputs",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseInputAudio": "responses.response_input_audio",
    "ResponseInputText": "responses.response_input_text",
}


class Input(Model):
    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None

    __wraps__ = {
        "content": (
            {
                "type": {
                    "input_text": "responses.response_input_text:ResponseInputText",
                    "output_text": "graders.score_model_grader:InputContentOutputText",
                    "input_image": "graders.score_model_grader:InputContentInputImage",
                    "input_audio": "responses.response_input_audio:ResponseInputAudio",
                }
            },
            [
                {
                    "type": {
                        "input_text": "responses.response_input_text:ResponseInputText",
                        "output_text": "graders.grader_inputs:GraderInputItemOutputText",
                        "input_image": "graders.grader_inputs:GraderInputItemInputImage",
                        "input_audio": "responses.response_input_audio:ResponseInputAudio",
                    }
                }
            ],
        )
    }


class InputContentInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class InputContentOutputText(Model):
    text: str
    type: Literal["output_text"]


class SamplingParams(Model):
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None


class ScoreModelGrader(Model):
    input: list[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] | None = None
    sampling_params: SamplingParams | None = None

    __wraps__ = {"input": ["graders.score_model_grader:Input"], "sampling_params": "graders.score_model_grader:SamplingParams"}


if TYPE_CHECKING:
    InputContent: TypeAlias = (
        str | ResponseInputText | InputContentOutputText | InputContentInputImage | ResponseInputAudio | GraderInputs
    )
else:
    __aliases__ = {
        "InputContent": "str | ResponseInputText | InputContentOutputText | InputContentInputImage | ResponseInputAudio | GraderInputs"
    }
    __getattr__ = members(globals())
