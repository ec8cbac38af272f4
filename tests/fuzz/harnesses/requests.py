"""What is sent: queries, forms, files, heads, bodies."""

from __future__ import annotations

import contextlib
import email.parser
import email.policy
import json
from typing import Any
from urllib.parse import parse_qsl

import hpack

from entrechat._core import body as body_of
from entrechat._core.files import file_part
from entrechat._core.http import HeaderBlock, Origin
from entrechat._core.multipart import MultipartBody, build_form
from entrechat._core.query import encode, merge_target
from entrechat._http import h2headers, http1

from ..source import Source
from .base import Target, finite


def queries(data: bytes) -> None:
    """A query reads back as what it was made of, or a ValueError says why there is none."""
    source = Source(data)
    params = {source.key(): source.junk() for _ in range(source.below(5))}
    try:
        made = encode(params)
    except ValueError:
        assert "\\ud83d" in json.dumps(params)
        return
    assert all(" " < c < "\x7f" and c != "#" for c in made)
    strings = {name: value for name, value in params.items() if isinstance(value, str)}
    if len(strings) == len(params):
        assert dict(parse_qsl(made, keep_blank_values=True)) == strings
    assert merge_target("/p", params) == (f"/p?{made}" if made else "/p")
    with contextlib.suppress(ValueError):
        merge_target(f"/p?{source.text()}", params)


def forms(data: bytes) -> None:
    """A form reads back with the standard library's parser; names and types of files cannot break out of their part."""
    source = Source(data)
    fields_ = {f"f{number}{source.text()}": source.junk(3) for number in range(source.below(4))}
    files: dict[str, Any] = {}
    for number in range(source.below(4)):
        content = source.take(source.below(64))
        shape = source.below(4)
        name = f"file{number}{source.text()}"
        files[name] = (
            content
            if shape == 0
            else (source.text(), content)
            if shape == 1
            else (source.text(), content, source.text())
            if shape == 2
            else (None, content, None, {source.text(): source.text()})
        )
    try:
        form = build_form({**fields_, **files}, [(name,) for name in files])
    except (TypeError, ValueError):
        return
    assert isinstance(form, MultipartBody)
    sent = b"".join(form.chunks())
    assert form.length == len(sent)
    parts = sent.split(b"--" + form.boundary.encode())
    assert parts[0] == b"" and parts[-1] == b"--\r\n"
    read = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        b"Content-Type: " + form.content_type.encode() + b"\r\n\r\n" + sent
    )
    inside = read.get_payload()
    assert isinstance(inside, list) or len(parts) == 2
    contents = [part.split(b"\r\n\r\n", 1)[1][:-2] for part in parts[1:-1]]
    given = [value if isinstance(value, bytes) else value[1] for value in files.values()]
    assert contents[len(contents) - len(given) :] == given
    assert not isinstance(inside, list) or len(inside) == len(contents)
    for part in parts[1:-1]:
        head = part.split(b"\r\n\r\n", 1)[0]
        lines = head.split(b"\r\n")[1:]
        assert lines[0].startswith(b"Content-Disposition: form-data; name=") and len(lines) <= 3
        assert b"\r" not in b"".join(lines) and b"\n" not in b"".join(lines)


def file_contents(data: bytes) -> None:
    """Any content is a file of some name."""
    part = file_part(data)
    assert part.filename and part.filename.startswith("upload") and b"".join(part.pieces()) == data
    part = file_part(iter([data]))
    part.name_after(data)
    assert part.filename


def heads(data: bytes) -> None:
    """A head holds the lines that it was made of, and no more; the same goes for HTTP/2's."""
    source = Source(data)
    items = [(source.text(), source.text()) for _ in range(source.below(4))]
    block = HeaderBlock(items)
    try:
        start = http1.start_line(
            source.text() or "GET", source.text() or "/", Origin("https", source.text() or "api.test", 443)
        )
        head = http1.render_head(start, "GET", block, None)
    except ValueError:
        return
    assert head.count(b"\n") == head.count(b"\r") == head.count(b"\r\n") == 3 + len(items) and head.endswith(b"\r\n\r\n")
    assert len(start.split(b"\r\n")[0].split(b" ")) == 3
    encoder, decoder = h2headers.Encoder(), hpack.Decoder()
    for _ in range(3):
        try:
            rendered = encoder.render(start, "https", block, 7)
        except ValueError:
            return
        got = list(decoder.decode(rendered, raw=True))
        assert [bytes(name) for name, _ in got[:4]] == [b":method", b":scheme", b":authority", b":path"]
        assert tuple(map(bytes, got[-1])) == (b"content-length", b"7")
        names = [name.lower().encode() for name, _ in items]
        assert [bytes(name) for name, _ in got[4:-1]] == [n for n in names if n not in h2headers._UNSENT]


def bodies(data: bytes) -> None:
    """JSON reads back as what it was made of, or a ValueError says why there is none."""
    source = Source(data)
    sent = {source.key(): source.junk(6) for _ in range(source.below(6))}
    try:
        made = body_of.encode(sent)
    except ValueError:
        assert "\\ud83d" in json.dumps(sent) or not finite(sent)
        return
    if finite(sent):
        assert json.loads(made) == sent


TARGETS = {
    "queries": Target(queries, [b"\4" + bytes(range(200)), b"\2\1\0\6\5a&b=c\1\3\11\3\6\3xyz"]),
    "forms": Target(
        forms,
        [
            b'\2\3abc\7\4text\2a"\7\3x\r\n\2\5hello\2\3n"\n\4type',
            b"\0\3\3abc\0\1x\3abc\1\1y\2fn\3abc\3\1z\4X-Hi\2ho",
            bytes(range(250)),
        ],
        [b"\r\n", b'"', b"\0", b"--"],
    ),
    "file contents": Target(
        file_contents,
        [b"\x89PNG\r\n\x1a\n", b"RIFF....WAVE", b'{"a": 1}\n{"b": 2}', b"text \xc3", b"\xff\xf1", b"\xef\xbb\xbf{"],
    ),
    "heads": Target(
        heads, [b"\2\3X-A\2bc\5X-B-C\4\xc3\xa9\r\n\3GET\5/path\0", b"\1\4Host\1x\4POST\2/?\5h.est"], [b"\r\n", b"te", b"\0"]
    ),
    "bodies": Target(bodies, [b"\5" + bytes(range(250)), b"\3\1\5\4\13\3abc\2\2"]),
}
