# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .book import Book, Chapter

__all__ = ["BookEvent", "Page"]


__refs__ = {"Book": "book", "Chapter": "book"}


class BookEvent(Model):
    type: Literal["page"]
    book: Book

    __wraps__ = {"book": "book:Book"}


if TYPE_CHECKING:
    Page: TypeAlias = Chapter
else:
    __aliases__ = {"Page": "Chapter"}
    __getattr__ = members(globals())
