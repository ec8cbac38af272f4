# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .conversations import AsyncConversations, Conversations
    from .items import AsyncItems, Items
else:
    __getattr__, __dir__ = exports(
        __name__,
        {"AsyncConversations": ".conversations", "AsyncItems": ".items", "Conversations": ".conversations", "Items": ".items"},
    )

__all__ = ["AsyncConversations", "AsyncItems", "Conversations", "Items"]
