# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .decision_question_param import DecisionQuestionParam

__all__ = ["DecisionTriggerParam", "Decisions"]


__refs__ = {"DecisionQuestionParam": "live.decision_question_param"}


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
