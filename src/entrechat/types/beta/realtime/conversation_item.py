# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_item_content import ConversationItemContent

__all__ = ["ConversationItem"]


__refs__ = {"ConversationItemContent": "beta.realtime.conversation_item_content"}


class ConversationItem(Model):
    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[ConversationItemContent] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None

    __wraps__ = {"content": ["beta.realtime.conversation_item_content:ConversationItemContent"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
