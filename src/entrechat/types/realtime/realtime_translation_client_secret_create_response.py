# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecretCreateResponse"]


__refs__ = {"RealtimeTranslationSession": "realtime.realtime_translation_session"}


class RealtimeTranslationClientSecretCreateResponse(Model):
    expires_at: int
    session: RealtimeTranslationSession
    value: str

    __wraps__ = {"session": "realtime.realtime_translation_session:RealtimeTranslationSession"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
