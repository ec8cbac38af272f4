# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal, Required

from entrechat._core.typed import TypedDict

__all__ = ["DecisionItemDeleteEventParam"]


class DecisionItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None
