"""The streams of runs: which events, in which order, and what they hold."""

from __future__ import annotations

import threading
from typing import Any

from entrechat.local.engine.protocols import CallArguments, CallStart, Done, Text
from entrechat.local.problems import Problem

from .caller import Caller
from .conftest import MakeCaller
from .test_assistants import WEATHER
from .test_assistants import make as make_assistant
from .test_engines import wait_for
from .test_runs import Flow, Held, Told, calls_once
from .test_threads import make as make_thread
from .test_threads import texts

BEGIN = ["thread.run.created", "thread.run.queued", "thread.run.in_progress"]
STEP = ["thread.run.step.created", "thread.run.step.in_progress"]
MESSAGE = [*STEP, "thread.message.created", "thread.message.in_progress"]
MESSAGE_END = ["thread.message.completed", "thread.run.step.completed"]
DELTA, STEP_DELTA = "thread.message.delta", "thread.run.step.delta"


def streamed(caller: Caller, *said: str, assistant: dict[str, Any] | None = None, **run: Any) -> list[Any]:
    made = make_assistant(caller, **(assistant or {}))["id"]
    thread = make_thread(caller, *(said or ("Hello there",)))
    return caller.events(f"/threads/{thread}/runs", {"assistant_id": made, "stream": True, **run})


def names(events: list[Any]) -> list[str]:
    """The events' names, repeated ones once; the stream ends as it should."""
    assert events[-1] == ("done", "[DONE]")
    found = [name for name, _ in events[:-1]]
    return [name for index, name in enumerate(found) if index == 0 or found[index - 1] != name]


def test_a_message(scripted: Caller) -> None:
    events = streamed(scripted)
    assert names(events) == [*BEGIN, *MESSAGE, DELTA, *MESSAGE_END, "thread.run.completed"]
    told = dict(events)
    deltas = [data for name, data in events if name == DELTA]
    assert "".join(delta["delta"]["content"][0]["text"]["value"] for delta in deltas) == "Hello there"
    message = told["thread.message.completed"]
    assert {delta["id"] for delta in deltas} == {message["id"]}
    assert message["content"][0]["text"] == {"value": "Hello there", "annotations": []}
    assert told["thread.message.created"]["content"] == []
    assert told["thread.run.step.completed"]["usage"]["total_tokens"] == 4
    run = told["thread.run.completed"]
    assert run == scripted.api("GET", f"/threads/{run['thread_id']}/runs/{run['id']}")
    path = f"/threads/{run['thread_id']}/messages/{message['id']}"
    assert scripted.api("GET", path) == message


def test_a_thread_and_its_run(scripted: Caller) -> None:
    assistant = make_assistant(scripted)["id"]
    body = {"assistant_id": assistant, "stream": True, "thread": {"messages": [{"role": "user", "content": "Hi"}]}}
    events = scripted.events("/threads/runs", body)
    assert names(events) == ["thread.created", *BEGIN, *MESSAGE, DELTA, *MESSAGE_END, "thread.run.completed"]
    assert texts(scripted, events[0][1]["id"]) == ["Hi", "Hi"]


def test_calls_and_their_outputs(make_caller: MakeCaller) -> None:
    caller = make_caller(calls_once)
    events = streamed(caller, assistant={"tools": [WEATHER]})
    assert names(events) == [*BEGIN, *STEP, STEP_DELTA, "thread.run.requires_action"]
    deltas = [data["delta"]["step_details"]["tool_calls"][0] for name, data in events if name == STEP_DELTA]
    assert deltas[0]["function"] == {"name": "get_weather", "arguments": "", "output": None}
    assert "".join(delta["function"]["arguments"] for delta in deltas) == '{"city":"Oslo"}'
    run = dict(events)["thread.run.requires_action"]
    (call,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert deltas[0]["id"] == call["id"]
    path = f"/threads/{run['thread_id']}/runs/{run['id']}/submit_tool_outputs"
    events = caller.events(path, {"tool_outputs": [{"tool_call_id": call["id"], "output": "sunny"}], "stream": True})
    assert names(events) == ["thread.run.step.completed", *BEGIN[1:], *MESSAGE, DELTA, *MESSAGE_END, "thread.run.completed"]
    assert events[0][1]["step_details"]["tool_calls"][0]["function"]["output"] == "sunny"
    assert texts(caller, run["thread_id"])[-1] == "Sunny, it says."


def test_words_and_then_two_calls(make_caller: MakeCaller) -> None:
    caller = make_caller()
    caller.app.engine = Told(
        [
            *(Text("Let me look."), CallStart(0, "get_weather"), CallArguments(0, "{}")),
            *(CallStart(1, "get_weather"), CallArguments(1, "{}"), Done("tool_calls", 1, 1)),
        ]
    )
    events = streamed(caller, assistant={"tools": [WEATHER]})
    assert names(events) == [*BEGIN, *MESSAGE, DELTA, *MESSAGE_END, *STEP, STEP_DELTA, "thread.run.requires_action"]
    deltas = [data["delta"]["step_details"]["tool_calls"][0] for name, data in events if name == STEP_DELTA]
    assert [delta["index"] for delta in deltas] == [0, 0, 1, 1]


def test_an_answer_that_is_cut_short(make_caller: MakeCaller) -> None:
    events = streamed(make_caller("word " * 300), max_completion_tokens=256)
    ends = ["thread.message.incomplete", "thread.run.step.completed", "thread.run.incomplete"]
    assert names(events) == [*BEGIN, *MESSAGE, DELTA, *ends]


def test_a_failure(make_caller: MakeCaller) -> None:
    events = streamed(make_caller(Problem(503, "Away.")))
    assert names(events) == [*BEGIN, "thread.run.failed"]
    assert events[-2][1]["last_error"] == {"code": "server_error", "message": "Away."}


def test_a_run_that_somebody_cancels(make_caller: MakeCaller) -> None:
    caller = make_caller("word " * 5000, pause=0.005, app={"pace": "live"})
    thread = make_thread(caller, "Hello")
    assistant = make_assistant(caller)["id"]
    found: list[Any] = []
    other = Caller(caller.app, caller.colour)
    path = f"/threads/{thread}/runs"

    def follow() -> None:
        found.extend(other.events(path, {"assistant_id": assistant, "stream": True}))

    follower = threading.Thread(target=follow)
    follower.start()
    wait_for(lambda: len(caller.api("GET", f"/threads/{thread}/messages")["data"]) == 2)
    (run,) = caller.api("GET", path)["data"]
    caller.api("POST", f"{path}/{run['id']}/cancel")
    follower.join(10)
    other.close()
    ends = ["thread.message.incomplete", "thread.run.step.cancelled", "thread.run.cancelled"]
    told = names(found)
    at = told.index("thread.run.cancelling")
    assert told[: at + 1] == [*BEGIN, *MESSAGE, DELTA, "thread.run.cancelling"]
    assert told[at + 1 :] in (ends, [DELTA, *ends]), "what was being said just then may come after it"


def test_a_thread_that_somebody_deletes(make_caller: MakeCaller) -> None:
    held = Held()
    caller = make_caller(held, app={"pace": "live"})
    thread, assistant = make_thread(caller, "Hello"), make_assistant(caller)["id"]
    found: list[Any] = []
    other = Caller(caller.app, caller.colour)

    def follow() -> None:
        found.extend(other.events(f"/threads/{thread}/runs", {"assistant_id": assistant, "stream": True}))

    follower = threading.Thread(target=follow)
    follower.start()
    assert held.asked.wait(10)
    caller.api("DELETE", f"/threads/{thread}")
    follower.join(10)
    other.close()
    held.let_go()
    assert names(found) == [*BEGIN, "error"]
    assert found[-2][1]["code"] == "stream_ended"


def test_a_stream_does_not_wait_for_reads(make_caller: MakeCaller) -> None:
    events = streamed(make_caller(app={"pace": "reads"}))
    assert events[-2][0] == "thread.run.completed"


def test_nothing_of_a_stream_is_kept(make_caller: MakeCaller) -> None:
    caller = make_caller(calls_once)
    streamed(caller, assistant={"tools": [WEATHER]})
    Flow(caller).read()
    assert caller.app.db.rows("SELECT * FROM events") == []
