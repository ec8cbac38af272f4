# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members

if TYPE_CHECKING:
    from typing import TypeAlias

    from .file_citation_delta_annotation import FileCitationDeltaAnnotation
    from .file_path_delta_annotation import FilePathDeltaAnnotation

__all__ = ["AnnotationDelta"]


__refs__ = {
    "FileCitationDeltaAnnotation": "beta.threads.file_citation_delta_annotation",
    "FilePathDeltaAnnotation": "beta.threads.file_path_delta_annotation",
}

if TYPE_CHECKING:
    AnnotationDelta: TypeAlias = FileCitationDeltaAnnotation | FilePathDeltaAnnotation
else:
    __aliases__ = {"AnnotationDelta": "FileCitationDeltaAnnotation | FilePathDeltaAnnotation"}
    __getattr__ = members(globals())
