# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["UserRetrieveResponse"]


class UserRetrieveResponse(Model):
    id: str
    email: str | None = None
    is_service_account: bool | None = None
    name: str
    picture: str | None = None
    user_type: Literal["user", "tenant_user"]
