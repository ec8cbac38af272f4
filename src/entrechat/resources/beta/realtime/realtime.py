# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import borrowed, lazy
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.realtime_beta import AsyncBetaRealtimeSessions, BetaRealtimeSessions

if TYPE_CHECKING:
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .transcription_sessions import (
        AsyncTranscriptionSessions,
        AsyncTranscriptionSessionsWithRawResponse,
        AsyncTranscriptionSessionsWithStreamingResponse,
        TranscriptionSessions,
        TranscriptionSessionsWithRawResponse,
        TranscriptionSessionsWithStreamingResponse,
    )

__all__ = ["AsyncRealtime", "Realtime"]

_EVENT = {
    "type": {
        "conversation.created": "beta.realtime.conversation_created_event:ConversationCreatedEvent",
        "conversation.item.created": "beta.realtime.conversation_item_created_event:ConversationItemCreatedEvent",
        "conversation.item.deleted": "beta.realtime.conversation_item_deleted_event:ConversationItemDeletedEvent",
        "conversation.item.input_audio_transcription.completed": "beta.realtime.conversation_item_input_audio_transcription_completed_event:ConversationItemInputAudioTranscriptionCompletedEvent",
        "conversation.item.input_audio_transcription.delta": "beta.realtime.conversation_item_input_audio_transcription_delta_event:ConversationItemInputAudioTranscriptionDeltaEvent",
        "conversation.item.input_audio_transcription.failed": "beta.realtime.conversation_item_input_audio_transcription_failed_event:ConversationItemInputAudioTranscriptionFailedEvent",
        "conversation.item.retrieved": "beta.realtime.realtime_server_event:ConversationItemRetrieved",
        "conversation.item.truncated": "beta.realtime.conversation_item_truncated_event:ConversationItemTruncatedEvent",
        "error": "beta.realtime.error_event:ErrorEvent",
        "input_audio_buffer.cleared": "beta.realtime.input_audio_buffer_cleared_event:InputAudioBufferClearedEvent",
        "input_audio_buffer.committed": "beta.realtime.input_audio_buffer_committed_event:InputAudioBufferCommittedEvent",
        "input_audio_buffer.speech_started": "beta.realtime.input_audio_buffer_speech_started_event:InputAudioBufferSpeechStartedEvent",
        "input_audio_buffer.speech_stopped": "beta.realtime.input_audio_buffer_speech_stopped_event:InputAudioBufferSpeechStoppedEvent",
        "rate_limits.updated": "beta.realtime.rate_limits_updated_event:RateLimitsUpdatedEvent",
        "response.audio.delta": "beta.realtime.response_audio_delta_event:ResponseAudioDeltaEvent",
        "response.audio.done": "beta.realtime.response_audio_done_event:ResponseAudioDoneEvent",
        "response.audio_transcript.delta": "beta.realtime.response_audio_transcript_delta_event:ResponseAudioTranscriptDeltaEvent",
        "response.audio_transcript.done": "beta.realtime.response_audio_transcript_done_event:ResponseAudioTranscriptDoneEvent",
        "response.content_part.added": "beta.realtime.response_content_part_added_event:ResponseContentPartAddedEvent",
        "response.content_part.done": "beta.realtime.response_content_part_done_event:ResponseContentPartDoneEvent",
        "response.created": "beta.realtime.response_created_event:ResponseCreatedEvent",
        "response.done": "beta.realtime.response_done_event:ResponseDoneEvent",
        "response.function_call_arguments.delta": "beta.realtime.response_function_call_arguments_delta_event:ResponseFunctionCallArgumentsDeltaEvent",
        "response.function_call_arguments.done": "beta.realtime.response_function_call_arguments_done_event:ResponseFunctionCallArgumentsDoneEvent",
        "response.output_item.added": "beta.realtime.response_output_item_added_event:ResponseOutputItemAddedEvent",
        "response.output_item.done": "beta.realtime.response_output_item_done_event:ResponseOutputItemDoneEvent",
        "response.text.delta": "beta.realtime.response_text_delta_event:ResponseTextDeltaEvent",
        "response.text.done": "beta.realtime.response_text_done_event:ResponseTextDoneEvent",
        "session.created": "beta.realtime.session_created_event:SessionCreatedEvent",
        "session.updated": "beta.realtime.session_updated_event:SessionUpdatedEvent",
        "transcription_session.updated": "beta.realtime.transcription_session_updated_event:TranscriptionSessionUpdatedEvent",
        "output_audio_buffer.started": "beta.realtime.realtime_server_event:OutputAudioBufferStarted",
        "output_audio_buffer.stopped": "beta.realtime.realtime_server_event:OutputAudioBufferStopped",
        "output_audio_buffer.cleared": "beta.realtime.realtime_server_event:OutputAudioBufferCleared",
    }
}


class Realtime(BetaRealtimeSessions, Resource):
    _event = _EVENT

    @lazy
    def sessions(self) -> Sessions:
        from .sessions import Sessions

        return Sessions(self._client)

    @lazy
    def transcription_sessions(self) -> TranscriptionSessions:
        from .transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...


class AsyncRealtime(AsyncBetaRealtimeSessions, AsyncResource):
    _event = _EVENT

    @lazy
    def sessions(self) -> AsyncSessions:
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @lazy
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        from .transcription_sessions import AsyncTranscriptionSessions

        return AsyncTranscriptionSessions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...


if TYPE_CHECKING:
    from entrechat.realtime.beta_realtime import *  # noqa: F403  # as at run time

    class RealtimeWithRawResponse:
        @property
        def sessions(self) -> SessionsWithRawResponse: ...

        @property
        def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse: ...

    class AsyncRealtimeWithRawResponse:
        @property
        def sessions(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

    class RealtimeWithStreamingResponse:
        @property
        def sessions(self) -> SessionsWithStreamingResponse: ...

        @property
        def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse: ...

    class AsyncRealtimeWithStreamingResponse:
        @property
        def sessions(self) -> AsyncSessionsWithStreamingResponse: ...

        @property
        def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...


else:
    __getattr__ = borrowed(globals(), "realtime.beta_realtime")
