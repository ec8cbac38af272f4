# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .shared.metadata import Metadata

__all__ = ["ExpiresAfter", "FileCounts", "VectorStore"]


__refs__ = {"Metadata": "shared.metadata"}


class ExpiresAfter(Model):
    anchor: Literal["last_active_at"]
    days: int


class FileCounts(Model):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int


class VectorStore(Model):
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: int | None = None
    metadata: Metadata | None = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: ExpiresAfter | None = None
    expires_at: int | None = None

    __wraps__ = {"file_counts": "vector_store:FileCounts", "expires_after": "vector_store:ExpiresAfter"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
