# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


__refs__ = {"ComparisonFilter": "shared.comparison_filter"}


class CompoundFilter(Model):
    filters: list[Filter]
    type: Literal["and", "or"]

    __wraps__ = {"filters": ["shared.comparison_filter:ComparisonFilter"]}


if TYPE_CHECKING:
    Filter: TypeAlias = ComparisonFilter | Any
else:
    __aliases__ = {"Filter": "ComparisonFilter | Any"}
    __getattr__ = members(globals())
