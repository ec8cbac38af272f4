# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceAgent", "AutomationCreatedByResourceDeveloper"]


class AutomationCreatedByResourceAgent(Model):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]


class AutomationCreatedByResourceDeveloper(Model):
    type: Literal["developer"]


AutomationCreatedBy: TypeAlias = AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent
