# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .server_event_selector import ServerEventSelector

__all__ = ["DataChannelConfig"]


__refs__ = {"ServerEventSelector": "live.server_event_selector"}


class DataChannelConfig(Model):
    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None

    __wraps__ = {"allowed_server_events": ["live.server_event_selector:ServerEventSelector"]}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
