# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..role import Role

__all__ = ["Group", "RoleCreateResponse"]


__refs__ = {"Role": "admin.organization.role"}


class Group(Model):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class RoleCreateResponse(Model):
    group: Group
    object: Literal["group.role"]
    role: Role

    __wraps__ = {"group": "admin.organization.groups.role_create_response:Group", "role": "admin.organization.role:Role"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
