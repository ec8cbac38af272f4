# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Group"]


class Group(Model):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str
