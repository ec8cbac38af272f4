# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from .annotation import Annotation

__all__ = ["Text"]


__refs__ = {"Annotation": "beta.threads.annotation"}


class Text(Model):
    annotations: list[Annotation]
    value: str

    __wraps__ = {
        "annotations": [
            {
                "type": {
                    "file_citation": "beta.threads.file_citation_annotation:FileCitationAnnotation",
                    "file_path": "beta.threads.file_path_annotation:FilePathAnnotation",
                }
            }
        ]
    }


if not TYPE_CHECKING:
    __getattr__ = members(globals())
