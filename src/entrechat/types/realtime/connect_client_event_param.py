# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_translation_input_audio_buffer_append_event_param import RealtimeTranslationInputAudioBufferAppendEventParam
    from .realtime_translation_session_close_event_param import RealtimeTranslationSessionCloseEventParam
    from .realtime_translation_session_update_event_param import RealtimeTranslationSessionUpdateEventParam

__all__ = ["ConnectClientEventParam"]


__refs__ = {
    "RealtimeTranslationInputAudioBufferAppendEventParam": "realtime.realtime_translation_input_audio_buffer_append_event_param",
    "RealtimeTranslationSessionCloseEventParam": "realtime.realtime_translation_session_close_event_param",
    "RealtimeTranslationSessionUpdateEventParam": "realtime.realtime_translation_session_update_event_param",
}

if TYPE_CHECKING:
    ConnectClientEventParam: TypeAlias = (
        RealtimeTranslationSessionUpdateEventParam
        | RealtimeTranslationInputAudioBufferAppendEventParam
        | RealtimeTranslationSessionCloseEventParam
    )
else:
    __aliases__ = {
        "ConnectClientEventParam": "RealtimeTranslationSessionUpdateEventParam | RealtimeTranslationInputAudioBufferAppendEventParam | RealtimeTranslationSessionCloseEventParam"
    }
    __getattr__ = members(globals())
