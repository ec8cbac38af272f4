# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .books.books import (
        AsyncBooks,
        AsyncBooksWithRawResponse,
        AsyncBooksWithStreamingResponse,
        Books,
        BooksWithRawResponse,
        BooksWithStreamingResponse,
    )

__all__ = ["AsyncBeta", "Beta"]


class Beta(Resource):
    @lazy
    def books(self) -> Books:
        from .books.books import Books

        return Books(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BetaWithStreamingResponse: ...


class AsyncBeta(AsyncResource):
    @lazy
    def books(self) -> AsyncBooks:
        from .books.books import AsyncBooks

        return AsyncBooks(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...


if TYPE_CHECKING:

    class BetaWithRawResponse:
        @property
        def books(self) -> BooksWithRawResponse: ...

    class AsyncBetaWithRawResponse:
        @property
        def books(self) -> AsyncBooksWithRawResponse: ...

    class BetaWithStreamingResponse:
        @property
        def books(self) -> BooksWithStreamingResponse: ...

    class AsyncBetaWithStreamingResponse:
        @property
        def books(self) -> AsyncBooksWithStreamingResponse: ...
