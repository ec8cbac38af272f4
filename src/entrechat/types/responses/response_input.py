# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_input_item import ResponseInputItem

__all__ = ["ResponseInput"]


__refs__ = {"ResponseInputItem": "responses.response_input_item"}

if TYPE_CHECKING:
    ResponseInput: TypeAlias = list[ResponseInputItem]
else:
    __aliases__ = {"ResponseInput": "list[ResponseInputItem]"}
    __getattr__ = members(globals())
