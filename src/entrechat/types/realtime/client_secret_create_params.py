# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
    from .realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]


__refs__ = {
    "RealtimeSessionCreateRequestParam": "realtime.realtime_session_create_request_param",
    "RealtimeTranscriptionSessionCreateRequestParam": "realtime.realtime_transcription_session_create_request_param",
}


class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ExpiresAfter
    session: Session


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


if TYPE_CHECKING:
    Session: TypeAlias = RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam
else:
    __aliases__ = {"Session": "RealtimeSessionCreateRequestParam | RealtimeTranscriptionSessionCreateRequestParam"}
    __getattr__ = members(globals(), fill=True)
