# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.model import Model

__all__ = ["GroupUpdateResponse"]


class GroupUpdateResponse(Model):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
