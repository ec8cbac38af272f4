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

    def __init__(self, *, dimensions: int = 384, model: str = "scripted-embedding") -> None:
        self.model = model
        self._dimensions = dimensions
        self.requests: list[list[str]] = []

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    @property
    def dimensions(self) -> int:
        return self._dimensions

    def embed(self, texts: Sequence[str]) -> Embedded:
        import numpy as np

        self.requests.append(list(texts))
        vectors: FloatArray = np.zeros((len(texts), self._dimensions), np.float32)
        tokens: list[int] = []
        for row, text in zip(vectors, texts, strict=True):
            words = re.findall(r"\w+", text.lower())
            tokens.append(max(1, len(words)))
            for word in words or [""]:
                for turn in range(4):
                    digest = zlib.crc32(f"{turn}{word}".encode())
                    row[digest % self._dimensions] += 1 if digest & 0x10000 else -1
            row /= max(float(np.linalg.norm(row)), 1e-9)
        return Embedded(vectors, tokens)

    def close(self) -> None:
        """Nothing to give back."""
