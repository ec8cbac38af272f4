# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam

__all__ = ["RealtimeTranslationSessionUpdateEventParam"]


__refs__ = {"RealtimeTranslationSessionUpdateRequestParam": "realtime.realtime_translation_session_update_request_param"}


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
