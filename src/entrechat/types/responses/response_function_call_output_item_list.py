# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_function_call_output_item import ResponseFunctionCallOutputItem

__all__ = ["ResponseFunctionCallOutputItemList"]


__refs__ = {"ResponseFunctionCallOutputItem": "responses.response_function_call_output_item"}

if TYPE_CHECKING:
    ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
else:
    __aliases__ = {"ResponseFunctionCallOutputItemList": "list[ResponseFunctionCallOutputItem]"}
    __getattr__ = members(globals())
