# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .decision_question_param import DecisionQuestionParam

__all__ = ["DecisionsDelegationConfigParam"]


__refs__ = {"DecisionQuestionParam": "live.decision_question_param"}


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
