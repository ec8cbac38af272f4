# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FileCitation", "FileCitationAnnotation"]


class FileCitation(Model):
    file_id: str


class FileCitationAnnotation(Model):
    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]

    __wraps__ = {"file_citation": "beta.threads.file_citation_annotation:FileCitation"}
