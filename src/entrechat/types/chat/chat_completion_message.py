# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model
from entrechat.helpers.models import ReasoningText

if TYPE_CHECKING:
    from typing import Literal

    from .chat_completion_audio import ChatCompletionAudio
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

__all__ = ["Annotation", "AnnotationURLCitation", "ChatCompletionMessage", "FunctionCall"]


__refs__ = {
    "ChatCompletionAudio": "chat.chat_completion_audio",
    "ChatCompletionMessageToolCallUnion": "chat.chat_completion_message_tool_call",
}


class Annotation(Model):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation

    __wraps__ = {"url_citation": "chat.chat_completion_message:AnnotationURLCitation"}


class AnnotationURLCitation(Model):
    end_index: int
    start_index: int
    title: str
    url: str


class ChatCompletionMessage(ReasoningText, Model):
    content: str | None = None
    refusal: str | None = None
    role: Literal["assistant"]
    annotations: list[Annotation] | None = None
    audio: ChatCompletionAudio | None = None
    function_call: FunctionCall | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None

    __wraps__ = {
        "annotations": ["chat.chat_completion_message:Annotation"],
        "audio": "chat.chat_completion_audio:ChatCompletionAudio",
        "function_call": "chat.chat_completion_message:FunctionCall",
        "tool_calls": [
            {
                "type": {
                    "function": "chat.chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
                    "custom": "chat.chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCall",
                }
            }
        ],
    }


class FunctionCall(Model):
    arguments: str
    name: str


if not TYPE_CHECKING:
    __getattr__ = members(globals())
