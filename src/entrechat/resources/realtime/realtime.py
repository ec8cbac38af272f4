# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import borrowed, lazy
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.realtime import AsyncRealtimeSessions, RealtimeSessions

if TYPE_CHECKING:
    from .calls import (
        AsyncCalls,
        AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse,
        Calls,
        CallsWithRawResponse,
        CallsWithStreamingResponse,
    )
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )
    from .translations.translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )

__all__ = ["AsyncRealtime", "Realtime"]

_EVENT = {
    "type": {
        "conversation.created": "realtime.conversation_created_event:ConversationCreatedEvent",
        "conversation.item.created": "realtime.conversation_item_created_event:ConversationItemCreatedEvent",
        "conversation.item.deleted": "realtime.conversation_item_deleted_event:ConversationItemDeletedEvent",
        "conversation.item.input_audio_transcription.completed": "realtime.conversation_item_input_audio_transcription_completed_event:ConversationItemInputAudioTranscriptionCompletedEvent",
        "conversation.item.input_audio_transcription.delta": "realtime.conversation_item_input_audio_transcription_delta_event:ConversationItemInputAudioTranscriptionDeltaEvent",
        "conversation.item.input_audio_transcription.failed": "realtime.conversation_item_input_audio_transcription_failed_event:ConversationItemInputAudioTranscriptionFailedEvent",
        "conversation.item.retrieved": "realtime.realtime_server_event:ConversationItemRetrieved",
        "conversation.item.truncated": "realtime.conversation_item_truncated_event:ConversationItemTruncatedEvent",
        "error": "realtime.realtime_error_event:RealtimeErrorEvent",
        "input_audio_buffer.cleared": "realtime.input_audio_buffer_cleared_event:InputAudioBufferClearedEvent",
        "input_audio_buffer.committed": "realtime.input_audio_buffer_committed_event:InputAudioBufferCommittedEvent",
        "input_audio_buffer.dtmf_event_received": "realtime.input_audio_buffer_dtmf_event_received_event:InputAudioBufferDtmfEventReceivedEvent",
        "input_audio_buffer.speech_started": "realtime.input_audio_buffer_speech_started_event:InputAudioBufferSpeechStartedEvent",
        "input_audio_buffer.speech_stopped": "realtime.input_audio_buffer_speech_stopped_event:InputAudioBufferSpeechStoppedEvent",
        "rate_limits.updated": "realtime.rate_limits_updated_event:RateLimitsUpdatedEvent",
        "response.output_audio.delta": "realtime.response_audio_delta_event:ResponseAudioDeltaEvent",
        "response.output_audio.done": "realtime.response_audio_done_event:ResponseAudioDoneEvent",
        "response.output_audio_transcript.delta": "realtime.response_audio_transcript_delta_event:ResponseAudioTranscriptDeltaEvent",
        "response.output_audio_transcript.done": "realtime.response_audio_transcript_done_event:ResponseAudioTranscriptDoneEvent",
        "response.content_part.added": "realtime.response_content_part_added_event:ResponseContentPartAddedEvent",
        "response.content_part.done": "realtime.response_content_part_done_event:ResponseContentPartDoneEvent",
        "response.created": "realtime.response_created_event:ResponseCreatedEvent",
        "response.done": "realtime.response_done_event:ResponseDoneEvent",
        "response.function_call_arguments.delta": "realtime.response_function_call_arguments_delta_event:ResponseFunctionCallArgumentsDeltaEvent",
        "response.function_call_arguments.done": "realtime.response_function_call_arguments_done_event:ResponseFunctionCallArgumentsDoneEvent",
        "response.output_item.added": "realtime.response_output_item_added_event:ResponseOutputItemAddedEvent",
        "response.output_item.done": "realtime.response_output_item_done_event:ResponseOutputItemDoneEvent",
        "response.output_text.delta": "realtime.response_text_delta_event:ResponseTextDeltaEvent",
        "response.output_text.done": "realtime.response_text_done_event:ResponseTextDoneEvent",
        "session.created": "realtime.session_created_event:SessionCreatedEvent",
        "session.updated": "realtime.session_updated_event:SessionUpdatedEvent",
        "output_audio_buffer.started": "realtime.realtime_server_event:OutputAudioBufferStarted",
        "output_audio_buffer.stopped": "realtime.realtime_server_event:OutputAudioBufferStopped",
        "output_audio_buffer.cleared": "realtime.realtime_server_event:OutputAudioBufferCleared",
        "conversation.item.added": "realtime.conversation_item_added:ConversationItemAdded",
        "conversation.item.done": "realtime.conversation_item_done:ConversationItemDone",
        "input_audio_buffer.timeout_triggered": "realtime.input_audio_buffer_timeout_triggered:InputAudioBufferTimeoutTriggered",
        "conversation.item.input_audio_transcription.segment": "realtime.conversation_item_input_audio_transcription_segment:ConversationItemInputAudioTranscriptionSegment",
        "mcp_list_tools.in_progress": "realtime.mcp_list_tools_in_progress:McpListToolsInProgress",
        "mcp_list_tools.completed": "realtime.mcp_list_tools_completed:McpListToolsCompleted",
        "mcp_list_tools.failed": "realtime.mcp_list_tools_failed:McpListToolsFailed",
        "response.mcp_call_arguments.delta": "realtime.response_mcp_call_arguments_delta:ResponseMcpCallArgumentsDelta",
        "response.mcp_call_arguments.done": "realtime.response_mcp_call_arguments_done:ResponseMcpCallArgumentsDone",
        "response.mcp_call.in_progress": "realtime.response_mcp_call_in_progress:ResponseMcpCallInProgress",
        "response.mcp_call.completed": "realtime.response_mcp_call_completed:ResponseMcpCallCompleted",
        "response.mcp_call.failed": "realtime.response_mcp_call_failed:ResponseMcpCallFailed",
    }
}


class Realtime(RealtimeSessions, Resource):
    _event = _EVENT

    @lazy
    def client_secrets(self) -> ClientSecrets:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    @lazy
    def calls(self) -> Calls:
        from .calls import Calls

        return Calls(self._client)

    @lazy
    def translations(self) -> Translations:
        from .translations.translations import Translations

        return Translations(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...


class AsyncRealtime(AsyncRealtimeSessions, AsyncResource):
    _event = _EVENT

    @lazy
    def client_secrets(self) -> AsyncClientSecrets:
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    @lazy
    def calls(self) -> AsyncCalls:
        from .calls import AsyncCalls

        return AsyncCalls(self._client)

    @lazy
    def translations(self) -> AsyncTranslations:
        from .translations.translations import AsyncTranslations

        return AsyncTranslations(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...


if TYPE_CHECKING:
    from entrechat.realtime.realtime import *  # noqa: F403  # as at run time

    class RealtimeWithRawResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithRawResponse: ...

        @property
        def calls(self) -> CallsWithRawResponse: ...

        @property
        def translations(self) -> TranslationsWithRawResponse: ...

    class AsyncRealtimeWithRawResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

        @property
        def calls(self) -> AsyncCallsWithRawResponse: ...

        @property
        def translations(self) -> AsyncTranslationsWithRawResponse: ...

    class RealtimeWithStreamingResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

        @property
        def calls(self) -> CallsWithStreamingResponse: ...

        @property
        def translations(self) -> TranslationsWithStreamingResponse: ...

    class AsyncRealtimeWithStreamingResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...

        @property
        def calls(self) -> AsyncCallsWithStreamingResponse: ...

        @property
        def translations(self) -> AsyncTranslationsWithStreamingResponse: ...


else:
    __getattr__ = borrowed(globals(), "realtime.realtime")
