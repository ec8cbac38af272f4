# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ServiceTierSettingUpdateParams"]


__refs__ = {"ProjectOptionalServiceTier": "admin.organization.projects.project_optional_service_tier"}


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
