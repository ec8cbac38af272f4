# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .project_residency import ProjectResidency

__all__ = ["Project"]


__refs__ = {"ProjectResidency": "admin.organization.project_residency"}


class Project(Model):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: int | None = None
    external_key_id: str | None = None
    name: str | None = None
    residency: ProjectResidency | None = None
    status: str | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
