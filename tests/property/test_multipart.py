"""A form reads back as what was put in, its length is what is sent, and nothing breaks out of its part."""

from __future__ import annotations

import asyncio
import email.message
import email.parser
import email.policy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from entrechat._core.multipart import MultipartBody, build_form
from tests.support.recording import parse_multipart

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
# A server's reader undoes %22, %0D and %0A, as the WHATWG says; text that has them already would read back changed
NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="%\0\\"), min_size=1, max_size=12)
CONTENT = st.binary(max_size=200) | st.sampled_from([b"\r\n--B\r\n", b"--B--", b"\r\n"])


@given(
    st.dictionaries(NAMES, TEXT | st.integers() | st.booleans(), max_size=5),
    st.dictionaries(NAMES, st.tuples(NAMES, CONTENT), max_size=4),
)
def test_reads_back(fields: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> None:
    fields = {name: value for name, value in fields.items() if name not in files}
    form = build_form({**fields, **files}, [(name,) for name in files])
    assert isinstance(form, MultipartBody)
    body = b"".join(form.chunks())
    assert form.length == len(body)
    assert b"".join(form.chunks()) == body
    found = parse_multipart(body, form.boundary.encode())
    texts = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in fields.items()}
    assert [(p.name, p.filename, p.content) for p in found] == [
        *((name, None, text.encode()) for name, text in texts.items()),
        *((name, filename, content) for name, (filename, content) in files.items()),
    ]


@given(
    st.dictionaries(st.text("abc[]-_é 日", min_size=1, max_size=8), TEXT, max_size=4),
    st.lists(
        st.tuples(st.text("abc.é 日", min_size=1, max_size=8), st.sampled_from(["text/plain", 'a/b; c="d"']), CONTENT),
        max_size=3,
    ),
)
def test_the_standard_librarys_parser_reads_it(fields: dict[str, str], files: list[tuple[str, str, bytes]]) -> None:
    names = [f"file {number}" for number in range(len(files))]
    form = build_form(
        {**fields, **{name: (filename, content, kind) for name, (filename, kind, content) in zip(names, files, strict=True)}},
        [(name,) for name in names],
    )
    raw = f"Content-Type: {form.content_type}\r\n\r\n".encode() + b"".join(form.chunks())
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(raw)
    parts = message.get_payload() if fields or files else []
    assert isinstance(parts, list) and len(parts) == len(fields) + len(files)
    for part, filename, kind in zip(
        parts[len(fields) :], [file[0] for file in files], [file[1] for file in files], strict=True
    ):
        assert isinstance(part, email.message.Message)
        assert part["Content-Type"] == kind and part.is_multipart() is False
        assert part.get_content_disposition() == "form-data"
        if filename.isascii() and filename.strip() == filename and "  " not in filename:
            assert part.get_filename() == filename


@given(st.lists(st.binary(max_size=50), max_size=6), st.lists(st.binary(max_size=50), max_size=6))
def test_streams_read_back_in_both_colours(first: list[bytes], second: list[bytes]) -> None:
    def form() -> Any:
        return build_form({"a": ("a.bin", iter(first)), "b": ("b.bin", iter(second))}, [("a",), ("b",)], boundary="0" * 32)

    async def read() -> bytes:
        return b"".join([piece async for piece in form().achunks()])

    body = b"".join(form().chunks())
    assert asyncio.run(read()) == body
    assert [p.content for p in parse_multipart(body, b"0" * 32)] == [b"".join(first), b"".join(second)]


@given(TEXT, TEXT)
def test_no_name_makes_a_header(field: str, filename: str) -> None:
    form = build_form({field: (filename, b"")}, [(field,)], boundary="B")
    head = b"".join(form.chunks()).split(b"\r\n\r\n")[0]
    lines = head.split(b"\r\n")
    assert len(lines) == 3 and lines[0] == b"--B" and lines[2].startswith(b"Content-Type: ")
    assert b"\n" not in lines[1] and b"\r" not in lines[1] and lines[1].count(b'"') == 4
