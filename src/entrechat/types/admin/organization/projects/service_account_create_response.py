# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["APIKey", "ServiceAccountCreateResponse"]


class APIKey(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None


class ServiceAccountCreateResponse(Model):
    id: str
    api_key: APIKey | None = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]

    __wraps__ = {"api_key": "admin.organization.projects.service_account_create_response:APIKey"}
