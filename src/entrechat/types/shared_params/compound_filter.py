# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


__refs__ = {"ComparisonFilter": "shared_params.comparison_filter"}


class CompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]


if TYPE_CHECKING:
    Filter: TypeAlias = ComparisonFilter | Any
else:
    __aliases__ = {"Filter": "ComparisonFilter | Any"}
    __getattr__ = members(globals(), fill=True)
