# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .transcription_session import TranscriptionSession

__all__ = ["TranscriptionSessionUpdatedEvent"]


__refs__ = {"TranscriptionSession": "beta.realtime.transcription_session"}


class TranscriptionSessionUpdatedEvent(Model):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]

    __wraps__ = {"session": "beta.realtime.transcription_session:TranscriptionSession"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
