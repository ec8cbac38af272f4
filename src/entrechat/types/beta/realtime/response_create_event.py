# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any, Literal

    from ...shared.metadata import Metadata
    from .conversation_item_with_reference import ConversationItemWithReference

__all__ = ["Response", "ResponseCreateEvent", "ResponseTool"]


__refs__ = {"ConversationItemWithReference": "beta.realtime.conversation_item_with_reference", "Metadata": "shared.metadata"}


class Response(Model):
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItemWithReference] | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[ResponseTool] | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None

    __wraps__ = {
        "input": ["beta.realtime.conversation_item_with_reference:ConversationItemWithReference"],
        "tools": ["beta.realtime.response_create_event:ResponseTool"],
    }


class ResponseCreateEvent(Model):
    type: Literal["response.create"]
    event_id: str | None = None
    response: Response | None = None

    __wraps__ = {"response": "beta.realtime.response_create_event:Response"}


class ResponseTool(Model):
    description: str | None = None
    name: str | None = None
    parameters: Any | None = None
    type: Literal["function"] | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
