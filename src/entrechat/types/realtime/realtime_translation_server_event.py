# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_error_event import RealtimeErrorEvent
    from .realtime_translation_input_transcript_delta_event import RealtimeTranslationInputTranscriptDeltaEvent
    from .realtime_translation_output_audio_delta_event import RealtimeTranslationOutputAudioDeltaEvent
    from .realtime_translation_output_transcript_delta_event import RealtimeTranslationOutputTranscriptDeltaEvent
    from .realtime_translation_session_closed_event import RealtimeTranslationSessionClosedEvent
    from .realtime_translation_session_created_event import RealtimeTranslationSessionCreatedEvent
    from .realtime_translation_session_updated_event import RealtimeTranslationSessionUpdatedEvent

__all__ = ["RealtimeTranslationServerEvent"]


__refs__ = {
    "RealtimeErrorEvent": "realtime.realtime_error_event",
    "RealtimeTranslationInputTranscriptDeltaEvent": "realtime.realtime_translation_input_transcript_delta_event",
    "RealtimeTranslationOutputAudioDeltaEvent": "realtime.realtime_translation_output_audio_delta_event",
    "RealtimeTranslationOutputTranscriptDeltaEvent": "realtime.realtime_translation_output_transcript_delta_event",
    "RealtimeTranslationSessionClosedEvent": "realtime.realtime_translation_session_closed_event",
    "RealtimeTranslationSessionCreatedEvent": "realtime.realtime_translation_session_created_event",
    "RealtimeTranslationSessionUpdatedEvent": "realtime.realtime_translation_session_updated_event",
}

if TYPE_CHECKING:
    RealtimeTranslationServerEvent: TypeAlias = (
        RealtimeErrorEvent
        | RealtimeTranslationSessionCreatedEvent
        | RealtimeTranslationSessionUpdatedEvent
        | RealtimeTranslationSessionClosedEvent
        | RealtimeTranslationInputTranscriptDeltaEvent
        | RealtimeTranslationOutputTranscriptDeltaEvent
        | RealtimeTranslationOutputAudioDeltaEvent
    )
else:
    __aliases__ = {
        "RealtimeTranslationServerEvent": "RealtimeErrorEvent | RealtimeTranslationSessionCreatedEvent | RealtimeTranslationSessionUpdatedEvent | RealtimeTranslationSessionClosedEvent | RealtimeTranslationInputTranscriptDeltaEvent | RealtimeTranslationOutputTranscriptDeltaEvent | RealtimeTranslationOutputAudioDeltaEvent"
    }
    __getattr__ = members(globals())
