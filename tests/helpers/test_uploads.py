"""`uploads.upload_file_chunked` over real HTTP: parts side by side, checksum, resuming, memory."""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import tempfile
import threading
import time
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.helpers.uploads import UploadProgress
from tests.conftest import MakeClient
from tests.helpers.uploads import CONTENT, COUNT, MD5, SIZE, Sink, Uploads, failing_after, meet_up, send
from tests.support.colours import Client, Colour
from tests.support.recording import Answer, Recorded, RecordingServer


def pieces() -> Iterator[bytes]:
    for at in range(0, len(CONTENT), 999):
        yield CONTENT[at : at + 999]


async def apieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        await asyncio.sleep(0)
        yield piece


class AsyncFile:
    """As aiofiles has it."""

    def __init__(self) -> None:
        self.inner = io.BytesIO(CONTENT)

    async def read(self, size: int) -> bytes:
        return self.inner.read(size)


def opened(path: Path) -> Any:
    file = open(path, "rb")
    file.seek(5)  # sent from its beginning all the same
    return file


def temporary(path: Path) -> Any:
    file = tempfile.NamedTemporaryFile()
    file.write(CONTENT)
    return file


INPUTS: dict[str, tuple[Callable[[Path], Any], dict[str, Any]]] = {
    "path": (lambda path: path, {}),
    "path as text": (str, {}),
    "path of a known length": (lambda path: path, {"bytes": len(CONTENT)}),
    "bytes": (lambda path: CONTENT, {"filename": "big.bin"}),
    "bytearray": (lambda path: bytearray(CONTENT), {"filename": "big.bin", "bytes": len(CONTENT)}),
    "BytesIO": (lambda path: io.BytesIO(CONTENT), {"filename": "big.bin"}),
    "open file": (opened, {}),
    "temporary file": (temporary, {"filename": "big.bin"}),
    "generator": (lambda path: pieces(), {"filename": "big.bin", "bytes": len(CONTENT)}),
    "list iterator": (lambda path: iter([CONTENT]), {"filename": "big.bin", "bytes": len(CONTENT)}),
}
AWAITED: dict[str, tuple[Callable[[Path], Any], dict[str, Any]]] = {
    "async generator": (lambda path: apieces(), {"filename": "big.bin", "bytes": len(CONTENT)}),
    "async file": (lambda path: AsyncFile(), {"filename": "big.bin", "bytes": len(CONTENT)}),
}


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("kind", [*INPUTS, *AWAITED])
def test_inputs(client: Client, colour: Colour, api: Uploads, path: Path, kind: str, concurrency: int) -> None:
    make, more = {**INPUTS, **AWAITED}[kind]
    file = make(path)
    try:
        if kind in AWAITED and colour == "sync":
            with pytest.raises(TypeError, match="only be sent by the async client"):
                send(client, file, **more)
            if hasattr(file, "aclose"):
                asyncio.run(file.aclose())
            return
        done = send(client, file, part_concurrency=concurrency, **more)
    finally:
        if hasattr(file, "read") and hasattr(file, "close"):
            file.close()
    assert (done.status, done.file.id) == ("completed", "file_1")
    assert api.created == [{"bytes": len(CONTENT), "filename": "big.bin", "mime_type": "text/plain", "purpose": "assistants"}]
    assert api.joined == CONTENT
    assert len(api.parts) == COUNT
    [completed] = api.completed
    assert completed["md5"] == MD5
    assert api.most <= concurrency


def test_parts_travel_side_by_side_and_keep_their_order(client: Client, api: Uploads, path: Path) -> None:
    """The first four are under way at the same time, never more; they arrive in any order."""
    meet_up(api, 4)
    send(client, path)
    assert api.joined == CONTENT
    assert api.most == 4


def test_md5(client: Client, api: Uploads, path: Path) -> None:
    send(client, path, md5=None)
    assert "md5" not in api.completed[-1]
    send(client, path, md5=MD5)
    assert api.completed[-1]["md5"] == MD5
    with pytest.raises(entrechat.BadRequestError, match="md5 differs"):
        send(client, path, md5="0" * 32)


def test_other_settings_travel(client: Client, api: Uploads, server: RecordingServer) -> None:
    expiry = {"anchor": "created_at", "seconds": 3600}
    send(client, b"", filename="n", expires_after=expiry, extra_headers={"x-mine": "1"}, extra_body={"more": 2})
    assert api.created == [
        {
            "bytes": 0,
            "filename": "n",
            "mime_type": "text/plain",
            "purpose": "assistants",
            "expires_after": expiry,
            "more": 2,
        }
    ]
    assert api.completed == [{"part_ids": [], "md5": hashlib.md5(b"").hexdigest()}]
    assert all(request.header("x-mine") == "1" for request in server.take())


def test_progress(client: Client, api: Uploads, path: Path) -> None:
    seen: list[UploadProgress] = []
    threads: set[threading.Thread] = set()

    def note(progress: UploadProgress) -> None:
        seen.append(progress)
        threads.add(threading.current_thread())

    send(client, path, on_progress=note)
    assert [each.sent_parts for each in seen] == list(range(1, COUNT + 1))
    assert seen[-1] == (len(CONTENT), len(CONTENT), COUNT, COUNT)
    assert threads == {threading.current_thread()}


def test_a_failed_part_is_sent_again(make_client: MakeClient, api: Uploads, path: Path) -> None:
    client = make_client(max_retries=entrechat.RetryConfig(2, interval=0.001))
    failed: list[bytes] = []

    def fail_once(request: Recorded, nth: int) -> Answer | None:
        content = request.parts[0].content
        if len(failed) < 2 and content not in failed:
            failed.append(content)
            return Answer.of_json({}, 500)
        return None

    api.hook = fail_once
    send(client, path)
    assert api.joined == CONTENT
    assert len(failed) == 2


def test_a_part_is_sent_again_after_a_broken_connection(make_client: MakeClient, api: Uploads) -> None:
    """Another call that makes something would not be: two parts harm nobody, since the last step names those that count."""
    client = make_client(max_retries=entrechat.RetryConfig(2, interval=0.001))
    broken: list[int] = []

    def hang_up(request: Recorded, nth: int) -> Answer | None:
        if not broken:
            broken.append(1)
            raise OSError("the server hangs up")
        return None

    api.hook = hang_up
    send(client, CONTENT, filename="n", part_concurrency=1)
    assert api.joined == CONTENT


@pytest.mark.parametrize(
    ("file", "more", "error", "match"),
    [
        (CONTENT, {}, TypeError, "filename must be given"),
        (CONTENT, {"filename": "n", "bytes": 5}, ValueError, "has 25603 bytes"),
        (CONTENT, {"filename": "n", "part_size": 0}, ValueError, "part_size must be 1 or more"),
        (CONTENT, {"filename": "n", "part_concurrency": 0}, ValueError, "part_concurrency must be 1 or more"),
        (iter([b""]), {"filename": "n"}, TypeError, "bytes must be given"),
        (io.StringIO("text"), {"filename": "n"}, TypeError, "text mode"),
        ([b"x"], {"filename": "n"}, TypeError, "list is no file"),
        (5, {"filename": "n"}, TypeError, "int is no file"),
        ("/no/such/file", {}, FileNotFoundError, "No such file"),
        (Path("/"), {}, IsADirectoryError, "Is a directory"),
    ],
)
def test_what_is_refused(client: Client, api: Uploads, file: Any, more: Any, error: Any, match: str) -> None:
    with pytest.raises(error, match=match):
        send(client, file, **more)
    assert not api.created


@pytest.mark.parametrize(
    ("given", "length", "error", "match"),
    [
        ([b"12345"], 4, ValueError, "longer than bytes=4"),
        ([b"12345"], 6, ValueError, "has 5 bytes, not 6"),
        ([b"12", "x"], 4, TypeError, "a piece that is str"),
    ],
)
def test_iterables_that_are_not_what_was_said(
    client: Client, api: Uploads, given: Any, length: int, error: Any, match: str
) -> None:
    with pytest.raises(error, match=match):
        send(client, iter(given), filename="n", bytes=length, part_size=2)
    assert not api.completed


def test_a_file_that_becomes_shorter(client: Client, api: Uploads, path: Path) -> None:
    with pytest.raises(RuntimeError, match="became 1603 bytes shorter"):
        send(client, path, part_concurrency=1, md5=None, on_progress=lambda each: os.truncate(path, SIZE * 6))
    assert not api.completed


def test_no_time_limit_for_slow_parts(client: Client, api: Uploads, monkeypatch: pytest.MonkeyPatch) -> None:
    """60 seconds for a call are too few for 64 MiB on a slow line; only standing still is a fault. Unless the user says so."""
    seen: list[Any] = []
    driver = client.real._open()
    plain = driver.transport.send

    def send_(request: Any) -> Any:
        seen.append((request.timeout.total, request.timeout.write))
        return plain(request)

    monkeypatch.setattr(driver.transport, "send", send_)
    send(client, b"x", filename="n")
    assert seen == [(60.0, None), (None, 60.0), (None, 60.0)]
    seen.clear()
    send(client, b"x", filename="n", timeout=5)
    assert seen == [(5.0, None)] * 3


def test_cancelling(server: RecordingServer, api: Uploads) -> None:
    release = threading.Event()

    def stand_still(request: Recorded, nth: int) -> Answer | None:
        release.wait(10)
        return None

    api.hook = stand_still

    async def main() -> float:
        async with entrechat.AsyncOpenAI(api_key="sk-x", base_url=f"{server.url}/v1") as client:
            sending = client.uploads.upload_file_chunked(
                file=CONTENT, filename="n", mime_type="t", purpose="assistants", part_size=SIZE
            )
            task = asyncio.ensure_future(sending)
            while api.together < 3:
                await asyncio.sleep(0.01)
            began = time.perf_counter()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1
            return time.perf_counter() - began

    try:
        assert asyncio.run(main()) < 1
    finally:
        release.set()


def test_trio(server: RecordingServer, api: Uploads, path: Path) -> None:
    trio = pytest.importorskip("trio")

    async def main(**more: Any) -> Any:
        async with entrechat.AsyncOpenAI(api_key="sk-x", base_url=f"{server.url}/v1", max_retries=0) as client:
            return await client.uploads.upload_file_chunked(
                file=path, mime_type="t", purpose="assistants", part_size=SIZE, **more
            )

    meet_up(api, 4)
    assert trio.run(main).status == "completed"
    assert (api.joined, api.most) == (CONTENT, 4)
    failing_after(api, 0)
    with pytest.raises(entrechat.InternalServerError):
        trio.run(main)


def test_constant_memory(colour: Colour, runner: asyncio.Runner, tmp_path: Path) -> None:
    """200 MB that are only a hole on the disk."""
    total = 200 * 1024 * 1024
    path = tmp_path / "sparse.bin"
    with open(path, "wb") as file:
        file.truncate(total)
    with Sink() as sink:
        kind = entrechat.OpenAI if colour == "sync" else entrechat.AsyncOpenAI
        client = Client(kind(api_key="sk-x", base_url=sink.url), colour, runner)
        try:
            send(client, CONTENT, filename="n")  # what is imported once is there
            tracemalloc.start()
            send(client, path, part_size=32 * 1024 * 1024)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
            client.close()
    assert sink.received > total
    assert peak < 16 * 1024 * 1024
