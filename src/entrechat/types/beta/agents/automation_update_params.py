# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .automation_target_param import AutomationTargetParam

__all__ = ["AutomationUpdateParams"]


__refs__ = {"AutomationTargetParam": "beta.agents.automation_target_param"}


class AutomationUpdateParams(TypedDict, total=False):
    expression: str
    metadata: dict[str, str]
    name: str
    run_at: int
    target: AutomationTargetParam
    timezone: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
