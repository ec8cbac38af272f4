# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import Generic, TypeVar

from .book import Book

__all__ = ["ContentType", "ParsedBook"]

ContentType = TypeVar("ContentType")


class ParsedBook(Book, Generic[ContentType]):
    parsed: ContentType | None = None
