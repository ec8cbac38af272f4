# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_item_create_event_param import ConversationItemCreateEventParam
    from .conversation_item_delete_event_param import ConversationItemDeleteEventParam
    from .conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
    from .conversation_item_truncate_event_param import ConversationItemTruncateEventParam
    from .input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
    from .input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
    from .input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
    from .output_audio_buffer_clear_event_param import OutputAudioBufferClearEventParam
    from .response_cancel_event_param import ResponseCancelEventParam
    from .response_create_event_param import ResponseCreateEventParam
    from .session_update_event_param import SessionUpdateEventParam

__all__ = ["RealtimeClientEventParam"]


__refs__ = {
    "ConversationItemCreateEventParam": "realtime.conversation_item_create_event_param",
    "ConversationItemDeleteEventParam": "realtime.conversation_item_delete_event_param",
    "ConversationItemRetrieveEventParam": "realtime.conversation_item_retrieve_event_param",
    "ConversationItemTruncateEventParam": "realtime.conversation_item_truncate_event_param",
    "InputAudioBufferAppendEventParam": "realtime.input_audio_buffer_append_event_param",
    "InputAudioBufferClearEventParam": "realtime.input_audio_buffer_clear_event_param",
    "InputAudioBufferCommitEventParam": "realtime.input_audio_buffer_commit_event_param",
    "OutputAudioBufferClearEventParam": "realtime.output_audio_buffer_clear_event_param",
    "ResponseCancelEventParam": "realtime.response_cancel_event_param",
    "ResponseCreateEventParam": "realtime.response_create_event_param",
    "SessionUpdateEventParam": "realtime.session_update_event_param",
}

if TYPE_CHECKING:
    RealtimeClientEventParam: TypeAlias = (
        ConversationItemCreateEventParam
        | ConversationItemDeleteEventParam
        | ConversationItemRetrieveEventParam
        | ConversationItemTruncateEventParam
        | InputAudioBufferAppendEventParam
        | InputAudioBufferClearEventParam
        | OutputAudioBufferClearEventParam
        | InputAudioBufferCommitEventParam
        | ResponseCancelEventParam
        | ResponseCreateEventParam
        | SessionUpdateEventParam
    )
else:
    __aliases__ = {
        "RealtimeClientEventParam": "ConversationItemCreateEventParam | ConversationItemDeleteEventParam | ConversationItemRetrieveEventParam | ConversationItemTruncateEventParam | InputAudioBufferAppendEventParam | InputAudioBufferClearEventParam | OutputAudioBufferClearEventParam | InputAudioBufferCommitEventParam | ResponseCancelEventParam | ResponseCreateEventParam | SessionUpdateEventParam"
    }
    __getattr__ = members(globals())
