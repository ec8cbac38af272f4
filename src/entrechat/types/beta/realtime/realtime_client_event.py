# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_item_create_event import ConversationItemCreateEvent
    from .conversation_item_delete_event import ConversationItemDeleteEvent
    from .conversation_item_retrieve_event import ConversationItemRetrieveEvent
    from .conversation_item_truncate_event import ConversationItemTruncateEvent
    from .input_audio_buffer_append_event import InputAudioBufferAppendEvent
    from .input_audio_buffer_clear_event import InputAudioBufferClearEvent
    from .input_audio_buffer_commit_event import InputAudioBufferCommitEvent
    from .response_cancel_event import ResponseCancelEvent
    from .response_create_event import ResponseCreateEvent
    from .session_update_event import SessionUpdateEvent
    from .transcription_session_update import TranscriptionSessionUpdate

__all__ = ["OutputAudioBufferClear", "RealtimeClientEvent"]


__refs__ = {
    "ConversationItemCreateEvent": "beta.realtime.conversation_item_create_event",
    "ConversationItemDeleteEvent": "beta.realtime.conversation_item_delete_event",
    "ConversationItemRetrieveEvent": "beta.realtime.conversation_item_retrieve_event",
    "ConversationItemTruncateEvent": "beta.realtime.conversation_item_truncate_event",
    "InputAudioBufferAppendEvent": "beta.realtime.input_audio_buffer_append_event",
    "InputAudioBufferClearEvent": "beta.realtime.input_audio_buffer_clear_event",
    "InputAudioBufferCommitEvent": "beta.realtime.input_audio_buffer_commit_event",
    "ResponseCancelEvent": "beta.realtime.response_cancel_event",
    "ResponseCreateEvent": "beta.realtime.response_create_event",
    "SessionUpdateEvent": "beta.realtime.session_update_event",
    "TranscriptionSessionUpdate": "beta.realtime.transcription_session_update",
}


class OutputAudioBufferClear(Model):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


if TYPE_CHECKING:
    RealtimeClientEvent: TypeAlias = (
        ConversationItemCreateEvent
        | ConversationItemDeleteEvent
        | ConversationItemRetrieveEvent
        | ConversationItemTruncateEvent
        | InputAudioBufferAppendEvent
        | InputAudioBufferClearEvent
        | OutputAudioBufferClear
        | InputAudioBufferCommitEvent
        | ResponseCancelEvent
        | ResponseCreateEvent
        | SessionUpdateEvent
        | TranscriptionSessionUpdate
    )
else:
    __aliases__ = {
        "RealtimeClientEvent": "ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent | OutputAudioBufferClear | InputAudioBufferCommitEvent | ResponseCancelEvent | ResponseCreateEvent | SessionUpdateEvent | TranscriptionSessionUpdate"
    }
    __getattr__ = members(globals())
