# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .media_session_config_param import MediaSessionConfigParam

__all__ = ["LiveCreateParams", "Transport"]


__refs__ = {"MediaSessionConfigParam": "live.media_session_config_param"}


class LiveCreateParams(TypedDict, total=False):
    session: Required[MediaSessionConfigParam]
    transport: Required[Transport]


class Transport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
