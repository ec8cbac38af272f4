# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Session", "SessionForkResponse", "Transport"]


class Session(Model):
    id: str


class SessionForkResponse(Model):
    session: Session
    transport: Transport

    __wraps__ = {"session": "live.session_fork_response:Session", "transport": "live.session_fork_response:Transport"}


class Transport(Model):
    sdp: str
    type: Literal["webrtc"]
