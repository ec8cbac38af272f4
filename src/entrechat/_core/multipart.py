"""multipart/form-data bodies, sent piece by piece: memory stays constant whatever the size of the files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from .files import PIECE, FilePart, file_part, is_file
from .query import flatten

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence


class Field:
    """A field that is no file: its text, and a content type only where the operation asks for one."""

    __slots__ = ("content_type", "name", "value")

    def __init__(self, name: str, value: str | bytes, content_type: str | None = None) -> None:
        self.name = name
        self.value = value.encode() if isinstance(value, str) else value
        self.content_type = content_type


class MultipartBody:
    """A form as a request body (see `http.Body`).

    Args:
        parts: fields, and (field name, file) pairs, in the order in which they travel.
        boundary: what separates the parts; random unless a test needs it fixed.

    Raises:
        ValueError: a content type or a header of a file holds a line break.
    """

    __slots__ = ("_plan", "boundary", "content_type", "has_files", "length", "replayable")

    def __init__(self, parts: Iterable[Field | tuple[str, FilePart]], *, boundary: str | None = None) -> None:
        # 128 random bits occur in no file, so none is searched for them
        self.boundary = boundary or os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={self.boundary}"
        self.length: int | None = 0
        self.replayable = True
        self.has_files = False
        # Runs of bytes, which are ready to go, between files, which are read when their turn comes
        self._plan: list[bytes | tuple[str, FilePart]] = []
        run: list[bytes] = []
        for part in parts:
            if isinstance(part, Field):
                run += (self._opening(part.name, None, part.content_type, {}), part.value, b"\r\n")
                continue
            self.has_files = True
            name, file = part
            opening = self._opening(name, file.filename, file.content_type, file.headers)
            content = file.in_memory
            if content is not None and len(content) <= PIECE:
                run += (opening, content, b"\r\n")
                continue
            if file.length is None:
                self.length = None
            elif self.length is not None:
                self.length += len(opening) + file.length
            self.replayable = self.replayable and file.replayable
            self._flush(run)
            self._plan.append((name, file))
            run = [b"\r\n"]
        run.append(b"--%b--\r\n" % self.boundary.encode())
        self._flush(run)

    def _flush(self, run: list[bytes]) -> None:
        if run:
            joined = b"".join(run)
            self._plan.append(joined)
            if self.length is not None:
                self.length += len(joined)

    def _opening(self, name: str, filename: str | None, kind: str | None, headers: Mapping[str, str]) -> bytes:
        """The boundary and the headers of a part."""
        lines = [f'--{self.boundary}\r\nContent-Disposition: form-data; name="{_escaped(name)}"']
        if filename is not None:
            lines[0] += f'; filename="{_escaped(filename)}"'
        for key, value in headers.items():
            if key.lower() == "content-type" and kind is not None:
                continue
            if not key or any(c in ":\r\n\0 " for c in key):
                raise ValueError(f"a file's header cannot be named {key!r}")
            lines.append(f"{key}: {_checked(value, key)}")
        if kind is not None:
            lines.append(f"Content-Type: {_checked(kind, 'content type')}")
        return "\r\n".join([*lines, "\r\n"]).encode("utf-8", "surrogateescape")

    def chunks(self) -> Iterator[bytes]:
        """The body from its beginning."""
        for step in self._plan:
            if isinstance(step, bytes):
                yield step
                continue
            name, file = step
            opened = False
            for piece in file.pieces():
                if not opened:
                    opened = True
                    yield self._named(name, file, piece)
                if piece:
                    yield piece
            if not opened:
                yield self._named(name, file, b"")

    async def achunks(self) -> AsyncIterator[bytes]:
        """The body from its beginning, without blocking the event loop."""
        for step in self._plan:
            if isinstance(step, bytes):
                yield step
                continue
            name, file = step
            opened = False
            async for piece in file.apieces():
                if not opened:
                    opened = True
                    yield self._named(name, file, piece)
                if piece:
                    yield piece
            if not opened:
                yield self._named(name, file, b"")

    def _named(self, name: str, file: FilePart, head: bytes) -> bytes:
        file.name_after(head)
        return self._opening(name, file.filename, file.content_type, file.headers)

    def __repr__(self) -> str:
        return f"<MultipartBody {'of unknown length' if self.length is None else f'{self.length} bytes'}>"


def _escaped(text: str) -> str:
    """A field's or a file's name inside its quotes, escaped as browsers do (WHATWG): nothing can end the line."""
    text = text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def _checked(value: str, what: str) -> str:
    if any(c < " " and c != "\t" or c == "\x7f" for c in value):
        raise ValueError(f"a file's {what} holds a control character: {value!r}")
    return value


def build_form(body: Mapping[str, Any], paths: Sequence[Sequence[str]] = (), *, boundary: str | None = None) -> MultipartBody:
    """The form that carries `body`.

    Fields come first, in the order of `body`, then the files in the order of `paths`, as the official client sends them.
    A form without files (see `has_files`) is still a form; some operations take JSON then.

    Args:
        body: the arguments by their names on the wire.
        paths: where files are, as in `Op.files`: ("image",) and ("image", "<array>").
        boundary: see `MultipartBody`.

    Raises:
        TypeError: something that is no file stands where a file belongs, or the reverse; the message says what to do.
        OSError: a file cannot be read.
    """
    files: list[tuple[str, FilePart]] = []
    data: Any = dict(body)
    for path in paths:
        data = _extracted(data, tuple(path), "", files)
    pairs: list[tuple[str, Any]] = []
    for name, value in data.items():
        if value is not _TAKEN:
            _refuse_files(name, value)
            flatten(name, value, pairs)
    return MultipartBody([*(Field(name, text) for name, text in pairs), *files], boundary=boundary)


_TAKEN: Any = object()


def _extracted(value: Any, path: tuple[str, ...], name: str, into: list[tuple[str, FilePart]]) -> Any:
    """`value` without the files that `path` leads to, which go to `into`. The caller's containers stay as they are."""
    if not path:
        if value is _TAKEN or isinstance(value, list) or hasattr(value, "keys"):
            # taken by another path, or an alternative of the parameter that is no file (videos: {"id": …})
            return value
        if isinstance(value, tuple) and not is_file(value):
            return value
        if value is None:
            raise TypeError(f"{name}: None is no file; leave the argument out to send none")
        if type(value).__name__ in ("Omit", "NotGiven"):
            return value
        into.append((name, file_part(value, where=name)))
        return _TAKEN
    step, rest = path[0], path[1:]
    if step == "<array>":
        if not isinstance(value, list) and not (isinstance(value, tuple) and not is_file(value)):
            return value
        for at, each in enumerate(value):
            if rest:
                _extracted(each, rest, f"{name}[]", into)
            elif not is_file(each):
                file_part(each, where=f"{name}[{at}]")  # raises, naming the item
            else:
                into.append((f"{name}[]", file_part(each, where=f"{name}[{at}]")))
        return _TAKEN
    if isinstance(value, dict) and step in value:
        inner = _extracted(value[step], rest, f"{name}[{step}]" if name else step, into)
        if inner is not value[step]:
            return {**value, step: inner}
    return value


def _refuse_files(name: str, value: Any) -> None:
    """Files where text belongs would be sent as their repr."""
    if isinstance(value, (list, tuple)):
        for each in value:
            _refuse_files(f"{name}[]", each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if each is not _TAKEN:
                _refuse_files(f"{name}[{key}]", each)
    elif hasattr(value, "read") or hasattr(value, "__fspath__"):
        raise TypeError(f"{name}: takes no file; got {type(value).__name__}")
