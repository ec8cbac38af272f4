# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreUpdateParams"]


__refs__ = {"Metadata": "shared_params.metadata"}


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: ExpiresAfter | None
    metadata: Metadata | None
    name: str | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
