# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .agent_output_item_status import AgentOutputItemStatus
    from .web_search_action import WebSearchAction

__all__ = ["AgentWebSearchCallItem"]


__refs__ = {"AgentOutputItemStatus": "beta.agent_output_item_status", "WebSearchAction": "beta.web_search_action"}


class AgentWebSearchCallItem(Model):
    id: str
    action: WebSearchAction | None = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]

    __wraps__ = {
        "action": {
            "type": {
                "search": "beta.web_search_action:WebSearchActionResourceSearch",
                "open_page": "beta.web_search_action:WebSearchActionResourceOpenPage",
                "find_in_page": "beta.web_search_action:WebSearchActionResourceFindInPage",
                "other": "beta.web_search_action:WebSearchActionResourceOther",
            }
        }
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
