# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session_update_config import SessionUpdateConfig

__all__ = ["SessionUpdateEvent"]


__refs__ = {"SessionUpdateConfig": "live.session_update_config"}


class SessionUpdateEvent(Model):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: str | None = None

    __wraps__ = {"session": "live.session_update_config:SessionUpdateConfig"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
