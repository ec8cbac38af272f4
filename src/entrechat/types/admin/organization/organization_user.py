# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["OrganizationUser", "Projects", "ProjectsData", "User"]


class OrganizationUser(Model):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: int | None = None
    created: int | None = None
    developer_persona: str | None = None
    email: str | None = None
    is_default: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    is_service_account: bool | None = None
    name: str | None = None
    projects: Projects | None = None
    role: str | None = None
    technical_level: str | None = None
    user: User | None = None

    __wraps__ = {
        "projects": "admin.organization.organization_user:Projects",
        "user": "admin.organization.organization_user:User",
    }


class Projects(Model):
    data: list[ProjectsData]
    object: Literal["list"]

    __wraps__ = {"data": ["admin.organization.organization_user:ProjectsData"]}


class ProjectsData(Model):
    id: str | None = None
    name: str | None = None
    role: str | None = None


class User(Model):
    id: str
    object: Literal["user"]
    banned: bool | None = None
    banned_at: int | None = None
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None
