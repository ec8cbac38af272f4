# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .shared_params.comparison_filter import ComparisonFilter
    from .shared_params.compound_filter import CompoundFilter

__all__ = ["Filters", "RankingOptions", "VectorStoreSearchParams"]


__refs__ = {"ComparisonFilter": "shared_params.comparison_filter", "CompoundFilter": "shared_params.compound_filter"}


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[str | SequenceNotStr[str]]
    filters: Filters
    max_num_results: int
    ranking_options: RankingOptions
    rewrite_query: bool


if TYPE_CHECKING:
    Filters: TypeAlias = ComparisonFilter | CompoundFilter
else:
    __aliases__ = {"Filters": "ComparisonFilter | CompoundFilter"}
    __getattr__ = members(globals(), fill=True)
