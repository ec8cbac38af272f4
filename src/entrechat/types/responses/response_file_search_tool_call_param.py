# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["ResponseFileSearchToolCallParam", "Result"]


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    results: Iterable[Result] | None


class Result(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str
