# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_choice_option import DecisionChoiceOption
    from .decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTrigger",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


__refs__ = {
    "Choice": "live.decision_question",
    "DecisionChoiceOption": "live.decision_choice_option",
    "DecisionQuestion": "live.decision_question",
    "Predicate": "live.decision_question",
    "Score": "live.decision_question",
    "ScoreLevel": "live.decision_question",
}


class DecisionTrigger(Model):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]

    __wraps__ = {"decisions": "live.decision_trigger:Decisions"}


class Decisions(Model):
    questions: list[DecisionQuestion]

    __wraps__ = {
        "questions": [
            {
                "type": {
                    "choice": "live.decision_question:Choice",
                    "predicate": "live.decision_question:Predicate",
                    "score": "live.decision_question:Score",
                }
            }
        ]
    }


if TYPE_CHECKING:
    DecisionsQuestion: TypeAlias = DecisionQuestion
    DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
    DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
    DecisionsQuestionQuestionParamScore: TypeAlias = Score
    DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
    DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
else:
    __aliases__ = {
        "DecisionsQuestion": "DecisionQuestion",
        "DecisionsQuestionQuestionParamChoice": "Choice",
        "DecisionsQuestionQuestionParamChoiceChoice": "DecisionChoiceOption",
        "DecisionsQuestionQuestionParamPredicate": "Predicate",
        "DecisionsQuestionQuestionParamScore": "Score",
        "DecisionsQuestionQuestionParamScoreLevel": "ScoreLevel",
    }
    __getattr__ = members(globals())
