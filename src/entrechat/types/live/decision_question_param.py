# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_choice_option_param import DecisionChoiceOptionParam
    from .decision_input_text_param import DecisionInputTextParam
    from .decision_json_object import DecisionJSONObject

__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestionParam",
    "Predicate",
    "PredicateInstructionsParts",
    "PredicateInstructionsPartsInputImage",
    "PredicateInstructionsPartsInputJSON",
    "Score",
    "ScoreInstructionsParts",
    "ScoreInstructionsPartsInputImage",
    "ScoreInstructionsPartsInputJSON",
    "ScoreLevel",
]


__refs__ = {
    "DecisionChoiceOptionParam": "live.decision_choice_option_param",
    "DecisionInputTextParam": "live.decision_input_text_param",
    "DecisionJSONObject": "live.decision_json_object",
}


class Choice(TypedDict, total=False):
    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[str | Iterable[ChoiceInstructionsParts]]
    type: Required[Literal["choice"]]
    name: str


class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Predicate(TypedDict, total=False):
    instructions: Required[str | Iterable[PredicateInstructionsParts]]
    type: Required[Literal["predicate"]]
    name: str


class PredicateInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Score(TypedDict, total=False):
    instructions: Required[str | Iterable[ScoreInstructionsParts]]
    levels: Required[Iterable[ScoreLevel]]
    type: Required[Literal["score"]]
    name: str


class ScoreInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ScoreInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class ScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


DecisionQuestionParam: TypeAlias = Choice | Predicate | Score
if TYPE_CHECKING:
    ChoiceInstructionsParts: TypeAlias = (
        DecisionInputTextParam | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON
    )
    PredicateInstructionsParts: TypeAlias = (
        DecisionInputTextParam | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON
    )
    ScoreInstructionsParts: TypeAlias = (
        DecisionInputTextParam | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON
    )
else:
    __aliases__ = {
        "ChoiceInstructionsParts": "DecisionInputTextParam | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON",
        "PredicateInstructionsParts": "DecisionInputTextParam | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON",
        "ScoreInstructionsParts": "DecisionInputTextParam | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON",
    }
    __getattr__ = members(globals(), fill=True)
