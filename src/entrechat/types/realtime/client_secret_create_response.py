# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_session_create_response import RealtimeSessionCreateResponse
    from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

__all__ = ["ClientSecretCreateResponse", "Session"]


__refs__ = {
    "RealtimeSessionCreateResponse": "realtime.realtime_session_create_response",
    "RealtimeTranscriptionSessionCreateResponse": "realtime.realtime_transcription_session_create_response",
}


class ClientSecretCreateResponse(Model):
    expires_at: int
    session: Session
    value: str

    __wraps__ = {
        "session": {
            "type": {
                "realtime": "realtime.realtime_session_create_response:RealtimeSessionCreateResponse",
                "transcription": "realtime.realtime_transcription_session_create_response:RealtimeTranscriptionSessionCreateResponse",
            }
        }
    }


if TYPE_CHECKING:
    Session: TypeAlias = RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse
else:
    __aliases__ = {"Session": "RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse"}
    __getattr__ = members(globals())
