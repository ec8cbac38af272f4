# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .automation_metadata_param import AutomationMetadataParam
    from .automation_target_param import AutomationTargetParam

__all__ = ["AutomationCreateParams", "CreateAutomationParamsOnce", "CreateAutomationParamsPeriodic"]


__refs__ = {
    "AutomationMetadataParam": "beta.agents.automation_metadata_param",
    "AutomationTargetParam": "beta.agents.automation_target_param",
}


class CreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]
    run_at: Required[int]
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam


AutomationCreateParams: TypeAlias = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce

if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
