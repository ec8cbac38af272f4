"""Pictures without a diffusion model: clip-art of the things that a prompt names, in the scenery that it speaks of."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from .. import weights
from ..pictures import missing_extra
from .llamacpp_runtime import fetched
from .protocols import Drawing, ModelInfo

if TYPE_CHECKING:
    from ..pictures.catalogue import Catalogue
    from .protocols import EmbeddingEngine, Pixels


class Compositor:
    """An `ImageEngine` of Microsoft's Fluent Emoji, which are fetched on first use (1 MB). It composes; it does not imagine.

    The same drawing gives the same picture, on every machine with the same embedder.

    Args:
        embedder: gives the engine that says which pictures are near to words that name none.
    """

    model = "clipart-compositor"

    def __init__(self, embedder: Callable[[], EmbeddingEngine]) -> None:
        self._embedder = embedder
        self._lock = threading.Lock()
        self._loaded: Catalogue | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1763000000),)

    def draw(self, wanted: Drawing, partials: int = 0) -> Iterator[Pixels]:
        try:
            from ..pictures import composing
        except ImportError as error:
            raise missing_extra(error) from error
        yield from composing.drawn(self._catalogue(), wanted, partials)

    def close(self) -> None:
        with self._lock:
            self._loaded = None

    def _catalogue(self) -> Catalogue:
        from ..pictures.catalogue import Catalogue

        with self._lock:
            if self._loaded is None:
                self._loaded = Catalogue(fetched(weights.CLIPART), self._embedder)
            return self._loaded
