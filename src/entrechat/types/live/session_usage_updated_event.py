# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .session_usage import SessionUsage

__all__ = ["ContextWindow", "SessionUsageUpdatedEvent"]


__refs__ = {"SessionUsage": "live.session_usage"}


class ContextWindow(Model):
    usage_ratio: float


class SessionUsageUpdatedEvent(Model):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: ContextWindow | None = None

    __wraps__ = {"usage": "live.session_usage:SessionUsage", "context_window": "live.session_usage_updated_event:ContextWindow"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
