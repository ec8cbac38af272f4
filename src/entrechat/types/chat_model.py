# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .shared.chat_model import ChatModel as ChatModelChatModel

__all__ = ["ChatModel"]


__refs__ = {"ChatModelChatModel": "shared.chat_model:ChatModel"}

if TYPE_CHECKING:
    ChatModel: TypeAlias = ChatModelChatModel
else:
    __aliases__ = {"ChatModel": "ChatModelChatModel"}
    __getattr__ = members(globals())
