# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "AgentSessionMessageContent",
    "MessageContentResourceInputImage",
    "MessageContentResourceInputText",
    "MessageContentResourceOutputText",
]


class MessageContentResourceInputImage(Model):
    image_url: str
    type: Literal["input_image"]


class MessageContentResourceInputText(Model):
    text: str
    type: Literal["input_text"]


class MessageContentResourceOutputText(Model):
    text: str
    type: Literal["output_text"]


AgentSessionMessageContent: TypeAlias = (
    MessageContentResourceInputText | MessageContentResourceInputImage | MessageContentResourceOutputText
)
