# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ...organization_user import OrganizationUser
    from ...role import Role

__all__ = ["RoleCreateResponse"]


__refs__ = {"OrganizationUser": "admin.organization.organization_user", "Role": "admin.organization.role"}


class RoleCreateResponse(Model):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser

    __wraps__ = {"role": "admin.organization.role:Role", "user": "admin.organization.organization_user:OrganizationUser"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
