# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_computer_action import BetaComputerAction

__all__ = ["BetaComputerActionList"]


__refs__ = {"BetaComputerAction": "beta.beta_computer_action"}

if TYPE_CHECKING:
    BetaComputerActionList: TypeAlias = list[BetaComputerAction]
else:
    __aliases__ = {"BetaComputerActionList": "list[BetaComputerAction]"}
    __getattr__ = members(globals())
