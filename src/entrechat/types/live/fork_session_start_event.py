# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .fork_session_config import ForkSessionConfig

__all__ = ["ForkSessionStartEvent"]


__refs__ = {"ForkSessionConfig": "live.fork_session_config"}


class ForkSessionStartEvent(Model):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: str | None = None

    __wraps__ = {"session": "live.fork_session_config:ForkSessionConfig"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
