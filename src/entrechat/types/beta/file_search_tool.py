# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchTool"]


class FileSearch(Model):
    max_num_results: int | None = None
    ranking_options: FileSearchRankingOptions | None = None

    __wraps__ = {"ranking_options": "beta.file_search_tool:FileSearchRankingOptions"}


class FileSearchRankingOptions(Model):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None = None


class FileSearchTool(Model):
    type: Literal["file_search"]
    file_search: FileSearch | None = None

    __wraps__ = {"file_search": "beta.file_search_tool:FileSearch"}
