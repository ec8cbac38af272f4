# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ChatKitWidgetItem"]


class ChatKitWidgetItem(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
