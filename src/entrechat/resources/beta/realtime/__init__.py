# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from .sessions import AsyncSessions as AsyncSessions, Sessions as Sessions
    from .transcription_sessions import (
        AsyncTranscriptionSessions as AsyncTranscriptionSessions,
        TranscriptionSessions as TranscriptionSessions,
    )
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncRealtime": ".realtime",
            "AsyncSessions": ".sessions",
            "AsyncTranscriptionSessions": ".transcription_sessions",
            "Realtime": ".realtime",
            "Sessions": ".sessions",
            "TranscriptionSessions": ".transcription_sessions",
        },
    )

__all__ = [
    "AsyncRealtime",
    "AsyncSessions",
    "AsyncTranscriptionSessions",
    "Realtime",
    "Sessions",
    "TranscriptionSessions",
]
