# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
    from .chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = ["Audio", "ChatCompletionAssistantMessageParam", "ContentArrayOfContentPart", "FunctionCall"]


__refs__ = {
    "ChatCompletionContentPartRefusalParam": "chat.chat_completion_content_part_refusal_param",
    "ChatCompletionContentPartTextParam": "chat.chat_completion_content_part_text_param",
    "ChatCompletionMessageToolCallUnionParam": "chat.chat_completion_message_tool_call_union_param",
}


class Audio(TypedDict, total=False):
    id: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    audio: Audio | None
    content: str | Iterable[ContentArrayOfContentPart] | None
    function_call: FunctionCall | None
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]


class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


if TYPE_CHECKING:
    ContentArrayOfContentPart: TypeAlias = ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam
else:
    __aliases__ = {"ContentArrayOfContentPart": "ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam"}
    __getattr__ = members(globals(), fill=True)
