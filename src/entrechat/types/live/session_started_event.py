# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session_resource import SessionResource

__all__ = ["SessionStartedEvent"]


__refs__ = {"SessionResource": "live.session_resource"}


class SessionStartedEvent(Model):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: str | None = None

    __wraps__ = {"session": "live.session_resource:SessionResource"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
