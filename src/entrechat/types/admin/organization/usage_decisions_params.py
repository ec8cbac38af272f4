# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["UsageDecisionsParams"]


class UsageDecisionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str] | None
    batch: bool | None
    bucket_width: Literal["1m", "1h", "1d"] | None
    end_time: int | None
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]] | None
    limit: int | None
    models: SequenceNotStr[str] | None
    page: str | None
    project_ids: SequenceNotStr[str] | None
    user_ids: SequenceNotStr[str] | None
