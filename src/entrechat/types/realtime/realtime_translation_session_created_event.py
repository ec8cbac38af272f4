# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionCreatedEvent"]


__refs__ = {"RealtimeTranslationSession": "realtime.realtime_translation_session"}


class RealtimeTranslationSessionCreatedEvent(Model):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]

    __wraps__ = {"session": "realtime.realtime_translation_session:RealtimeTranslationSession"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
