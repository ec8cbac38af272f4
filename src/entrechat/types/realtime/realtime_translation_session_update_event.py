# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest

__all__ = ["RealtimeTranslationSessionUpdateEvent"]


__refs__ = {"RealtimeTranslationSessionUpdateRequest": "realtime.realtime_translation_session_update_request"}


class RealtimeTranslationSessionUpdateEvent(Model):
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str | None = None

    __wraps__ = {"session": "realtime.realtime_translation_session_update_request:RealtimeTranslationSessionUpdateRequest"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
