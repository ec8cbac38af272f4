"""What callers give to be uploaded in parts, cut into them: where it can be read anywhere, nothing is held in memory."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any

from entrechat._core.files import PIECE, FilePart

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

__all__ = ["Digest", "Part", "Slice", "Source", "open_source"]

_VIEW: Any = memoryview
_BYTES: Any = (bytes, bytearray, memoryview)
_COLLECTIONS: Any = (str, dict, list, tuple, set)
_STEP = 16 * 1024 * 1024


class Slice(FilePart):
    """A part of a path, of an open file or of bytes, read from there when it is sent, each time anew."""

    __slots__ = ("start",)

    def __init__(self, content: Any, start: int, length: int) -> None:
        super().__init__(content, filename="upload", content_type="application/octet-stream", length=length, replayable=True)
        self.start = start

    def pieces(self, size: int = PIECE) -> Iterator[bytes]:
        content = self._content
        length = self.length or 0
        if isinstance(content, _VIEW):
            for at in range(self.start, self.start + length, size):
                yield bytes(content[at : min(at + size, self.start + length)])
        elif hasattr(content, "fileno"):
            at = self.start

            def read(count: int) -> bytes:
                nonlocal at
                piece = os.pread(content.fileno(), count, at)
                at += len(piece)
                return piece

            yield from self._read(read, size)
        else:
            with open(content, "rb", buffering=0) as file:
                file.seek(self.start)
                yield from self._read(file.read, size)


class Part:
    """One part: its place, its length, and what `uploads.parts.create` takes as its data."""

    __slots__ = ("data", "index", "length")

    def __init__(self, index: int, length: int, data: Any) -> None:
        self.index = index
        self.length = length
        self.data = data


class Digest:
    """The MD5 of a source that is read anywhere, computed step by step beside the upload."""

    def __init__(self, content: Any, length: int, state: Any) -> None:
        self._pieces = Slice(content, 0, length).pieces(PIECE * 4)
        self._state = state
        self.done = False

    def advance(self) -> None:
        """Take in the next few megabytes."""
        taken = 0
        while taken < _STEP:
            piece = next(self._pieces, None)
            if piece is None:
                self.done = True
                return
            self._state.update(piece)
            taken += len(piece)


class Source:
    """Something to upload, cut into parts of `size` bytes.

    Attributes:
        length: bytes in all.
        filename: its name, where it has one.
        mark: what tells it from a later version of itself; None where nothing does.
        size: bytes in a part.
        skip: the parts that need not be sent.
    """

    def __init__(
        self, content: Any, length: int, *, anywhere: bool, filename: str | None = None, mark: Any = None, threads: bool = False
    ) -> None:
        self._content = content
        self._anywhere = anywhere
        self._threads = threads
        self.length = length
        self.filename = filename
        self.mark = mark
        self.size = length or 1
        self.skip: frozenset[int] | set[int] = frozenset()
        self.md5: Any = None

    @property
    def count(self) -> int:
        return -(-self.length // self.size)

    def length_of(self, index: int) -> int:
        return min(self.size, self.length - index * self.size)

    def _slices(self) -> Iterator[Part | Digest]:
        if self.md5 is not None:
            yield Digest(self._content, self.length, self.md5)
        for index in range(self.count):
            if index not in self.skip:
                length = self.length_of(index)
                yield Part(index, length, Slice(self._content, index * self.size, length))

    def __iter__(self) -> Iterator[Part | Digest]:
        if self._anywhere:
            yield from self._slices()
            return
        cutter = _Cutter(self)
        for piece in self._pieces():
            yield from cutter.take(piece)
        yield from cutter.end()

    async def __aiter__(self) -> AsyncIterator[Part | Digest]:
        from entrechat._io.play import in_thread

        if self._anywhere:
            for each in self._slices():
                yield each
            return
        if self._threads:
            items = iter(self)

            def taken() -> Part | Digest | None:
                return next(items, None)

            while (found := await in_thread(taken)) is not None:
                yield found
            return
        cutter = _Cutter(self)
        async for piece in self._apieces():
            for each in cutter.take(piece):
                yield each
        for each in cutter.end():
            yield each

    def _pieces(self) -> Iterator[Any]:
        if not hasattr(self._content, "read"):
            yield from self._content
            return
        while piece := self._content.read(min(self.size, _STEP)):
            yield piece

    async def _apieces(self) -> AsyncIterator[Any]:
        content = self._content
        if hasattr(content, "read"):
            from inspect import isawaitable

            while True:
                piece = content.read(min(self.size, _STEP))
                piece = await piece if isawaitable(piece) else piece
                if not piece:
                    return
                yield piece
        elif hasattr(content, "__aiter__"):
            async for piece in content:
                yield piece
        else:
            for piece in content:
                yield piece


class _Cutter:
    """Cuts what comes in pieces of any length into parts."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._held = bytearray()
        self._index = 0
        self._taken = 0

    def take(self, piece: Any) -> Iterator[Part]:
        if not isinstance(piece, _BYTES):
            raise TypeError(f"file: its content must be bytes; got a piece that is {type(piece).__name__}")
        source = self._source
        if source.md5 is not None:
            source.md5.update(piece)
        self._taken += memoryview(piece).nbytes
        if self._taken > source.length:
            raise ValueError(f"file: it is longer than bytes={source.length} says")
        self._held += piece
        while len(self._held) >= source.size:
            yield from self._cut(source.size)

    def end(self) -> Iterator[Part]:
        if self._taken != self._source.length:
            raise ValueError(f"file: it has {self._taken} bytes, not {self._source.length}")
        if self._held:
            yield from self._cut(len(self._held))

    def _cut(self, size: int) -> Iterator[Part]:
        index, self._index = self._index, self._index + 1
        if index in self._source.skip:
            del self._held[:size]
            return
        whole = len(self._held) == size
        data = bytes(self._held) if whole else bytes(memoryview(self._held)[:size])
        if whole:
            self._held.clear()
        else:
            del self._held[:size]
        yield Part(index, size, ("upload", data, "application/octet-stream"))


def open_source(file: Any, length: int | None, *, asynchronous: bool) -> Source:
    """What there is to upload.

    Args:
        file: what the caller gave.
        length: its length in bytes, where the caller said so.
        asynchronous: the client is, and can take asynchronous files too.

    Raises:
        TypeError: it is no file, or its length is neither known nor given.
        ValueError: its length is another than the caller said.
        OSError: it cannot be read.
    """
    if isinstance(file, str) or hasattr(file, "__fspath__"):
        import pathlib

        path = pathlib.Path(os.path.abspath(file))
        with open(path, "rb", buffering=0) as opened:  # the error, if any, is the one that reading would raise
            status = os.fstat(opened.fileno())
        mark = [str(path), status.st_mtime_ns]
        return Source(path, _checked(status.st_size, length), anywhere=True, filename=path.name, mark=mark)
    if isinstance(file, (*_BYTES, io.BytesIO)):
        content: Any = file.getbuffer() if isinstance(file, io.BytesIO) else file
        view = memoryview(content).cast("B")
        return Source(view, _checked(view.nbytes, length), anywhere=True)
    if hasattr(file, "read"):
        return _open_file(file, length, asynchronous=asynchronous)
    if hasattr(file, "__aiter__") and not asynchronous:
        raise TypeError("file: an asynchronous iterable can only be sent by the async client")
    if isinstance(file, _COLLECTIONS) or not (hasattr(file, "__iter__") or hasattr(file, "__aiter__")):
        raise TypeError(
            f"file: {type(file).__name__} is no file; pass a path, bytes, a file opened with mode 'rb' or an iterable of bytes"
        )
    return Source(file, _needed(length), anywhere=False)


def _open_file(file: Any, length: int | None, *, asynchronous: bool) -> Source:
    if isinstance(file, io.TextIOBase) or (hasattr(file, "encoding") and hasattr(file, "newlines")):
        raise TypeError("file: it is open in text mode; open it with mode 'rb'")
    name: Any = getattr(file, "name", None)
    filename = os.path.basename(name) if isinstance(name, str) and not name.startswith("<") else None
    if _is_awaited(file.read):
        if not asynchronous:
            raise TypeError("file: an asynchronous file can only be sent by the async client")
        return Source(file, _needed(length), anywhere=False, filename=filename)
    found: int | None
    try:
        found = file.seek(0, 2)  # from the beginning whatever the position, like every file that is sent
        found = file.tell() if found is None else found
        file.seek(0)
    except (AttributeError, OSError):
        found = None
    known = _checked(found, length) if found is not None else _needed(length)
    # a plain file on disk; others may have the descriptor of something else, as gzip's have
    if found is not None and type(file) in (io.BufferedReader, io.FileIO) and hasattr(os, "pread"):
        mark = [os.path.abspath(name) if isinstance(name, str) else None, os.fstat(file.fileno()).st_mtime_ns]
        return Source(file, known, anywhere=True, filename=filename, mark=mark)
    return Source(file, known, anywhere=False, filename=filename, threads=hasattr(file, "fileno"))


def _is_awaited(function: Callable[..., Any]) -> bool:
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code is not None and bool(code.co_flags & 0x180)


def _checked(found: int, given: int | None) -> int:
    if given is not None and given != found:
        raise ValueError(f"bytes={given}: the file has {found} bytes")
    return found


def _needed(given: int | None) -> int:
    if given is None or isinstance(given, bool) or given < 0:
        raise TypeError("bytes must be given: the API wants to know a file's length first, and this one does not tell it")
    return given
