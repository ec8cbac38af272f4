# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import borrowed, lazy
from entrechat._core.resource import AsyncResource, Resource
from entrechat.helpers.realtime import AsyncTranslationSessions, TranslationSessions

if TYPE_CHECKING:
    from .client_secrets import (
        AsyncClientSecrets,
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        ClientSecrets,
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
    )

__all__ = ["AsyncTranslations", "Translations"]

_EVENT = {
    "type": {
        "error": "realtime.realtime_error_event:RealtimeErrorEvent",
        "session.created": "realtime.realtime_translation_session_created_event:RealtimeTranslationSessionCreatedEvent",
        "session.updated": "realtime.realtime_translation_session_updated_event:RealtimeTranslationSessionUpdatedEvent",
        "session.closed": "realtime.realtime_translation_session_closed_event:RealtimeTranslationSessionClosedEvent",
        "session.input_transcript.delta": "realtime.realtime_translation_input_transcript_delta_event:RealtimeTranslationInputTranscriptDeltaEvent",
        "session.output_transcript.delta": "realtime.realtime_translation_output_transcript_delta_event:RealtimeTranslationOutputTranscriptDeltaEvent",
        "session.output_audio.delta": "realtime.realtime_translation_output_audio_delta_event:RealtimeTranslationOutputAudioDeltaEvent",
    }
}


class Translations(TranslationSessions, Resource):
    _event = _EVENT

    @lazy
    def client_secrets(self) -> ClientSecrets:
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...


class AsyncTranslations(AsyncTranslationSessions, AsyncResource):
    _event = _EVENT

    @lazy
    def client_secrets(self) -> AsyncClientSecrets:
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...


if TYPE_CHECKING:
    from entrechat.realtime.translations import *  # noqa: F403  # as at run time

    class TranslationsWithRawResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithRawResponse: ...

    class AsyncTranslationsWithRawResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...

    class TranslationsWithStreamingResponse:
        @property
        def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...

    class AsyncTranslationsWithStreamingResponse:
        @property
        def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...


else:
    __getattr__ = borrowed(globals(), "realtime.translations")
