# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Any

__all__ = ["AssignmentSource", "RoleRetrieveResponse"]


class AssignmentSource(Model):
    principal_id: str
    principal_type: str


class RoleRetrieveResponse(Model):
    id: str
    assignment_sources: list[AssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Any] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None

    __wraps__ = {"assignment_sources": ["admin.organization.projects.users.role_retrieve_response:AssignmentSource"]}
