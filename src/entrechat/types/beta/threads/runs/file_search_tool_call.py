# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchResult", "FileSearchResultContent", "FileSearchToolCall"]


class FileSearch(Model):
    ranking_options: FileSearchRankingOptions | None = None
    results: list[FileSearchResult] | None = None

    __wraps__ = {
        "ranking_options": "beta.threads.runs.file_search_tool_call:FileSearchRankingOptions",
        "results": ["beta.threads.runs.file_search_tool_call:FileSearchResult"],
    }


class FileSearchRankingOptions(Model):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float


class FileSearchResult(Model):
    file_id: str
    file_name: str
    score: float
    content: list[FileSearchResultContent] | None = None

    __wraps__ = {"content": ["beta.threads.runs.file_search_tool_call:FileSearchResultContent"]}


class FileSearchResultContent(Model):
    text: str | None = None
    type: Literal["text"] | None = None


class FileSearchToolCall(Model):
    id: str
    file_search: FileSearch
    type: Literal["file_search"]

    __wraps__ = {"file_search": "beta.threads.runs.file_search_tool_call:FileSearch"}
