# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ...shared.metadata import Metadata
    from .conversation_item import ConversationItem
    from .realtime_response_status import RealtimeResponseStatus
    from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["RealtimeResponse"]


__refs__ = {
    "ConversationItem": "beta.realtime.conversation_item",
    "Metadata": "shared.metadata",
    "RealtimeResponseStatus": "beta.realtime.realtime_response_status",
    "RealtimeResponseUsage": "beta.realtime.realtime_response_usage",
}


class RealtimeResponse(Model):
    id: str | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    temperature: float | None = None
    usage: RealtimeResponseUsage | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None

    __wraps__ = {
        "output": ["beta.realtime.conversation_item:ConversationItem"],
        "status_details": "beta.realtime.realtime_response_status:RealtimeResponseStatus",
        "usage": "beta.realtime.realtime_response_usage:RealtimeResponseUsage",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
