# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from .embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


__refs__ = {"EmbeddingModel": "embedding_model"}


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str | EmbeddingModel]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
