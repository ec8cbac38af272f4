# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Answer",
    "AnswerAnswerResourceChoice",
    "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate",
    "AnswerAnswerResourceRefusal",
    "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability",
    "Decision",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]


class AnswerAnswerResourceChoice(Model):
    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]

    __wraps__ = {"probabilities": ["decision:AnswerAnswerResourceChoiceProbability"]}


class AnswerAnswerResourceChoiceProbability(Model):
    probability: float
    value: str | bool


class AnswerAnswerResourcePredicate(Model):
    name: str | None = None
    probability: float
    type: Literal["predicate"]


class AnswerAnswerResourceRefusal(Model):
    name: str | None = None
    type: Literal["refusal"]


class AnswerAnswerResourceScore(Model):
    confidence: float
    name: str | None = None
    probabilities: list[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]

    __wraps__ = {"probabilities": ["decision:AnswerAnswerResourceScoreProbability"]}


class AnswerAnswerResourceScoreProbability(Model):
    label: str
    probability: float
    value: int


class Decision(Model):
    answers: list[Answer]
    model: str
    usage: Usage

    __wraps__ = {
        "answers": [
            {
                "type": {
                    "predicate": "decision:AnswerAnswerResourcePredicate",
                    "choice": "decision:AnswerAnswerResourceChoice",
                    "score": "decision:AnswerAnswerResourceScore",
                    "refusal": "decision:AnswerAnswerResourceRefusal",
                }
            }
        ],
        "usage": "decision:Usage",
    }


class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int

    __wraps__ = {
        "input_tokens_details": "decision:UsageInputTokensDetails",
        "output_tokens_details": "decision:UsageOutputTokensDetails",
    }


class UsageInputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int


class UsageOutputTokensDetails(Model):
    reasoning_tokens: int


Answer: TypeAlias = (
    AnswerAnswerResourcePredicate | AnswerAnswerResourceChoice | AnswerAnswerResourceScore | AnswerAnswerResourceRefusal
)
