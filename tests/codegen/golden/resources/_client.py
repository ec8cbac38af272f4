# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .books.books import AsyncBooks, Books

__all__ = ["AsyncClientResources", "ClientResources"]


class ClientResources:
    """The resources of `OpenAI`, each made on first use."""

    @lazy
    def books(self) -> Books:
        from .books.books import Books

        return Books(self)

    @lazy
    def beta(self) -> Beta:
        from .beta import Beta

        return Beta(self)


class AsyncClientResources:
    """The resources of `AsyncOpenAI`, each made on first use."""

    @lazy
    def books(self) -> AsyncBooks:
        from .books.books import AsyncBooks

        return AsyncBooks(self)

    @lazy
    def beta(self) -> AsyncBeta:
        from .beta import AsyncBeta

        return AsyncBeta(self)
