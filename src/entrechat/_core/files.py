"""What callers may give as a file, and how each becomes a part that is sent piece by piece.

A file is bytes, a path, a binary file object, an iterator of bytes (asynchronous in the async client), or a tuple of
a file name and one of those, with a content type and headers if need be. Paths and file objects are sent from their
beginning, in constant memory, and again from there when an attempt is repeated.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any

from .sniff import content_type, sniff

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Iterator, Mapping
    from typing import IO, TypeAlias

    FileContent: TypeAlias = (
        IO[bytes] | bytes | bytearray | memoryview | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
    )
    FileTypes: TypeAlias = (
        FileContent
        | tuple[str | None, FileContent]
        | tuple[str | None, FileContent, str | None]
        | tuple[str | None, FileContent, str | None, Mapping[str, str]]
    )
else:
    FileContent = FileTypes = Any  # for those who import the names; they are only annotations

# Typed Any: a check against them leaves Any as it is, rather than a container of unknowns
_BYTES: Any = (bytes, bytearray, memoryview)
_COPIED: Any = (bytearray, memoryview)
_TUPLE: Any = tuple
_CONTAINERS: Any = (str, dict, list, tuple, set)

PIECE = 256 * 1024
_HEAD = 8192


class FilePart:
    """One file of a form: its name and type, and how to get at its bytes.

    Attributes:
        filename: None sends the content as a plain field.
        content_type: None sends no Content-Type (or the one among `headers`).
        headers: further headers of the part.
        length: bytes in all, or None when only reading tells.
        replayable: whether the content can be read again from its beginning.
    """

    __slots__ = ("_content", "_sniffs", "content_type", "filename", "headers", "length", "replayable")

    def __init__(
        self,
        content: Any,
        *,
        filename: str | None,
        content_type: str | None,
        headers: Mapping[str, str] | None = None,
        length: int | None,
        replayable: bool,
        sniffs: bool = False,
    ) -> None:
        self._content = content
        self._sniffs = sniffs
        self.filename = filename
        self.content_type = content_type
        self.headers = headers or {}
        self.length = length
        self.replayable = replayable

    @property
    def in_memory(self) -> bytes | None:
        """The content, when it is bytes already."""
        return self._content if isinstance(self._content, bytes) else None

    def name_after(self, head: bytes) -> None:
        """Settle the name of content whose first piece only now came."""
        if self._sniffs:
            self._sniffs = False
            extension = sniff(head)
            if extension:
                self.filename = f"upload.{extension}"
                self.content_type = content_type(self.filename)

    def pieces(self, size: int = PIECE) -> Iterator[bytes]:
        """The content from its beginning, `size` bytes at a time (iterators: as they yield)."""
        content = self._content
        if isinstance(content, bytes):
            for at in range(0, len(content), size):
                yield content[at : at + size] if len(content) > size else content
        elif hasattr(content, "__fspath__"):
            with open(content, "rb", buffering=0) as file:
                yield from self._read(file.read, size)
        elif hasattr(content, "read"):
            if _is_coroutine_function(content.read):
                raise TypeError(f"{self.filename}: an asynchronous file can only be sent by the async client")
            if self.replayable:
                content.seek(0)
            yield from self._read(content.read, size)
        elif hasattr(content, "__iter__"):
            for piece in content:
                yield _piece(piece)
        else:
            raise TypeError(f"{self.filename}: an asynchronous iterator can only be sent by the async client")

    def _read(self, read: Any, size: int) -> Iterator[bytes]:
        left = self.length
        while left is None or left > 0:
            piece = read(size if left is None else min(size, left))
            if not piece:
                break
            piece = _piece(piece)
            if left is not None:
                left -= len(piece)
            yield piece
        self._check_end(left)

    def _check_end(self, left: int | None) -> None:
        if left:
            # no OSError: that would pass for a broken connection, and be tried again
            raise RuntimeError(f"{self.filename}: the file became {left} bytes shorter while it was being sent")

    async def apieces(self, size: int = PIECE) -> AsyncGenerator[bytes, None]:
        """The same without blocking the event loop: files are read in a thread."""
        content = self._content
        if hasattr(content, "__aiter__") and not hasattr(content, "read"):
            async for piece in content:
                yield _piece(piece)
            return
        read: Any = getattr(content, "read", None)
        if read is not None and _is_coroutine_function(read):
            while piece := await read(size):
                yield _piece(piece)
            return
        pieces = self.pieces(size)
        if not _may_block(content):
            for piece in pieces:
                yield piece
            return
        import asyncio

        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


def _may_block(content: Any) -> bool:
    """Whether reading goes to a disk or a pipe, and a thread of asyncio's can do it."""
    if isinstance(content, io.BytesIO) or not (hasattr(content, "__fspath__") or hasattr(content, "fileno")):
        return False
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # another library's loop
        return False
    return True


def _piece(piece: Any) -> bytes:
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, _COPIED):
        return bytes(piece)
    raise TypeError(f"a file's content must be bytes; got a piece that is {type(piece).__name__}")


def _is_coroutine_function(function: Any) -> bool:
    # inspect.iscoroutinefunction, without the cost of importing inspect
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code is not None and bool(code.co_flags & 0x180)


def is_file(value: Any) -> bool:
    """Whether `value` can only be meant as a file: a path, a file object, bytes, an iterator or a tuple of these."""
    if isinstance(value, _TUPLE):
        return len(value) in (2, 3, 4) and (value[0] is None or isinstance(value[0], str))
    return isinstance(value, _BYTES) or any(
        hasattr(value, name) for name in ("__fspath__", "read", "__next__", "__anext__", "__aiter__")
    )


def file_part(value: Any, *, where: str = "file") -> FilePart:
    """The part that stands for what a caller gave as a file.

    Args:
        value: anything that `FileTypes` lists.
        where: the argument's name, for messages.

    Raises:
        TypeError: it is no file, or a file opened in text mode.
        OSError: there is no such file, it is a directory, or may not be read.
    """
    if isinstance(value, FilePart):
        return value  # a helper's own
    filename: str | None = None
    named = False
    kind: str | None = None
    headers: Mapping[str, str] | None = None
    content: Any = value
    if isinstance(value, _TUPLE):
        if not is_file(value):
            raise TypeError(
                f"{where}: a tuple for a file is (file name, content), with a content type and a dict of headers after them"
                f" if need be; got {_shape(value)}"
            )
        filename, content = value[0], value[1]
        named = True
        kind = value[2] if len(value) > 2 else None
        headers = value[3] if len(value) > 3 else None
        if isinstance(content, str):
            content = content.encode()  # named, so no path is meant
    elif hasattr(value, "filename") and hasattr(value, "file"):  # an upload that starlette or FastAPI received
        content, filename, kind = value.file, value.filename, getattr(value, "content_type", None)
        named = bool(filename)
    length, replayable, head = _measure(content, where)
    if isinstance(content, _COPIED):
        content = bytes(content)
    if not named:
        filename = _name_of(content)
    sniffs = False
    if filename is None and not named:
        extension = sniff(head, whole=len(head) == length) if head else None
        filename = f"upload.{extension}" if extension else "upload"
        sniffs = head == b"" and length is None
    if kind is None and filename is not None and not any(name.lower() == "content-type" for name in headers or ()):
        kind = content_type(filename)
    return FilePart(
        content, filename=filename, content_type=kind, headers=headers, length=length, replayable=replayable, sniffs=sniffs
    )


def _shape(value: tuple[Any, ...]) -> str:
    return f"({', '.join(type(each).__name__ for each in value)})"


def _name_of(content: Any) -> str | None:
    name: Any = content if hasattr(content, "__fspath__") else getattr(content, "name", None)
    if hasattr(name, "__fspath__"):
        name = name.__fspath__()
    # a descriptor's number, or a name such as <stdin>, tells nothing
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    if not isinstance(name, str) or name.startswith("<"):
        return None
    return os.path.basename(name) or None


def _measure(content: Any, where: str) -> tuple[int | None, bool, bytes]:
    """The content's length (None: unknown), whether it can be read twice, and its first bytes (b"": unknown)."""
    if isinstance(content, _BYTES):
        size = getattr(content, "nbytes", None) or len(content)
        return size, True, bytes(content[:_HEAD])
    if hasattr(content, "__fspath__"):
        return _measure_path(content.__fspath__(), where)
    if hasattr(content, "read"):
        return _measure_file(content, where)
    if hasattr(content, "__aiter__"):
        return None, not hasattr(content, "__anext__"), b""
    if hasattr(content, "__iter__") and not isinstance(content, _CONTAINERS):
        return None, not hasattr(content, "__next__"), b""
    if isinstance(content, str):
        hint = f"pathlib.Path({content!r})" if len(content) < 200 else "pathlib.Path(…)"
        raise TypeError(
            f"{where}: a str is no file. To send the file of that name, pass {hint} or open it with mode 'rb';"
            " to send the text itself, pass ('name.txt', text.encode())"
        )
    raise TypeError(
        f"{where}: {type(content).__name__} is no file; pass bytes, a pathlib.Path, a file opened with mode 'rb',"
        " or a tuple (file name, any of these)"
    )


def _measure_path(path: str, where: str) -> tuple[int | None, bool, bytes]:
    import stat

    try:
        with open(path, "rb", buffering=0) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return None, False, b""  # a pipe or a device
            return status.st_size, True, b""
    except IsADirectoryError as error:
        raise IsADirectoryError(error.errno, f"{where}: this is a directory; pass a file in it", path) from None
    except FileNotFoundError as error:
        raise FileNotFoundError(error.errno, f"{where}: no such file below {os.getcwd()!r}", path) from None


def _measure_file(file: Any, where: str) -> tuple[int | None, bool, bytes]:
    if _is_text(file):
        raise TypeError(f"{where}: the file is open in text mode; open it with mode 'rb'")
    if getattr(file, "closed", False):
        raise ValueError(f"{where}: the file is closed; open it again, or pass its pathlib.Path")
    if _is_coroutine_function(file.read):
        return None, False, b""  # aiofiles and the like: only reading tells
    try:
        # From the beginning whatever the position, as the official client does: who has just written a BytesIO means
        # all of it.
        length = file.seek(0, 2)
        if length is None:  # some file-like objects return nothing
            length = file.tell()
        file.seek(0)
        head: Any = file.read(_HEAD) if _name_of(file) is None else b""
        file.seek(0)
    except (AttributeError, OSError, ValueError):
        return None, False, b""
    return length, True, _piece(head)


def _is_text(file: Any) -> bool:
    # io.TextIOBase has both, and so have the wrappers that tempfile makes of it
    return hasattr(file, "encoding") and hasattr(file, "newlines")


def file_from_path(path: str) -> tuple[str, bytes]:
    """The file at `path`, read now, as (file name, content)."""
    with open(path, "rb") as file:
        return os.path.basename(path), file.read()
