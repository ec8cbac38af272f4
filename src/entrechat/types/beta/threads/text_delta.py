# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .annotation_delta import AnnotationDelta

__all__ = ["TextDelta"]


__refs__ = {"AnnotationDelta": "beta.threads.annotation_delta"}


class TextDelta(Model):
    annotations: list[AnnotationDelta] | None = None
    value: str | None = None

    __wraps__ = {
        "annotations": [
            {
                "type": {
                    "file_citation": "beta.threads.file_citation_delta_annotation:FileCitationDeltaAnnotation",
                    "file_path": "beta.threads.file_path_delta_annotation:FilePathDeltaAnnotation",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
