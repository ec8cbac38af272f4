# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ProjectGroup"]


class ProjectGroup(Model):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
