# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ResponseItemCreateEventParam"]


__refs__ = {"ResponseInputItemParam": "responses.response_input_item_param"}


class ResponseItemCreateEventParam(TypedDict, total=False):
    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: str | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
