"""`poll`, `create_and_poll`, `upload_and_poll`, `wait_for_processing`: what is asked, how often, when it ends."""

from __future__ import annotations

import asyncio
import pickle
import time
import warnings
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

import pytest

import entrechat
from entrechat import APITimeoutError, PollTimeoutError
from tests.support.clock import FakeClock
from tests.support.colours import Client, Colour
from tests.support.fake_transport import Said, broken
from tests.support.recording import Answer, RecordingServer
from tests.unit.conftest import MakeFake


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Runs and videos are deprecated; a test below looks at their warnings."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "(beta.threads|videos)", DeprecationWarning)
        yield


def state(status: str, headers: dict[str, str] | None = None, **members: Any) -> Said:
    return Said.json({"id": "x_1", "status": status, **members}, headers=headers)


def counted(status: str, in_progress: int) -> Said:
    return state(status, file_counts={"in_progress": in_progress, "total": 2})


POLLS: dict[str, tuple[tuple[Any, ...], dict[str, Any], str, list[str], list[str]]] = {
    # method: arguments, path, statuses that wait, statuses that end
    "vector_stores.files.poll": (
        ("f",),
        {"vector_store_id": "v"},
        "/v1/vector_stores/v/files/f",
        ["in_progress"],
        ["completed", "failed", "cancelled", "new"],
    ),
    "vector_stores.file_batches.poll": (
        ("b",),
        {"vector_store_id": "v"},
        "/v1/vector_stores/v/file_batches/b",
        ["in_progress"],
        ["completed", "failed", "cancelled"],
    ),
    "vector_stores.poll": (("v",), {}, "/v1/vector_stores/v", ["in_progress"], ["completed", "expired"]),
    "beta.threads.runs.poll": (
        ("r", "t"),
        {},
        "/v1/threads/t/runs/r",
        ["queued", "in_progress", "cancelling", "new"],
        ["requires_action", "completed", "cancelled", "failed", "expired", "incomplete"],
    ),
    "videos.poll": (("v",), {}, "/v1/videos/v", ["queued", "in_progress"], ["completed", "failed", "new"]),
    "files.wait_for_processing": (("f",), {}, "/v1/files/f", ["uploaded", "new"], ["processed", "error", "deleted"]),
    "batches.poll": (
        ("b",),
        {},
        "/v1/batches/b",
        ["validating", "in_progress", "finalizing", "cancelling"],
        ["completed", "failed", "expired", "cancelled"],
    ),
    "fine_tuning.jobs.poll": (
        ("j",),
        {},
        "/v1/fine_tuning/jobs/j",
        ["validating_files", "queued", "running"],
        ["succeeded", "failed", "cancelled", "paused"],
    ),
}
each_poll = pytest.mark.parametrize("method", POLLS)


def poll(client: Client, method: str, **more: Any) -> Any:
    args, kwargs, *_ = POLLS[method]
    return client.run(attrgetter(method)(client), *args, **kwargs, **more)


@each_poll
def test_every_status(fake: MakeFake, method: str) -> None:
    _, _, path, waiting, ending = POLLS[method]
    for end in ending:
        client, transport = fake(*map(state, waiting), state(end))
        seen: list[str] = []
        done = poll(client, method, on_progress=lambda each: seen.append(each.status))  # noqa: B023
        assert done.status == end
        assert done._request_id == "req_1"
        assert seen == [*waiting, end]
        assert [(each.method, each.target) for each in transport.requests] == [("GET", path)] * len(seen)


def test_batches_go_by_their_counts(fake: MakeFake) -> None:
    """Not begun with any file yet is not done; completed with files left is not, either."""
    client, transport = fake(counted("in_progress", 0), counted("completed", 1), counted("completed", 0))
    assert poll(client, "vector_stores.file_batches.poll").status == "completed"
    assert len(transport.requests) == 3
    client, transport = fake(counted("cancelled", 1))
    assert poll(client, "vector_stores.file_batches.poll").status == "cancelled"


WAITS = [state("in_progress")] * 8


def test_back_off(fake: MakeFake, clock: FakeClock) -> None:
    client, _ = fake(*WAITS, state("completed"))
    poll(client, "vector_stores.files.poll")
    assert clock.sleeps == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0]
    clock.sleeps.clear()
    client, _ = fake(*WAITS, *WAITS, state("completed"))
    poll(client, "batches.poll")
    assert clock.sleeps[:3] == [2.0, 3.0, 4.5]
    assert clock.sleeps[-1] == 60.0


@pytest.mark.parametrize(
    ("said", "sleep"),
    [("250", 0.25), ("0", 0.0), ("1.5", 0.0015), ("-5", 0.0), ("soon", 1.0), ("nan", 1.0), ("inf", 1.0), ("", 1.0)],
)
def test_the_server_says_when(fake: MakeFake, clock: FakeClock, said: str, sleep: float) -> None:
    client, _ = fake(state("in_progress", {"openai-poll-after-ms": said}), state("completed"))
    poll(client, "vector_stores.files.poll")
    assert clock.sleeps == [sleep]


def test_the_caller_says_when(fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(state("queued", {"openai-poll-after-ms": "250"}), state("completed"))
    poll(client, "beta.threads.runs.poll", poll_interval_ms=70)
    assert clock.sleeps == [0.07]
    for request in transport.requests:
        assert request.headers.get("x-stainless-poll-helper") == "true"
        assert request.headers.get("x-stainless-custom-poll-interval") == "70"
    clock.sleeps.clear()
    client, _ = fake(state("uploaded"), state("uploaded"), state("processed"))
    poll(client, "files.wait_for_processing", poll_interval=0.5)
    assert clock.sleeps == [0.5, 0.5]
    clock.sleeps.clear()
    client, _ = fake(state("uploaded"), state("processed"))
    poll(client, "files.wait_for_processing")
    assert clock.sleeps == [5.0]


@each_poll
def test_deadline(fake: MakeFake, clock: FakeClock, method: str) -> None:
    waiting = POLLS[method][3][0]
    client, transport = fake(state(waiting))
    with pytest.raises(PollTimeoutError) as caught:
        poll(client, method, max_wait_seconds=12)
    error = caught.value
    assert isinstance(error, (APITimeoutError, TimeoutError)) and isinstance(error, RuntimeError)
    assert error.last.status == waiting
    assert error.waited == sum(clock.sleeps) == 12
    assert f"still {waiting} after 12 seconds" in str(error)
    assert pickle.loads(pickle.dumps(error)).last.status == waiting
    assert len(transport.requests) == len(clock.sleeps)


def test_no_time_at_all(fake: MakeFake) -> None:
    client, transport = fake(state("in_progress"))
    with pytest.raises(PollTimeoutError, match="had not been looked at") as caught:
        poll(client, "vector_stores.files.poll", max_wait_seconds=0)
    assert (caught.value.last, len(transport.requests)) == (None, 0)
    with pytest.raises(PollTimeoutError) as caught:
        client.run(client.vector_stores.files.create_and_poll, "f", vector_store_id="v", max_wait_seconds=0)
    assert caught.value.last.status == "in_progress"
    assert [request.method for request in transport.requests] == ["POST"]
    client, transport = fake(state("processed"))
    assert poll(client, "files.wait_for_processing", max_wait_seconds=0).status == "processed"


@pytest.mark.parametrize("wrong", [-1, float("inf"), float("nan")])
def test_wrong_numbers_are_refused_before_anything_is_made(fake: MakeFake, wrong: float) -> None:
    client, transport = fake(state("in_progress"))
    with pytest.raises(ValueError, match="max_wait_seconds"):
        client.run(client.vector_stores.files.create_and_poll, "f", vector_store_id="v", max_wait_seconds=wrong)
    with pytest.raises(ValueError, match="poll interval"):
        client.run(client.vector_stores.files.create_and_poll, "f", vector_store_id="v", poll_interval_ms=wrong)
    assert not transport.requests


def test_a_look_may_not_outlast_the_deadline(fake: MakeFake, clock: FakeClock) -> None:
    """The server goes silent in the middle: the wait ends when it was to end, with the last state."""
    silent = Said(200, {"content-type": "application/json"}, [5.0, b"{}"])
    client, transport = fake(state("in_progress"), state("in_progress"), silent)
    with pytest.raises(PollTimeoutError) as caught:
        poll(client, "vector_stores.files.poll", max_wait_seconds=4)
    assert caught.value.last.status == "in_progress"
    assert isinstance(caught.value.__cause__, APITimeoutError)
    assert caught.value.waited == 4
    assert [request.timeout.total for request in transport.requests] == [4.0, 3.0, 1.5]  # type: ignore[union-attr]


def test_timeouts_of_the_call_stay(fake: MakeFake) -> None:
    client, transport = fake(state("in_progress"), state("completed"))
    poll(client, "vector_stores.files.poll", timeout=entrechat.Timeout(7.0, connect=3.0), max_wait_seconds=100)
    assert [(t.total, t.connect) for r in transport.requests if (t := r.timeout)] == [(7.0, 3.0)] * 2
    client, transport = fake(broken(), broken(), broken(), broken())
    with pytest.raises(entrechat.APIConnectionError) as caught:
        poll(client, "vector_stores.files.poll", max_wait_seconds=1000, max_retries=1)
    assert not isinstance(caught.value, PollTimeoutError)
    assert len(transport.requests) == 2


def test_a_failed_look_is_tried_again(fake: MakeFake) -> None:
    client, transport = fake(state("in_progress"), Said.error(500), broken(), state("completed"))
    assert poll(client, "vector_stores.files.poll").status == "completed"
    assert len(transport.requests) == 4


CREATES: dict[str, tuple[tuple[Any, ...], dict[str, Any], list[str], dict[str, Any] | None]] = {
    # method: arguments, requests, body of the first
    "vector_stores.files.create_and_poll": (
        ("f",),
        {"vector_store_id": "v", "attributes": {"a": 1}},
        ["POST /v1/vector_stores/v/files", "GET /v1/vector_stores/v/files/f"],
        {"file_id": "f", "attributes": {"a": 1}},
    ),
    "vector_stores.file_batches.create_and_poll": (
        ("v",),
        {"file_ids": ["f"]},
        ["POST /v1/vector_stores/v/file_batches", "GET /v1/vector_stores/v/file_batches/x_1"],
        {"file_ids": ["f"]},
    ),
    "vector_stores.create_and_poll": (
        (),
        {"name": "n"},
        ["POST /v1/vector_stores", "GET /v1/vector_stores/x_1"],
        {"name": "n"},
    ),
    "beta.threads.create_and_run_poll": (
        (),
        {"assistant_id": "a"},
        ["POST /v1/threads/runs", "GET /v1/threads/t_1/runs/x_1"],
        {"assistant_id": "a", "stream": False},
    ),
    "beta.threads.runs.create_and_poll": (
        (),
        {"assistant_id": "a", "thread_id": "t", "include": ["step_details.tool_calls[*].file_search.results[*].content"]},
        [
            "POST /v1/threads/t/runs?include[]=step_details.tool_calls[*].file_search.results[*].content",
            "GET /v1/threads/t/runs/x_1",
        ],
        {"assistant_id": "a", "stream": False},
    ),
    "beta.threads.runs.submit_tool_outputs_and_poll": (
        (),
        {"tool_outputs": [{"output": "1"}], "run_id": "r", "thread_id": "t"},
        ["POST /v1/threads/t/runs/r/submit_tool_outputs", "GET /v1/threads/t/runs/r"],
        {"tool_outputs": [{"output": "1"}], "stream": False},
    ),
    "videos.create_and_poll": ((), {"prompt": "p"}, ["POST /v1/videos", "GET /v1/videos/x_1"], None),
    "batches.create_and_poll": (
        (),
        {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "f"},
        ["POST /v1/batches", "GET /v1/batches/x_1"],
        {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "f"},
    ),
    "fine_tuning.jobs.create_and_poll": (
        (),
        {"model": "m", "training_file": "f"},
        ["POST /v1/fine_tuning/jobs", "GET /v1/fine_tuning/jobs/x_1"],
        {"model": "m", "training_file": "f"},
    ),
}
ENDS = {"fine_tuning.jobs.create_and_poll": "succeeded"}


@pytest.mark.parametrize("method", CREATES)
def test_create_and_poll(fake: MakeFake, method: str) -> None:
    from urllib.parse import unquote

    args, kwargs, expected, sent = CREATES[method]
    end = ENDS.get(method, "completed")
    client, transport = fake(state("queued", thread_id="t_1"), state("in_progress"), state(end))
    options: dict[str, Any] = {
        "extra_headers": {"x-mine": "1"},
        "timeout": 9,
        **({} if sent is None else {"extra_body": {"more": 1}}),
    }
    done = client.run(attrgetter(method)(client), *args, **kwargs, **options)
    assert done.status == end
    create, look = expected
    assert [unquote(f"{each.method} {each.target}") for each in transport.requests] == [create, look, look]
    assert all(each.headers.get("x-mine") == "1" for each in transport.requests)
    assert all(each.timeout is not None and each.timeout.total == 9 for each in transport.requests)
    assert transport.requests[0].headers.get("x-stainless-poll-helper") is None
    if sent is not None:
        assert transport.sent(0) == {**sent, "more": 1}
    assert all(each.body is None for each in transport.requests[1:])


def test_options_of_runs_poll_by_position(fake: MakeFake) -> None:
    client, transport = fake(state("completed"))
    client.run(client.beta.threads.runs.poll, "r", "t", {"x-mine": "1"}, {"q": "2"}, None, 3.0, 40)
    [request] = transport.requests
    assert request.target == "/v1/threads/t/runs/r?q=2"
    assert (request.headers.get("x-mine"), request.timeout and request.timeout.total) == ("1", 3.0)
    assert request.headers.get("x-stainless-custom-poll-interval") == "40"


def made_of(name: str) -> Callable[[Any], Said]:
    def answer(request: Any) -> Said:
        content = b"".join(request.body.chunks())
        return Said.json({"id": f"file_{'ab'[b'second' in content]}", "status": name})

    return answer


def test_upload_to_a_store(fake: MakeFake) -> None:
    client, transport = fake(state("uploaded"), state("in_progress"), state("in_progress"), state("completed"))
    added = client.run(client.vector_stores.files.upload, vector_store_id="v", file=b"text")
    assert added.status == "in_progress"
    assert [each.target for each in transport.requests] == ["/v1/files", "/v1/vector_stores/v/files"]
    form = b"".join(transport.requests[0].body.chunks())  # type: ignore[union-attr]
    assert b'name="purpose"\r\n\r\nassistants\r\n' in form and b"text" in form
    assert transport.sent(1) == {"file_id": "x_1"}
    client, transport = fake(state("uploaded"), state("in_progress"), state("in_progress"), state("completed"))
    done = client.run(client.vector_stores.files.upload_and_poll, vector_store_id="v", file=b"text", attributes={"a": 1})
    assert done.status == "completed"
    assert [each.method for each in transport.requests] == ["POST", "POST", "GET", "GET"]
    assert transport.sent(1) == {"file_id": "x_1", "attributes": {"a": 1}}
    assert transport.requests[2].target == "/v1/vector_stores/v/files/x_1"


def test_upload_a_batch(fake: MakeFake) -> None:
    client, transport = fake(*[made_of("uploaded")] * 2, counted("in_progress", 2), counted("completed", 0))
    done = client.run(
        client.vector_stores.file_batches.upload_and_poll,
        "v",
        files=iter([b"first", b"second"]),
        file_ids=["z"],
        max_concurrency=1,
    )
    assert done.status == "completed"
    assert transport.sent(2) == {"file_ids": ["z", "file_a", "file_b"]}
    assert transport.requests[3].target == "/v1/vector_stores/v/file_batches/x_1"
    with pytest.raises(ValueError, match="max_concurrency"):
        client.run(client.vector_stores.file_batches.upload_and_poll, "v", files=[b""], max_concurrency=0)


def test_deprecated_ones_warn_once_where_they_are_called(fake: MakeFake, colour: Colour) -> None:
    client, _ = fake(state("queued", thread_id="t"), state("queued"), state("completed"))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.run(client.beta.threads.create_and_run_poll, assistant_id="a")
    assert [str(each.message).split(":")[0] for each in caught] == ["beta.threads.create_and_run_poll"]
    assert caught[0].category is DeprecationWarning


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_there_is_no_one_response(fake: MakeFake, colour: Colour, view: str) -> None:
    client, transport = fake(state("completed"))
    with pytest.raises(TypeError, match="several requests"):
        method = getattr(client.vector_stores.files, view).poll
        if view == "with_streaming_response":
            client.within(method, lambda entered: None, "f", vector_store_id="v")
        else:
            client.run(method, "f", vector_store_id="v")
    assert not transport.requests


def test_an_error_of_on_progress_is_the_callers(fake: MakeFake) -> None:
    client, _ = fake(state("in_progress"))

    def enough(each: Any) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        poll(client, "vector_stores.files.poll", on_progress=enough)


def test_cancelling_ends_the_wait_at_once(server: RecordingServer) -> None:
    """In real time: the sleep between two looks is given up, not sat out."""
    server.answer = Answer.of_json({"id": "b", "status": "in_progress"}, headers={"openai-poll-after-ms": "60000"})

    async def main() -> float:
        async with entrechat.AsyncOpenAI(api_key="sk-x", base_url=f"{server.url}/v1") as client:
            seen = asyncio.Event()
            task = asyncio.ensure_future(client.batches.poll("b", on_progress=lambda each: seen.set()))
            await asyncio.wait_for(seen.wait(), 10)
            await asyncio.sleep(0.01)
            began = time.perf_counter()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return time.perf_counter() - began

    assert asyncio.run(main()) < 1
    assert len(server.take()) == 1
