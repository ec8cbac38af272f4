"""Whole answers: what errors carry, and binary content (speech, files, videos)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import orjson

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from datetime import timedelta

    from ._core.http import Headers
    from ._core.reply import RequestInfo

R = TypeVar("R")

_PIECE = 65536


class Response:
    """A whole answer: what errors carry as `.response`. Picklable.

    Attributes:
        status_code: the HTTP status.
        headers: its headers, a mapping without regard to case.
        content: the body's bytes, decompressed.
        request: the request, without its secrets.
        elapsed: seconds from the first try's start.
    """

    def __init__(
        self,
        status_code: int,
        headers: Headers,
        content: bytes,
        request: RequestInfo,
        *,
        http_version: str = "HTTP/1.1",
        reason_phrase: str = "",
        seconds: float = 0.0,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.request = request
        self.http_version = http_version
        self.reason_phrase = reason_phrase
        self._seconds = seconds

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON."""
        return orjson.loads(self.content)

    def read(self) -> bytes:
        return self.content

    @property
    def url(self) -> str:
        return self.request.url

    @property
    def elapsed(self) -> timedelta:
        from datetime import timedelta

        return timedelta(seconds=self._seconds)

    @property
    def request_id(self) -> str | None:
        found: str | None = self.headers.get("x-request-id")
        return found

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code < 300

    @property
    def is_error(self) -> bool:
        return self.status_code >= 400

    def __repr__(self) -> str:
        return f"<Response [{self.status_code} {self.reason_phrase}]>"


class AsyncPieces(Generic[R]):
    """What is there already, for `async for`; awaiting it, as the official client asks for, gives itself."""

    def __init__(self, pieces: Iterator[R]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncPieces[R]:
        return self

    async def __anext__(self) -> R:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration

    def __await__(self) -> Iterator[Any]:
        return self._itself().__await__()

    async def _itself(self) -> AsyncPieces[R]:
        return self


class HttpxBinaryResponseContent:
    """Binary content: speech, a file, a video. The name is the official client's; there is no httpx in it.

    The asynchronous methods (`aread`, `aiter_bytes`, …) exist on both colours' answers.
    """

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def text(self) -> str:
        return self.response.text

    @property
    def encoding(self) -> str | None:
        return self.charset_encoding or "utf-8"

    @property
    def charset_encoding(self) -> str | None:
        kind: str = self.response.headers.get("content-type") or ""
        _, found, charset = kind.partition("charset=")
        return charset.split(";")[0].strip("\"' ") if found else None

    @property
    def _request_id(self) -> str | None:
        return self.response.request_id

    def json(self, **_: Any) -> Any:
        """The content as JSON."""
        return self.response.json()

    def read(self) -> bytes:
        """All the bytes."""
        return self.response.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes in pieces of `chunk_size` (64 KiB where none is given)."""
        step = chunk_size or _PIECE
        content = self.response.content
        for start in range(0, len(content), step):
            yield content[start : start + step]

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The text in pieces of `chunk_size` characters."""
        step = chunk_size or _PIECE
        text = self.text
        for start in range(0, len(text), step):
            yield text[start : start + step]

    def iter_lines(self) -> Iterator[str]:
        """The text's lines."""
        yield from self.text.splitlines()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to `file`."""
        with open(file, "wb") as out:
            out.write(self.response.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the bytes to `file`. To write them while they arrive, use `.with_streaming_response`."""
        self.write_to_file(file)

    def close(self) -> None:
        """Nothing is held open; here for compatibility."""

    async def aread(self) -> bytes:
        """All the bytes."""
        return self.response.content

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncPieces[bytes]:
        """`iter_bytes`, asynchronously."""
        return AsyncPieces(self.iter_bytes(chunk_size))

    aiter_raw = aiter_bytes

    def aiter_text(self, chunk_size: int | None = None) -> AsyncPieces[str]:
        """`iter_text`, asynchronously."""
        return AsyncPieces(self.iter_text(chunk_size))

    def aiter_lines(self) -> AsyncPieces[str]:
        """`iter_lines`, asynchronously."""
        return AsyncPieces(self.iter_lines())

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the bytes to `file`."""
        self.write_to_file(file)

    async def aclose(self) -> None:
        """Nothing is held open; here for compatibility."""

    def __repr__(self) -> str:
        return f"<HttpxBinaryResponseContent {len(self.response.content)} bytes>"
