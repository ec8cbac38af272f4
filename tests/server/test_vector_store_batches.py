"""`/vector_stores/{id}/file_batches`: many files at once, counted, listed, cancelled."""

from __future__ import annotations

from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted

from .caller import Caller
from .test_vector_stores import AUTO, NONE, SMALL, Held, add, file, get, store


def batch(caller: Caller, vs: Any, *, status: int = 200, **body: Any) -> Any:
    return caller.api("POST", f"/vector_stores/{vs['id']}/file_batches", body, status=status)


def test_the_life_of_a_batch(scripted: Caller) -> None:
    vs = store(scripted)
    ids = [file(scripted, f"text {at}") for at in range(3)]
    bad = file(scripted, b"\0", "a.bin")
    made = batch(scripted, vs, file_ids=[*ids, bad, ids[0]], attributes={"a": 1}, chunking_strategy=SMALL)
    assert (made["object"], made["status"], made["file_counts"]["total"]) == ("vector_store.files_batch", "in_progress", 4)
    done = get(scripted, vs, f"/file_batches/{made['id']}")
    assert (done["status"], done["file_counts"]) == ("completed", {**NONE, "completed": 3, "failed": 1, "total": 4})
    listed = get(scripted, vs, f"/file_batches/{made['id']}/files?order=asc&limit=3")
    assert ([each["id"] for each in listed["data"]], listed["has_more"]) == (ids, True)
    assert all(each["attributes"] == {"a": 1} and each["chunking_strategy"] == SMALL for each in listed["data"])
    failed = get(scripted, vs, f"/file_batches/{made['id']}/files?filter=failed")
    assert [each["id"] for each in failed["data"]] == [bad]
    error = scripted.api("POST", f"/vector_stores/{vs['id']}/file_batches/{made['id']}/cancel", status=400)["error"]
    assert error["code"] == "not_cancellable"


def test_files_of_a_batch_each_in_its_way(scripted: Caller) -> None:
    vs, one, two = store(scripted), file(scripted), file(scripted, "two")
    files = [{"file_id": one, "attributes": {"n": 1}}, {"file_id": two, "chunking_strategy": SMALL}]
    made = batch(scripted, vs, files=files)
    listed = get(scripted, vs, f"/file_batches/{made['id']}/files?order=asc")["data"]
    assert [(each["id"], each["attributes"]) for each in listed] == [(one, {"n": 1}), (two, {})]
    assert [each["chunking_strategy"] for each in listed] == [AUTO, SMALL]


def test_what_is_taken_out_still_counts(scripted: Caller) -> None:
    vs, one, two = store(scripted), file(scripted), file(scripted, "two")
    made = batch(scripted, vs, file_ids=[one, two])
    get(scripted, vs)
    scripted.api("DELETE", f"/vector_stores/{vs['id']}/files/{one}")
    assert get(scripted, vs, f"/file_batches/{made['id']}")["file_counts"]["completed"] == 2
    again = batch(scripted, vs, file_ids=[two])
    assert get(scripted, vs, f"/file_batches/{again['id']}")["file_counts"] == {**NONE, "completed": 1, "total": 1}
    assert get(scripted, vs, f"/file_batches/{made['id']}")["file_counts"]["total"] == 2
    assert len(get(scripted, vs, "/files")["data"]) == 1


def test_a_batch_is_cancelled(colour: str) -> None:
    embedder = Held()
    app = App(Scripted(), embedder=embedder, pace="at_once")
    caller = Caller(app, colour)
    vs = store(caller)
    ids = [file(caller, f"text {at}") for at in range(4)]
    made = batch(caller, vs, file_ids=ids)
    assert embedder.asked.wait(10)
    over = caller.api("POST", f"/vector_stores/{vs['id']}/file_batches/{made['id']}/cancel")
    assert (over["status"], over["file_counts"]) == ("cancelled", {**NONE, "cancelled": 4, "total": 4})
    embedder.let.set()
    assert get(caller, vs)["file_counts"]["cancelled"] == 4
    assert {each["status"] for each in get(caller, vs, "/files")["data"]} == {"cancelled"}
    again = add(caller, vs, ids[0])
    assert again["status"] == "in_progress"
    assert get(caller, vs, f"/files/{ids[0]}")["status"] == "completed"
    caller.close()
    app.close()


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "file_ids"),
        ({"file_ids": []}, "file_ids"),
        ({"file_ids": ["x"] * 2001}, "file_ids"),
        ({"file_ids": ["x"], "files": [{"file_id": "x"}]}, "files"),
        ({"files": [{"file_id": "x"}], "attributes": {"a": 1}}, "attributes"),
        ({"files": [{}]}, "files[0].file_id"),
    ],
)
def test_refused_batches(scripted: Caller, body: Any, param: str) -> None:
    assert batch(scripted, store(scripted), status=400, **body)["error"]["param"] == param


def test_a_batch_with_an_unknown_file_adds_none(scripted: Caller) -> None:
    vs, id = store(scripted), file(scripted)
    error = batch(scripted, vs, files=[{"file_id": id}, {"file_id": "file-none"}], status=404)["error"]
    assert error["param"] == "files[1].file_id"
    assert get(scripted, vs)["file_counts"] == NONE
