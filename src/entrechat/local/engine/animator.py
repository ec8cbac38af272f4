"""Videos without a diffusion model: the compositor's clip-art and scenery, in motion."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from .. import weights
from .llamacpp_runtime import fetched
from .protocols import Filming, ModelInfo

if TYPE_CHECKING:
    from ..pictures.catalogue import Catalogue
    from .protocols import EmbeddingEngine, Pixels


class Animator:
    """A `VideoEngine` of Microsoft's Fluent Emoji, which are fetched on first use (1 MB). It composes; it does not imagine.

    Args:
        embedder: gives the engine that says which pictures are near to words that name none.
    """

    model = "clipart-animator"
    rate = 24

    def __init__(self, embedder: Callable[[], EmbeddingEngine]) -> None:
        self._embedder = embedder
        self._lock = threading.Lock()
        self._loaded: Catalogue | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1763000000),)

    def film(self, wanted: Filming) -> Iterator[Pixels]:
        from .. import videos

        videos.require()
        from ..videos.animating import animated

        yield from animated(self._catalogue(), wanted, self.rate)

    def close(self) -> None:
        with self._lock:
            self._loaded = None

    def _catalogue(self) -> Catalogue:
        from ..pictures.catalogue import Catalogue

        with self._lock:
            if self._loaded is None:
                self._loaded = Catalogue(fetched(weights.CLIPART), self._embedder)
            return self._loaded
