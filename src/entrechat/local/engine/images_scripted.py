"""An image engine without art: flat colours that tell prompts and seeds apart. For tests."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from .protocols import Drawing, ModelInfo

if TYPE_CHECKING:
    from .protocols import Pixels


class FlatColours:
    """An `ImageEngine`: every picture is `colour(prompt, seed)` all over; unfinished ones are darker. A variation is the first
    picture's negative. `requests` are the drawings that were asked for."""

    def __init__(self, *, model: str = "scripted-image") -> None:
        self.model = model
        self.requests: list[Drawing] = []

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    def draw(self, wanted: Drawing, partials: int = 0) -> Iterator[Pixels]:
        import numpy as np

        self.requests.append(wanted)
        if wanted.images and not wanted.prompt:
            negative = wanted.images[0].copy()
            negative[..., :3] = 255 - negative[..., :3]
            yield negative
            return
        red, green, blue = colour(wanted.prompt, wanted.seed)
        for step in range(partials + 1):
            share = (step + 1) / (partials + 1)
            made: Pixels = np.empty((wanted.height, wanted.width, 4), np.uint8)
            made[...] = (int(red * share), int(green * share), int(blue * share), 0 if wanted.transparent else 255)
            yield made

    def close(self) -> None:
        """Nothing to give back."""


def colour(prompt: str, seed: int = 0) -> tuple[int, int, int]:
    digest = zlib.crc32(f"{seed}:{prompt}".encode())
    return digest & 255, digest >> 8 & 255, digest >> 16 & 255
