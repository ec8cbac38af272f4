# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]


__refs__ = {"Metadata": "shared_params.metadata"}


class EvalUpdateParams(TypedDict, total=False):
    metadata: Metadata | None
    name: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
