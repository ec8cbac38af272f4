# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )
    from .transcriptions import (
        AsyncTranscriptions,
        AsyncTranscriptionsWithRawResponse,
        AsyncTranscriptionsWithStreamingResponse,
        Transcriptions,
        TranscriptionsWithRawResponse,
        TranscriptionsWithStreamingResponse,
    )
    from .translations import (
        AsyncTranslations,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
        Translations,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )
    from .voice_consents import (
        AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsents,
        VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse,
    )
    from .voices import (
        AsyncVoices,
        AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse,
        Voices,
        VoicesWithRawResponse,
        VoicesWithStreamingResponse,
    )

__all__ = ["AsyncAudio", "Audio"]


class Audio(Resource):
    @lazy
    def transcriptions(self) -> Transcriptions:
        from .transcriptions import Transcriptions

        return Transcriptions(self._client)

    @lazy
    def translations(self) -> Translations:
        from .translations import Translations

        return Translations(self._client)

    @lazy
    def speech(self) -> Speech:
        from .speech import Speech

        return Speech(self._client)

    @lazy
    def voices(self) -> Voices:
        from .voices import Voices

        return Voices(self._client)

    @lazy
    def voice_consents(self) -> VoiceConsents:
        from .voice_consents import VoiceConsents

        return VoiceConsents(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AudioWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AudioWithStreamingResponse: ...


class AsyncAudio(AsyncResource):
    @lazy
    def transcriptions(self) -> AsyncTranscriptions:
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._client)

    @lazy
    def translations(self) -> AsyncTranslations:
        from .translations import AsyncTranslations

        return AsyncTranslations(self._client)

    @lazy
    def speech(self) -> AsyncSpeech:
        from .speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @lazy
    def voices(self) -> AsyncVoices:
        from .voices import AsyncVoices

        return AsyncVoices(self._client)

    @lazy
    def voice_consents(self) -> AsyncVoiceConsents:
        from .voice_consents import AsyncVoiceConsents

        return AsyncVoiceConsents(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAudioWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...


if TYPE_CHECKING:

    class AudioWithRawResponse:
        @property
        def transcriptions(self) -> TranscriptionsWithRawResponse: ...

        @property
        def translations(self) -> TranslationsWithRawResponse: ...

        @property
        def speech(self) -> SpeechWithRawResponse: ...

        @property
        def voices(self) -> VoicesWithRawResponse: ...

        @property
        def voice_consents(self) -> VoiceConsentsWithRawResponse: ...

    class AsyncAudioWithRawResponse:
        @property
        def transcriptions(self) -> AsyncTranscriptionsWithRawResponse: ...

        @property
        def translations(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def speech(self) -> AsyncSpeechWithRawResponse: ...

        @property
        def voices(self) -> AsyncVoicesWithRawResponse: ...

        @property
        def voice_consents(self) -> AsyncVoiceConsentsWithRawResponse: ...

    class AudioWithStreamingResponse:
        @property
        def transcriptions(self) -> TranscriptionsWithStreamingResponse: ...

        @property
        def translations(self) -> TranslationsWithStreamingResponse: ...

        @property
        def speech(self) -> SpeechWithStreamingResponse: ...

        @property
        def voices(self) -> VoicesWithStreamingResponse: ...

        @property
        def voice_consents(self) -> VoiceConsentsWithStreamingResponse: ...

    class AsyncAudioWithStreamingResponse:
        @property
        def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse: ...

        @property
        def translations(self) -> AsyncTranslationsWithStreamingResponse: ...

        @property
        def speech(self) -> AsyncSpeechWithStreamingResponse: ...

        @property
        def voices(self) -> AsyncVoicesWithStreamingResponse: ...

        @property
        def voice_consents(self) -> AsyncVoiceConsentsWithStreamingResponse: ...
