"""Everything that may be given as a file, what it is called, and the errors for what is none."""

from __future__ import annotations

import asyncio
import io
import os
import pathlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from entrechat._core.files import PIECE, FilePart, file_from_path, file_part, is_file
from entrechat._core.sniff import content_type, sniff

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8


def content(part: FilePart) -> bytes:
    return b"".join(part.pieces())


def acontent(part: FilePart) -> bytes:
    async def read() -> bytes:
        return b"".join([piece async for piece in part.apieces()])

    return asyncio.run(read())


def described(part: FilePart) -> tuple[str | None, str | None, int | None, bool]:
    return part.filename, part.content_type, part.length, part.replayable


@pytest.fixture
def picture(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "pic é.png"
    path.write_bytes(PNG)
    return path


def test_paths_and_files(picture: pathlib.Path) -> None:
    class Fs:
        def __fspath__(self) -> str:
            return str(picture)

    with open(picture, "rb") as file:
        for given in (picture, Fs(), file):
            part = file_part(given)
            assert described(part) == ("pic é.png", "image/png", 16, True)
            assert content(part) == content(part) == acontent(part) == PNG
        assert not file.closed  # the caller's, not ours


def test_content_without_a_name_is_named_by_what_it_is() -> None:
    for given in (PNG, bytearray(PNG), memoryview(PNG), io.BytesIO(PNG)):
        part = file_part(given)
        assert described(part) == ("upload.png", "image/png", 16, True)
        assert content(part) == content(part) == acontent(part) == PNG
    assert described(file_part(b"\0\1\2"))[:2] == ("upload", "application/octet-stream")
    assert described(file_part(b""))[:3] == ("upload", "application/octet-stream", 0)
    assert content(file_part(b"")) == b""


def test_the_name_that_a_file_object_has() -> None:
    class Named(io.BytesIO):
        name: Any = "dir/song.mp3"

    assert described(file_part(Named(b"x")))[:2] == ("song.mp3", "audio/mpeg")
    Named.name = 5  # a descriptor, as tempfile.TemporaryFile has
    assert file_part(Named(PNG)).filename == "upload.png"
    Named.name = "<stdin>"
    assert file_part(Named(PNG)).filename == "upload.png"
    with tempfile.TemporaryFile() as file:
        file.write(PNG)
        assert described(file_part(file)) == ("upload.png", "image/png", 16, True)
    with tempfile.SpooledTemporaryFile() as spooled:
        spooled.write(PNG)
        assert described(file_part(spooled)) == ("upload.png", "image/png", 16, True)


def test_tuples() -> None:
    assert described(file_part(("a.txt", b"abc"))) == ("a.txt", "text/plain", 3, True)
    assert described(file_part(("a.txt", b"abc", "x/y")))[:2] == ("a.txt", "x/y")
    assert described(file_part(("a.txt", b"abc", None)))[:2] == ("a.txt", "text/plain")
    part = file_part(("a.txt", b"abc", None, {"X-A": "b"}))
    assert (part.content_type, part.headers) == ("text/plain", {"X-A": "b"})
    assert file_part(("a.txt", b"abc", None, {"content-type": "x/y"})).content_type is None
    assert described(file_part((None, b"abc")))[:2] == (None, None)
    assert content(file_part(("a.txt", "é"))) == "é".encode()  # a named str is no path
    assert file_part(("noext", PNG)).filename == "noext"  # the caller's word


def test_tuple_of_a_name_and_a_path(picture: pathlib.Path) -> None:
    part = file_part(("other.webp", picture))
    assert described(part) == ("other.webp", "image/webp", 16, True)
    assert content(part) == PNG


def test_a_file_is_sent_from_its_beginning_whatever_its_position() -> None:
    file = io.BytesIO()
    file.write(b"abcdef")  # and no seek(0): the classic mistake
    part = file_part(file)
    assert part.length == 6
    assert content(part) == content(part) == b"abcdef"


def test_pieces_are_small_and_a_large_file_takes_no_memory(tmp_path: pathlib.Path) -> None:
    import tracemalloc

    path = tmp_path / "big.bin"
    with open(path, "wb") as file:
        file.truncate(64 << 20)
    part = file_part(path)
    assert part.length == 64 << 20
    tracemalloc.start()
    try:
        total = 0
        for piece in part.pieces():
            assert len(piece) <= PIECE
            total += len(piece)
        assert total == 64 << 20
        assert tracemalloc.get_traced_memory()[1] < 4 * PIECE
    finally:
        tracemalloc.stop()
    assert [len(piece) for piece in file_part(bytes(PIECE + 1)).pieces()] == [PIECE, 1]


def test_iterators() -> None:
    def pieces() -> Iterator[Any]:
        yield b"ab"
        yield memoryview(b"cd")

    part = file_part(pieces())
    assert described(part) == ("upload", "application/octet-stream", None, False)
    assert content(part) == b"abcd"
    assert acontent(file_part(("a.wav", pieces()))) == b"abcd"

    class Again:
        def __iter__(self) -> Iterator[bytes]:
            return pieces()

    assert file_part(Again()).replayable
    with pytest.raises(TypeError, match="must be bytes; got a piece that is str"):
        content(file_part(iter(["text"])))


def test_asynchronous_iterators_and_files() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"ab"
        yield b"cd"

    class File:
        name = "x.mp3"

        def __init__(self) -> None:
            self.left = [b"ab", b"cd"]

        async def read(self, size: int = -1) -> bytes:
            return self.left.pop(0) if self.left else b""

    assert acontent(file_part(pieces())) == acontent(file_part(File())) == b"abcd"
    assert described(file_part(File())) == ("x.mp3", "audio/mpeg", None, False)
    for given in (pieces(), File()):
        with pytest.raises(TypeError, match="only be sent by the async client"):
            content(file_part(given))


def test_pipes_are_read_once() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"piped")
    os.close(writer)
    with open(reader, "rb") as pipe:
        part = file_part(pipe)
        assert described(part)[2:] == (None, False)
        assert content(part) == b"piped"


def test_uploads_that_fastapi_received() -> None:
    starlette = pytest.importorskip("starlette.datastructures")
    upload = starlette.UploadFile(io.BytesIO(PNG), filename="me.png", headers=starlette.Headers({"content-type": "image/x"}))
    part = file_part(upload)
    assert described(part) == ("me.png", "image/x", 16, True)
    assert content(part) == PNG


def test_reads_in_a_thread_so_that_the_loop_goes_on(picture: pathlib.Path) -> None:
    import threading

    seen: list[int] = []

    class Slow(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            seen.append(threading.get_ident())
            return super().read(size if size is not None else -1)

    with Slow(picture) as file:
        assert acontent(file_part(file)) == PNG
    assert threading.get_ident() not in seen


class Shrinking(io.BytesIO):
    name = "s.bin"

    def read(self, size: int | None = -1, /) -> bytes:
        return b""


def test_a_file_that_changes_while_it_is_sent(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"abc")
    part = file_part(path)
    path.write_bytes(b"abcdef")  # more is not sent: the length is announced
    assert content(part) == b"abc"
    path.write_bytes(b"a")
    with pytest.raises(RuntimeError, match=r"log\.txt: the file became 2 bytes shorter"):
        content(part)
    with pytest.raises(RuntimeError, match=r"s\.bin: the file became 3 bytes shorter"):
        content(file_part(Shrinking(b"abc")))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("a.png", r"image: a str is no file. To send the file of that name, pass pathlib.Path\('a.png'\)"),
        (io.StringIO("x"), "image: the file is open in text mode; open it with mode 'rb'"),
        (None, "image: NoneType is no file"),
        (5, "image: int is no file"),
        ({"a": 1}, "image: dict is no file"),
        ([b"a"], "image: list is no file"),
        ((b"a", b"b"), r"image: a tuple for a file is \(file name, content\).*got \(bytes, bytes\)"),
        (("a", b"b", "c", {}, 1), "image: a tuple for a file"),
        (("a.txt", 5), "image: int is no file"),
    ],
)
def test_what_is_no_file(given: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        file_part(given, where="image")


def test_files_that_cannot_be_read(tmp_path: pathlib.Path) -> None:
    with pytest.raises(IsADirectoryError, match="image: this is a directory"):
        file_part(tmp_path, where="image")
    with pytest.raises(FileNotFoundError, match="image: no such file below"):
        file_part(tmp_path / "none", where="image")
    path = tmp_path / "t.txt"
    path.write_text("x")
    with open(path) as text, pytest.raises(TypeError, match="text mode"):
        file_part(text)
    with tempfile.TemporaryFile("w+") as text, pytest.raises(TypeError, match="text mode"):
        file_part(text)
    with open(path, "rb") as file:
        pass
    with pytest.raises(ValueError, match="the file is closed"):
        file_part(file)


def test_is_file() -> None:
    given: Any
    for given in (b"", bytearray(), io.BytesIO(), pathlib.Path("x"), iter([]), ("a", b""), (None, b"")):
        assert is_file(given)
    for given in ("x", None, 5, [b"x"], {"a": 1}, (b"", b""), ("a",)):
        assert not is_file(given)


def test_file_from_path(picture: pathlib.Path) -> None:
    assert file_from_path(str(picture)) == ("pic é.png", PNG)


RIFF = b"RIFF\x24\x00\x00\x00"


@pytest.mark.parametrize(
    ("head", "extension"),
    [
        (PNG, "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"GIF89a", "gif"),
        (RIFF + b"WEBPVP8 ", "webp"),
        (RIFF + b"WAVEfmt ", "wav"),
        (RIFF + b"AVI LIST", None),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90\x64", "mp3"),
        (b"\xff\xf3\x40\xc0", "mp3"),
        (b"\xff\xf1\x50\x80", "aac"),
        (b"fLaC\0\0", "flac"),
        (b"OggS\0\2", "ogg"),
        (b"\0\0\0\x20ftypM4A \0\0", "m4a"),
        (b"\0\0\0\x20ftypisom\0\0", "mp4"),
        (b"\0\0\0\x14ftypqt  \0\0", "mov"),
        (b"\x1aE\xdf\xa3\x01", "webm"),
        (b"\0\0\1\xba\x44", "mpeg"),
        (b"%PDF-1.7\n", "pdf"),
        (b"PK\3\4\x14", "zip"),
        (b'{"a": 1}\n{"a": 2}\n', "jsonl"),
        (b'{"a": 1}\n', "jsonl"),
        (b'\xef\xbb\xbf{"a": 1}\r\n{"a": 2}', "jsonl"),
        (b'{"a": 1}', "json"),
        (b'{\n  "a": 1\n}\n', "json"),
        (b"[1, 2]\n", "json"),
        (b"plain text, \xc3\xa9", "txt"),
        (b"\xff\xfe\x00", None),
        (b"bin\0ary", None),
        (b"", None),
        (b"  \n", None),
    ],
)
def test_sniff(head: bytes, extension: str | None) -> None:
    assert sniff(head, whole=True) == extension


def test_sniff_at_the_head_of_something_larger() -> None:
    assert sniff(b'{"custom_id": "' + b"x" * 8000) == "jsonl"  # one long record
    assert sniff("é".encode() * 4096 + b"\xc3") == "txt"  # cut inside a character
    assert sniff(b"x" * 100 + b"\xff" + b"x" * 100) is None


@pytest.mark.parametrize(
    "extension", "jsonl json pdf txt md csv png jpg jpeg webp gif mp3 wav flac ogg m4a mp4 mpeg mpga webm zip".split()
)
def test_content_types_are_the_official_clients(extension: str) -> None:
    httpx2 = pytest.importorskip("httpx2")
    sent = httpx2.Request("POST", "http://x", files={"f": (f"a.{extension}", b"")}).read().decode()
    assert f"Content-Type: {content_type(f'dir.x/a.{extension.upper()}')}\r\n" in sent


def test_content_types_of_other_files() -> None:
    assert content_type("a.html") == "text/html"
    assert content_type("a.css") == "text/css"  # from the standard library's table
    assert content_type("noext") == content_type("a.") == content_type("a.zzz") == "application/octet-stream"
