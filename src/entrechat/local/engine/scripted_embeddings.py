"""An embedder without a model: texts that share words are near each other. The same text always gets the same vector."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .protocols import Embedded, ModelInfo

if TYPE_CHECKING:
    from .protocols import FloatArray


class HashedWords:
    """An `EmbeddingEngine`: each word adds to a few of the dimensions, picked by the word's hash."""

    def __init__(self, *, dimensions: int = 384, model: str = "scripted-embedding", max_tokens: int = 8192) -> None:
        self.model = model
        self.max_tokens = max_tokens
        self._dimensions = dimensions
        self.requests: list[list[str]] = []

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    @property
    def dimensions(self) -> int:
        return self._dimensions

    def count(self, texts: Sequence[str]) -> list[int]:
        return [max(1, len(_words(text))) for text in texts]

    def embed(self, texts: Sequence[str]) -> Embedded:
        import numpy as np

        self.requests.append(list(texts))
        vectors: FloatArray = np.zeros((len(texts), self._dimensions), np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word in _words(text)[: self.max_tokens] or [""]:
                for turn in range(4):
                    digest = zlib.crc32(f"{turn}{word}".encode())
                    row[digest % self._dimensions] += 1 if digest & 0x10000 else -1
            row /= max(float(np.linalg.norm(row)), 1e-9)
        return Embedded(vectors, self.count(texts))

    def close(self) -> None:
        """Nothing to give back."""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
