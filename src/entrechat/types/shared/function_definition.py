# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


__refs__ = {"FunctionParameters": "shared.function_parameters"}


class FunctionDefinition(Model):
    name: str
    description: str | None = None
    parameters: FunctionParameters | None = None
    strict: bool | None = None


if not TYPE_CHECKING:
    __getattr__ = members(globals())
