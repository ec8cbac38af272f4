# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["AdminAPIKey", "Owner"]


class AdminAPIKey(Model):
    id: str
    created_at: int
    expires_at: int | None = None
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: int | None = None
    name: str | None = None

    __wraps__ = {"owner": "admin.organization.admin_api_key:Owner"}


class Owner(Model):
    id: str | None = None
    created_at: int | None = None
    name: str | None = None
    object: str | None = None
    role: str | None = None
    type: str | None = None
