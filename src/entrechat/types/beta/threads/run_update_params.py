# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ...shared_params.metadata import Metadata

__all__ = ["RunUpdateParams"]


__refs__ = {"Metadata": "shared_params.metadata"}


class RunUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: Metadata | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
