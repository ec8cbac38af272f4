# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_choice_option import DecisionChoiceOption
    from .decision_input_text import DecisionInputText
    from .decision_json_object import DecisionJSONObject

__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestion",
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
    "DecisionChoiceOption": "live.decision_choice_option",
    "DecisionInputText": "live.decision_input_text",
    "DecisionJSONObject": "live.decision_json_object",
}


class Choice(Model):
    choices: list[DecisionChoiceOption]
    instructions: str | list[ChoiceInstructionsParts]
    type: Literal["choice"]
    name: str | None = None

    __wraps__ = {
        "choices": ["live.decision_choice_option:DecisionChoiceOption"],
        "instructions": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_question:ChoiceInstructionsPartsInputImage",
                    "input_json": "live.decision_question:ChoiceInstructionsPartsInputJSON",
                }
            }
        ],
    }


class ChoiceInstructionsPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ChoiceInstructionsPartsInputJSON(Model):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Predicate(Model):
    instructions: str | list[PredicateInstructionsParts]
    type: Literal["predicate"]
    name: str | None = None

    __wraps__ = {
        "instructions": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_question:PredicateInstructionsPartsInputImage",
                    "input_json": "live.decision_question:PredicateInstructionsPartsInputJSON",
                }
            }
        ]
    }


class PredicateInstructionsPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class PredicateInstructionsPartsInputJSON(Model):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Score(Model):
    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: Literal["score"]
    name: str | None = None

    __wraps__ = {
        "instructions": [
            {
                "type": {
                    "input_text": "live.decision_input_text:DecisionInputText",
                    "input_image": "live.decision_question:ScoreInstructionsPartsInputImage",
                    "input_json": "live.decision_question:ScoreInstructionsPartsInputJSON",
                }
            }
        ],
        "levels": ["live.decision_question:ScoreLevel"],
    }


class ScoreInstructionsPartsInputImage(Model):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ScoreInstructionsPartsInputJSON(Model):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class ScoreLevel(Model):
    label: str
    description: str | None = None


DecisionQuestion: TypeAlias = Choice | Predicate | Score
if TYPE_CHECKING:
    ChoiceInstructionsParts: TypeAlias = (
        DecisionInputText | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON
    )
    PredicateInstructionsParts: TypeAlias = (
        DecisionInputText | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON
    )
    ScoreInstructionsParts: TypeAlias = DecisionInputText | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON
else:
    __aliases__ = {
        "ChoiceInstructionsParts": "DecisionInputText | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON",
        "PredicateInstructionsParts": "DecisionInputText | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON",
        "ScoreInstructionsParts": "DecisionInputText | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON",
    }
    __getattr__ = members(globals())
