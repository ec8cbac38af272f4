"""llama.cpp in this process, through xllamacpp.

Answers run on daemon threads (`slots`), one for each of the model's slots; each slot has its own context. The model itself
is loaded on first use (`llamacpp_runtime`).
"""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import weights
from .llamacpp_adapters import Adapters
from .llamacpp_answer import Answer
from .llamacpp_runtime import Key, Runtime, acquire, fetched, release
from .minilm import MiniLM
from .protocols import Emit, ModelInfo, Ticket
from .relevance import ByMeaning, Scores

if TYPE_CHECKING:
    from ..finetuning.lessons import Lesson


class LlamaCpp:
    """A `ChatEngine` on a GGUF file.

    A request with tools also uses MiniLM, fetched with the first such request, to find the tool that it is about; where that
    cannot be had the tool is found by its words.

    Args:
        model_path: the file; None for SmolLM2-135M-Instruct, fetched on first use (see `weights`).
        model: the model's name; by default SmolLM2's, or the file's name.
        context: tokens of prompt and answer together that one request may have.
        slots: how many requests are answered at once; by default two to four, by the number of cores.
        threads: for one model; by default half the cores, because llama.cpp's threads spin.
        defaults: small models need help. Where the caller gave no system message a short one is added; where
            neither `temperature` nor `top_p` was given, decoding is greedy (0.7 with `n` above 1); where no penalty
            was given, `repeat_penalty` is 1.1. False sends just what the caller sent, with the API's own defaults
            (temperature 1, no truncation).
    """

    def __init__(
        self,
        model_path: str | os.PathLike[str] | None = None,
        *,
        model: str | None = None,
        context: int = 4096,
        slots: int | None = None,
        threads: int | None = None,
        defaults: bool = True,
    ) -> None:
        cores = os.cpu_count() or 1
        self._path = Path(model_path).absolute() if model_path is not None else None
        self.model = model or (weights.DEFAULT if self._path is None else self._path.stem.lower())
        self.defaults = defaults
        self._context = context
        self._slots = slots or max(2, min(4, cores))
        self._threads = threads or max(1, cores // 2)
        self._lock = threading.Lock()
        self._runtime: Runtime | None = None
        self._adapters = Adapters()
        self._end: int | None = None
        self._embedder = MiniLM(threads=threads)
        self._scores: Scores = ByMeaning(self._embedder)

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1738900000),)

    @property
    def busy(self) -> int:
        """How many slots are at work."""
        runtime = self._runtime
        return runtime.slots.busy if runtime is not None else 0

    def chat(self, body: Mapping[str, Any], emit: Emit, *, choice: int = 0) -> Ticket:
        def answer(runtime: Runtime) -> Answer:
            server = partial(self._loaded, runtime)
            return Answer(server, body, emit, choice=choice, defaults=self.defaults, scores=self._scores)

        runtime = self._ready()
        tuned = self._adapters.submit(str(body.get("model")), runtime.key, answer)
        if tuned is not None:
            return tuned
        job = answer(runtime)
        runtime.slots.submit(job)
        return job

    # -- fine-tuning (`protocols.Trainable`) ---------------------------------------------------------------------------

    def trainee(self) -> Path:
        from . import llamacpp_lessons

        if self._path is None:
            fetched(self.model)
        path = Path(self._ready().key.path)
        self._end = llamacpp_lessons.check(path)
        return path

    def lesson(self, messages: Sequence[Mapping[str, Any]]) -> Lesson:
        from . import llamacpp_lessons

        if self._end is None:
            self.trainee()
        assert self._end is not None
        return llamacpp_lessons.make(self._ready(), messages, end=self._end, defaults=self.defaults)

    def train(self, directory: Path) -> AsyncGenerator[dict[str, Any]]:
        from ..finetuning import process

        return process.train(directory, Path(self._ready().key.path), self._threads)

    def adopt(self, model: str, adapter: Path) -> None:
        self._adapters.put(model, adapter)

    def remove(self, model: str) -> bool:
        return self._adapters.remove(model)

    def close(self) -> None:
        with self._lock:
            runtime, self._runtime = self._runtime, None
        self._adapters.close()
        if runtime is not None and runtime.key.pid == os.getpid():
            release(runtime)
        self._embedder.close()

    def _ready(self) -> Runtime:
        with self._lock:
            if self._runtime is None or self._runtime.key.pid != os.getpid():
                path = self._path if self._path is not None else weights.path_of(self.model)
                key = Key(os.getpid(), str(path), self.model, self._context, self._slots, self._threads)
                self._runtime = acquire(key)
            return self._runtime

    def server(self) -> Any:
        """llama.cpp's server, fetched and loaded if it is not: it may take long."""
        return self._loaded(self._ready())

    def _loaded(self, runtime: Runtime) -> Any:
        if self._path is None and not os.path.exists(runtime.key.path):
            fetched(self.model)
        return runtime.server()
