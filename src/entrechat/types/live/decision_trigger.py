# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .decision_question import DecisionQuestion

__all__ = ["DecisionTrigger", "Decisions"]


__refs__ = {"DecisionQuestion": "live.decision_question"}


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


if not TYPE_CHECKING:
    __getattr__ = members(globals())
