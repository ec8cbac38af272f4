# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.lazy import lazy
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Unpack, overload

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr, UnkeyedOptions
    from entrechat._options import RequestOptions
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from entrechat.types.author import Author
    from entrechat.types.book import Book
    from entrechat.types.book_event import BookEvent
    from entrechat.types.book_param import BookParam

    from .shelves import (
        AsyncShelves,
        AsyncShelvesWithRawResponse,
        AsyncShelvesWithStreamingResponse,
        Shelves,
        ShelvesWithRawResponse,
        ShelvesWithStreamingResponse,
    )

__all__ = ["AsyncBooks", "Books"]

_CREATE = Op(
    "books.create",
    "POST",
    "/books",
    body=("book", "parts", "words", "stream"),
    returns="book:Book",
    stream="book_event:BookEvent",
    slow=True,
    hook="reading:Hook",
)
_RETRIEVE = Op("books.retrieve", "GET", "/books/{book_id}?beta=true", path_params=("book_id",), returns="book:Book")
_LIST = Op(
    "books.list", "GET", "/books", query={"after": "after", "limit": "page-size"}, returns="book:Book", page="CursorPage"
)
_DELETE = Op("books.delete", "DELETE", "/books/{book_id}", path_params=("book_id",), headers={"Accept": "*/*"})
_CONTENT = Op("books.content", "GET", "/books/{book_id}/content", path_params=("book_id",), returns="bytes")
_SCAN = Op(
    "books.scan",
    "POST",
    "/books/scan",
    body=("file", "response_format"),
    header_params={"idempotency_key": "Idempotency-Key"},
    returns="book:Book",
    returns_by=("response_format", {"text": "str", "verbose": "author:Author"}),
    multipart=True,
    files=(("file",), ("pages", "<array>")),
)
_WATCH = Op(
    "books.watch",
    "GET",
    "/books/{book_id}/events",
    path_params=("book_id",),
    stream="book_event:BookEvent",
    always_streams=True,
)
_MEND = Op("books.mend", "POST", "/books/{book_id}/mend", path_params=("book_id",), body=("style",))


class Books(Resource):
    @lazy
    def shelves(self) -> Shelves:
        from .shelves import Shelves

        return Shelves(self._client)

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            book: BookParam,
            parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
            words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Book: ...

        @overload
        def create(
            self,
            *,
            book: BookParam,
            parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
            words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> Stream[BookEvent]: ...

        @overload
        def create(
            self,
            *,
            book: BookParam,
            parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
            words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
            stream: bool | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Book | Stream[BookEvent]: ...

    def create(
        self,
        *,
        book: BookParam,
        parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
        words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
        stream: Literal[False, True] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Book | Stream[BookEvent]:
        """Create a book.

        `POST /books`

        Returns: Book; a stream of BookEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> Book:
        """Retrieve a book.

        `GET /books/{book_id}`

        Returns: Book
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SyncCursorPage[Book]:
        """List a book.

        `GET /books`

        Args:
            after: id of the last book seen
            limit: how many books a page, 1 to 100

        Returns: pages of Book; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, book_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a book.

        `DELETE /books/{book_id}`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    @deprecated("books.content: read them elsewhere")
    def content(self, book_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Content a book.

        `GET /books/{book_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_CONTENT, locals())

    if TYPE_CHECKING:

        @overload
        def scan(
            self,
            *,
            file: FileTypes,
            response_format: Literal["json"] | Omit = omit,
            idempotency_key: str | Omit = omit,
            **options: Unpack[UnkeyedOptions],
        ) -> Book: ...

        @overload
        def scan(
            self,
            *,
            file: FileTypes,
            response_format: Literal["text"],
            idempotency_key: str | Omit = omit,
            **options: Unpack[UnkeyedOptions],
        ) -> str: ...

    def scan(
        self,
        *,
        file: FileTypes,
        response_format: Literal["json", "text", "verbose"] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[UnkeyedOptions],
    ) -> Book | Author | str:
        """Scan a book.

        `POST /books/scan`

        Returns: Book or Author or str, as `response_format` says
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_SCAN, locals())

    def watch(self, book_id: str, **options: Unpack[RequestOptions]) -> Stream[BookEvent]:
        """Watch a book.

        `GET /books/{book_id}/events`

        Returns: a stream of BookEvent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_WATCH, locals())

    def mend(self, book_id: str, *, style: Literal["dry", "florid"], **options: Unpack[RequestOptions]) -> None:
        """Mend a book.

        `POST /books/{book_id}/mend`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_MEND, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BooksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BooksWithStreamingResponse: ...


class AsyncBooks(AsyncResource):
    @lazy
    def shelves(self) -> AsyncShelves:
        from .shelves import AsyncShelves

        return AsyncShelves(self._client)

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            book: BookParam,
            parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
            words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Book: ...

        @overload
        async def create(
            self,
            *,
            book: BookParam,
            parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
            words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[BookEvent]: ...

        @overload
        async def create(
            self,
            *,
            book: BookParam,
            parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
            words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
            stream: bool | Omit | None = omit,
            **options: Unpack[RequestOptions],
        ) -> Book | AsyncStream[BookEvent]: ...

    async def create(
        self,
        *,
        book: BookParam,
        parts: Iterable[BookParam | Mapping[str, Any]] | Omit = omit,
        words: str | SequenceNotStr[str] | Iterable[int] | Omit = omit,
        stream: Literal[False, True] | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Book | AsyncStream[BookEvent]:
        """Create a book.

        `POST /books`

        Returns: Book; a stream of BookEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    async def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> Book:
        """Retrieve a book.

        `GET /books/{book_id}`

        Returns: Book
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(
        self, *, after: str | Omit = omit, limit: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Book, AsyncCursorPage[Book]]:
        """List a book.

        `GET /books`

        Args:
            after: id of the last book seen
            limit: how many books a page, 1 to 100

        Returns: pages of Book; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, book_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a book.

        `DELETE /books/{book_id}`

        Returns: nothing
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    @deprecated("books.content: read them elsewhere")
    async def content(self, book_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """Content a book.

        `GET /books/{book_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_CONTENT, locals())

    if TYPE_CHECKING:

        @overload
        async def scan(
            self,
            *,
            file: FileTypes,
            response_format: Literal["json"] | Omit = omit,
            idempotency_key: str | Omit = omit,
            **options: Unpack[UnkeyedOptions],
        ) -> Book: ...

        @overload
        async def scan(
            self,
            *,
            file: FileTypes,
            response_format: Literal["text"],
            idempotency_key: str | Omit = omit,
            **options: Unpack[UnkeyedOptions],
        ) -> str: ...

    async def scan(
        self,
        *,
        file: FileTypes,
        response_format: Literal["json", "text", "verbose"] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[UnkeyedOptions],
    ) -> Book | Author | str:
        """Scan a book.

        `POST /books/scan`

        Returns: Book or Author or str, as `response_format` says
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_SCAN, locals())

    async def watch(self, book_id: str, **options: Unpack[RequestOptions]) -> AsyncStream[BookEvent]:
        """Watch a book.

        `GET /books/{book_id}/events`

        Returns: a stream of BookEvent
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_WATCH, locals())

    async def mend(self, book_id: str, *, style: Literal["dry", "florid"], **options: Unpack[RequestOptions]) -> None:
        """Mend a book.

        `POST /books/{book_id}/mend`

        Returns: nothing
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_MEND, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBooksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBooksWithStreamingResponse: ...


if TYPE_CHECKING:

    class BooksWithRawResponse:
        def __init__(self, resource: Books) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.content = to_raw(resource.content)
            self.scan = to_raw(resource.scan)
            self.watch = to_raw(resource.watch)
            self.mend = to_raw(resource.mend)

        @property
        def shelves(self) -> ShelvesWithRawResponse: ...

    class AsyncBooksWithRawResponse:
        def __init__(self, resource: AsyncBooks) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.content = async_to_raw(resource.content)
            self.scan = async_to_raw(resource.scan)
            self.watch = async_to_raw(resource.watch)
            self.mend = async_to_raw(resource.mend)

        @property
        def shelves(self) -> AsyncShelvesWithRawResponse: ...

    class BooksWithStreamingResponse:
        def __init__(self, resource: Books) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.content = to_streamed(resource.content)
            self.scan = to_streamed(resource.scan)
            self.watch = to_streamed(resource.watch)
            self.mend = to_streamed(resource.mend)

        @property
        def shelves(self) -> ShelvesWithStreamingResponse: ...

    class AsyncBooksWithStreamingResponse:
        def __init__(self, resource: AsyncBooks) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.content = async_to_streamed(resource.content)
            self.scan = async_to_streamed(resource.scan)
            self.watch = async_to_streamed(resource.watch)
            self.mend = async_to_streamed(resource.mend)

        @property
        def shelves(self) -> AsyncShelvesWithStreamingResponse: ...
