# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..responses.response_includable import ResponseIncludable
    from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ItemCreateParams"]


__refs__ = {
    "ResponseIncludable": "responses.response_includable",
    "ResponseInputItemParam": "responses.response_input_item_param",
}


class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[ResponseInputItemParam]]
    include: Iterable[ResponseIncludable]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
