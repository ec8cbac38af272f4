# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..file_chunking_strategy import FileChunkingStrategy

__all__ = ["LastError", "VectorStoreFile"]


__refs__ = {"FileChunkingStrategy": "file_chunking_strategy"}


class LastError(Model):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


class VectorStoreFile(Model):
    id: str
    created_at: int
    last_error: LastError | None = None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    attributes: dict[str, str | float | bool] | None = None
    chunking_strategy: FileChunkingStrategy | None = None

    __wraps__ = {
        "last_error": "vector_stores.vector_store_file:LastError",
        "chunking_strategy": {
            "type": {
                "static": "static_file_chunking_strategy_object:StaticFileChunkingStrategyObject",
                "other": "other_file_chunking_strategy_object:OtherFileChunkingStrategyObject",
            }
        },
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
