# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Required

from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CreateEvalJSONLRunDataSourceParam", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[Source]
    type: Required[Literal["jsonl"]]


class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, Any]]
    sample: dict[str, Any]


class SourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


Source: TypeAlias = SourceFileContent | SourceFileID
