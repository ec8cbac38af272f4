# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .file_citation_annotation import FileCitationAnnotation
    from .file_path_annotation import FilePathAnnotation

__all__ = ["Annotation"]


__refs__ = {
    "FileCitationAnnotation": "beta.threads.file_citation_annotation",
    "FilePathAnnotation": "beta.threads.file_path_annotation",
}

if TYPE_CHECKING:
    Annotation: TypeAlias = FileCitationAnnotation | FilePathAnnotation
else:
    __aliases__ = {"Annotation": "FileCitationAnnotation | FilePathAnnotation"}
    __getattr__ = members(globals())
