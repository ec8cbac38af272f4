# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["InfoEvent"]


class InfoEvent(Model):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: str | None = None
