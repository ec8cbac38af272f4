"""Models that are a base model seen through a LoRA adapter: each loaded on first use, few at a time.

Each has a runtime of its own, so that the base model's is never touched; the weights are one file, mapped once.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

from .llamacpp_runtime import Key, Runtime, acquire, release
from .slots import Job

_MOST = 2
"""Adapters that are loaded at once. With one more, the one that was not asked for the longest goes, when it is idle."""


class Adapters:
    """Adapters by the names of their models."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._files: dict[str, Path] = {}
        self._loaded: dict[str, Runtime] = {}
        """The one that was asked last comes last."""

    def put(self, model: str, adapter: Path) -> None:
        with self._lock:
            self._files[model] = adapter

    def remove(self, model: str) -> bool:
        """Forgets a model, and ends what it is saying."""
        with self._lock:
            found = self._files.pop(model, None)
            runtime = self._loaded.pop(model, None)
        _give_back([runtime] if runtime is not None else [])
        return found is not None

    def submit(self, model: str, key: Key, job: Callable[[Runtime], Job]) -> Job | None:
        """Has `job` done by the model of that name; None where there is none.

        Args:
            key: the base model's.
            job: makes the work for the model's runtime.
        """
        gone: list[Runtime] = []
        try:
            with self._lock:
                path = self._files.get(model)
                if path is None:
                    return None
                runtime = self._runtime(model, key._replace(adapter=str(path)))
                made = job(runtime)
                runtime.slots.submit(made)  # inside the lock: a runtime without work may be given back
                gone = self._too_many()
                return made
        finally:
            _give_back(gone)

    def close(self) -> None:
        with self._lock:
            gone, self._loaded = list(self._loaded.values()), {}
        _give_back(gone)

    def _runtime(self, model: str, key: Key) -> Runtime:
        runtime = self._loaded.pop(model, None)
        if runtime is None or runtime.key != key:
            runtime = acquire(key)
        self._loaded[model] = runtime
        return runtime

    def _too_many(self) -> list[Runtime]:
        idle = [name for name, runtime in self._loaded.items() if runtime.slots.idle]
        surplus = idle[: max(0, len(self._loaded) - _MOST)]
        return [self._loaded.pop(name) for name in surplus]


def _give_back(runtimes: list[Runtime]) -> None:
    for runtime in runtimes:
        if runtime.key.pid == os.getpid():  # else it is the parent's
            release(runtime)
