# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ConversationItemDeleteEvent"]


class ConversationItemDeleteEvent(Model):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str | None = None
