# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .decision_choice_option_param import DecisionChoiceOptionParam
    from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTriggerParam",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


__refs__ = {
    "Choice": "live.decision_question_param",
    "DecisionChoiceOptionParam": "live.decision_choice_option_param",
    "DecisionQuestionParam": "live.decision_question_param",
    "Predicate": "live.decision_question_param",
    "Score": "live.decision_question_param",
    "ScoreLevel": "live.decision_question_param",
}


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


if TYPE_CHECKING:
    DecisionsQuestion: TypeAlias = DecisionQuestionParam
    DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
    DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
    DecisionsQuestionQuestionParamScore: TypeAlias = Score
    DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
    DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam
else:
    __aliases__ = {
        "DecisionsQuestion": "DecisionQuestionParam",
        "DecisionsQuestionQuestionParamChoice": "Choice",
        "DecisionsQuestionQuestionParamChoiceChoice": "DecisionChoiceOptionParam",
        "DecisionsQuestionQuestionParamPredicate": "Predicate",
        "DecisionsQuestionQuestionParamScore": "Score",
        "DecisionsQuestionQuestionParamScoreLevel": "ScoreLevel",
    }
    __getattr__ = members(globals(), fill=True)
