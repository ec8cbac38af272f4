# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .realtime import AsyncRealtime, Realtime
    from .sessions import AsyncSessions, Sessions
    from .transcription_sessions import AsyncTranscriptionSessions, TranscriptionSessions
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

__all__ = ["AsyncRealtime", "AsyncSessions", "AsyncTranscriptionSessions", "Realtime", "Sessions", "TranscriptionSessions"]
