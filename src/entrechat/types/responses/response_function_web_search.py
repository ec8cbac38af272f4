# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["Action", "ActionFind", "ActionOpenPage", "ActionSearch", "ActionSearchSource", "ResponseFunctionWebSearch"]


class ActionFind(Model):
    pattern: str
    type: Literal["find_in_page"]
    url: str


class ActionOpenPage(Model):
    type: Literal["open_page"]
    url: str | None = None


class ActionSearch(Model):
    type: Literal["search"]
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None

    __wraps__ = {"sources": ["responses.response_function_web_search:ActionSearchSource"]}


class ActionSearchSource(Model):
    type: Literal["url"]
    url: str


class ResponseFunctionWebSearch(Model):
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]

    __wraps__ = {
        "action": {
            "type": {
                "search": "responses.response_function_web_search:ActionSearch",
                "open_page": "responses.response_function_web_search:ActionOpenPage",
                "find_in_page": "responses.response_function_web_search:ActionFind",
            }
        }
    }


Action: TypeAlias = ActionSearch | ActionOpenPage | ActionFind
