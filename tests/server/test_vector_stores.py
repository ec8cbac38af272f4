"""`/vector_stores`: stores, their files and batches, from in_progress to whatever they come to."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.protocols import Embedded
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords

from .caller import Caller
from .conftest import MakeCaller
from .test_files import Clock

TEXT = "Refunds are paid within thirty days.\n\nShipping to Norway is free of charge.\n"
AUTO = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
SMALL = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 20}}
NONE = {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0}


def file(caller: Caller, text: str | bytes = TEXT, name: str = "notes.txt") -> str:
    data = text.encode() if isinstance(text, str) else text
    id: str = caller.upload("/files", {"purpose": "assistants", "file": (name, data)})["id"]
    return id


def store(caller: Caller, **body: Any) -> Any:
    return caller.api("POST", "/vector_stores", body)


def add(caller: Caller, vs: Any, id: str, *, status: int = 200, **more: Any) -> Any:
    return caller.api("POST", f"/vector_stores/{vs['id']}/files", {"file_id": id, **more}, status=status)


def get(caller: Caller, vs: Any, place: str = "", *, status: int = 200) -> Any:
    return caller.api("GET", f"/vector_stores/{vs['id']}{place}", status=status)


def find(caller: Caller, vs: Any, query: Any, *, status: int = 200, **more: Any) -> Any:
    return caller.api("POST", f"/vector_stores/{vs['id']}/search", {"query": query, **more}, status=status)


class Held(HashedWords):
    """Embeds when it is let."""

    def __init__(self, *, dimensions: int = 384, model: str = "held") -> None:
        super().__init__(dimensions=dimensions, model=model)
        self.let = threading.Event()
        self.asked = threading.Event()

    def embed(self, texts: Any) -> Embedded:
        self.asked.set()
        assert self.let.wait(20)
        return super().embed(texts)


# -- stores ------------------------------------------------------------------------------------------------------------


def test_the_life_of_a_store(scripted: Caller) -> None:
    made = store(scripted, name="Help", description="for people", metadata={"team": "a"})
    assert made["id"].startswith("vs_")
    assert (made["status"], made["file_counts"], made["usage_bytes"]) == ("completed", NONE, 0)
    assert (made["name"], made["description"], made["metadata"]) == ("Help", "for people", {"team": "a"})
    assert get(scripted, made) == made
    path = f"/vector_stores/{made['id']}"
    changed = scripted.api("POST", path, {"name": "Desk", "metadata": {"team": "b"}})
    assert (changed["name"], changed["metadata"], changed["created_at"]) == ("Desk", {"team": "b"}, made["created_at"])
    assert scripted.api("POST", path, {"metadata": None})["metadata"] == {}
    gone = scripted.api("DELETE", path)
    assert gone == {"id": made["id"], "object": "vector_store.deleted", "deleted": True}
    for verb in ("GET", "POST", "DELETE"):
        error = scripted.api(verb, path, {} if verb == "POST" else None, status=404)["error"]
        assert made["id"] in error["message"]


def test_stores_page_by_page(scripted: Caller) -> None:
    made = [store(scripted, name=str(at))["id"] for at in range(5)]
    listed = scripted.api("GET", "/vector_stores?limit=2")
    assert ([vs["id"] for vs in listed["data"]], listed["has_more"]) == (made[:2:-1], True)
    rest = scripted.api("GET", f"/vector_stores?after={listed['last_id']}&order=desc")
    assert [vs["id"] for vs in rest["data"]] == made[2::-1]
    assert [vs["id"] for vs in scripted.api("GET", f"/vector_stores?order=asc&before={made[2]}")["data"]] == made[:2]


def test_its_bytes_are_counted(scripted: Caller) -> None:
    vs = store(scripted, file_ids=[file(scripted)])
    size = get(scripted, vs)["usage_bytes"]
    used = [each for each in scripted.app.usage.between(0, 2e9) if each.kind == "vector_stores"]
    assert [each.counts["usage_bytes"] for each in used] == [size]


def test_files_that_a_store_begins_with(scripted: Caller) -> None:
    one, two = file(scripted), file(scripted, "other text")
    made = store(scripted, file_ids=[one, two], chunking_strategy=SMALL)
    assert (made["status"], made["file_counts"]["in_progress"], made["file_counts"]["total"]) == ("in_progress", 2, 2)
    now = get(scripted, made)
    assert (now["status"], now["file_counts"]["completed"]) == ("completed", 2)
    assert now["usage_bytes"] > 2 * 384 * 4
    assert get(scripted, made, f"/files/{one}")["chunking_strategy"] == SMALL
    error = scripted.api("POST", "/vector_stores", {"file_ids": [one, "file-none"]}, status=404)["error"]
    assert "file-none" in error["message"]
    assert len(scripted.api("GET", "/vector_stores")["data"]) == 1, "nothing was made"


def test_stores_expire_when_nobody_uses_them(make_caller: MakeCaller) -> None:
    clock = Clock()
    caller = make_caller(app={"clock": clock})
    made = store(caller, expires_after={"anchor": "last_active_at", "days": 1})
    id = file(caller)
    assert made["expires_at"] == made["last_active_at"] + 86400
    clock.now += 80_000
    add(caller, made, id)
    clock.now += 80_000
    assert find(caller, made, "refunds")["data"], "a search is a use"
    clock.now += 80_000
    used = get(caller, made)
    assert (used["status"], used["expires_at"]) == ("completed", int(clock.now) + 6_400)
    clock.now += 6_400
    over = get(caller, made)
    assert (over["status"], over["usage_bytes"], over["file_counts"]) == ("expired", 0, NONE)
    assert find(caller, made, "refunds", status=400)["error"]["code"] == "vector_store_expired"
    assert add(caller, made, id, status=400)["error"]["code"] == "vector_store_expired"
    assert caller.api("GET", f"/files/{id}")["id"] == id, "the file itself stays"
    assert caller.api("DELETE", f"/vector_stores/{made['id']}")["deleted"]
    kept = store(caller, expires_after={"anchor": "last_active_at", "days": 1})
    caller.api("POST", f"/vector_stores/{kept['id']}", {"expires_after": None})
    clock.now += 10 * 86400
    assert get(caller, kept)["status"] == "completed"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"metadata": {str(at): "x" for at in range(17)}}, "metadata"),
        ({"metadata": {"k": 1}}, "metadata.k"),
        ({"expires_after": {"anchor": "last_active_at", "days": 0}}, "expires_after.days"),
        ({"expires_after": {"anchor": "created_at", "days": 3}}, "expires_after.anchor"),
        ({"file_ids": ["x"] * 501}, "file_ids"),
        ({"chunking_strategy": {"type": "semantic"}}, "chunking_strategy.type"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_refused_stores(scripted: Caller, body: Any, param: str) -> None:
    assert scripted.api("POST", "/vector_stores", body, status=400)["error"]["param"] == param


# -- files -------------------------------------------------------------------------------------------------------------


def test_the_life_of_a_file(scripted: Caller) -> None:
    vs, id = store(scripted), file(scripted)
    made = add(scripted, vs, id, attributes={"year": 2024, "draft": False, "kind": "note"})
    assert (made["id"], made["status"], made["last_error"]) == (id, "in_progress", None)
    assert (made["vector_store_id"], made["chunking_strategy"]) == (vs["id"], AUTO)
    done = get(scripted, vs, f"/files/{id}")
    assert (done["status"], done["attributes"]) == ("completed", {"year": 2024, "draft": False, "kind": "note"})
    assert done["usage_bytes"] == len(TEXT.encode()) + 384 * 4
    path = f"/vector_stores/{vs['id']}/files/{id}"
    assert scripted.api("POST", path, {"attributes": {"year": 2025}})["attributes"] == {"year": 2025}
    assert scripted.api("POST", path, {"attributes": None})["attributes"] == {}
    parts = get(scripted, vs, f"/files/{id}/content")
    assert parts["data"] == [{"type": "text", "text": TEXT}]
    assert scripted.api("DELETE", path) == {"id": id, "object": "vector_store.file.deleted", "deleted": True}
    get(scripted, vs, f"/files/{id}", status=404)
    assert get(scripted, vs)["file_counts"] == NONE
    assert find(scripted, vs, "refunds")["data"] == []
    assert scripted.api("GET", f"/files/{id}")["id"] == id, "the file itself stays"


@pytest.mark.parametrize("words", [1, 50, 99, 300, 1234])
@pytest.mark.parametrize("how", [AUTO, SMALL, {"type": "auto"}])
def test_the_content_is_the_whole_text(scripted: Caller, words: int, how: Any) -> None:
    text = " ".join(f"wörd{at} 漢字{at} 😀" for at in range(words))
    vs, id = store(scripted), file(scripted, text)
    add(scripted, vs, id, chunking_strategy=how)
    assert "".join(part["text"] for part in get(scripted, vs, f"/files/{id}/content")["data"]) == text


def test_files_by_state_and_page(scripted: Caller) -> None:
    vs = store(scripted)
    good = [file(scripted, f"text {at}") for at in range(4)]
    bad = file(scripted, b"\0\1\2", "a.bin")
    for id in (*good, bad):
        add(scripted, vs, id)
    assert get(scripted, vs)["file_counts"] == {**NONE, "completed": 4, "failed": 1, "total": 5}
    assert [each["id"] for each in get(scripted, vs, "/files?order=asc")["data"]] == [*good, bad]
    assert [each["id"] for each in get(scripted, vs, "/files?filter=failed")["data"]] == [bad]
    page = get(scripted, vs, f"/files?order=asc&limit=2&after={good[0]}")
    assert ([each["id"] for each in page["data"]], page["has_more"]) == (good[1:3], True)
    assert (page["first_id"], page["last_id"]) == (good[1], good[2])
    assert [e["id"] for e in get(scripted, vs, f"/files?order=asc&before={good[1]}")["data"]] == good[:1]
    assert get(scripted, vs, "/files?after=file-none", status=400)["error"]["param"] == "after"
    assert get(scripted, vs, "/files?filter=lost", status=400)["error"]["param"] == "filter"


@pytest.mark.parametrize(
    ("name", "data", "code", "said"),
    [
        ("a.bin", b"\0\1\2\3", "unsupported_file", "binary"),
        ("a.png", b"\x89PNG", "unsupported_file", ".png"),
        ("a.txt", b"caf\xe9", "invalid_file", "UTF-8"),
        ("a.txt", b" \n ", "invalid_file", "no text"),
        ("a.pdf", b"%PDF-1.7 broken", "invalid_file", "parsed"),
        ("a.docx", b"no zip", "invalid_file", "parsed"),
    ],
)
def test_files_that_cannot_be_read(scripted: Caller, name: str, data: bytes, code: str, said: str) -> None:
    vs, id = store(scripted), file(scripted, data, name)
    add(scripted, vs, id)
    failed = get(scripted, vs, f"/files/{id}")
    assert (failed["status"], failed["last_error"]["code"], failed["usage_bytes"]) == ("failed", code, 0)
    assert said in failed["last_error"]["message"]
    error = get(scripted, vs, f"/files/{id}/content", status=400)["error"]
    assert error["code"] == "file_not_completed"
    assert get(scripted, vs)["status"] == "completed"


def test_an_embedder_that_fails_fails_the_file(make_caller: MakeCaller) -> None:
    class Broken(HashedWords):
        def embed(self, texts: Any) -> Embedded:
            raise RuntimeError("no more memory")

    caller = make_caller(app={"embedder": Broken()})
    vs, id = store(caller), file(caller)
    add(caller, vs, id)
    failed = get(caller, vs, f"/files/{id}")
    assert (failed["status"], failed["last_error"]["code"]) == ("failed", "server_error")
    assert "no more memory" in failed["last_error"]["message"]


def test_added_again(scripted: Caller) -> None:
    """In the same way it stays as it is; in another way it is indexed anew; after a failure it is tried again."""
    vs, id = store(scripted), file(scripted, TEXT * 40)
    add(scripted, vs, id)
    before = get(scripted, vs, f"/files/{id}")
    assert add(scripted, vs, id) == before
    assert add(scripted, vs, id, attributes={"a": 1}) == {**before, "attributes": {"a": 1}}
    assert add(scripted, vs, id, chunking_strategy=SMALL)["status"] == "in_progress"
    after = get(scripted, vs, f"/files/{id}")
    assert (after["status"], after["chunking_strategy"]) == ("completed", SMALL)
    chunks = scripted.app.chunks.of_file(vs["id"], id)
    assert [chunk.number for chunk in chunks] == list(range(len(chunks)))
    assert "".join(part["text"] for part in get(scripted, vs, f"/files/{id}/content")["data"]) == TEXT * 40


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 99, "chunk_overlap_tokens": 0}}}, "max_chunk"),
        ({"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 4097, "chunk_overlap_tokens": 0}}}, "max_chunk"),
        ({"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 101}}}, "overlap"),
        ({"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": -1}}}, "overlap"),
        ({"attributes": {str(at): 1 for at in range(17)}}, "attributes"),
        ({"attributes": {"k" * 65: 1}}, "attributes"),
        ({"attributes": {"k": "x" * 513}}, "attributes"),
        ({"attributes": {"k": ["x"]}}, "attributes"),
    ],
)  # fmt: skip
def test_refused_files(scripted: Caller, more: Any, param: str) -> None:
    vs, id = store(scripted), file(scripted)
    assert param in add(scripted, vs, id, status=400, **more)["error"]["param"]
    if "attributes" in more:
        add(scripted, vs, id)
        error = scripted.api("POST", f"/vector_stores/{vs['id']}/files/{id}", more, status=400)["error"]
        assert param in error["param"]


def test_what_is_not_there(scripted: Caller) -> None:
    vs, id = store(scripted), file(scripted)
    assert add(scripted, vs, "file-none", status=404)["error"]["param"] == "file_id"
    none = {"id": "vs_none"}
    add(scripted, none, id, status=404)
    find(scripted, none, "x", status=404)
    for place in ("", "/files", f"/files/{id}", "/file_batches/vsfb_none", "/file_batches/vsfb_none/files"):
        get(scripted, none, place, status=404)
    get(scripted, vs, f"/files/{id}", status=404)
    get(scripted, vs, f"/files/{id}/content", status=404)
    get(scripted, vs, "/file_batches/vsfb_none", status=404)


def test_deleting_a_file_takes_it_out_of_all_stores(scripted: Caller) -> None:
    one, two, id = store(scripted), store(scripted), file(scripted)
    for vs in (one, two):
        add(scripted, vs, id)
        assert find(scripted, vs, "refunds")["data"]
    scripted.api("DELETE", f"/files/{id}")
    for vs in (one, two):
        assert get(scripted, vs, "/files")["data"] == []
        assert find(scripted, vs, "refunds")["data"] == []


def test_deleting_a_store_leaves_nothing_of_it(scripted: Caller) -> None:
    vs, id = store(scripted), file(scripted)
    add(scripted, vs, id)
    find(scripted, vs, "refunds")
    scripted.api("DELETE", f"/vector_stores/{vs['id']}")
    left = scripted.app.db.rows("SELECT kind FROM objects WHERE kind LIKE 'vector_store%'")
    tables = scripted.app.db.rows("SELECT name FROM sqlite_master WHERE name LIKE 'words_%'")
    assert (left, tables, scripted.app.db.rows("SELECT 1 FROM chunks")) == ([], [], [])


@pytest.mark.parametrize("what", ["file", "store", "stored file", "close"])
def test_what_goes_while_it_is_indexed(what: str, colour: str) -> None:
    embedder = Held()
    app = App(Scripted(), embedder=embedder)
    caller = Caller(app, colour)
    vs, id = store(caller), file(caller)
    target = app.objects.all("vector_store_file")
    assert target == []
    add(caller, vs, id)
    (row,) = app.objects.all("vector_store_file")
    assert embedder.asked.wait(10)
    if what == "close":
        threading.Timer(0.05, embedder.let.set).start()
    else:
        path = {"file": f"/files/{id}", "store": f"/vector_stores/{vs['id']}"}.get(
            what, f"/vector_stores/{vs['id']}/files/{id}"
        )
        caller.api("DELETE", path)
        embedder.let.set()
        asyncio.run(app.jobs.wait("vector_store_index", row.private["job"]))
        assert app.db.rows("SELECT 1 FROM chunks") == []
        assert app.db.rows("SELECT 1 FROM jobs") == []
    caller.close()
    app.close()


def test_it_goes_on_after_a_restart(tmp_path: Path, colour: str) -> None:
    embedder = Held(model="words")
    app = App(Scripted(), state=tmp_path, embedder=embedder)
    caller = Caller(app, colour)
    vs, id = store(caller), file(caller, TEXT * 100)
    add(caller, vs, id, chunking_strategy=SMALL)
    assert embedder.asked.wait(10)
    threading.Timer(0.05, embedder.let.set).start()
    caller.close()
    app.close()
    app = App(Scripted(), state=tmp_path, embedder=HashedWords(model="words"), pace="at_once")
    caller = Caller(app, colour)
    assert get(caller, vs, f"/files/{id}")["status"] == "completed"
    assert "".join(part["text"] for part in get(caller, vs, f"/files/{id}/content")["data"]) == TEXT * 100
    assert find(caller, vs, "refunds")["data"]
    caller.close()
    app.close()


def test_another_embedder_is_said(tmp_path: Path, colour: str) -> None:
    app = App(Scripted(), state=tmp_path, embedder=HashedWords(model="one"), pace="at_once")
    caller = Caller(app, colour)
    vs, id = store(caller), file(caller)
    add(caller, vs, id)
    assert find(caller, vs, "refunds")["data"]
    caller.close()
    app.close()
    app = App(Scripted(), state=tmp_path, embedder=HashedWords(model="two", dimensions=64), pace="at_once")
    caller = Caller(app, colour)
    error = find(caller, vs, "refunds", status=400)["error"]
    assert error["code"] == "embedding_model_mismatch"
    assert "'one'" in error["message"]
    other = file(caller)
    add(caller, vs, other)
    assert "'one'" in get(caller, vs, f"/files/{other}")["last_error"]["message"]
    caller.close()
    app.close()


# -- paces -------------------------------------------------------------------------------------------------------------


def test_a_state_a_read(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"pace": "reads"})
    vs, id = store(caller), file(caller)
    assert add(caller, vs, id)["status"] == "in_progress"
    assert get(caller, vs, f"/files/{id}")["status"] == "completed"


# -- clients -----------------------------------------------------------------------------------------------------------


def test_with_our_client(colour: str) -> None:
    settings: Any = {"engine": Scripted(), "embedder": HashedWords()}
    if colour == "sync":
        with entrechat.OpenAI.local(**settings) as client:
            vs = client.vector_stores.create(name="x")
            done = client.vector_stores.files.upload_and_poll(vector_store_id=vs.id, file=("a.md", TEXT.encode()))
            assert (done.status, done.last_error) == ("completed", None)
            (hit,) = client.vector_stores.search(vs.id, query="shipping to Norway")
            assert (hit.file_id, hit.filename, hit.content[0].text) == (done.id, "a.md", TEXT)
            assert client.vector_stores.retrieve(vs.id).file_counts.completed == 1
        return

    async def run() -> None:
        async with entrechat.AsyncOpenAI.local(**settings) as client:
            vs = await client.vector_stores.create(name="x")
            files = [("a.md", TEXT.encode()), ("b.md", b"Cats purr.")]
            done = await client.vector_stores.file_batches.upload_and_poll(vs.id, files=files)
            assert (done.status, done.file_counts.completed) == ("completed", 2)
            hits = [hit async for hit in client.vector_stores.search(vs.id, query="cats purr")]
            assert hits[0].filename == "b.md"

    asyncio.run(run())
