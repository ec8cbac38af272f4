# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .book import Book
    from .book_param import BookParam
    from .shared.metadata import Metadata
else:
    __getattr__, __dir__ = exports(__name__, {"Book": ".book", "BookParam": ".book_param", "Metadata": ".shared.metadata"})

__all__ = ["Book", "BookParam", "Metadata"]
