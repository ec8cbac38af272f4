# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FilePath", "FilePathDeltaAnnotation"]


class FilePath(Model):
    file_id: str | None = None


class FilePathDeltaAnnotation(Model):
    index: int
    type: Literal["file_path"]
    end_index: int | None = None
    file_path: FilePath | None = None
    start_index: int | None = None
    text: str | None = None

    __wraps__ = {"file_path": "beta.threads.file_path_delta_annotation:FilePath"}
