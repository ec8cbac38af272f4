# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["Data", "PermissionRetrieveResponse"]


class Data(Model):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(Model):
    data: list[Data]
    has_more: bool
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None

    __wraps__ = {"data": ["fine_tuning.checkpoints.permission_retrieve_response:Data"]}
