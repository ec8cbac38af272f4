# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

__all__ = ["FileChunkingStrategy"]


__refs__ = {
    "OtherFileChunkingStrategyObject": "other_file_chunking_strategy_object",
    "StaticFileChunkingStrategyObject": "static_file_chunking_strategy_object",
}

if TYPE_CHECKING:
    FileChunkingStrategy: TypeAlias = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject
else:
    __aliases__ = {"FileChunkingStrategy": "StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject"}
    __getattr__ = members(globals())
