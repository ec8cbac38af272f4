# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .computer_action import ComputerAction

__all__ = ["ComputerActionList"]


__refs__ = {"ComputerAction": "responses.computer_action"}

if TYPE_CHECKING:
    ComputerActionList: TypeAlias = list[ComputerAction]
else:
    __aliases__ = {"ComputerActionList": "list[ComputerAction]"}
    __getattr__ = members(globals())
