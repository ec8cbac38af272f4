"""A moderator of pictures that goes by their colour. For tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .protocols import ModelInfo

if TYPE_CHECKING:
    from .protocols import Pixels


class RedIsBad:
    """An `ImageModerationEngine`: the score of each category is how red the picture is. `seen` are the sizes of the pictures."""

    def __init__(self, categories: Sequence[str] = ("sexual",), *, model: str = "scripted-image-moderation") -> None:
        self.categories = tuple(categories)
        self.model = model
        self.seen: list[tuple[int, int]] = []

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    def classify(self, pictures: Sequence[Pixels]) -> list[dict[str, float]]:
        self.seen += [(picture.shape[1], picture.shape[0]) for picture in pictures]
        return [dict.fromkeys(self.categories, float(picture[..., 0].mean()) / 255) for picture in pictures]

    def close(self) -> None:
        """Nothing to give back."""
