# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_created_event import ConversationCreatedEvent
    from .conversation_item import ConversationItem
    from .conversation_item_created_event import ConversationItemCreatedEvent
    from .conversation_item_deleted_event import ConversationItemDeletedEvent
    from .conversation_item_input_audio_transcription_completed_event import (
        ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from .conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent
    from .conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
    from .conversation_item_truncated_event import ConversationItemTruncatedEvent
    from .error_event import ErrorEvent
    from .input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
    from .input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
    from .input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
    from .input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
    from .rate_limits_updated_event import RateLimitsUpdatedEvent
    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent
    from .response_done_event import ResponseDoneEvent
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .session_created_event import SessionCreatedEvent
    from .session_updated_event import SessionUpdatedEvent
    from .transcription_session_updated_event import TranscriptionSessionUpdatedEvent

__all__ = [
    "ConversationItemRetrieved",
    "OutputAudioBufferCleared",
    "OutputAudioBufferStarted",
    "OutputAudioBufferStopped",
    "RealtimeServerEvent",
]


__refs__ = {
    "ConversationCreatedEvent": "beta.realtime.conversation_created_event",
    "ConversationItem": "beta.realtime.conversation_item",
    "ConversationItemCreatedEvent": "beta.realtime.conversation_item_created_event",
    "ConversationItemDeletedEvent": "beta.realtime.conversation_item_deleted_event",
    "ConversationItemInputAudioTranscriptionCompletedEvent": "beta.realtime.conversation_item_input_audio_transcription_completed_event",
    "ConversationItemInputAudioTranscriptionDeltaEvent": "beta.realtime.conversation_item_input_audio_transcription_delta_event",
    "ConversationItemInputAudioTranscriptionFailedEvent": "beta.realtime.conversation_item_input_audio_transcription_failed_event",
    "ConversationItemTruncatedEvent": "beta.realtime.conversation_item_truncated_event",
    "ErrorEvent": "beta.realtime.error_event",
    "InputAudioBufferClearedEvent": "beta.realtime.input_audio_buffer_cleared_event",
    "InputAudioBufferCommittedEvent": "beta.realtime.input_audio_buffer_committed_event",
    "InputAudioBufferSpeechStartedEvent": "beta.realtime.input_audio_buffer_speech_started_event",
    "InputAudioBufferSpeechStoppedEvent": "beta.realtime.input_audio_buffer_speech_stopped_event",
    "RateLimitsUpdatedEvent": "beta.realtime.rate_limits_updated_event",
    "ResponseAudioDeltaEvent": "beta.realtime.response_audio_delta_event",
    "ResponseAudioDoneEvent": "beta.realtime.response_audio_done_event",
    "ResponseAudioTranscriptDeltaEvent": "beta.realtime.response_audio_transcript_delta_event",
    "ResponseAudioTranscriptDoneEvent": "beta.realtime.response_audio_transcript_done_event",
    "ResponseContentPartAddedEvent": "beta.realtime.response_content_part_added_event",
    "ResponseContentPartDoneEvent": "beta.realtime.response_content_part_done_event",
    "ResponseCreatedEvent": "beta.realtime.response_created_event",
    "ResponseDoneEvent": "beta.realtime.response_done_event",
    "ResponseFunctionCallArgumentsDeltaEvent": "beta.realtime.response_function_call_arguments_delta_event",
    "ResponseFunctionCallArgumentsDoneEvent": "beta.realtime.response_function_call_arguments_done_event",
    "ResponseOutputItemAddedEvent": "beta.realtime.response_output_item_added_event",
    "ResponseOutputItemDoneEvent": "beta.realtime.response_output_item_done_event",
    "ResponseTextDeltaEvent": "beta.realtime.response_text_delta_event",
    "ResponseTextDoneEvent": "beta.realtime.response_text_done_event",
    "SessionCreatedEvent": "beta.realtime.session_created_event",
    "SessionUpdatedEvent": "beta.realtime.session_updated_event",
    "TranscriptionSessionUpdatedEvent": "beta.realtime.transcription_session_updated_event",
}


class ConversationItemRetrieved(Model):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]

    __wraps__ = {"item": "beta.realtime.conversation_item:ConversationItem"}


class OutputAudioBufferCleared(Model):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


class OutputAudioBufferStarted(Model):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class OutputAudioBufferStopped(Model):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


if TYPE_CHECKING:
    RealtimeServerEvent: TypeAlias = (
        ConversationCreatedEvent
        | ConversationItemCreatedEvent
        | ConversationItemDeletedEvent
        | ConversationItemInputAudioTranscriptionCompletedEvent
        | ConversationItemInputAudioTranscriptionDeltaEvent
        | ConversationItemInputAudioTranscriptionFailedEvent
        | ConversationItemRetrieved
        | ConversationItemTruncatedEvent
        | ErrorEvent
        | InputAudioBufferClearedEvent
        | InputAudioBufferCommittedEvent
        | InputAudioBufferSpeechStartedEvent
        | InputAudioBufferSpeechStoppedEvent
        | RateLimitsUpdatedEvent
        | ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseDoneEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | SessionCreatedEvent
        | SessionUpdatedEvent
        | TranscriptionSessionUpdatedEvent
        | OutputAudioBufferStarted
        | OutputAudioBufferStopped
        | OutputAudioBufferCleared
    )
else:
    __aliases__ = {
        "RealtimeServerEvent": "ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent | ConversationItemInputAudioTranscriptionDeltaEvent | ConversationItemInputAudioTranscriptionFailedEvent | ConversationItemRetrieved | ConversationItemTruncatedEvent | ErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent | InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent | TranscriptionSessionUpdatedEvent | OutputAudioBufferStarted | OutputAudioBufferStopped | OutputAudioBufferCleared"
    }
    __getattr__ = members(globals())
