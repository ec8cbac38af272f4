# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_translation_input_audio_buffer_append_event import RealtimeTranslationInputAudioBufferAppendEvent
    from .realtime_translation_session_close_event import RealtimeTranslationSessionCloseEvent
    from .realtime_translation_session_update_event import RealtimeTranslationSessionUpdateEvent

__all__ = ["RealtimeTranslationClientEvent"]


__refs__ = {
    "RealtimeTranslationInputAudioBufferAppendEvent": "realtime.realtime_translation_input_audio_buffer_append_event",
    "RealtimeTranslationSessionCloseEvent": "realtime.realtime_translation_session_close_event",
    "RealtimeTranslationSessionUpdateEvent": "realtime.realtime_translation_session_update_event",
}

if TYPE_CHECKING:
    RealtimeTranslationClientEvent: TypeAlias = (
        RealtimeTranslationSessionUpdateEvent
        | RealtimeTranslationInputAudioBufferAppendEvent
        | RealtimeTranslationSessionCloseEvent
    )
else:
    __aliases__ = {
        "RealtimeTranslationClientEvent": "RealtimeTranslationSessionUpdateEvent | RealtimeTranslationInputAudioBufferAppendEvent | RealtimeTranslationSessionCloseEvent"
    }
    __getattr__ = members(globals())
