# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..shared_params.comparison_filter import ComparisonFilter
    from ..shared_params.compound_filter import CompoundFilter

__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]


__refs__ = {"ComparisonFilter": "shared_params.comparison_filter", "CompoundFilter": "shared_params.compound_filter"}


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Filters | None
    max_num_results: int
    ranking_options: RankingOptions


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


if TYPE_CHECKING:
    Filters: TypeAlias = ComparisonFilter | CompoundFilter
else:
    __aliases__ = {"Filters": "ComparisonFilter | CompoundFilter"}
    __getattr__ = members(globals(), fill=True)
