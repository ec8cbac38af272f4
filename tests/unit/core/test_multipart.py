"""Forms: the official client's parts, in its order, in constant memory."""

from __future__ import annotations

import asyncio
import io
import json
import pathlib
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from entrechat._core.files import PIECE, file_part
from entrechat._core.multipart import Field, MultipartBody, PlainBody, RealtimeCallHook, build_form
from entrechat._core.omit import omit
from tests.support.recording import Part, parse_multipart

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
PDF = ('é "q"\r\n.pdf', b"%PDF-1")


def sent(form: MultipartBody | PlainBody) -> bytes:
    body = b"".join(form.chunks())

    async def read() -> bytes:
        return b"".join([piece async for piece in form.achunks()])

    if form.length is not None:
        assert len(body) == form.length
    if form.replayable:
        assert b"".join(form.chunks()) == body == asyncio.run(read())
    return body


def parts(form: MultipartBody | PlainBody) -> list[Part]:
    assert isinstance(form, MultipartBody)
    return parse_multipart(sent(form), form.boundary.encode())


Official = Callable[[Callable[[Any], Any]], tuple[str, bytes]]


@pytest.fixture(scope="module")
def official() -> Official:
    """The content type and the body that a call of the official client sends."""
    openai = pytest.importorskip("openai")
    httpx2 = pytest.importorskip("httpx2")
    seen: list[tuple[str, bytes]] = []

    def answer(request: Any) -> Any:
        seen.append((request.headers["content-type"], request.read()))
        return httpx2.Response(200, json={"text": "x"})

    client = openai.OpenAI(api_key="k", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)), max_retries=0)

    def call(method: Callable[[Any], Any]) -> tuple[str, bytes]:
        seen.clear()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            method(client)
        return seen[0]

    return call


FILE = (("file",),)
EDIT = (("image",), ("image", "<array>"), ("markup",), ("mask",))
SKILL = (("files", "<array>"), ("files",))
CALLS: list[tuple[str, tuple[tuple[str, ...], ...], dict[str, Any]]] = [
    ("files.create", FILE, {"file": PDF, "purpose": "batch", "expires_after": {"anchor": "created_at", "seconds": 3600}}),
    ("files.create", FILE, {"file": ("a.txt", b"x", "x/y", {"X-A": "b"}), "purpose": "é\n"}),
    ("files.create", FILE, {"file": (None, b"x"), "purpose": "p"}),
    ("files.create", FILE, {"file": ("a", b""), "purpose": "p"}),
    ("images.edit", EDIT, {"mask": PNG, "image": [("a.png", PNG), ("b.png", PNG)], "prompt": "p", "n": 2, "size": None}),
    ("images.edit", EDIT, {"image": ("a.png", PNG), "prompt": "p", "stream": False}),
    (
        "audio.transcriptions.create",
        FILE,
        {
            "file": ("a.mp3", b"ID3"),
            "model": "w",
            "chunking_strategy": {"type": "server_vad", "threshold": 0.5},
            "include": ["logprobs"],
            "known_speaker_names": [],
            "temperature": 0.5,
            "timestamp_granularities": ["word", "segment"],
        },
    ),
    ("videos.create", (("input_reference",),), {"prompt": "p"}),
    ("videos.create", (("input_reference",),), {"prompt": "p", "input_reference": ("a.png", PNG)}),
    ("skills.create", SKILL, {"files": [("d/SKILL.md", b"x"), ("d/a.png", PNG)]}),
    ("skills.create", SKILL, {"files": ("SKILL.zip", b"PK\3\4")}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "paths", "arguments"), CALLS)
def test_same_parts_as_the_official_client(name: str, paths: Any, arguments: dict[str, Any], official: Official) -> None:
    def call(client: Any) -> None:
        method = client
        for step in name.split("."):
            method = getattr(method, step)
        method(**arguments)

    kind, body = official(call)
    theirs = parse_multipart(body, kind.split("boundary=")[1].encode())
    if arguments.get("mask") is not None:  # given bare: theirs is called "upload", ours upload.png
        theirs = [p._replace(filename="upload.png", content_type="image/png") if p.filename == "upload" else p for p in theirs]
    ours = parts(build_form(arguments, paths))
    assert ours == theirs


@pytest.mark.parametrize("boundary", ["B", "x" * 70])
def test_bytes_on_the_wire(boundary: str) -> None:
    form = build_form({"a": 1, "f": ("x.txt", b"hi"), "z": True}, [("f",)], boundary=boundary)
    assert form.content_type == f"multipart/form-data; boundary={boundary}"
    assert (
        sent(form)
        == (
            '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
            '--B\r\nContent-Disposition: form-data; name="z"\r\n\r\ntrue\r\n'
            '--B\r\nContent-Disposition: form-data; name="f"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\n'
            "--B--\r\n"
        )
        .replace("--B", f"--{boundary}")
        .encode()
    )
    assert len(list(form.chunks())) == 1  # a small form is one piece


def test_boundaries_differ() -> None:
    assert len({build_form({}).content_type for _ in range(50)}) == 50


def test_names_cannot_break_out() -> None:
    evil = 'x"; filename="y\r\nEvil: 1\r\n\r\nbody\0'
    form = build_form({evil: "v", "f": (evil, b"c")}, [("f",)])
    head = sent(form)
    assert b"\r\nEvil" not in head
    assert b'name="x%22; filename=%22y%0D%0AEvil: 1%0D%0A%0D%0Abody%00"' in head
    for bad in ("a\r\nb: c", "a\nb", "a\0"):
        with pytest.raises(ValueError, match="control character"):
            build_form({"f": ("n", b"", bad)}, [("f",)])
        with pytest.raises(ValueError, match="control character"):
            build_form({"f": ("n", b"", None, {"X": bad})}, [("f",)])
        with pytest.raises(ValueError, match="cannot be named"):
            build_form({"f": ("n", b"", None, {bad: "x"})}, [("f",)])


def test_names_in_utf8_and_names_that_are_not() -> None:
    assert 'filename="日本.pdf"'.encode() in sent(build_form({"f": ("日本.pdf", b"")}, [("f",)]))
    assert b'filename="\xff.pdf"' in sent(build_form({"f": ("\udcff.pdf", b"")}, [("f",)]))  # as the file system has it
    assert b'filename="?.pdf"' in sent(build_form({"f": ("\ud800.pdf", b"")}, [("f",)]))


def test_unknown_length_is_sent_chunked_and_once() -> None:
    form = build_form({"a": "x", "f": ("s.wav", iter([b"ab", b"", b"cd"]))}, [("f",)])
    assert (form.length, form.replayable, form.has_files) == (None, False, True)
    assert parts(form)[1].content == b"abcd"

    class Again:
        def __iter__(self) -> Iterator[bytes]:
            yield b"ab"

    again = build_form({"f": Again()}, [("f",)])
    assert (again.length, again.replayable) == (None, True)
    assert sent(again) == sent(again)


def test_a_stream_is_named_by_its_first_piece() -> None:
    assert parts(build_form({"f": iter([PNG, b"x"])}, [("f",)]))[0][1:3] == ("upload.png", "image/png")
    assert parts(build_form({"f": iter([])}, [("f",)]))[0] == Part("f", "upload", "application/octet-stream", b"")

    async def recording() -> AsyncIterator[bytes]:
        yield b"RIFF\0\0\0\0WAVE"

    async def read() -> bytes:
        return b"".join([piece async for piece in build_form({"f": recording()}, [("f",)]).achunks()])

    assert b'filename="upload.wav"' in asyncio.run(read())


def test_large_files_come_in_pieces(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.bin"
    with open(path, "wb") as file:
        file.truncate(20 << 20)
    form = build_form({"purpose": "x", "file": path, "other": bytes(PIECE * 2)}, [("file",), ("other",)])
    assert form.length is not None and form.length > 20 << 20
    assert max(map(len, form.chunks())) <= PIECE
    assert sum(map(len, form.chunks())) == form.length
    assert form.replayable


def test_our_files_are_closed_and_the_callers_stay_open(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(PIECE * 3))
    theirs = io.BytesIO(b"x")
    chunks = build_form({"a": path, "b": theirs}, [("a",), ("b",)]).chunks()
    next(chunks)
    next(chunks)
    del chunks  # given up halfway: an open file would be a ResourceWarning, which is an error here
    sent(build_form({"a": path, "b": theirs}, [("a",), ("b",)]))
    assert not theirs.closed


def test_arrays_of_files() -> None:
    made = parts(build_form({"image": (PNG, PNG)}, EDIT))  # a tuple that is no (name, content)
    assert [(p.name, p.filename) for p in made] == [("image[]", "upload.png")] * 2
    assert [p.name for p in parts(build_form({"files": []}, SKILL))] == []
    with pytest.raises(TypeError, match=r"image\[1\]: a str is no file"):
        build_form({"image": [PNG, "x"]}, EDIT)
    with pytest.raises(TypeError, match="file: list is no file"):
        build_form({"file": [PNG]}, FILE)


def test_what_stands_in_the_wrong_place() -> None:
    with pytest.raises(TypeError, match="file: a str is no file"):
        build_form({"file": "a.png"}, FILE)
    with pytest.raises(TypeError, match="file: None is no file; leave the argument out"):
        build_form({"file": None}, FILE)
    with pytest.raises(TypeError, match=r"x\[y\]\[\]: takes no file; got BytesIO"):
        build_form({"x": {"y": [io.BytesIO()]}})
    with pytest.raises(TypeError, match="x: takes no file; got"):
        build_form({"x": pathlib.Path("a")})
    assert parts(build_form({"file": omit, "a": omit}, FILE)) == []


def test_an_alternative_that_is_no_file_is_a_field() -> None:
    form = build_form({"video": {"id": "v"}}, [("video",)])  # the official client refuses what its types allow
    assert parts(form) == [Part("video[id]", None, None, b"v")]
    assert not form.has_files


def test_files_inside_objects() -> None:
    given = {"a": {"f": ("x.png", PNG), "k": 1}}
    form = build_form(given, [("a", "f")])
    assert [p.name for p in parts(form)] == ["a[k]", "a[f]"]
    assert given == {"a": {"f": ("x.png", PNG), "k": 1}}


def test_json_without_files(official: Official) -> None:
    kind, body = official(lambda client: client.containers.files.create("c", file_id="f"))
    form = build_form({"file_id": "f"}, FILE, json_without_files=True)
    assert (form.content_type, sent(form)) == (kind, body)
    kind, body = official(lambda client: client.skills.create())
    form = build_form({}, SKILL, json_without_files=True)
    assert (form.content_type, sent(form)) == (kind, body)
    assert build_form({"file": PNG}, FILE, json_without_files=True).content_type.startswith("multipart/")


def test_realtime_calls(official: Official) -> None:
    session = {"type": "realtime", "model": "m"}
    kind, body = official(lambda client: client.realtime.calls.create(sdp="v=0\r\n", session=session))
    hook = RealtimeCallHook()
    members, state = hook.prepare({"sdp": "v=0\r\n", "session": session})
    assert parts(build_form(members)) == parse_multipart(body, kind.split("boundary=")[1].encode())
    assert json.loads(parts(build_form(members))[1].content) == session
    kind, body = official(lambda client: client.realtime.calls.create(sdp="v=0"))
    form = build_form(hook.prepare({"sdp": "v=0"})[0])
    assert (form.content_type, sent(form)) == (kind, body)
    assert hook.finish("x", state) == "x"


def test_repr_holds_no_content() -> None:
    assert repr(MultipartBody([Field("a", "secret")], boundary="B")) == "<MultipartBody 64 bytes>"
    assert repr(MultipartBody([("a", file_part(iter([b""])))])) == "<MultipartBody of unknown length>"
