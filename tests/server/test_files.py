"""`/files`: byte for byte, page by page, until they expire; on the disk and in memory."""

from __future__ import annotations

import asyncio
import hashlib
import os
import tracemalloc
from pathlib import Path
from typing import Any

import orjson
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted, seeded_ids
from entrechat.local.limits import Limits

from .caller import Answer, Caller, ask
from .conftest import MakeCaller

MONTH = 30 * 86400
NO = "file-" + "0" * 28


def put(caller: Caller, name: str = "notes.txt", content: bytes = b"some notes", purpose: str = "evals", **fields: Any) -> Any:
    name = name if purpose not in ("evals", "batch", "fine-tune") or name.endswith(".jsonl") else f"{name}.jsonl"
    return caller.upload("/files", {"purpose": purpose, "file": (name, content), **fields})


def content(caller: Caller, id: str) -> Answer:
    return caller.send(ask(path=f"/v1/files/{id}/content", method="GET", stream=True))


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("size", [1, 10, 65_536, 3_000_000])
def test_what_comes_back_is_what_was_sent(scripted: Caller, size: int) -> None:
    data = os.urandom(size)
    file = put(scripted, content=data)
    assert (file["bytes"], file["status"], file["object"]) == (size, "processed", "file")
    answer = content(scripted, file["id"])
    assert answer.content == data
    assert answer.headers["content-length"] == str(size)
    assert scripted.api("GET", f"/files/{file['id']}") == file
    about = scripted.app.blobs.about(file["id"])
    assert about == (size, hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize(
    "boundary_like", [b"\r\n--entrechat-test-boundar", b"--entrechat-test-boundary-", b"\r\n\r\n--", b"\r"]
)
def test_data_that_looks_like_the_end_of_a_form(scripted: Caller, boundary_like: bytes) -> None:
    data = boundary_like * 3 + b"\r\n"
    assert content(scripted, put(scripted, content=data)["id"]).content == data


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("plain.txt", "plain.txt"),
        ("naïve 漢字.txt", "naïve 漢字.txt"),
        ("C:\\\\Users\\\\me\\\\a.txt", "a.txt"),
        ("../../etc/passwd", "passwd"),
        ("dir/sub/x.txt", "x.txt"),
    ],
)
def test_names_are_kept_without_folders(scripted: Caller, sent: str, kept: str) -> None:
    assert put(scripted, sent, purpose="user_data")["filename"] == kept


def test_lists_by_purpose_age_and_page(scripted: Caller) -> None:
    made = [put(scripted, f"{at}.jsonl", purpose="batch" if at % 2 else "evals")["id"] for at in range(7)]
    listed = scripted.api("GET", "/files")
    assert [file["id"] for file in listed["data"]] == made[::-1]
    assert (listed["first_id"], listed["last_id"], listed["has_more"]) == (made[-1], made[0], False)
    assert [f["id"] for f in scripted.api("GET", "/files?purpose=batch&order=asc")["data"]] == made[1::2]
    assert scripted.api("GET", "/files?purpose=vision")["data"] == []
    page = scripted.api("GET", f"/files?limit=3&order=asc&after={made[1]}")
    assert ([f["id"] for f in page["data"]], page["has_more"]) == (made[2:5], True)
    assert scripted.api("GET", "/files?limit=10001", status=400)["error"]["param"] == "limit"
    assert scripted.api("GET", "/files?limit=0", status=400)["error"]["param"] == "limit"
    assert scripted.api("GET", f"/files?after={NO}", status=400)["error"]["param"] == "after"


def test_deleted_is_gone_with_its_bytes(scripted: Caller) -> None:
    file = put(scripted)
    path = scripted.app.blobs.path(file["id"])
    assert path.is_file()
    assert scripted.api("DELETE", f"/files/{file['id']}") == {"id": file["id"], "object": "file", "deleted": True}
    assert not path.exists()
    for verb, place in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
        error = scripted.api(verb, f"/files/{file['id']}{place}", status=404)["error"]
        assert error["code"] == "not_found"


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"purpose": "batch", "file": ("a.txt", b"x")}, "file", "invalid_file_format"),
        ({"purpose": "fine-tune", "file": ("a.json", b"x")}, "file", "invalid_file_format"),
        ({"purpose": "vision", "file": ("a.txt", b"x")}, "file", "invalid_file_format"),
        ({"purpose": "batch_output", "file": ("a.jsonl", b"x")}, "purpose", "invalid_value"),
        ({"purpose": "assistants", "file": ("a.txt", b"")}, "file", "empty_file"),
        ({"file": ("a.txt", b"x")}, "purpose", "missing_required_parameter"),
        ({"purpose": "assistants"}, "file", "missing_required_parameter"),
        ({"purpose": "assistants", "file": "text"}, "file", "invalid_type"),
        ({"purpose": "assistants", "file": ("a.txt", b"x"), "other": ("b.txt", b"y")}, "other", "unknown_parameter"),
        ({"purpose": "assistants", "file": [("a.txt", b"x"), ("b.txt", b"y")]}, "file", "invalid_form"),
        ({"purpose": "assistants", "file": ("a.txt", b"x"), "color": "red"}, "color", "unknown_parameter"),
        (
            {"purpose": "assistants", "file": ("a.txt", b"x"), "expires_after[anchor]": "created_at", "expires_after[seconds]": 5},
            "expires_after.seconds",
            "integer_below_min_value",
        ),
    ],
)  # fmt: skip
def test_refusals(scripted: Caller, fields: dict[str, Any], param: str, code: str) -> None:
    error = scripted.upload("/files", fields, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)
    assert scripted.api("GET", "/files")["data"] == []
    assert leftovers(scripted.app) == []


def leftovers(app: App) -> list[str]:
    """Files on the disk that no row names."""
    known = {row[0] for row in app.db.rows("SELECT id FROM blobs")}
    return [path.name for path in app.blobs.path("x").parent.iterdir() if path.name not in known]


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (b"{}", "application/json", "multipart/form-data"),
        (b"hello", "multipart/form-data", "multipart/form-data"),
        (b"hello", "multipart/form-data; boundary=b", "cannot be read"),
        (b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf', "multipart/form-data; boundary=b", "ends"),
        (b"", "multipart/form-data; boundary=b", "ends"),
        (b"--b\r\nno header\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b", "cannot be read"),
    ],
)  # fmt: skip
def test_broken_forms(scripted: Caller, body: bytes, kind: str, said: str) -> None:
    answer = scripted.send(ask(body, path="/v1/files", headers={"content-type": kind}))
    assert (answer.status, answer.json["error"]["type"]) == (400, "invalid_request_error")
    assert said in answer.json["error"]["message"]
    assert leftovers(scripted.app) == []


def test_too_large_a_file_is_refused_while_it_comes(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"limits": Limits(upload=1000)})
    assert put(caller, content=b"x" * 1000)["bytes"] == 1000
    fields = {"purpose": "user_data", "file": ("a.txt", b"x" * 1001)}
    error = caller.upload("/files", fields, status=413)["error"]
    assert (error["param"], error["code"]) == ("file", "file_too_large")
    assert leftovers(caller.app) == []


def test_an_upload_that_breaks_off_leaves_nothing(scripted: Caller) -> None:
    """The caller hangs up in the middle of the file."""
    start = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n' + b"x" * 100_000
    messages: list[Any] = [{"type": "http.request", "body": start, "more_body": True}, {"type": "http.disconnect"}]
    headers = [(b"content-type", b"multipart/form-data; boundary=b")]
    scope = {"type": "http", "method": "POST", "path": "/v1/files", "query_string": b"", "headers": headers}
    sent: list[Any] = []

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(scripted.app(scope, receive, send))
    assert sent == []
    assert leftovers(scripted.app) == []


def test_a_large_file_takes_little_memory(scripted: Caller) -> None:
    """32 MB, received and joined from parts."""
    pieces, piece = 512, b"x" * 65_536
    size = pieces * len(piece)
    head = b'--b\r\nContent-Disposition: form-data; name="data"; filename="p"\r\n\r\n'
    upload = {"filename": "a.jsonl", "purpose": "batch", "bytes": size, "mime_type": "application/jsonl"}
    id = scripted.api("POST", "/uploads", upload)["id"]
    messages = iter([head, *[piece] * pieces, b"\r\n--b--\r\n", b""])
    headers = [(b"content-type", b"multipart/form-data; boundary=b")]
    scope = {"type": "http", "method": "POST", "path": f"/v1/uploads/{id}/parts", "query_string": b"", "headers": headers}
    sent: list[Any] = []

    async def receive() -> Any:
        body = next(messages)
        return {"type": "http.request", "body": body, "more_body": bool(body)}

    async def send(message: Any) -> None:
        sent.append(message)

    tracemalloc.start()
    try:
        asyncio.run(scripted.app(scope, receive, send))
        part = orjson.loads(sent[1]["body"])["id"]
        done = scripted.api("POST", f"/uploads/{id}/complete", {"part_ids": [part]})
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert done["file"]["bytes"] == size == scripted.app.blobs.path(done["file"]["id"]).stat().st_size
    assert peak < 8_000_000


@pytest.mark.parametrize("purpose", ["assistants", "user_data", "vision"])
def test_what_the_api_does_not_give_back(scripted: Caller, purpose: str) -> None:
    file = put(scripted, "a.png", purpose=purpose)
    answer = content(scripted, file["id"])
    assert (answer.status, answer.json["error"]["code"]) == (400, "not_downloadable")
    assert purpose in answer.json["error"]["message"]


def test_files_expire(make_caller: MakeCaller) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock})
    soon: Any = {"expires_after[anchor]": "created_at", "expires_after[seconds]": 3600}
    file = put(caller, **soon)
    assert file["expires_at"] == 1_700_003_600
    kept, batch = put(caller), put(caller, purpose="batch")
    assert "expires_at" not in kept
    assert batch["expires_at"] == 1_700_000_000 + MONTH
    clock.now += 3599
    assert caller.api("GET", f"/files/{file['id']}") == file
    clock.now += 1
    caller.api("GET", f"/files/{file['id']}", status=404)
    assert [f["id"] for f in caller.api("GET", "/files")["data"]] == [batch["id"], kept["id"]]
    assert not caller.app.blobs.path(file["id"]).exists()
    clock.now += MONTH
    assert [f["id"] for f in caller.api("GET", "/files")["data"]] == [kept["id"]]


def test_they_are_there_after_a_restart_and_orphans_are_not(tmp_path: Path, colour: str) -> None:
    app = App(Scripted(), state=tmp_path)
    caller = Caller(app, colour)
    file = put(caller, content=b"to be kept")
    caller.close()
    app.close()
    for orphan in ("file-never-noted", "0123.new"):
        (tmp_path / "blobs" / orphan).write_bytes(b"x")
    app = App(Scripted(), state=tmp_path)
    caller = Caller(app, colour)
    assert caller.api("GET", f"/files/{file['id']}") == file
    assert content(caller, file["id"]).content == b"to be kept"
    assert [path.name for path in (tmp_path / "blobs").iterdir()] == [file["id"]]
    (tmp_path / "blobs" / file["id"]).unlink()
    answer = content(caller, file["id"])
    assert (answer.status, answer.json["error"]["code"]) == (500, "file_missing")
    caller.close()
    app.close()


def test_without_a_state_directory_nothing_stays(colour: str) -> None:
    app = App(Scripted(), new_id=seeded_ids())
    caller = Caller(app, colour)
    path = app.blobs.path(put(caller)["id"])
    assert path.is_file()
    caller.close()
    app.close()
    assert not path.parent.exists()


def test_a_full_disk_is_said(scripted: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Any, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("entrechat.local.store.blobs.Writing.write", full)
    error = scripted.upload("/files", {"purpose": "user_data", "file": ("a.txt", b"x")}, status=500)["error"]
    assert (error["code"], "No space left on device" in error["message"]) == ("storage_failed", True)
    assert leftovers(scripted.app) == []


def test_with_our_client(colour: str) -> None:
    settings: Any = {"engine": Scripted(), "embedder": None}
    if colour == "sync":
        with entrechat.OpenAI.local(**settings) as client:
            file = client.files.create(file=("a.jsonl", b"{}\n"), purpose="fine-tune")
            assert client.files.content(file.id).read() == b"{}\n"
            assert [each.id for each in client.files.list(purpose="fine-tune")] == [file.id]
            assert client.files.delete(file.id).deleted
        return

    async def run() -> None:
        async with entrechat.AsyncOpenAI.local(**settings) as client:
            file = await client.files.create(file=("a.jsonl", b"{}\n"), purpose="fine-tune")
            assert (await client.files.content(file.id)).content == b"{}\n"
            assert [each.id async for each in client.files.list(purpose="fine-tune")] == [file.id]
            assert (await client.files.delete(file.id)).deleted

    asyncio.run(run())
