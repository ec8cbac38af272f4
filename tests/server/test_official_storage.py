"""The official client's files, uploads and vector stores against the local server over a socket."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

openai = pytest.importorskip("openai")
pytest.importorskip("uvicorn")

from entrechat.local.app import App  # noqa: E402  # after the skips
from entrechat.local.engine.scripted import Scripted  # noqa: E402
from entrechat.local.engine.scripted_embeddings import HashedWords  # noqa: E402

from .test_official_client import Served  # noqa: E402

TEXT = "Refunds are paid within thirty days.\n"


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    app = App(Scripted(), embedder=HashedWords(), state=tmp_path)
    with Served(app) as served:
        yield served
    app.close()


@pytest.fixture
def theirs(url: str) -> Iterator[Any]:
    with openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        yield client


def test_files(theirs: Any, tmp_path: Path) -> None:
    path = tmp_path / "naïve.jsonl"
    path.write_bytes(b'{"a": 1}\n' * 100_000)
    file = theirs.files.create(file=path, purpose="batch", expires_after={"anchor": "created_at", "seconds": 3600})
    assert (file.filename, file.bytes, file.status) == ("naïve.jsonl", 900_000, "processed")
    assert file.expires_at - file.created_at == 3600
    other = theirs.files.create(file=("b.txt", io.BytesIO(b"x")), purpose="user_data")
    assert [each.id for each in theirs.files.list()] == [other.id, file.id]
    assert [each.id for each in theirs.files.list(limit=1)] == [other.id, file.id], "page by page"
    assert theirs.files.content(file.id).read() == path.read_bytes()
    assert theirs.files.wait_for_processing(file.id).id == file.id
    assert theirs.files.delete(file.id).deleted
    with pytest.raises(openai.NotFoundError):
        theirs.files.retrieve(file.id)
    with pytest.raises(openai.BadRequestError, match="jsonl"):
        theirs.files.create(file=("a.txt", b"x"), purpose="fine-tune")


def test_an_upload_in_parts(theirs: Any, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"row": 1}\n' * 30_000)
    done = theirs.uploads.upload_file_chunked(file=path, mime_type="application/jsonl", purpose="batch", part_size=100_000)
    assert (done.status, done.file.bytes) == ("completed", 330_000)
    assert theirs.files.content(done.file.id).read() == path.read_bytes()


def test_vector_stores(theirs: Any) -> None:
    vs = theirs.vector_stores.create(name="Help", expires_after={"anchor": "last_active_at", "days": 3})
    assert vs.expires_at - vs.last_active_at == 3 * 86400
    done = theirs.vector_stores.files.upload_and_poll(vector_store_id=vs.id, file=("a.md", TEXT.encode()), poll_interval_ms=20)
    assert done.status == "completed"
    batch = theirs.vector_stores.file_batches.upload_and_poll(
        vs.id, files=[("b.md", b"Cats purr."), ("c.bin", b"\0\1")], poll_interval_ms=20
    )
    assert (batch.status, batch.file_counts.completed, batch.file_counts.failed) == ("completed", 1, 1)
    (failed,) = theirs.vector_stores.file_batches.list_files(batch.id, vector_store_id=vs.id, filter="failed")
    assert failed.last_error.code == "unsupported_file"
    page = theirs.vector_stores.search(vs.id, query="are refunds paid?", max_num_results=1)
    assert [hit.content[0].text for hit in page] == [TEXT]
    theirs.vector_stores.files.update(done.id, vector_store_id=vs.id, attributes={"lang": "en"})
    wanted = {"type": "eq", "key": "lang", "value": "en"}
    assert [hit.attributes for hit in theirs.vector_stores.search(vs.id, query="purr", filters=wanted)] == [{"lang": "en"}]
    assert "".join(part.text for part in theirs.vector_stores.files.content(done.id, vector_store_id=vs.id)) == TEXT
    assert len(list(theirs.vector_stores.files.list(vs.id, limit=1))) == 3
    assert theirs.vector_stores.retrieve(vs.id).file_counts.total == 3
    assert theirs.vector_stores.files.delete(done.id, vector_store_id=vs.id).deleted
    assert theirs.vector_stores.delete(vs.id).deleted


def test_its_asynchronous_client(url: str) -> None:
    async def run() -> None:
        async with openai.AsyncOpenAI(base_url=url, api_key="x", max_retries=0) as client:
            vs = await client.vector_stores.create(name="x")
            files = [(f"{at}.md", f"text {at}".encode()) for at in range(8)]
            batch = await client.vector_stores.file_batches.upload_and_poll(vs.id, files=files, poll_interval_ms=20)
            assert batch.file_counts.completed == 8
            assert [hit.filename async for hit in client.vector_stores.search(vs.id, query="text 5", max_num_results=1)] == [
                "5.md"
            ]

    asyncio.run(run())
