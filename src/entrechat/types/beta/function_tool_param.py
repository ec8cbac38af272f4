# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from ..shared_params.function_definition import FunctionDefinition

__all__ = ["FunctionToolParam"]


__refs__ = {"FunctionDefinition": "shared_params.function_definition"}


class FunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
