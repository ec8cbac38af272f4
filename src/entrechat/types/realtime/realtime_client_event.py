# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_item_create_event import ConversationItemCreateEvent
    from .conversation_item_delete_event import ConversationItemDeleteEvent
    from .conversation_item_retrieve_event import ConversationItemRetrieveEvent
    from .conversation_item_truncate_event import ConversationItemTruncateEvent
    from .input_audio_buffer_append_event import InputAudioBufferAppendEvent
    from .input_audio_buffer_clear_event import InputAudioBufferClearEvent
    from .input_audio_buffer_commit_event import InputAudioBufferCommitEvent
    from .output_audio_buffer_clear_event import OutputAudioBufferClearEvent
    from .response_cancel_event import ResponseCancelEvent
    from .response_create_event import ResponseCreateEvent
    from .session_update_event import SessionUpdateEvent

__all__ = ["RealtimeClientEvent"]


__refs__ = {
    "ConversationItemCreateEvent": "realtime.conversation_item_create_event",
    "ConversationItemDeleteEvent": "realtime.conversation_item_delete_event",
    "ConversationItemRetrieveEvent": "realtime.conversation_item_retrieve_event",
    "ConversationItemTruncateEvent": "realtime.conversation_item_truncate_event",
    "InputAudioBufferAppendEvent": "realtime.input_audio_buffer_append_event",
    "InputAudioBufferClearEvent": "realtime.input_audio_buffer_clear_event",
    "InputAudioBufferCommitEvent": "realtime.input_audio_buffer_commit_event",
    "OutputAudioBufferClearEvent": "realtime.output_audio_buffer_clear_event",
    "ResponseCancelEvent": "realtime.response_cancel_event",
    "ResponseCreateEvent": "realtime.response_create_event",
    "SessionUpdateEvent": "realtime.session_update_event",
}

if TYPE_CHECKING:
    RealtimeClientEvent: TypeAlias = (
        ConversationItemCreateEvent
        | ConversationItemDeleteEvent
        | ConversationItemRetrieveEvent
        | ConversationItemTruncateEvent
        | InputAudioBufferAppendEvent
        | InputAudioBufferClearEvent
        | OutputAudioBufferClearEvent
        | InputAudioBufferCommitEvent
        | ResponseCancelEvent
        | ResponseCreateEvent
        | SessionUpdateEvent
    )
else:
    __aliases__ = {
        "RealtimeClientEvent": "ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent | OutputAudioBufferClearEvent | InputAudioBufferCommitEvent | ResponseCancelEvent | ResponseCreateEvent | SessionUpdateEvent"
    }
    __getattr__ = members(globals())
