# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Invite", "Project"]


class Invite(Model):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None = None
    expires_at: int | None = None

    __wraps__ = {"projects": ["admin.organization.invite:Project"]}


class Project(Model):
    id: str
    role: Literal["member", "owner"]
