# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


__refs__ = {"FunctionParameters": "shared_params.function_parameters"}


class FunctionDefinition(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters
    strict: bool | None


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
