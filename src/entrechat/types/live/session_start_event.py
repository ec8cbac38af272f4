# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session_config import SessionConfig

__all__ = ["SessionStartEvent"]


__refs__ = {"SessionConfig": "live.session_config"}


class SessionStartEvent(Model):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: str | None = None

    __wraps__ = {"session": "live.session_config:SessionConfig"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
