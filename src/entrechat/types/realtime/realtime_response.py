# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..shared.metadata import Metadata
    from .conversation_item import ConversationItem
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_response_status import RealtimeResponseStatus
    from .realtime_response_usage import RealtimeResponseUsage

__all__ = ["Audio", "AudioOutput", "RealtimeResponse"]


__refs__ = {
    "ConversationItem": "realtime.conversation_item",
    "Metadata": "shared.metadata",
    "RealtimeAudioFormats": "realtime.realtime_audio_formats",
    "RealtimeResponseStatus": "realtime.realtime_response_status",
    "RealtimeResponseUsage": "realtime.realtime_response_usage",
}


class Audio(Model):
    output: AudioOutput | None = None

    __wraps__ = {"output": "realtime.realtime_response:AudioOutput"}


class AudioOutput(Model):
    format: RealtimeAudioFormats | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | None = None

    __wraps__ = {
        "format": {
            "type": {
                "audio/pcm": "realtime.realtime_audio_formats:AudioPCM",
                "audio/pcmu": "realtime.realtime_audio_formats:AudioPCMU",
                "audio/pcma": "realtime.realtime_audio_formats:AudioPCMA",
            }
        }
    }


class RealtimeResponse(Model):
    id: str | None = None
    audio: Audio | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    usage: RealtimeResponseUsage | None = None

    __wraps__ = {
        "audio": "realtime.realtime_response:Audio",
        "output": [
            {
                "type": {
                    "message": {
                        "role": {
                            "system": "realtime.realtime_conversation_item_system_message:RealtimeConversationItemSystemMessage",
                            "user": "realtime.realtime_conversation_item_user_message:RealtimeConversationItemUserMessage",
                            "assistant": "realtime.realtime_conversation_item_assistant_message:RealtimeConversationItemAssistantMessage",
                        }
                    },
                    "function_call": "realtime.realtime_conversation_item_function_call:RealtimeConversationItemFunctionCall",
                    "function_call_output": "realtime.realtime_conversation_item_function_call_output:RealtimeConversationItemFunctionCallOutput",
                    "mcp_approval_response": "realtime.realtime_mcp_approval_response:RealtimeMcpApprovalResponse",
                    "mcp_list_tools": "realtime.realtime_mcp_list_tools:RealtimeMcpListTools",
                    "mcp_call": "realtime.realtime_mcp_tool_call:RealtimeMcpToolCall",
                    "mcp_approval_request": "realtime.realtime_mcp_approval_request:RealtimeMcpApprovalRequest",
                }
            }
        ],
        "status_details": "realtime.realtime_response_status:RealtimeResponseStatus",
        "usage": "realtime.realtime_response_usage:RealtimeResponseUsage",
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
