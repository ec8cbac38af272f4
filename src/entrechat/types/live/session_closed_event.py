# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session_resource import SessionResource
    from .session_usage import SessionUsage

__all__ = ["SessionClosedEvent"]


__refs__ = {"SessionResource": "live.session_resource", "SessionUsage": "live.session_usage"}


class SessionClosedEvent(Model):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: str | None = None

    __wraps__ = {"session": "live.session_resource:SessionResource", "usage": "live.session_usage:SessionUsage"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
