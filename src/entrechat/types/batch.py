# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .batch_error import BatchError
    from .batch_request_counts import BatchRequestCounts
    from .batch_usage import BatchUsage
    from .shared.metadata import Metadata

__all__ = ["Batch", "Errors"]


__refs__ = {
    "BatchError": "batch_error",
    "BatchRequestCounts": "batch_request_counts",
    "BatchUsage": "batch_usage",
    "Metadata": "shared.metadata",
}


class Batch(Model):
    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
    cancelled_at: int | None = None
    cancelling_at: int | None = None
    completed_at: int | None = None
    error_file_id: str | None = None
    errors: Errors | None = None
    expired_at: int | None = None
    expires_at: int | None = None
    failed_at: int | None = None
    finalizing_at: int | None = None
    in_progress_at: int | None = None
    metadata: Metadata | None = None
    model: str | None = None
    output_file_id: str | None = None
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None

    __wraps__ = {
        "errors": "batch:Errors",
        "request_counts": "batch_request_counts:BatchRequestCounts",
        "usage": "batch_usage:BatchUsage",
    }


class Errors(Model):
    data: list[BatchError] | None = None
    object: str | None = None

    __wraps__ = {"data": ["batch_error:BatchError"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
