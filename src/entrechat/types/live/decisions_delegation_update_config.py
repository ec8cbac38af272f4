# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_choice_option import DecisionChoiceOption
    from .decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationUpdateConfig",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


__refs__ = {
    "Choice": "live.decision_question",
    "DecisionChoiceOption": "live.decision_choice_option",
    "DecisionQuestion": "live.decision_question",
    "Predicate": "live.decision_question",
    "Score": "live.decision_question",
    "ScoreLevel": "live.decision_question",
}


class DecisionsDelegationUpdateConfig(Model):
    model: str | None = None
    questions: list[DecisionQuestion] | None = None

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
    Question: TypeAlias = DecisionQuestion
    QuestionQuestionParamChoice: TypeAlias = Choice
    QuestionQuestionParamPredicate: TypeAlias = Predicate
    QuestionQuestionParamScore: TypeAlias = Score
    QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
    QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
else:
    __aliases__ = {
        "Question": "DecisionQuestion",
        "QuestionQuestionParamChoice": "Choice",
        "QuestionQuestionParamChoiceChoice": "DecisionChoiceOption",
        "QuestionQuestionParamPredicate": "Predicate",
        "QuestionQuestionParamScore": "Score",
        "QuestionQuestionParamScoreLevel": "ScoreLevel",
    }
    __getattr__ = members(globals())
