# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser", "ProjectAPIKey"]


class Owner(Model):
    service_account: OwnerServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None

    __wraps__ = {
        "service_account": "admin.organization.projects.project_api_key:OwnerServiceAccount",
        "user": "admin.organization.projects.project_api_key:OwnerUser",
    }


class OwnerServiceAccount(Model):
    id: str
    created_at: int
    name: str
    role: str


class OwnerUser(Model):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class ProjectAPIKey(Model):
    id: str
    created_at: int
    last_used_at: int | None = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: int | None = None

    __wraps__ = {"owner": "admin.organization.projects.project_api_key:Owner"}
