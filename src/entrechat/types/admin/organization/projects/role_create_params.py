# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Required

from entrechat._core.typed import SequenceNotStr, TypedDict

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: str | None
