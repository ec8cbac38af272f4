# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["UsageEmbeddingsParams"]


class UsageEmbeddingsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
