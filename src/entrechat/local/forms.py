"""Uploads straight to the disk: a multipart form of which one field is a file."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from .problems import Problem, missing

if TYPE_CHECKING:
    from .call import Call
    from .store.blobs import Writing

_MOST_FIELDS = 100
_LONGEST_FIELD = 1 << 16


class Upload(NamedTuple):
    """What came: the other fields, checked, the file's name without folders, and its bytes, which are not kept yet."""

    fields: dict[str, Any]
    filename: str
    writing: Writing


@asynccontextmanager
async def upload(call: Call, field: str, most: int) -> AsyncGenerator[Upload]:
    """Reads the request's form; the file in `field` goes to the disk as it comes. What is not kept in the block is deleted.

    Raises Problem: 400 for a form that cannot be read or that has no such file, 413 for more than `most` bytes of it.
    """
    from python_multipart.exceptions import MultipartParseError, ParseError
    from python_multipart.multipart import parse_options_header

    kind, options = parse_options_header(call.request.headers.get("content-type", ""))
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        raise Problem(
            400, f"Send a multipart/form-data body with the file in the field '{field}'.", param=field, code="invalid_form"
        )
    with call.app.blobs.writing() as writing:
        form = _Form(boundary, field, writing, most)
        try:
            async for data in call.request.stream():
                form.feed(data)
        except (MultipartParseError, ParseError) as error:
            raise Problem(400, f"The request's form cannot be read: {error}", code="invalid_form") from error
        fields, filename = form.done()
        yield Upload(call.form_fields([*fields, (field, "file")]), filename, writing)


class _Form:
    """Takes the form's parts from the parser, which calls back."""

    def __init__(self, boundary: bytes, field: str, writing: Writing, most: int) -> None:
        from python_multipart.multipart import MultipartParser

        self._field = field
        self._writing = writing
        self._most = most
        self._ended = False
        self._fields: list[tuple[str, bytearray]] = []
        self._filename: str | None = None
        self._in_file = False
        self._head: list[tuple[bytearray, bytearray]] = []
        self._fresh = True
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._header_name,
                "on_header_value": self._header_value,
                "on_header_end": self._header_end,
                "on_headers_finished": self._headers_finished,
                "on_part_data": self._data,
                "on_end": self._end,
            },
        )

    def feed(self, data: bytes) -> None:
        self._parser.write(data)

    def done(self) -> tuple[list[tuple[str, str]], str]:
        """The other fields and the file's name."""
        if not self._ended:
            raise Problem(400, "The request's form cannot be read: it ends before its last boundary.", code="invalid_form")
        if self._filename is None:
            raise missing(self._field)
        return [(name, value.decode("utf-8", "replace")) for name, value in self._fields], self._filename

    def _begin(self) -> None:
        self._head = []
        self._fresh = True

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        if self._fresh:
            self._head.append((bytearray(), bytearray()))
            self._fresh = False
        self._head[-1][0].extend(data[start:end])

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._head[-1][1].extend(data[start:end])

    def _header_end(self) -> None:
        self._fresh = True

    def _headers_finished(self) -> None:
        from python_multipart.multipart import parse_options_header

        head = {bytes(name).lower(): bytes(value) for name, value in self._head}
        _, options = parse_options_header(head.get(b"content-disposition", b""))
        name = options.get(b"name", b"").decode("utf-8", "replace")
        filename = _filename(options)
        self._in_file = name == self._field and filename is not None
        if self._in_file:
            if self._filename is not None:
                raise Problem(400, f"Send one file in the field '{name}', not several.", param=name, code="invalid_form")
            self._filename = filename
        elif filename is not None:
            raise Problem(400, f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")
        elif name == self._field:
            raise Problem(400, f"Invalid type for '{name}': expected a file with a name.", param=name, code="invalid_type")
        else:
            self._fields.append((name, bytearray()))
            if len(self._fields) > _MOST_FIELDS:
                raise Problem(400, f"The form has more than {_MOST_FIELDS} fields.", code="invalid_form")

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._in_file:
            if self._writing.size + end - start > self._most:
                raise Problem(
                    413, f"The file is larger than {self._most:,} bytes, the most that is taken.",
                    param=self._field, code="file_too_large",
                )  # fmt: skip
            self._writing.write(data[start:end])
            return
        name, value = self._fields[-1]
        value += data[start:end]
        if len(value) > _LONGEST_FIELD:
            raise Problem(400, f"The field '{name}' is longer than {_LONGEST_FIELD} bytes.", param=name, code="invalid_form")

    def _end(self) -> None:
        self._ended = True


def _filename(options: dict[bytes, bytes]) -> str | None:
    """The name without folders."""
    if b"filename" not in options:
        return None
    name = options[b"filename"].decode("utf-8", "replace")
    return name.replace("\\", "/").rpartition("/")[2].replace("\0", "") or "upload"
