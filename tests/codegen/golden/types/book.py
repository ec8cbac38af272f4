# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# A member here has another type than the one it overrides, as in the API's own schemas:
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment,misc"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import members
from entrechat._core.model import Model, wire
from entrechat.helpers.models import OutputText

if TYPE_CHECKING:
    from typing import Any, Literal

    from .author import Author
    from .block import Block
    from .shared.metadata import Metadata

__all__ = ["Book", "Chapter", "LongNote", "Note"]


__refs__ = {"Author": "author", "Block": "block", "Metadata": "shared.metadata"}


class Book(OutputText, Model):
    id: str
    object: Literal["book"]
    self_rating: float | None = wire("self/rating", None)
    kind_of: str = wire("kind-of")
    author: Author
    chapters: list[Chapter] | None = None
    notes: dict[str, Note]
    meta: Metadata
    block: Block
    anything: Any
    cover: str | Chapter | list[Note] | None = None

    __wraps__ = {
        "author": "author:Author",
        "chapters": ["book:Chapter"],
        "notes": {"*": "book:Note"},
        "block": {
            "type": {
                "text": "block:Text",
                "quote": "block:Text",
                "media": {"role": {"photo": "block:Picture", "sketch": "block:Drawing"}},
            }
        },
        "cover": ("book:Chapter", ["book:Note"]),
    }


class Chapter(Model):
    title: str
    pages: list[list[int]]


class Note(Model):
    text: str | None = None


class LongNote(Note):
    text: str  # pyright: ignore[reportGeneralTypeIssues]  # required here, not in the base


if not TYPE_CHECKING:
    __getattr__ = members(globals())
