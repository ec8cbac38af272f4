# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["FileCitation", "FileCitationDeltaAnnotation"]


class FileCitation(Model):
    file_id: str | None = None
    quote: str | None = None


class FileCitationDeltaAnnotation(Model):
    index: int
    type: Literal["file_citation"]
    end_index: int | None = None
    file_citation: FileCitation | None = None
    start_index: int | None = None
    text: str | None = None

    __wraps__ = {"file_citation": "beta.threads.file_citation_delta_annotation:FileCitation"}
