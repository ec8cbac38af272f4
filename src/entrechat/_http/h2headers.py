"""HTTP/2 headers: a request's rendered once a connection and repeated as bytes, an answer's unpacked and checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import hpack
from hpack.exceptions import HPACKDecodingError, InvalidTableSizeError, OversizedHeaderListError
from hpack.huffman_table import decode_huffman
from hpack.table import HeaderTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from entrechat._core.http import HeaderBlock

    Fields = list[tuple[bytes, bytes]]

_name = re.compile(rb"[!#$%&'*+\-.^_`|~0-9a-z]+").fullmatch
_forbidden = re.compile(rb"[\r\n\0]").search

# These speak of the connection, which HTTP/2 does in frames of its own. Host goes as `:authority`.
_HOP = frozenset((b"connection", b"keep-alive", b"proxy-connection", b"transfer-encoding", b"upgrade"))
_UNSENT = _HOP | {b"host", b"te"}
# Never put into compression tables: the first are secrets, the others differ each time.
_LITERAL = frozenset(
    (b"authorization", b"proxy-authorization", b"api-key", b"x-api-key", b"cookie", b"idempotency-key", b"x-client-request-id")
)
_KEPT = 64
_REMEMBERED = 512
_names: set[bytes] = set()


class Malformed(Exception):
    """An answer whose head HTTP/2 does not allow. It costs its stream, not the connection."""


class Head(NamedTuple):
    status: int
    fields: list[bytes]
    encoding: bytes | None
    length: int | None


class _Table(HeaderTable):
    """A table that counts what was put in: while it stays the same, so do the bytes of a block."""

    def __init__(self) -> None:
        super().__init__()
        self.stamp = 0

    def add(self, name: bytes, value: bytes) -> None:
        self.stamp += 1
        super().add(name, value)


class Encoder(hpack.Encoder):
    """Keeps the blocks of headers that are sent again and again."""

    def __init__(self) -> None:
        super().__init__()
        self.header_table = self._table = _Table()
        self._kept: dict[tuple[bytes, HeaderBlock], tuple[int, bytes, bytes]] = {}

    def render(self, start: bytes, scheme: str, headers: HeaderBlock, length: int | None) -> bytes:
        """The block of a request. `start` is the (checked) start of its HTTP/1.1 form: method, target and host."""
        method, target, rest = start.split(b" ", 2)
        kept = self._kept.get((method, headers))
        if kept is None or kept[0] != self._table.stamp or self._table.resized:
            kept = self._render(method, rest[16:-2], scheme, headers)  # between "HTTP/1.1\r\nHost: " and "\r\n"
        # the path and the length as literals that leave the tables alone: they would push out what stays the same
        if length is None:
            return b"%b\x04%b%b" % (kept[1], _string(target), kept[2])
        return b"%b\x04%b%b\x0f\x0d%b" % (kept[1], _string(target), kept[2], _string(b"%d" % length))

    def _render(self, method: bytes, authority: bytes, scheme: str, headers: HeaderBlock) -> tuple[int, bytes, bytes]:
        before = self._table.stamp
        pseudo = [(b":method", method), (b":scheme", scheme.encode()), (b":authority", authority)]
        first = self.encode(pseudo)
        second = self.encode(request_fields(headers))
        kept = (before, first, second)
        if self._table.stamp == before:  # everything is in the tables: these bytes are good until others are added
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[method, headers] = kept
        return kept


def _string(value: bytes) -> bytes:
    size = len(value)
    if size < 127:
        return b"%c%b" % (size, value)
    size -= 127
    prefix = b"\x7f"
    while size >= 128:
        prefix += b"%c" % (size & 127 | 128)
        size >>= 7
    return b"%b%c%b" % (prefix, size, value)


def request_fields(headers: HeaderBlock) -> Iterable[tuple[bytes, bytes, bool]]:
    """(name, value, not to be indexed) of each header, in HTTP/2's form; ValueError for one that it cannot carry."""
    text = headers.h1  # checked in there
    try:
        text.decode("ascii")
        charset = "ascii"
    except UnicodeDecodeError:
        charset = _charset(headers)
    found: list[tuple[bytes, bytes, bool]] = []
    for key, content in headers.items:
        try:
            name = key.lower().encode("ascii")
        except UnicodeEncodeError:
            name = b""
        if not _name(name):
            raise ValueError(f"header {key!r} has a name that HTTP/2 cannot carry")
        value = content.strip(" \t").encode(charset)
        if name not in _UNSENT or (name == b"te" and value == b"trailers"):
            found.append((name, value, name in _LITERAL or b"boundary=" in value))
    return found


def _charset(headers: HeaderBlock) -> str:
    """As in HTTP/1.1: latin-1 is what servers read; other text goes as UTF-8."""
    try:
        for _name, value in headers.items:
            value.encode("latin-1")
    except UnicodeEncodeError:
        return "utf-8"
    return "latin-1"


class Decoder(hpack.Decoder):
    """`fields` is `decode` without its slices and log entries, three times as fast.

    It remembers the strings that it has unpacked: most come in every answer.
    """

    def __init__(self, max_head: int) -> None:
        super().__init__(max_header_list_size=max_head)
        self._unpacked: dict[bytes, bytes] = {}

    def fields(self, data: bytes) -> Fields:
        """The fields of a block. Raises HPACKError, and IndexError where the block breaks off."""
        table = self.header_table
        fields: Fields = []
        at, end, total = 0, len(data), 0
        while at < end:
            first = data[at]
            if first & 0x80:
                index, at = _integer(data, at, 0x7F)
                field = table.get_by_index(index)
            elif first & 0xE0 == 0x20:
                if fields:
                    raise HPACKDecodingError("a table size behind the first field")
                size, at = _integer(data, at, 0x1F)
                if size > self.max_allowed_table_size:
                    raise InvalidTableSizeError(f"a table of {size} bytes")
                self.header_table_size = size
                continue
            else:
                indexed = first & 0x40
                index, at = _integer(data, at, 0x3F if indexed else 0x0F)
                if index:
                    name = table.get_by_index(index)[0]
                else:
                    name, at = self._text(data, at)
                value, at = self._text(data, at)
                field = (name, value)
                if indexed:
                    table.add(name, value)
            total += len(field[0]) + len(field[1]) + 32
            if total > self.max_header_list_size:
                raise OversizedHeaderListError(f"more than {self.max_header_list_size} bytes of headers")
            fields.append(field)
        if self.header_table_size > self.max_allowed_table_size:
            raise InvalidTableSizeError("the table was not made as small as it must be")
        return fields

    def _text(self, data: bytes, at: int) -> tuple[bytes, int]:
        if at >= len(data):
            raise HPACKDecodingError("a block that breaks off")
        size, start = _integer(data, at, 0x7F)
        stop = start + size
        text = data[start:stop]
        if len(text) != size:
            raise HPACKDecodingError("a block that breaks off")
        if data[at] & 0x80:
            unpacked = self._unpacked.get(text)
            if unpacked is None:
                unpacked = decode_huffman(text)
                if len(text) <= 64:
                    if len(self._unpacked) >= _REMEMBERED:
                        self._unpacked.clear()
                    self._unpacked[text] = unpacked
            return unpacked, stop
        return text, stop


def _integer(data: bytes, at: int, most: int) -> tuple[int, int]:
    """The number whose first byte, under the mask `most`, is at `at`; and where it ends."""
    number = data[at] & most
    at += 1
    if number == most:
        shift = 0
        while True:
            if at >= len(data) or shift > 28:
                raise HPACKDecodingError("a number without end")
            byte = data[at]
            at += 1
            number += (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
    return number, at


def response_head(fields: Iterable[tuple[bytes, bytes]]) -> Head:
    """Check and sort an answer's fields; those kept are names and values in turn."""
    status = -1
    encoding: bytes | None = None
    length: int | None = None
    kept: list[bytes] = []
    for name, value in fields:
        if name not in _names:
            if name == b":status" and status < 0 and not kept:
                if len(value) != 3 or not value.isdigit():
                    raise Malformed(f"its status is {value!r}")
                status = int(value)
                continue
            check_name(name)
        if _forbidden(value):
            raise Malformed(f"a line break in the header {name.decode()}")
        if name == b"content-encoding":
            encoding = value if encoding is None else encoding + b"," + value
        elif name == b"content-length":
            if not value.isdigit() or len(value) > 18 or (length is not None and int(value) != length):
                raise Malformed(f"its content-length is {value!r}")
            length = int(value)
        kept.extend((name, value))
    if status < 0:
        raise Malformed("it has no status")
    return Head(status, kept, encoding, length)


def check_trailers(fields: Fields, ended: bool) -> None:
    if not ended:
        raise Malformed("there is a second one")
    for name, _value in fields:
        if name[:1] == b":":
            raise Malformed(f"a trailer is named {name!r}")


def check_name(name: bytes) -> None:
    if not _name(name) or name in _HOP:
        raise Malformed(f"a header is named {name!r}")
    if len(_names) < 1024:
        _names.add(name)
