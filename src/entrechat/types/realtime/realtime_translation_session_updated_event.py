# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionUpdatedEvent"]


__refs__ = {"RealtimeTranslationSession": "realtime.realtime_translation_session"}


class RealtimeTranslationSessionUpdatedEvent(Model):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]

    __wraps__ = {"session": "realtime.realtime_translation_session:RealtimeTranslationSession"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
