"""A moderator that does as it is told. For tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .moderation_exemplars import HARMFUL
from .protocols import ModelInfo


class ScriptedModerator:
    """A `ModerationEngine` that finds words.

    Args:
        words: text to look for, in any case, and the scores that it brings: `{"knife": {"violence": 0.9}}`. The highest
            score of a category counts; without any of the words all are 0.
    """

    def __init__(self, words: Mapping[str, Mapping[str, float]] | None = None, *, model: str = "scripted-moderation") -> None:
        self.model = model
        self.categories: Sequence[str] = tuple(HARMFUL)
        self.requests: list[list[str]] = []
        self._words = words or {}

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        self.requests.append(list(texts))
        return [self._scores(text.lower()) for text in texts]

    def _scores(self, text: str) -> dict[str, float]:
        found = [scores for word, scores in self._words.items() if word.lower() in text]
        return {category: max((scores.get(category, 0.0) for scores in found), default=0.0) for category in self.categories}
