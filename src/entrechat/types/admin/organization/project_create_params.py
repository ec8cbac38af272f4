# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .project_residency import ProjectResidency

__all__ = ["ProjectCreateParams"]


__refs__ = {"ProjectResidency": "admin.organization.project_residency"}


class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    external_key_id: str | None
    geography: str | None
    residency: ProjectResidency | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
