# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from .static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam

__all__ = ["FileChunkingStrategyParam"]


__refs__ = {
    "AutoFileChunkingStrategyParam": "auto_file_chunking_strategy_param",
    "StaticFileChunkingStrategyObjectParam": "static_file_chunking_strategy_object_param",
}

if TYPE_CHECKING:
    FileChunkingStrategyParam: TypeAlias = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam
else:
    __aliases__ = {"FileChunkingStrategyParam": "AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam"}
    __getattr__ = members(globals())
