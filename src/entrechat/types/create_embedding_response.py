# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .embedding import Embedding

__all__ = ["CreateEmbeddingResponse", "Usage"]


__refs__ = {"Embedding": "embedding"}


class CreateEmbeddingResponse(Model):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage

    __wraps__ = {"data": ["embedding:Embedding"], "usage": "create_embedding_response:Usage"}


class Usage(Model):
    prompt_tokens: int
    total_tokens: int


if not TYPE_CHECKING:
    __getattr__ = members(globals())
