# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session import Session

__all__ = ["SessionCreatedEvent"]


__refs__ = {"Session": "beta.realtime.session"}


class SessionCreatedEvent(Model):
    event_id: str
    session: Session
    type: Literal["session.created"]

    __wraps__ = {"session": "beta.realtime.session:Session"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
