# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .static_file_chunking_strategy import StaticFileChunkingStrategy

__all__ = ["StaticFileChunkingStrategyObject"]


__refs__ = {"StaticFileChunkingStrategy": "static_file_chunking_strategy"}


class StaticFileChunkingStrategyObject(Model):
    static: StaticFileChunkingStrategy
    type: Literal["static"]

    __wraps__ = {"static": "static_file_chunking_strategy:StaticFileChunkingStrategy"}


if not TYPE_CHECKING:
    __getattr__ = members(globals())
