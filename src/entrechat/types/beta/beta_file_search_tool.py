# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "BetaFileSearchTool",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]


class BetaFileSearchTool(Model):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None

    __wraps__ = {
        "filters": {
            "type": {
                "eq": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "ne": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "gt": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "gte": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "lt": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "lte": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "in": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "nin": "beta.beta_file_search_tool:FiltersComparisonFilter",
                "and": "beta.beta_file_search_tool:FiltersCompoundFilter",
                "or": "beta.beta_file_search_tool:FiltersCompoundFilter",
            }
        },
        "ranking_options": "beta.beta_file_search_tool:RankingOptions",
    }


class FiltersComparisonFilter(Model):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class FiltersCompoundFilter(Model):
    filters: list[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]

    __wraps__ = {"filters": ["beta.beta_file_search_tool:FiltersCompoundFilterFilterComparisonFilter"]}


class FiltersCompoundFilterFilterComparisonFilter(Model):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class RankingOptions(Model):
    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None

    __wraps__ = {"hybrid_search": "beta.beta_file_search_tool:RankingOptionsHybridSearch"}


class RankingOptionsHybridSearch(Model):
    embedding_weight: float
    text_weight: float


Filters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter | None
FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | Any
