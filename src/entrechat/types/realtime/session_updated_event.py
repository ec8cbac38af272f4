# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_session_create_request import RealtimeSessionCreateRequest
    from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["Session", "SessionUpdatedEvent"]


__refs__ = {
    "RealtimeSessionCreateRequest": "realtime.realtime_session_create_request",
    "RealtimeTranscriptionSessionCreateRequest": "realtime.realtime_transcription_session_create_request",
}


class SessionUpdatedEvent(Model):
    event_id: str
    session: Session
    type: Literal["session.updated"]

    __wraps__ = {
        "session": {
            "type": {
                "realtime": "realtime.realtime_session_create_request:RealtimeSessionCreateRequest",
                "transcription": "realtime.realtime_transcription_session_create_request:RealtimeTranscriptionSessionCreateRequest",
            }
        }
    }


if TYPE_CHECKING:
    Session: TypeAlias = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
else:
    __aliases__ = {"Session": "RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest"}
    __getattr__ = members(globals())
