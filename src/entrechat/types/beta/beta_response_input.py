# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInput"]


__refs__ = {"BetaResponseInputItem": "beta.beta_response_input_item"}

if TYPE_CHECKING:
    BetaResponseInput: TypeAlias = list[BetaResponseInputItem]
else:
    __aliases__ = {"BetaResponseInput": "list[BetaResponseInputItem]"}
    __getattr__ = members(globals())
