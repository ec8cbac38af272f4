# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_choice_option_param import DecisionChoiceOptionParam
    from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationUpdateConfigParam",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


__refs__ = {
    "Choice": "live.decision_question_param",
    "DecisionChoiceOptionParam": "live.decision_choice_option_param",
    "DecisionQuestionParam": "live.decision_question_param",
    "Predicate": "live.decision_question_param",
    "Score": "live.decision_question_param",
    "ScoreLevel": "live.decision_question_param",
}


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]


if TYPE_CHECKING:
    Question: TypeAlias = DecisionQuestionParam
    QuestionQuestionParamChoice: TypeAlias = Choice
    QuestionQuestionParamPredicate: TypeAlias = Predicate
    QuestionQuestionParamScore: TypeAlias = Score
    QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
    QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam
else:
    __aliases__ = {
        "Question": "DecisionQuestionParam",
        "QuestionQuestionParamChoice": "Choice",
        "QuestionQuestionParamChoiceChoice": "DecisionChoiceOptionParam",
        "QuestionQuestionParamPredicate": "Predicate",
        "QuestionQuestionParamScore": "Score",
        "QuestionQuestionParamScoreLevel": "ScoreLevel",
    }
    __getattr__ = members(globals(), fill=True)
