# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .books import AsyncBooks, Books
    from .shelves import AsyncShelves, Shelves
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncBooks": ".books", "AsyncShelves": ".shelves", "Books": ".books", "Shelves": ".shelves"}
    )

__all__ = ["AsyncBooks", "AsyncShelves", "Books", "Shelves"]
