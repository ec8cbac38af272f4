# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Required

from entrechat._core.lazy import members
from entrechat._core.typed import SequenceNotStr, TypedDict

if TYPE_CHECKING:
    from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["File", "FileBatchCreateParams"]


__refs__ = {"FileChunkingStrategyParam": "file_chunking_strategy_param"}


class File(TypedDict, total=False):
    file_id: Required[str]
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam


class FileBatchCreateParams(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategyParam
    file_ids: SequenceNotStr[str]
    files: Iterable[File]


if not TYPE_CHECKING:
    __getattr__ = members(globals(), fill=True)
