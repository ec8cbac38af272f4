# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "WebSearchAction",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceOther",
    "WebSearchActionResourceSearch",
]


class WebSearchActionResourceFindInPage(Model):
    pattern: str | None = None
    type: Literal["find_in_page"]
    url: str | None = None


class WebSearchActionResourceOpenPage(Model):
    type: Literal["open_page"]
    url: str | None = None


class WebSearchActionResourceOther(Model):
    type: Literal["other"]


class WebSearchActionResourceSearch(Model):
    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"]


WebSearchAction: TypeAlias = (
    WebSearchActionResourceSearch
    | WebSearchActionResourceOpenPage
    | WebSearchActionResourceFindInPage
    | WebSearchActionResourceOther
)
