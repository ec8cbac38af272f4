"""all-MiniLM-L6-v2 on llama.cpp: 384 dimensions, for English."""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import weights
from ..problems import Problem
from .llamacpp_runtime import Key, Runtime, acquire, fetched, release
from .minilm_gguf import vocabulary
from .minilm_tokens import WordPiece
from .protocols import Embedded, ModelInfo

if TYPE_CHECKING:
    from .protocols import FloatArray

_WINDOW = 510
"""Tokens that the model reads at once, without the two that go around them."""
_AT_ONCE = 8


class MiniLM:
    """An `EmbeddingEngine`. The model is fetched and loaded on first use, and shared by all of a process.

    The model reads 512 tokens. A longer text is read in pieces of that length, and its vector is the mean of theirs,
    each with the weight of its tokens; so nothing of a text up to `max_tokens` is left out.

    Args:
        threads: that the model computes with; by default half the cores, because llama.cpp's threads spin.
    """

    model = weights.EMBEDDER
    dimensions = 384
    max_tokens = 8192

    def __init__(self, *, threads: int | None = None) -> None:
        self._threads = threads or max(1, (os.cpu_count() or 1) // 2)
        self._lock = threading.Lock()
        self._runtime: Runtime | None = None
        self._tokens: WordPiece | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1630000000),)

    def count(self, texts: Sequence[str]) -> list[int]:
        tokens = self._tokenizer()
        return [len(tokens.encode(text)) + 2 for text in texts]

    def embed(self, texts: Sequence[str]) -> Embedded:
        import numpy as np

        tokens = self._tokenizer()
        encoded = [tokens.encode(text) for text in texts]
        windows: list[list[int]] = []
        owners: list[int] = []
        for owner, ids in enumerate(encoded):
            kept = ids[: self.max_tokens - 2]
            for begin in range(0, len(kept) or 1, _WINDOW):
                windows.append([tokens.begin, *kept[begin : begin + _WINDOW], tokens.end])
                owners.append(owner)
        vectors: FloatArray = np.zeros((len(texts), self.dimensions), np.float32)
        if texts:
            shares = np.array([[len(window)] for window in windows], np.float32)
            np.add.at(vectors, owners, self._vectors(windows) * shares)
            vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return Embedded(vectors, [len(ids) + 2 for ids in encoded])

    def close(self) -> None:
        with self._lock:
            runtime, self._runtime = self._runtime, None
        if runtime is not None and runtime.key.pid == os.getpid():
            release(runtime)

    def _vectors(self, windows: list[list[int]]) -> FloatArray:
        """A row a window; a few at a time, so that many callers get on side by side and closing does not take long."""
        import numpy as np

        rows: list[bytes] = []
        for begin in range(0, len(windows), _AT_ONCE):
            request = {"input": windows[begin : begin + _AT_ONCE], "encoding_format": "base64"}
            with self._ready().call() as server:
                answer: dict[str, Any] = server.handle_embeddings(request)
            if "error" in answer:
                raise Problem(500, f"llama.cpp cannot embed: {answer['error'].get('message')}")
            rows += [base64.b64decode(item["embedding"]) for item in sorted(answer["data"], key=lambda item: item["index"])]
        return np.frombuffer(b"".join(rows), np.dtype("<f4")).reshape(-1, self.dimensions)

    def _tokenizer(self) -> WordPiece:
        with self._lock:
            if self._tokens is None:
                self._tokens = WordPiece(vocabulary(fetched(self.model)))
            return self._tokens

    def _ready(self) -> Runtime:
        with self._lock:
            if self._runtime is None or self._runtime.key.pid != os.getpid():
                path = fetched(self.model)
                self._runtime = acquire(Key(os.getpid(), str(path), self.model, 512, 4, self._threads, embeds=True))
            return self._runtime
