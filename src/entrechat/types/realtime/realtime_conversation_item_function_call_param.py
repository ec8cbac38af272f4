# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["RealtimeConversationItemFunctionCallParam"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
