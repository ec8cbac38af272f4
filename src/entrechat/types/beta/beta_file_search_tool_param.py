# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "BetaFileSearchToolParam",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]


class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Filters | None
    max_num_results: int
    ranking_options: RankingOptions


class FiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[str | float | bool | SequenceNotStr[str | float]]


class FiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[str | float | bool | SequenceNotStr[str | float]]


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


Filters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter
FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | Any
