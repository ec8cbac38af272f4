# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FilePath", "FilePathAnnotation"]


class FilePath(Model):
    file_id: str


class FilePathAnnotation(Model):
    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]

    __wraps__ = {"file_path": "beta.threads.file_path_annotation:FilePath"}
