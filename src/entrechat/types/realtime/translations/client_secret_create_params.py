# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


__refs__ = {"RealtimeTranslationSessionCreateRequestParam": "realtime.realtime_translation_session_create_request_param"}


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
