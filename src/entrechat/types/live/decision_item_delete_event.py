# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["DecisionItemDeleteEvent"]


class DecisionItemDeleteEvent(Model):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: str | None = None
