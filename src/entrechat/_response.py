"""Responses as the caller sees them: raw and streamed. Blocking and asynchronous twins stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

import orjson

from ._content import HttpxBinaryResponseContent, Response

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from datetime import timedelta
    from types import TracebackType

    from ._core.call import Call
    from ._core.http import Headers
    from .errors import Attempt

P = ParamSpec("P")
R = TypeVar("R")

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "HttpxBinaryResponseContent",
    "LegacyAPIResponse",
    "Response",
    "ResponseContextManager",
]


class _ResponseFacts:
    """What every response wrapper tells of the answer, whether or not its body has been read."""

    def __init__(self, call: Call, reply: Any, parse: Callable[[bytes], Any]) -> None:
        import time

        from ._core.reply import RequestInfo

        self._call = call
        self._reply = reply  # an Incoming: the body, being received
        self._parse_content = parse
        self._parsed: dict[Any, Any] = {}
        self._seconds = time.monotonic() - call.started
        self.http_request = RequestInfo(call.request())
        self.retries_taken: int = call.retries_taken
        self.attempts: tuple[Attempt, ...] = call.all_attempts(reply.status, self.headers.get("x-request-id"))

    @property
    def headers(self) -> Headers:
        found: Headers = self._reply.headers
        return found

    @property
    def status_code(self) -> int:
        status: int = self._reply.status
        return status

    @property
    def request_id(self) -> str | None:
        found: str | None = self.headers.get("x-request-id")
        return found

    @property
    def url(self) -> str:
        return self.http_request.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def http_version(self) -> str:
        version: str = self._reply.http_version
        return version

    @property
    def elapsed(self) -> timedelta:
        from datetime import timedelta

        return timedelta(seconds=self._seconds)

    @property
    def is_closed(self) -> bool:
        closed: bool = self._reply.closed
        return closed

    def _decoded(self, content: bytes, to: Any) -> Any:
        if to not in self._parsed:
            if to is None:
                self._parsed[to] = self._parse_content(content)
            else:
                self._parsed[to] = cast_content(self._call, self.status_code, self.headers, content, to)
        return self._parsed[to]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self._reply.reason}] type={self._call.op.name}>"


def cast_content(call: Call, status: int, headers: Headers, content: bytes, to: Any) -> Any:
    """The body as the type that the caller names: a model, ours or pydantic's, lists and unions of them, str, bytes, dict."""
    from ._core.hints import wrapper_of
    from ._core.reply import RequestInfo, loads, request_id

    def whole() -> Response:
        return Response(status, headers, content, RequestInfo(call.request()))

    if to is bytes:
        return content
    if to is str:
        return content.decode("utf-8", "replace")
    if to is Response:
        return whole()
    payload = loads(call, headers, content, whole)
    wrap = wrapper_of(to)
    value = wrap(payload) if wrap is not None else payload
    if getattr(value, "_is_entrechat_model", False):
        value._request_id = request_id(headers)
    return value


class LegacyAPIResponse(_ResponseFacts, Generic[R]):
    """What `.with_raw_response` gives: the headers and the body, and `parse()` for what the method would have given."""

    def parse(self, *, to: Any = None) -> R:
        """The value that the method returns without `with_raw_response` (a `Stream` for a streaming call).

        Args:
            to: another type to decode the body as: a model class, str, bytes or dict.
        """
        if self._call.stream and to is None:
            if "stream" not in self._parsed:
                self._parsed["stream"] = self._reply.stream()
            stream: R = self._parsed["stream"]
            return stream
        value: R = self._decoded(self.content, to)
        return value

    @property
    def http_response(self) -> Response:
        return Response(
            self.status_code,
            self.headers,
            self.content,
            self.http_request,
            http_version=self.http_version,
            reason_phrase=self._reply.reason,
            seconds=self._seconds,
        )

    @property
    def content(self) -> bytes:
        """The body. A streaming call's is not here: iterate over `parse()`."""
        if self._reply.content is None:
            raise RuntimeError("this response streams: iterate over .parse() instead of asking for its whole content")
        content: bytes = self._reply.content
        return content

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON."""
        return orjson.loads(self.content)


class APIResponse(_ResponseFacts, Generic[R]):
    """What `.with_streaming_response` gives: the headers at once, the body as it is asked for."""

    def parse(self, *, to: Any = None) -> R:
        """The value that the method returns without `with_streaming_response`; reads the whole body."""
        if self._call.stream and to is None:
            if "stream" not in self._parsed:
                self._parsed["stream"] = self._reply.stream()
            stream: R = self._parsed["stream"]
            return stream
        value: R = self._decoded(self.read(), to)
        return value

    def read(self) -> bytes:
        """The whole body."""
        content: bytes = self._reply.read()
        return content

    def text(self) -> str:
        """The whole body as text."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> Any:
        """The whole body as JSON."""
        return orjson.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces: as they come, or (but the last) of `chunk_size` bytes."""
        if chunk_size is None:
            yield from self._reply.chunks()
            return
        held = bytearray()
        for piece in self._reply.chunks():
            held += piece
            while len(held) >= chunk_size:
                yield bytes(held[:chunk_size])
                del held[:chunk_size]
        if held:
            yield bytes(held)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as text, in pieces that never split a character."""
        import codecs

        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        for piece in self.iter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if rest := decoder.decode(b"", True):
            yield rest

    def iter_lines(self) -> Iterator[str]:
        """The body's lines, without their ends."""
        held = ""
        for text in self.iter_text():
            held += text
            *lines, held = held.split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if held:
            yield held

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to `file` as it comes, in constant memory."""
        with open(file, "wb") as out:
            for piece in self.iter_bytes(chunk_size):
                out.write(piece)

    def close(self) -> None:
        """Give up the rest of the body."""
        self._reply.close()

    def __enter__(self) -> APIResponse[R]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncAPIResponse(_ResponseFacts, Generic[R]):
    """`APIResponse`, awaited."""

    async def parse(self, *, to: Any = None) -> R:
        """The value that the method returns without `with_streaming_response`; reads the whole body."""
        if self._call.stream and to is None:
            if "stream" not in self._parsed:
                self._parsed["stream"] = self._reply.stream()
            stream: R = self._parsed["stream"]
            return stream
        value: R = self._decoded(await self.read(), to)
        return value

    async def read(self) -> bytes:
        """The whole body."""
        content: bytes = await self._reply.read()
        return content

    async def text(self) -> str:
        """The whole body as text."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> Any:
        """The whole body as JSON."""
        return orjson.loads(await self.read())

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces: as they come, or (but the last) of `chunk_size` bytes."""
        held = bytearray()
        async for piece in self._reply.chunks():
            if chunk_size is None:
                yield piece
                continue
            held += piece
            while len(held) >= chunk_size:
                yield bytes(held[:chunk_size])
                del held[:chunk_size]
        if held:
            yield bytes(held)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as text, in pieces that never split a character."""
        import codecs

        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        async for piece in self.iter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if rest := decoder.decode(b"", True):
            yield rest

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines, without their ends."""
        held = ""
        async for text in self.iter_text():
            held += text
            *lines, held = held.split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if held:
            yield held

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to `file` as it comes, in constant memory."""
        with open(file, "wb") as out:
            async for piece in self.iter_bytes(chunk_size):
                out.write(piece)

    async def close(self) -> None:
        """Give up the rest of the body."""
        await self._reply.aclose()

    async def __aenter__(self) -> AsyncAPIResponse[R]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class ResponseContextManager(Generic[R]):
    """`with client.….with_streaming_response.create(…) as response:`; the request is sent on entering."""

    def __init__(self, send: Callable[[], R]) -> None:
        self._send = send
        self._response: Any = None

    def __enter__(self) -> R:
        self._response = self._send()
        entered: R = self._response
        return entered

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[R]):
    """`async with client.….with_streaming_response.create(…) as response:`; the request is sent on entering."""

    def __init__(self, send: Callable[[], Awaitable[R]]) -> None:
        self._send = send
        self._response: Any = None

    async def __aenter__(self) -> R:
        self._response = await self._send()
        entered: R = self._response
        return entered

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()


# Types only: the generated modules declare what `with_raw_response` gives with these. At run time one generic wrapper
# (`_core.resource.Responses`) does the work, so none of them is ever called.
if TYPE_CHECKING:

    def to_raw(method: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]: ...
    def async_to_raw(method: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[LegacyAPIResponse[R]]]: ...
    def to_streamed(method: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]: ...
    def async_to_streamed(
        method: Callable[P, Awaitable[R]],
    ) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]: ...
