# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]


class ChatCompletionMessageCustomToolCall(Model):
    id: str
    custom: Custom
    type: Literal["custom"]

    __wraps__ = {"custom": "chat.chat_completion_message_custom_tool_call:Custom"}


class Custom(Model):
    input: str
    name: str
