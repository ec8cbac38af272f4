# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .one_time_automation import OneTimeAutomation
    from .periodic_automation import PeriodicAutomation

__all__ = ["Automation"]


__refs__ = {"OneTimeAutomation": "beta.agents.one_time_automation", "PeriodicAutomation": "beta.agents.periodic_automation"}

if TYPE_CHECKING:
    Automation: TypeAlias = PeriodicAutomation | OneTimeAutomation
else:
    __aliases__ = {"Automation": "PeriodicAutomation | OneTimeAutomation"}
    __getattr__ = members(globals())
