"""The streams of runs: the official client's events, hooks, snapshots and ends; and what no stream should trip over."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from entrechat import APITimeoutError, AssistantEventHandler, AsyncAssistantEventHandler, StreamTruncatedError
from tests.helpers.assistants import (
    BEGIN,
    CALL,
    DONE_TEXT,
    HOOKS,
    SPOKEN,
    STATE,
    aoutcome,
    calls,
    code,
    delta,
    function,
    handler,
    image,
    message,
    outcome,
    run,
    search,
    step,
    step_delta,
    text,
)
from tests.support.colours import Client
from tests.support.fake_transport import Said, event
from tests.support.recording import Answer, RecordingServer
from tests.unit.conftest import MakeFake


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*[Aa]ssistants API", DeprecationWarning)
        yield


CITED = {"index": 0, "type": "file_citation", "text": "[1]", "start_index": 0, "file_citation": {"file_id": "f"}}
CASES: dict[str, list[Any]] = {
    "spoken": SPOKEN,
    "two blocks": [*BEGIN, message("created"), delta(text("a")), delta(text("b")), delta(text("c", 1)), run("completed")],
    "blocks in one piece": [
        *BEGIN,
        message("created"),
        delta(text("a"), text("c", 1), image(2)),
        delta(text("x", 1)),
        delta(text("y", 0)),
        message("completed", DONE_TEXT),
        run("completed"),
    ],
    "an image": [
        *BEGIN,
        message("created"),
        delta(text("a")),
        delta(image(1)),
        delta(text("b", 2)),
        message("completed", DONE_TEXT, image(None), DONE_TEXT),
        run("completed"),
    ],
    "no deltas": [*BEGIN, message("created"), message("completed", DONE_TEXT), run("completed")],
    "an incomplete message": [
        *BEGIN,
        message("created"),
        delta(text("x")),
        message("incomplete", DONE_TEXT),
        run("incomplete"),
    ],
    "two messages": [
        *BEGIN,
        *(each for n in "12" for each in (message("created", id=f"m{n}"), delta(text("x"), id=f"m{n}"))),
        message("completed", DONE_TEXT, id="m2"),
        run("completed"),
    ],
    "a refusal": [
        *BEGIN,
        message("created"),
        *(delta({"index": 0, "type": "refusal", "refusal": piece}) for piece in ("No", "pe")),
        message("completed", {"type": "refusal", "refusal": "Nope"}),
        run("completed"),
    ],
    "annotations": [
        *BEGIN,
        message("created"),
        delta(text("a", annotations=[CITED])),
        delta(text(None, annotations=[{"index": 1, "type": "file_path", "text": "x"}])),
        message("completed", DONE_TEXT),
        run("completed"),
    ],
    "extra members": [*BEGIN, message("created", x=1), delta(text("a", y=2, z=[1]), w=3), run("completed")],
    "nothing in a delta": [*BEGIN, message("created"), delta(), message("completed", DONE_TEXT), run("completed")],
    "functions": [
        *BEGIN,
        calls("created"),
        step_delta(function(0, "", name="f", id="c1")),
        step_delta(function(0, '{"a"')),
        step_delta(function(0, ":1}")),
        step_delta(function(1, "{}", name="g", id="c2")),
        run("requires_action", required_action={"type": "submit_tool_outputs"}),
    ],
    "functions in one piece": [
        *BEGIN,
        calls("created"),
        step_delta(function(0, "", name="f", id="c1"), function(1, "{", name="g", id="c2")),
        step_delta(function(1, "}")),
        run("requires_action"),
    ],
    "code": [
        *BEGIN,
        calls("created"),
        step_delta(code(0, "", [], id="c1")),
        *(step_delta(code(0, piece)) for piece in ("pri", "nt()")),
        *(step_delta(code(0, outputs=[{"index": 0, "type": "logs", "logs": piece}])) for piece in "12"),
        run("requires_action"),
    ],
    "search": [*BEGIN, calls("created"), step_delta(search(0, id="x")), run("expired")],
    "a cancelled step": [*BEGIN, step("created"), step("cancelled"), run("cancelling"), run("cancelled")],
    "an expired step": [*BEGIN, step("created"), step("in_progress"), step("expired"), run("expired")],
    "a failed step": [*BEGIN, calls("created"), calls("failed", last_error={"code": "server_error"}), run("failed")],
    "no step, no message": [*BEGIN, run("failed")],
    "no run": [BEGIN[0]],
}


def stateless(found: dict[str, Any]) -> dict[str, Any]:
    """Without the run's steps at the end: the official client keeps them as they were begun."""
    return {name: value for name, value in found.items() if name != "get_final_run_steps"}


@pytest.mark.parametrize("name", CASES)
def test_as_the_official_client(name: str, server: RecordingServer) -> None:
    official = pytest.importorskip("openai")
    theirs, ours = (outcome(package, server, CASES[name]) for package in (official, entrechat))
    assert ours["log"] == theirs["log"]
    assert ours["events"] == theirs["events"]
    assert stateless(ours) == stateless(theirs)


@pytest.mark.parametrize("name", CASES)
def test_both_colours_alike(name: str, server: RecordingServer) -> None:
    assert asyncio.run(aoutcome(entrechat, server, CASES[name])) == outcome(entrechat, server, CASES[name])


@pytest.mark.parametrize("hook", ["on_message_created", "on_text_delta", "on_event", "on_end", "on_exception"])
def test_a_hook_that_fails(hook: str, server: RecordingServer) -> None:
    official = pytest.importorskip("openai")
    theirs, ours = (outcome(package, server, SPOKEN, fail=hook) for package in (official, entrechat))
    assert stateless(ours) == stateless(theirs)
    assert ours["error"] == ("ValueError" if hook != "on_exception" else None)


def test_the_surface_is_the_official_one() -> None:
    official = pytest.importorskip("openai")
    for name in ("AssistantEventHandler", "AsyncAssistantEventHandler"):
        theirs, ours = getattr(official, name), getattr(entrechat, name)
        names = [each for each in dir(theirs) if not each.startswith("_")]
        assert set(names) <= set(dir(ours)), name
        for each in names:
            member = inspect.getattr_static(theirs, each)
            if inspect.isfunction(member):
                mine = inspect.getattr_static(ours, each)
                assert list(inspect.signature(mine).parameters) == list(inspect.signature(member).parameters), each
                assert inspect.iscoroutinefunction(mine) == inspect.iscoroutinefunction(member), each


# -- where we choose to differ --------------------------------------------------------------------------------------


def names(found: dict[str, Any], start: str = "on_t") -> list[str]:
    return [entry[0] for entry in found["log"] if entry[0].startswith(start)]


def test_a_call_is_done_once_and_steps_are_final(server: RecordingServer) -> None:
    """The official handler says it again when the run ends, and gives steps as they were begun."""
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    final = calls("completed", code(0, "1", [], id="c1"), usage=usage)
    found = outcome(
        entrechat,
        server,
        [*BEGIN, calls("created"), step_delta(code(0, "1", id="c1")), final, message("created"), run("completed")],
    )
    assert names(found) == ["on_tool_call_created", "on_tool_call_done"]
    assert found["log"][-1] == ("on_end",)
    assert found["get_final_run_steps"] == [{**final["data"]}]


QUIRKS: dict[str, list[Any]] = {
    "no created": [delta(text("He")), delta(text("llo")), delta(text(" you"))],
    "no index": [message("created"), *(delta(text(piece, None)) for piece in ("He", "llo", " you"))],
    "a gap": [message("created"), *(delta(text(piece, 3)) for piece in ("He", "llo", " you"))],
    "created late": [*(delta(text(piece)) for piece in ("He", "llo", " you")), message("in_progress")],
    "nulls": [
        message("created"),
        {"event": "thread.message.delta", "data": {"id": "m1", "delta": None}},
        {"event": "thread.message.delta", "data": None},
        *(delta({"type": None}, text(piece)) for piece in ("He", "llo", " you")),
    ],
    "an unknown event": [{"event": "thread.message.new", "data": {"id": "m1", "x": 1}}, delta(text("Hello you"))],
}


@pytest.mark.parametrize("name", QUIRKS)
def test_what_servers_leave_out(name: str, server: RecordingServer) -> None:
    found = outcome(entrechat, server, [*BEGIN, step("created"), *QUIRKS[name], run("completed")])
    assert found["error"] is None
    [made] = found["get_final_messages"]
    assert [block["text"]["value"] for block in made["content"] if block.get("type") == "text"] == ["Hello you"]
    assert "on_text_created" in names(found)
    done = outcome(
        entrechat, server, [*BEGIN, step("created"), *QUIRKS[name], message("completed", DONE_TEXT), run("completed")]
    )
    assert done["get_final_messages"] == [message("completed", DONE_TEXT)["data"]]
    assert names(done).count("on_text_done") == 1


def test_calls_without_index_or_step(server: RecordingServer) -> None:
    pieces = [
        function(0, "", name="f", id="c1"),
        function(0, "{}"),
        function(0, "[]", name="g", id="c2"),
        function(0, " ", id="c1"),
    ]
    for piece in pieces:
        del piece["index"]
    found = outcome(entrechat, server, [run("created"), *map(step_delta, pieces), message("created"), run("completed")])
    [made] = found["get_final_run_steps"]
    functions = [
        (each["id"], each["function"]["name"], each["function"]["arguments"]) for each in made["step_details"]["tool_calls"]
    ]
    assert functions == [("c1", "f", "{} "), ("c2", "g", "[]")]


def test_snapshots_of_texts_stay(server: RecordingServer) -> None:
    """A text that a hook was given is what it was; of it, only what is read is made."""
    kept: list[Any] = []

    class Keeper(AssistantEventHandler):
        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            kept.append(snapshot)

    server.answer = Answer.of_events(SPOKEN, named=True)
    with (
        entrechat.OpenAI(api_key="k", base_url=f"{server.url}/v1") as client,
        client.beta.threads.runs.stream(**CALL, event_handler=Keeper()) as stream,
    ):
        stream.until_done()
    assert [each.value for each in kept] == ["Hel", "Hello", "Hello you"]
    assert kept[0].to_dict() == {"annotations": [], "value": "Hel"}


# -- the life of a stream -------------------------------------------------------------------------------------------


def read(client: Client, made: Any, body: Any = None, **options: Any) -> Any:
    """Enter the stream, read it to the end (or as `body` says), in the client's colour."""
    manager = client.beta.threads.runs.stream(**{**CALL, **options}, event_handler=made)
    if client.colour == "sync":
        with manager as stream:
            return (body or type(stream).until_done)(stream)

    async def run() -> Any:
        async with manager as stream:
            return await (body or type(stream).until_done)(stream)

    return client.runner.run(run())


def made_for(client: Client, **options: Any) -> Any:
    return handler(entrechat, asynchronous=client.colour == "async", **options)


def test_what_is_sent(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(SPOKEN, named=True)
    read(client, None, temperature=1, include=["x"], timeout=5)
    [request] = server.take()
    assert (request.method, request.path, request.query) == ("POST", "/v1/threads/t/runs", [("include[]", "x")])
    assert request.json == {"assistant_id": "a", "stream": True, "temperature": 1}
    assert request.header("openai-beta") == "assistants=v2"


@pytest.mark.parametrize(
    ("method", "arguments", "path", "body"),
    [
        ("runs.create_and_stream", CALL, "/v1/threads/t/runs", {"assistant_id": "a"}),
        ("create_and_run_stream", {"assistant_id": "a", "thread": {}}, "/v1/threads/runs", {"assistant_id": "a", "thread": {}}),
        (
            "runs.submit_tool_outputs_stream",
            {"thread_id": "t", "run_id": "r", "tool_outputs": [{"output": "1"}]},
            "/v1/threads/t/runs/r/submit_tool_outputs",
            {"tool_outputs": [{"output": "1"}]},
        ),
    ],
)
def test_the_other_streams(
    method: str, arguments: dict[str, Any], path: str, body: Any, client: Client, server: RecordingServer
) -> None:
    server.answer = Answer.of_events(SPOKEN, named=True)
    target: Any = client.beta.threads
    for name in method.split("."):
        target = getattr(target, name)
    final = client.within(target, lambda stream: stream.get_final_messages(), **arguments)
    assert final[0].content[0].text.value == "Hello you"
    [request] = server.take()
    assert (request.path, request.json) == (path, {**body, "stream": True})


def test_deprecated(client: Client) -> None:
    with pytest.warns(DeprecationWarning, match="Responses API"):
        client.beta.threads.runs.stream(**CALL)
    with pytest.warns(DeprecationWarning, match="use stream"):
        client.beta.threads.runs.create_and_stream(**CALL)


def test_text_deltas(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(SPOKEN, named=True)

    def texts(stream: Any) -> Any:
        if client.colour == "sync":
            return list(stream.text_deltas)

        async def collect() -> list[str]:
            return [piece async for piece in stream.text_deltas]

        return collect()

    assert read(client, None, texts) == ["Hel", "lo", " you"]


def test_leaving_early(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(SPOKEN, named=True)
    made = made_for(client)

    def first(stream: Any) -> Any:
        return next(stream) if client.colour == "sync" else stream.__anext__()

    assert read(client, made, first).event == "thread.created"
    assert client.real.pool_stats()["in_use"] == 0
    client.settle(made.until_done())  # over, and not an error
    assert made.current_event.event == "thread.created"
    assert [entry[0] for entry in made.log] == ["on_event", "on_end"]


def test_breaking_off(fake: MakeFake) -> None:
    client, _ = fake(Said.events([(each["event"], each["data"]) for each in SPOKEN[:9]], done=False), max_retries=0)
    made = made_for(client)
    with pytest.raises(StreamTruncatedError) as caught:
        read(client, made)
    assert [entry[0] for entry in made.log[-2:]] == ["on_exception", "on_end"]
    assert made.current_message_snapshot.content[0].text.value == "Hel" == caught.value.text
    assert len(caught.value.events) == 9


def test_timeout(fake: MakeFake) -> None:
    begun = event((SPOKEN[1]["event"], SPOKEN[1]["data"]))
    client, _ = fake(Said(200, {"content-type": "text/event-stream"}, [begun, 500.0]), max_retries=0, timeout=3)
    made = made_for(client)
    with pytest.raises(APITimeoutError):
        read(client, made)
    assert [entry[0] for entry in made.log] == ["on_event", "on_timeout", "on_exception", "on_end"]


def test_a_refused_request_calls_no_hook(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_json({"error": {"message": "no"}}, 400)
    made = made_for(client)
    with pytest.raises(entrechat.BadRequestError):
        read(client, made)
    assert made.log == []
    server.answer = Answer.of_events(SPOKEN, named=True)
    read(client, made)  # it has not been used yet
    assert made.log[-1] == ("on_end",)


def test_an_error_of_the_server(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(
        [*BEGIN, {"event": "error", "data": {"error": {"message": "boom"}}}], named=True, done=False
    )
    made = made_for(client)
    with pytest.raises(entrechat.APIError, match="boom"):
        read(client, made)
    assert [entry[0] for entry in made.log[-2:]] == ["on_exception", "on_end"]


def test_a_handler_serves_one_stream(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(SPOKEN, named=True)
    made = made_for(client)
    assert [getattr(made, name) for name in ("current_event", *STATE)] == [None] * 4
    client.settle(made.close())
    with pytest.raises(RuntimeError, match="not been started"):
        client.settle(made.until_done())
    read(client, made)
    server.take()
    with pytest.raises(RuntimeError, match="cannot be shared"):
        read(client, made)
    assert server.take() == []  # found out before anything was sent
    assert made.get_final_run is not None and client.settle(made.get_final_run()).status == "completed"


def test_what_did_not_come_is_said(client: Client, server: RecordingServer) -> None:
    for method, what in (("run", "final run"), ("run_steps", "run steps"), ("messages", "messages")):
        server.answer = Answer.of_events([], named=True)
        with pytest.raises(RuntimeError, match=f"No {what}"):
            read(client, None, lambda stream, method=method: getattr(stream, f"get_final_{method}")())


def test_a_subclass_may_forget_super(client: Client, server: RecordingServer) -> None:
    base: Any = AssistantEventHandler if client.colour == "sync" else AsyncAssistantEventHandler

    class Own(base):  # type: ignore[misc]  # the base is chosen at run time
        def __init__(self, name: str) -> None:
            self.name = name

    server.answer = Answer.of_events(SPOKEN, named=True)
    made = Own("x")
    read(client, made)
    assert made.current_run.status == "completed"


def test_hooks_are_all_there() -> None:
    assert {name for name in dir(AssistantEventHandler) if name.startswith("on_")} == set(HOOKS)
