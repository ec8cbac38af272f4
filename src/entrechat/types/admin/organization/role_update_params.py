# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["RoleUpdateParams"]


class RoleUpdateParams(TypedDict, total=False):
    description: str | None
    permissions: SequenceNotStr[str] | None
    role_name: str | None
