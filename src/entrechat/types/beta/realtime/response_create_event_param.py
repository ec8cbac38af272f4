# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ...shared_params.metadata import Metadata
    from .conversation_item_with_reference_param import ConversationItemWithReferenceParam

__all__ = ["Response", "ResponseCreateEventParam", "ResponseTool"]


__refs__ = {
    "ConversationItemWithReferenceParam": "beta.realtime.conversation_item_with_reference_param",
    "Metadata": "shared_params.metadata",
}


class Response(TypedDict, total=False):
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    modalities: Iterable[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[ResponseTool]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: Response


class ResponseTool(TypedDict, total=False):
    description: str
    name: str
    parameters: Any
    type: Literal["function"]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
