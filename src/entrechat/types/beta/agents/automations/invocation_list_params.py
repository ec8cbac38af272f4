# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Literal

from entrechat._core.typed import TypedDict

__all__ = ["InvocationListParams"]


class InvocationListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
