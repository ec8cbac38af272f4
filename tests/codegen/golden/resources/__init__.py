# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .books.books import AsyncBooks, Books
else:
    __getattr__, __dir__ = exports(
        __name__, {"AsyncBeta": ".beta", "AsyncBooks": ".books.books", "Beta": ".beta", "Books": ".books.books"}
    )

__all__ = ["AsyncBeta", "AsyncBooks", "Beta", "Books"]
