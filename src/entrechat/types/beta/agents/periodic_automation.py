# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .automation_created_by import AutomationCreatedBy
    from .automation_target import AutomationTarget

__all__ = ["PeriodicAutomation"]


__refs__ = {"AutomationCreatedBy": "beta.agents.automation_created_by", "AutomationTarget": "beta.agents.automation_target"}


class PeriodicAutomation(Model):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] | None = None

    __wraps__ = {
        "created_by": {
            "type": {
                "developer": "beta.agents.automation_created_by:AutomationCreatedByResourceDeveloper",
                "agent": "beta.agents.automation_created_by:AutomationCreatedByResourceAgent",
            }
        },
        "target": {
            "type": {
                "new_session": "beta.agents.automation_target:AutomationTargetResourceNewSession",
                "existing_session": "beta.agents.automation_target:AutomationTargetResourceExistingSession",
            }
        },
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
