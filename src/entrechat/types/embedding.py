# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model
from entrechat.helpers.models import LazyVector

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Embedding"]


class Embedding(LazyVector, Model):
    embedding: list[float]
    index: int
    object: Literal["embedding"]
