# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FileCounts", "VectorStoreFileBatch"]


class FileCounts(Model):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class VectorStoreFileBatch(Model):
    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str

    __wraps__ = {"file_counts": "vector_stores.vector_store_file_batch:FileCounts"}
