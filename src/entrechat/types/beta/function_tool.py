# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..shared.function_definition import FunctionDefinition

__all__ = ["FunctionTool"]


__refs__ = {"FunctionDefinition": "shared.function_definition"}


class FunctionTool(Model):
    function: FunctionDefinition
    type: Literal["function"]

    __wraps__ = {"function": "shared.function_definition:FunctionDefinition"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
