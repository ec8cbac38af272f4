# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ProjectUser"]


class ProjectUser(Model):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None
