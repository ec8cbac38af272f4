# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from .file_chunking_strategy_param import FileChunkingStrategyParam
    from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]


__refs__ = {"FileChunkingStrategyParam": "file_chunking_strategy_param", "Metadata": "shared_params.metadata"}


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: ExpiresAfter
    file_ids: SequenceNotStr[str]
    metadata: Metadata | None
    name: str


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
