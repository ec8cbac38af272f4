# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ConversationItemContent"]


class ConversationItemContent(Model):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None = None
