# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .conversation_item_content_param import ConversationItemContentParam

__all__ = ["ConversationItemParam"]


__refs__ = {"ConversationItemContentParam": "beta.realtime.conversation_item_content_param"}


class ConversationItemParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
