# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .transcription_text_delta_event import TranscriptionTextDeltaEvent
    from .transcription_text_done_event import TranscriptionTextDoneEvent
    from .transcription_text_segment_event import TranscriptionTextSegmentEvent

__all__ = ["TranscriptionStreamEvent"]


__refs__ = {
    "TranscriptionTextDeltaEvent": "audio.transcription_text_delta_event",
    "TranscriptionTextDoneEvent": "audio.transcription_text_done_event",
    "TranscriptionTextSegmentEvent": "audio.transcription_text_segment_event",
}

if TYPE_CHECKING:
    TranscriptionStreamEvent: TypeAlias = (
        TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent
    )
else:
    __aliases__ = {
        "TranscriptionStreamEvent": "TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent"
    }
    __getattr__ = members(globals())
