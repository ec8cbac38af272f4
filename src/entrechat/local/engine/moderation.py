"""Moderation without a model of its own: one logistic classifier a category, on the vectors of an embedder.

They are trained on first use, from the sentences of `moderation_exemplars`; with MiniLM that takes about two seconds. This
is a stand-in for tests and prototypes and no guard: it knows what is near to some two hundred English sentences.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .moderation_exemplars import HARMFUL, HARMLESS, PARENTS
from .protocols import ModelInfo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .protocols import EmbeddingEngine, FloatArray

    Floats = NDArray[np.float64]

_STEPS = 400
_RATE = 8.0
_DECAY = 3e-4
_WEIGHT = 6.0
"""Of a sentence of a category against one of the others, of which there are many more."""


class Classifier:
    """A `ModerationEngine`. All categories of the API but `sexual/minors`.

    Args:
        embedder: what makes the vectors; it stays its owner's.
    """

    model = "entrechat-moderation"
    categories = tuple(HARMFUL)

    def __init__(self, embedder: EmbeddingEngine) -> None:
        self._embedder = embedder
        self._lock = threading.Lock()
        self._weights: Floats | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1763800000),)

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        if not texts:
            return []
        scores = _sigmoid(_extended(self._embedder.embed(texts).vectors) @ self._trained())
        return [dict(zip(self.categories, map(float, row), strict=True)) for row in scores]

    def _trained(self) -> Floats:
        with self._lock:
            if self._weights is None:
                self._weights = _train(self._embedder)
            return self._weights


def _train(embedder: EmbeddingEngine) -> Floats:
    """A column of weights a category, the last row its bias."""
    import numpy as np

    labelled = [(category, text) for category, texts in HARMFUL.items() for text in texts]
    inputs = _extended(embedder.embed([*(text for _, text in labelled), *HARMLESS]).vectors)
    wanted = np.zeros((len(inputs), len(HARMFUL)))
    columns = {category: number for number, category in enumerate(HARMFUL)}
    for row, (category, _) in enumerate(labelled):
        for each in (category, *PARENTS.get(category, ())):
            wanted[row, columns[each]] = 1
    shares = np.where(wanted > 0, _WEIGHT, 1.0) / len(inputs)
    weights = ahead = np.zeros((inputs.shape[1], len(HARMFUL)))
    for step in range(_STEPS):  # Nesterov's descent
        slope = inputs.T @ ((_sigmoid(inputs @ ahead) - wanted) * shares) + _DECAY * ahead
        before, weights = weights, ahead - _RATE * slope
        ahead = weights + step / (step + 3) * (weights - before)
    return weights


def _extended(vectors: FloatArray) -> Floats:
    import numpy as np

    return np.hstack([vectors.astype(np.float64), np.ones((len(vectors), 1))])


def _sigmoid(values: Floats) -> Floats:
    import numpy as np

    return 1 / (1 + np.exp(-values))
