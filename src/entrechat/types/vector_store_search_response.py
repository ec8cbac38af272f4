# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Content", "VectorStoreSearchResponse"]


class Content(Model):
    text: str
    type: Literal["text"]


class VectorStoreSearchResponse(Model):
    attributes: dict[str, str | float | bool] | None = None
    content: list[Content]
    file_id: str
    filename: str
    score: float

    __wraps__ = {"content": ["vector_store_search_response:Content"]}
