# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem

__all__ = ["BetaResponseFunctionCallOutputItemList"]


__refs__ = {"BetaResponseFunctionCallOutputItem": "beta.beta_response_function_call_output_item"}

if TYPE_CHECKING:
    BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
else:
    __aliases__ = {"BetaResponseFunctionCallOutputItemList": "list[BetaResponseFunctionCallOutputItem]"}
    __getattr__ = members(globals())
