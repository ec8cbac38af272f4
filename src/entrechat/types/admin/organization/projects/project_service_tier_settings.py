# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ProjectServiceTierSettings"]


__refs__ = {"ProjectOptionalServiceTier": "admin.organization.projects.project_optional_service_tier"}


class ProjectServiceTierSettings(Model):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]


if not TYPE_CHECKING:
    __getattr__ = members(globals())
