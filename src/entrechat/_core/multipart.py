"""multipart/form-data bodies, sent piece by piece: memory stays constant whatever the size of the files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from .body import encode as _json
from .files import PIECE, FilePart, file_part, is_file
from .query import flatten

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence


class Field:
    """A field that is no file: its text, and a content type only where the operation asks for one."""

    __slots__ = ("alone", "content_type", "name", "value")

    def __init__(self, name: str, value: str | bytes, content_type: str | None = None, *, alone: bool = False) -> None:
        self.name = name
        self.alone = alone  # where there is no other part, it is the whole body, and there is no form
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

    __slots__ = ("_plan", "boundary", "content_type", "has_files", "length", "once", "replayable")

    def __init__(self, parts: Iterable[Field | tuple[str, FilePart]], *, boundary: str | None = None) -> None:
        # 128 random bits occur in no file, so none is searched for them
        self.boundary = boundary or os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={self.boundary}"
        self.length: int | None = 0
        self.replayable = True
        self.once = False
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
            pieces = file.apieces()
            try:
                async for piece in pieces:
                    if not opened:
                        opened = True
                        yield self._named(name, file, piece)
                    if piece:
                        yield piece
            finally:  # a request that is given up closes the file now
                await pieces.aclose()
            if not opened:
                yield self._named(name, file, b"")

    def _named(self, name: str, file: FilePart, head: bytes) -> bytes:
        file.name_after(head)
        return self._opening(name, file.filename, file.content_type, file.headers)

    def __repr__(self) -> str:
        return f"<MultipartBody {'of unknown length' if self.length is None else f'{self.length} bytes'}>"


class PlainBody:
    """A request body that needs no form after all."""

    __slots__ = ("content", "content_type", "has_files", "length", "once", "replayable")

    def __init__(self, content: bytes, content_type: str) -> None:
        self.content = content
        self.content_type = content_type
        self.has_files = False
        self.length: int | None = len(content)
        self.replayable = True
        self.once = False

    def chunks(self) -> Iterator[bytes]:
        yield self.content

    async def achunks(self) -> AsyncIterator[bytes]:
        yield self.content


class RealtimeCallHook:
    """The form of `realtime.calls.create`: two parts with types of their own, or the bare SDP without a session."""

    __slots__ = ()

    def prepare(self, body: dict[str, Any]) -> tuple[dict[str, Any], None]:
        made = dict(body)
        if isinstance(made.get("sdp"), (str, bytes)):
            made["sdp"] = Field("sdp", made["sdp"], "application/sdp", alone=True)
        if "session" in made:
            made["session"] = Field("session", _json(made["session"]), "application/json")
        return made, None

    def finish(self, payload: Any, state: Any) -> Any:
        return payload


def _escaped(text: str) -> str:
    """A field's or a file's name inside its quotes, escaped as browsers do (WHATWG): nothing can end the line."""
    text = text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def _checked(value: str, what: str) -> str:
    if any((c < " " and c != "\t") or c == "\x7f" for c in value):
        raise ValueError(f"a file's {what} holds a control character: {value!r}")
    return value


def build_form(
    body: Mapping[str, Any],
    paths: Sequence[Sequence[str]] = (),
    *,
    boundary: str | None = None,
    json_without_files: bool = False,
) -> MultipartBody | PlainBody:
    """The form that carries `body`.

    Fields come first, in the order of `body`, then the files in the order of `paths`, as the official client sends them.

    Args:
        body: the arguments by their names on the wire. A `Field` among the values goes as it is.
        paths: where files are, as in `Op.files`: ("image",) and ("image", "<array>").
        boundary: see `MultipartBody`.
        json_without_files: the operation takes JSON where no file is given.

    Raises:
        TypeError: something that is no file stands where a file belongs, or the reverse; the message says what to do.
        OSError: a file cannot be read.
    """
    files: list[tuple[str, FilePart]] = []
    data: Any = dict(body)
    known = {tuple(path) for path in paths}
    for path in paths:
        data = _extracted(data, tuple(path), known, "", files)
    if not files:
        if json_without_files:
            return PlainBody(_json(data), "application/json")
        (only,) = data.values() if len(data) == 1 else (None,)
        if isinstance(only, Field) and only.alone:
            return PlainBody(only.value, only.content_type or "text/plain")
    fields: list[Field] = []
    for name, value in data.items():
        if isinstance(value, Field):
            fields.append(value)
            continue
        _refuse_files(name, value)
        pairs: list[tuple[str, Any]] = []
        flatten(name, value, pairs)
        fields += [Field(key, text) for key, text in pairs]
    return MultipartBody([*fields, *files], boundary=boundary)


_TAKEN: Any = object()
# Typed Any: a check against them leaves Any as it is, rather than a container of unknowns
_LISTS: Any = (list, tuple)
_DICT: Any = dict


def _extracted(
    value: Any, path: tuple[str, ...], known: set[tuple[str, ...]], name: str, into: list[tuple[str, FilePart]], at: int = 0
) -> Any:
    """`value` without the files that `path[at:]` leads to, which go to `into`. The caller's containers stay as they are."""
    if at == len(path):
        if hasattr(value, "keys") or type(value).__name__ in ("Omit", "NotGiven"):
            return value  # an alternative that is no file (videos: {"file_id": …})
        if isinstance(value, _LISTS) and not is_file(value) and (*path, "<array>") in known:
            return value
        if value is None:
            raise TypeError(f"{name}: None is no file; leave the argument out to send none")
        into.append((name, file_part(value, where=name)))
        return _TAKEN
    step = path[at]
    if step == "<array>":
        if not isinstance(value, _LISTS) or is_file(value):
            return value
        into += [(f"{name}[]", file_part(each, where=f"{name}[{nth}]")) for nth, each in enumerate(value)]
        return _TAKEN
    if isinstance(value, _DICT) and step in value:
        inner = _extracted(value[step], path, known, f"{name}[{step}]" if name else step, into, at + 1)
        if inner is _TAKEN:
            return {key: each for key, each in value.items() if key != step}
        if inner is not value[step]:
            return {**value, step: inner}
    return value


def _refuse_files(name: str, value: Any) -> None:
    """Files where text belongs would be sent as their repr."""
    if isinstance(value, _LISTS):
        for each in value:
            _refuse_files(f"{name}[]", each)
    elif isinstance(value, _DICT):
        for key, each in value.items():
            _refuse_files(f"{name}[{key}]", each)
    elif hasattr(value, "read") or hasattr(value, "__fspath__"):
        raise TypeError(f"{name}: takes no file; got {type(value).__name__}")
