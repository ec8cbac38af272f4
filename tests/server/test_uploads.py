"""`/uploads`: parts joined in the order asked for, checked, and over after an hour."""

from __future__ import annotations

import asyncio
import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.handlers import uploads

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_files import Clock, content, leftovers


def begin(caller: Caller, size: int, name: str = "big.jsonl", purpose: str = "batch", **more: Any) -> Any:
    body = {"filename": name, "purpose": purpose, "bytes": size, "mime_type": "application/jsonl", **more}
    return caller.api("POST", "/uploads", body)


def part(caller: Caller, upload: Any, data: bytes, *, status: int = 200) -> Any:
    return caller.upload(f"/uploads/{upload['id']}/parts", {"data": ("part", data)}, status=status)


def finish(caller: Caller, upload: Any, parts: list[Any], *, status: int = 200, **more: Any) -> Any:
    body = {"part_ids": [each["id"] for each in parts], **more}
    return caller.api("POST", f"/uploads/{upload['id']}/complete", body, status=status)


def test_parts_are_joined_in_the_order_asked_for(scripted: Caller) -> None:
    pieces = [os.urandom(300_000) for _ in range(3)]
    upload = begin(scripted, 900_000)
    assert (upload["status"], upload["expires_at"] - upload["created_at"]) == ("pending", 3600)
    parts = [part(scripted, upload, piece) for piece in pieces]
    assert {each["upload_id"] for each in parts} == {upload["id"]}
    whole = pieces[2] + pieces[0] + pieces[1]
    done = finish(scripted, upload, [parts[2], parts[0], parts[1]], md5=hashlib.md5(whole).hexdigest().upper())
    assert (done["status"], done["file"]["bytes"], done["file"]["filename"]) == ("completed", 900_000, "big.jsonl")
    assert done["file"]["purpose"] == "batch"
    assert scripted.api("GET", f"/files/{done['file']['id']}") == done["file"]
    assert content(scripted, done["file"]["id"]).content == whole
    assert [path.name for path in scripted.app.blobs.path("x").parent.iterdir()] == [done["file"]["id"]]


def test_asked_again_it_answers_the_same(scripted: Caller) -> None:
    upload = begin(scripted, 4)
    parts = [part(scripted, upload, b"abcd")]
    done = finish(scripted, upload, parts)
    assert finish(scripted, upload, parts) == done
    assert finish(scripted, upload, parts, md5="0" * 32, status=400)["error"]["code"] == "upload_completed"
    assert len(scripted.api("GET", "/files")["data"]) == 1


def test_parts_that_are_not_named_are_left_out(scripted: Caller) -> None:
    upload = begin(scripted, 2)
    wrong, right = part(scripted, upload, b"xxxx"), part(scripted, upload, b"ok")
    assert content(scripted, finish(scripted, upload, [right])["file"]["id"]).content == b"ok"
    assert wrong["id"] != right["id"]
    assert leftovers(scripted.app) == []


def test_what_does_not_add_up(scripted: Caller) -> None:
    upload = begin(scripted, 8)
    one, two = part(scripted, upload, b"1234"), part(scripted, upload, b"5678")
    other = part(scripted, begin(scripted, 4), b"0000")
    for parts, more, code, param in (
        ([one], {}, "size_mismatch", "part_ids"),
        ([one, two], {"md5": "0" * 32}, "checksum_mismatch", "md5"),
        ([one, one], {}, "invalid_value", "part_ids[1]"),
        ([], {}, "empty_array", "part_ids"),
    ):
        error = finish(scripted, upload, parts, status=400, **more)["error"]
        assert (error["code"], error["param"]) == (code, param)
    assert finish(scripted, upload, [one, other], status=404)["error"]["param"] == "part_ids[1]"
    assert leftovers(scripted.app) == []
    assert finish(scripted, upload, [one, two])["status"] == "completed", "nothing of this has spoilt it"


def test_cancelled(scripted: Caller) -> None:
    upload = begin(scripted, 4)
    parts = [part(scripted, upload, b"abcd")]
    assert scripted.api("POST", f"/uploads/{upload['id']}/cancel")["status"] == "cancelled"
    for answer in (
        part(scripted, upload, b"more", status=400),
        finish(scripted, upload, parts, status=400),
        scripted.api("POST", f"/uploads/{upload['id']}/cancel", status=400),
    ):
        assert answer["error"]["code"] == "upload_cancelled"
    assert list(scripted.app.blobs.path("x").parent.iterdir()) == []


def test_over_after_an_hour(make_caller: MakeCaller) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock})
    upload = begin(caller, 4)
    parts = [part(caller, upload, b"abcd")]
    clock.now += 3600
    assert finish(caller, upload, parts, status=400)["error"]["code"] == "upload_expired"
    assert list(caller.app.blobs.path("x").parent.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"bytes": 0}, "bytes"),
        ({"bytes": uploads.MOST_BYTES + 1}, "bytes"),
        ({"bytes": "many"}, "bytes"),
        ({"filename": "a.csv"}, "filename"),
        ({"purpose": "poetry"}, "purpose"),
        ({"mime_type": None}, "mime_type"),
    ],
)
def test_refusals(scripted: Caller, change: dict[str, Any], param: str) -> None:
    body = {"filename": "a.jsonl", "purpose": "batch", "bytes": 4, "mime_type": "application/jsonl", **change}
    assert scripted.api("POST", "/uploads", body, status=400)["error"]["param"] == param


def test_eight_gigabytes_may_be_announced_and_a_part_has_a_limit(scripted: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = begin(scripted, uploads.MOST_BYTES)
    monkeypatch.setattr(uploads, "MOST_PART", 1000)
    part(scripted, upload, b"x" * 1000)
    assert part(scripted, upload, b"x" * 1001, status=413)["error"]["param"] == "data"
    scripted.api("POST", "/uploads/upload_0/cancel", status=404)


def test_it_goes_on_after_a_restart(tmp_path: Path, colour: str) -> None:
    app = App(Scripted(), state=tmp_path)
    caller = Caller(app, colour)
    upload = begin(caller, 8, expires_after={"anchor": "created_at", "seconds": 7200})
    first = part(caller, upload, b"1234")
    caller.close()
    app.close()
    app = App(Scripted(), state=tmp_path)
    caller = Caller(app, colour)
    done = finish(caller, upload, [first, part(caller, upload, b"5678")])
    assert content(caller, done["file"]["id"]).content == b"12345678"
    assert done["file"]["expires_at"] - done["file"]["created_at"] == 7200
    caller.close()
    app.close()


def test_our_helper_uploads_a_file_in_parts(tmp_path: Path, colour: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"row": 1}\n' * 50_000)
    settings: Any = {"engine": Scripted()}
    wanted: Any = {"file": path, "mime_type": "application/jsonl", "purpose": "batch", "part_size": 100_000}
    if colour == "sync":
        with entrechat.OpenAI.local(**settings) as client:
            done = client.uploads.upload_file_chunked(**wanted)
            assert done.file is not None
            assert client.files.content(done.file.id).read() == path.read_bytes()
        return

    async def run() -> None:
        async with entrechat.AsyncOpenAI.local(**settings) as client:
            done = await client.uploads.upload_file_chunked(**wanted)
            assert done.file is not None
            assert (await client.files.content(done.file.id)).content == path.read_bytes()

    asyncio.run(run())


def test_an_upload_cancelled_while_a_part_comes_takes_no_part(scripted: Caller) -> None:
    upload = begin(scripted, 4)
    path = f"/v1/uploads/{upload['id']}/parts"
    body = b'--b\r\nContent-Disposition: form-data; name="data"; filename="p"\r\n\r\nabcd\r\n--b--\r\n'
    turns: list[Any] = [{"type": "http.request", "body": body[:-3], "more_body": True}]
    headers = [(b"content-type", b"multipart/form-data; boundary=b")]
    scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": headers}
    sent: list[Any] = []

    async def receive() -> Any:
        if turns:
            return turns.pop()
        cancel = ask(path=f"/v1/uploads/{upload['id']}/cancel", method="POST")
        assert (await asyncio.to_thread(scripted.send, cancel)).status == 200
        return {"type": "http.request", "body": body[-3:], "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(scripted.app(scope, receive, send))
    assert sent[0]["status"] == 400
    assert leftovers(scripted.app) == []
