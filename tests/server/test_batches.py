"""Batches: the lines of a file, run through the same handlers; states, files, cancelling, expiry, restarts."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.testing import LocalServer, VirtualClock

from .caller import Caller
from .conftest import MakeCaller

CHATS = "/v1/chat/completions"


def line(custom_id: str, content: str = "Hello", *, url: str = CHATS, **body: Any) -> dict[str, Any]:
    asked = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": content}], **body}
    return {"custom_id": custom_id, "method": "POST", "url": url, "body": asked}


def put(caller: Caller, lines: list[Any]) -> str:
    data = b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in lines)
    return str(caller.upload("/files", {"purpose": "batch", "file": ("in.jsonl", data)})["id"])


def start(caller: Caller, lines: list[Any], endpoint: str = CHATS, **more: Any) -> dict[str, Any]:
    body = {"input_file_id": put(caller, lines), "endpoint": endpoint, "completion_window": "24h", **more}
    made: dict[str, Any] = caller.api("POST", "/batches", body)
    return made


def lines_of(caller: Caller, file_id: str) -> list[dict[str, Any]]:
    from .caller import ask

    answer = caller.send(ask(path=f"/v1/files/{file_id}/content", method="GET"))
    return [json.loads(each) for each in answer.content.splitlines()]


def test_every_line_is_answered(scripted: Caller) -> None:
    made = start(scripted, [line("a", "Hello"), line("b", "there", n=2), line("c", temperature=9)], metadata={"k": "v"})
    assert (made["status"], made["metadata"]) == ("validating", {"k": "v"})
    batch = scripted.api("GET", f"/batches/{made['id']}")
    assert batch["status"] == "completed"
    assert batch["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    assert batch["model"] == "gpt-4o-mini"
    assert batch["usage"]["total_tokens"] == 5  # one word in and one out; one in and two out
    assert batch["created_at"] < batch["in_progress_at"] < batch["finalizing_at"] < batch["completed_at"]
    output = {each["custom_id"]: each for each in lines_of(scripted, batch["output_file_id"])}
    assert output["a"]["response"]["status_code"] == 200
    assert output["a"]["response"]["body"]["choices"][0]["message"]["content"] == "Hello"
    assert [choice["message"]["content"] for choice in output["b"]["response"]["body"]["choices"]] == ["there", "there"]
    [bad] = lines_of(scripted, batch["error_file_id"])
    assert (bad["custom_id"], bad["response"]["status_code"]) == ("c", 400)
    assert bad["response"]["body"]["error"]["param"] == "temperature"
    listed = scripted.api("GET", "/batches")
    assert [each["id"] for each in listed["data"]] == [made["id"]]
    assert scripted.api("GET", f"/files/{batch['output_file_id']}")["purpose"] == "batch_output"


@pytest.mark.parametrize(
    ("endpoint", "body"),
    [
        ("/v1/responses", {"model": "gpt-4o", "input": "Hello there"}),
        ("/v1/embeddings", {"model": "text-embedding-3-small", "input": ["one", "two"]}),
        ("/v1/moderations", {"model": "omni-moderation-latest", "input": "fine"}),
        ("/v1/completions", {"model": "gpt-3.5-turbo-instruct", "prompt": "Hello"}),
    ],
)
def test_other_endpoints(make_caller: MakeCaller, endpoint: str, body: dict[str, Any]) -> None:
    caller = make_caller()
    made = start(caller, [{"custom_id": "a", "method": "POST", "url": endpoint, "body": body}], endpoint)
    batch = caller.api("GET", f"/batches/{made['id']}")
    assert (batch["status"], batch["request_counts"]["completed"]) == ("completed", 1)


BAD_LINES: list[tuple[list[Any], str, int | None]] = [
    ([], "empty_file", None),
    ([line("a"), b"{broken"], "invalid_json_line", 2),
    ([b"[]"], "invalid_json_line", 1),
    ([line("a"), line("a")], "duplicate_custom_id", 2),
    ([{**line("a"), "custom_id": ""}], "missing_required_parameter", 1),
    ([{**line("a"), "method": "GET"}], "invalid_method", 1),
    ([line("a", url="/v1/embeddings")], "mismatched_endpoint", 1),
    ([{**line("a"), "body": "text"}], "invalid_type", 1),
    ([line("a", stream=True)], "invalid_value", 1),
]


@pytest.mark.parametrize(("lines", "code", "number"), BAD_LINES, ids=lambda value: value if isinstance(value, str) else None)
def test_a_bad_file_fails_with_the_line_that_is_bad(scripted: Caller, lines: list[Any], code: str, number: int | None) -> None:
    made = start(scripted, lines or [b" "])
    batch = scripted.api("GET", f"/batches/{made['id']}")
    assert batch["status"] == "failed"
    [error] = batch["errors"]["data"]
    assert (error["code"], error["line"]) == (code, number)
    assert "output_file_id" not in batch


def test_what_cannot_be_a_batch_is_refused(scripted: Caller) -> None:
    other = scripted.upload("/files", {"purpose": "user_data", "file": ("a.jsonl", b"{}\n")})["id"]
    for body, param, status in (
        ({"input_file_id": "file-none"}, "input_file_id", 404),
        ({"input_file_id": other}, "input_file_id", 400),
        ({"endpoint": "/v1/models"}, "endpoint", 400),
        ({"completion_window": "1h"}, "completion_window", 400),
    ):
        full = {"input_file_id": other, "endpoint": CHATS, "completion_window": "24h", **body}
        assert scripted.api("POST", "/batches", full, status=status)["error"]["param"] == param
    scripted.api("GET", "/batches/batch_none", status=404)
    scripted.api("POST", "/batches/batch_none/cancel", status=404)


def test_each_read_sees_the_next_state(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"pace": "reads"})
    made = start(caller, [line("a")])
    seen = [caller.api("GET", f"/batches/{made['id']}")["status"] for _ in range(4)]
    assert seen == ["in_progress", "finalizing", "completed", "completed"]


def test_cancelling_keeps_what_is_done(make_caller: MakeCaller) -> None:
    held, asked = threading.Event(), threading.Event()

    def script(body: Any) -> str:
        if body["messages"][0]["content"] == "slow":
            asked.set()
            held.wait(20)
        return "done"

    caller = make_caller(script, slots=16, app={"pace": "live"})
    try:
        made = start(caller, [line(f"quick-{n}", "quick") for n in range(3)] + [line("slow", "slow")])
        assert asked.wait(20)
        while caller.api("GET", f"/batches/{made['id']}")["request_counts"]["completed"] < 3:
            pass  # the three others are answered side by side
        cancelling = caller.api("POST", f"/batches/{made['id']}/cancel")
        assert cancelling["status"] == "cancelling"
        asyncio.run(caller.app.jobs.wait("batch_cancel", made["id"]))
    finally:
        held.set()
    batch = caller.api("GET", f"/batches/{made['id']}")
    assert (batch["status"], batch["request_counts"]["completed"]) == ("cancelled", 3)
    assert {each["custom_id"] for each in lines_of(caller, batch["output_file_id"])} == {"quick-0", "quick-1", "quick-2"}
    again = caller.api("POST", f"/batches/{made['id']}/cancel", status=409)
    assert again["error"]["code"] == "batch_not_cancellable"


def test_a_batch_expires_with_what_is_done(make_caller: MakeCaller) -> None:
    clock = VirtualClock()

    def script(body: Any) -> str:
        clock.advance(7 * 3600)
        return "done"

    caller = make_caller(script, slots=1, app={"clock": clock})
    made = start(caller, [line(str(n)) for n in range(20)], output_expires_after={"anchor": "created_at", "seconds": 3600})
    batch = caller.api("GET", f"/batches/{made['id']}")
    assert batch["status"] == "expired"
    done = batch["request_counts"]["completed"]
    assert 0 < done < 20
    left = lines_of(caller, batch["error_file_id"])
    assert len(left) == 20 - done
    assert {each["error"]["code"] for each in left} == {"batch_expired"}
    output = caller.api("GET", f"/files/{batch['output_file_id']}")
    assert output["expires_at"] == output["created_at"] + 3600


def test_a_lost_input_file_fails_the_batch(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"pace": "reads"})
    made = start(caller, [line("a")])
    caller.api("GET", f"/batches/{made['id']}")
    caller.api("DELETE", f"/files/{made['input_file_id']}")
    batch = caller.api("GET", f"/batches/{made['id']}")
    assert batch["status"] == "failed"
    assert batch["errors"]["data"][0]["code"] == "not_found"


def test_a_restart_goes_on_and_asks_nothing_twice(tmp_path: Path, colour: str) -> None:
    stopped, hang = threading.Event(), threading.Event()
    asked: list[str] = []

    def script(body: Any) -> str:
        asked.append(body["messages"][0]["content"])
        if len(asked) > 5:  # this answer never comes to its batch
            stopped.set()
            hang.wait(20)
        return "done"

    def app(script: Any) -> App:
        return App(Scripted(script, slots=1), embedder=HashedWords(), state=tmp_path)

    first = Caller(app(script), colour)
    made = start(first, [line(str(n), str(n)) for n in range(12)])
    assert stopped.wait(20)
    while first.api("GET", f"/batches/{made['id']}")["request_counts"]["completed"] < 5:
        pass  # what is counted is kept
    first.app.jobs.close()
    hang.set()
    first.close()
    first.app.close()
    before = asked[:5]
    again: list[str] = []
    second = Caller(app(lambda body: again.append(body["messages"][0]["content"]) or "done"), colour)
    second.api("GET", "/models")  # the first request finds the job
    asyncio.run(second.app.jobs.wait("batch", made["id"]))
    batch = second.api("GET", f"/batches/{made['id']}")
    assert (batch["status"], batch["request_counts"]) == ("completed", {"total": 12, "completed": 12, "failed": 0})
    assert sorted([*before, *again], key=int) == [str(n) for n in range(12)]
    assert len(lines_of(second, batch["output_file_id"])) == 12
    second.close()
    second.app.close()


def test_our_client_from_the_file_to_the_answers(colour: str) -> None:
    lines = "\n".join(json.dumps(line(str(n), f"word{n}")) for n in range(5)).encode()
    with LocalServer() as server:

        async def run() -> Any:
            client = server.async_client
            file = await client.files.create(file=("in.jsonl", lines), purpose="batch")
            made = await client.batches.create(input_file_id=file.id, endpoint=CHATS, completion_window="24h")
            batch = await client.batches.retrieve(made.id)
            return batch, (await client.files.content(batch.output_file_id or "")).text

        if colour == "async":
            batch, text = asyncio.run(run())
        else:
            client = server.client
            file = client.files.create(file=("in.jsonl", lines), purpose="batch")
            made = client.batches.create(input_file_id=file.id, endpoint=CHATS, completion_window="24h")
            batch = client.batches.retrieve(made.id)
            text = client.files.content(batch.output_file_id or "").text
        assert isinstance(batch, entrechat.types.Batch)
        assert batch.status == "completed"
        answers = {
            each["custom_id"]: each["response"]["body"]["choices"][0]["message"]["content"]
            for each in map(json.loads, text.splitlines())
        }
        assert answers == {str(n): f"word{n}" for n in range(5)}
