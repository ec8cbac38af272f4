# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .automation_invocation_source import AutomationInvocationSource

__all__ = ["AutomationInvocation", "Error"]


__refs__ = {"AutomationInvocationSource": "beta.agents.automations.automation_invocation_source"}


class AutomationInvocation(Model):
    id: str
    automation_id: str
    created_at: int
    error: Error | None = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None = None
    session_id: str | None = None
    skip_reason: Literal["pending_delivery"] | None = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]

    __wraps__ = {
        "error": "beta.agents.automations.automation_invocation:Error",
        "source": {
            "type": {
                "manual": "beta.agents.automations.automation_invocation_source:AutomationInvocationSourceResourceManual",
                "automation": "beta.agents.automations.automation_invocation_source:AutomationInvocationSourceResourceAutomation",
            }
        },
    }


class Error(Model):
    code: str
    message: str


if not TYPE_CHECKING:
    __getattr__ = members(globals())
