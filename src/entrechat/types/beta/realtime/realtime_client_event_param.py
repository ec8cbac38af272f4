# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_item_create_event_param import ConversationItemCreateEventParam
    from .conversation_item_delete_event_param import ConversationItemDeleteEventParam
    from .conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
    from .conversation_item_truncate_event_param import ConversationItemTruncateEventParam
    from .input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
    from .input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
    from .input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
    from .response_cancel_event_param import ResponseCancelEventParam
    from .response_create_event_param import ResponseCreateEventParam
    from .session_update_event_param import SessionUpdateEventParam
    from .transcription_session_update_param import TranscriptionSessionUpdateParam

__all__ = ["OutputAudioBufferClear", "RealtimeClientEventParam"]


__refs__ = {
    "ConversationItemCreateEventParam": "beta.realtime.conversation_item_create_event_param",
    "ConversationItemDeleteEventParam": "beta.realtime.conversation_item_delete_event_param",
    "ConversationItemRetrieveEventParam": "beta.realtime.conversation_item_retrieve_event_param",
    "ConversationItemTruncateEventParam": "beta.realtime.conversation_item_truncate_event_param",
    "InputAudioBufferAppendEventParam": "beta.realtime.input_audio_buffer_append_event_param",
    "InputAudioBufferClearEventParam": "beta.realtime.input_audio_buffer_clear_event_param",
    "InputAudioBufferCommitEventParam": "beta.realtime.input_audio_buffer_commit_event_param",
    "ResponseCancelEventParam": "beta.realtime.response_cancel_event_param",
    "ResponseCreateEventParam": "beta.realtime.response_create_event_param",
    "SessionUpdateEventParam": "beta.realtime.session_update_event_param",
    "TranscriptionSessionUpdateParam": "beta.realtime.transcription_session_update_param",
}


class OutputAudioBufferClear(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


if TYPE_CHECKING:
    RealtimeClientEventParam: TypeAlias = (
        ConversationItemCreateEventParam
        | ConversationItemDeleteEventParam
        | ConversationItemRetrieveEventParam
        | ConversationItemTruncateEventParam
        | InputAudioBufferAppendEventParam
        | InputAudioBufferClearEventParam
        | OutputAudioBufferClear
        | InputAudioBufferCommitEventParam
        | ResponseCancelEventParam
        | ResponseCreateEventParam
        | SessionUpdateEventParam
        | TranscriptionSessionUpdateParam
    )
else:
    __aliases__ = {
        "RealtimeClientEventParam": "ConversationItemCreateEventParam | ConversationItemDeleteEventParam | ConversationItemRetrieveEventParam | ConversationItemTruncateEventParam | InputAudioBufferAppendEventParam | InputAudioBufferClearEventParam | OutputAudioBufferClear | InputAudioBufferCommitEventParam | ResponseCancelEventParam | ResponseCreateEventParam | SessionUpdateEventParam | TranscriptionSessionUpdateParam"
    }
    __getattr__ = members(globals(), fill=True)
