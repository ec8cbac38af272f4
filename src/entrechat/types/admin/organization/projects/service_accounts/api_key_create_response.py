# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["APIKeyCreateResponse"]


class APIKeyCreateResponse(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None
