# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemDoneEvent"]


__refs__ = {"ConversationItem": "beta.realtime.conversation_item"}


class ResponseOutputItemDoneEvent(Model):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]

    __wraps__ = {"item": "beta.realtime.conversation_item:ConversationItem"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
