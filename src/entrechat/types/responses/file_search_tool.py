# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared.comparison_filter import ComparisonFilter
    from ..shared.compound_filter import CompoundFilter

__all__ = ["FileSearchTool", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]


__refs__ = {"ComparisonFilter": "shared.comparison_filter", "CompoundFilter": "shared.compound_filter"}


class FileSearchTool(Model):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None

    __wraps__ = {
        "filters": {
            "type": {
                "eq": "shared.comparison_filter:ComparisonFilter",
                "ne": "shared.comparison_filter:ComparisonFilter",
                "gt": "shared.comparison_filter:ComparisonFilter",
                "gte": "shared.comparison_filter:ComparisonFilter",
                "lt": "shared.comparison_filter:ComparisonFilter",
                "lte": "shared.comparison_filter:ComparisonFilter",
                "in": "shared.comparison_filter:ComparisonFilter",
                "nin": "shared.comparison_filter:ComparisonFilter",
                "and": "shared.compound_filter:CompoundFilter",
                "or": "shared.compound_filter:CompoundFilter",
            }
        },
        "ranking_options": "responses.file_search_tool:RankingOptions",
    }


class RankingOptions(Model):
    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None

    __wraps__ = {"hybrid_search": "responses.file_search_tool:RankingOptionsHybridSearch"}


class RankingOptionsHybridSearch(Model):
    embedding_weight: float
    text_weight: float


if TYPE_CHECKING:
    Filters: TypeAlias = ComparisonFilter | CompoundFilter | None
else:
    __aliases__ = {"Filters": "ComparisonFilter | CompoundFilter | None"}
    __getattr__ = members(globals())
