"""A video engine without art: every frame in one colour. For tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from .images_scripted import colour
from .protocols import Filming, ModelInfo

if TYPE_CHECKING:
    from .protocols import Pixels


class FlatFilms:
    """A `VideoEngine`: frames are `colour(prompt)` all over, after the picture that it begins with. An edit gives the frames'
    negatives. `requests` are what was asked for.

    Args:
        rate: frames a second.
        before: called before each frame with its number, from 0: to wait, or to fail.
    """

    def __init__(self, *, model: str = "scripted-video", rate: int = 4, before: Callable[[int], None] | None = None) -> None:
        self.model = model
        self.rate = rate
        self.requests: list[Filming] = []
        self._before = before

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    def film(self, wanted: Filming) -> Iterator[Pixels]:
        import numpy as np

        self.requests.append(wanted)
        flat: Pixels = np.full((wanted.height, wanted.width, 3), colour(wanted.prompt), np.uint8)
        for number in range(wanted.seconds * self.rate):
            if self._before is not None:
                self._before(number)
            if wanted.edited is not None:
                frame = next(wanted.edited, None)
                if frame is None:
                    return
                yield 255 - frame
            else:
                yield wanted.first if wanted.first is not None and not number else flat

    def close(self) -> None:
        """Nothing to give back."""
