# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchToolParam"]


class FileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptions


class FileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]
    ranker: Literal["auto", "default_2024_08_21"]


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: FileSearch
