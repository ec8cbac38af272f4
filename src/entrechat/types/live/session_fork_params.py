# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .media_session_fork_config_param import MediaSessionForkConfigParam

__all__ = ["SessionForkParams", "Transport"]


__refs__ = {"MediaSessionForkConfigParam": "live.media_session_fork_config_param"}


class SessionForkParams(TypedDict, total=False):
    transport: Required[Transport]
    session: MediaSessionForkConfigParam


class Transport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
