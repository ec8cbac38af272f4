# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..automation import Automation

__all__ = [
    "AutomationInvocationSource",
    "AutomationInvocationSourceResourceAutomation",
    "AutomationInvocationSourceResourceManual",
]


__refs__ = {"Automation": "beta.agents.automation"}


class AutomationInvocationSourceResourceAutomation(Model):
    automation: Automation
    type: Literal["automation"]

    __wraps__ = {
        "automation": {
            "type": {
                "periodic": "beta.agents.periodic_automation:PeriodicAutomation",
                "once": "beta.agents.one_time_automation:OneTimeAutomation",
            }
        }
    }


class AutomationInvocationSourceResourceManual(Model):
    type: Literal["manual"]


AutomationInvocationSource: TypeAlias = AutomationInvocationSourceResourceManual | AutomationInvocationSourceResourceAutomation

if not TYPE_CHECKING:
    __getattr__ = members(globals())
