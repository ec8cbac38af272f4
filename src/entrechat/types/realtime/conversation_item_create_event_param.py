# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .conversation_item_param import ConversationItemParam

__all__ = ["ConversationItemCreateEventParam"]


__refs__ = {"ConversationItemParam": "realtime.conversation_item_param"}


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
