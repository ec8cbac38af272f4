"""Runs: every state, what leads there, and what the engine is asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from entrechat.local.engine.protocols import CallArguments, CallStart, Done, Event, Text
from entrechat.local.engine.scripted import Scripted

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_assistants import WEATHER, refused
from .test_assistants import make as make_assistant
from .test_engines import wait_for
from .test_threads import make as make_thread
from .test_threads import texts

CALL = {"name": "get_weather", "arguments": {"city": "Oslo"}}
OVER = ("completed", "failed", "cancelled", "incomplete", "expired")


class Flow:
    """An assistant, a thread, and a run of the one on the other."""

    def __init__(self, caller: Caller, *said: str, assistant: dict[str, Any] | None = None, **run: Any) -> None:
        self.caller = caller
        self.assistant = make_assistant(caller, **(assistant or {}))["id"]
        self.thread = make_thread(caller, *(said or ("Hello there",)))
        self.made = caller.api("POST", f"/threads/{self.thread}/runs", {"assistant_id": self.assistant, **run})
        self.path = f"/threads/{self.thread}/runs/{self.made['id']}"

    def read(self) -> Any:
        return self.caller.api("GET", self.path)

    def until(self, *states: str) -> Any:
        found: list[Any] = []

        def reached() -> bool:
            found.append(self.read())
            return found[-1]["status"] in states

        wait_for(reached)
        return found[-1]

    def steps(self, query: str = "order=asc") -> list[Any]:
        page: list[Any] = self.caller.api("GET", f"{self.path}/steps?{query}")["data"]
        return page

    def cancel(self) -> Any:
        return self.caller.api("POST", f"{self.path}/cancel")

    def submit(self, *outputs: str, run: Any = None) -> Any:
        calls = (run or self.read())["required_action"]["submit_tool_outputs"]["tool_calls"]
        given = [{"tool_call_id": call["id"], "output": output} for call, output in zip(calls, outputs, strict=True)]
        return self.caller.api("POST", f"{self.path}/submit_tool_outputs", {"tool_outputs": given})


class Told:
    """An engine that gives these events, one list a request."""

    def __init__(self, *answers: list[Event]) -> None:
        self._answers = list(answers)
        self.models = Scripted().models
        self.requests: list[Mapping[str, Any]] = []

    def chat(self, body: Mapping[str, Any], emit: Callable[[Event], None], *, choice: int = 0) -> Any:
        self.requests.append(body)
        for event in self._answers.pop(0):
            emit(event)
        return self

    def cancel(self) -> None:
        """It is over already."""

    def close(self) -> None:
        """Holds nothing."""


class Held:
    """A script that answers once it is let go."""

    def __init__(self, reply: Any = "Hello there") -> None:
        self._reply = reply
        self._gate = threading.Event()
        self.asked = threading.Event()

    def __call__(self, body: Mapping[str, Any]) -> Any:
        self.asked.set()
        assert self._gate.wait(10)
        return self._reply

    def let_go(self) -> None:
        self._gate.set()


def calls_once(body: Mapping[str, Any]) -> Any:
    return CALL if body["messages"][-1]["role"] == "user" else "Sunny, it says."


# -- the way to an answer --------------------------------------------------------------------------------------------


def test_a_run_state_by_state(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller("Hi. {input}", app={"pace": "reads"}), assistant={"instructions": "Be kind."})
    run = flow.made
    assert run["id"].startswith("run_")
    assert run["status"] == "queued"
    assert run["expires_at"] == run["created_at"] + 600
    assert (run["instructions"], run["tool_choice"], run["response_format"]) == ("Be kind.", "auto", "auto")
    assert run["truncation_strategy"] == {"type": "auto", "last_messages": None}
    running = flow.read()
    assert running["status"] == "in_progress"
    assert running["started_at"] is not None
    assert running["usage"] is None
    ended = flow.read()
    assert ended["status"] == "completed"
    assert ended["completed_at"] is not None
    assert ended["expires_at"] is None
    assert ended["usage"] == {"prompt_tokens": 4, "completion_tokens": 3, "total_tokens": 7}
    assert texts(flow.caller, flow.thread) == ["Hello there", "Hi. Hello there"]
    message = flow.caller.api("GET", f"/threads/{flow.thread}/messages?run_id={run['id']}")["data"][0]
    assert (message["role"], message["assistant_id"], message["run_id"]) == ("assistant", flow.assistant, run["id"])
    assert message["status"] == "completed"
    (step,) = flow.steps()
    assert step["step_details"] == {"type": "message_creation", "message_creation": {"message_id": message["id"]}}
    assert step["status"] == "completed"
    assert step["usage"] == ended["usage"]
    assert flow.caller.api("GET", f"{flow.path}/steps/{step['id']}") == step


def test_what_the_engine_is_asked(make_caller: MakeCaller) -> None:
    caller = make_caller("ok")
    shape = {"type": "json_object"}
    flow = Flow(
        caller,
        "One",
        assistant={"instructions": "A.", "temperature": 0.3, "tools": [WEATHER]},
        additional_instructions="B.",
        additional_messages=[{"role": "assistant", "content": "Two"}, {"role": "user", "content": "Three"}],
        model="gpt-4o",
        top_p=0.5,
        tools=[],
        response_format=shape,
        max_completion_tokens=300,
        metadata={"a": "b"},
    )
    run = flow.read()
    assert (run["status"], run["instructions"], run["tools"], run["metadata"]) == ("completed", "A.\nB.", [], {"a": "b"})
    assert caller.app.engine.requests == [
        {
            "model": "gpt-4o",
            "messages": [
                {"role": "system", "content": "A.\nB."},
                {"role": "user", "content": "One"},
                {"role": "assistant", "content": "Two"},
                {"role": "user", "content": "Three"},
            ],
            "temperature": 0.3,
            "top_p": 0.5,
            "response_format": shape,
            "max_completion_tokens": 300,
        }
    ]
    assert texts(caller, flow.thread) == ["One", "Two", "Three", "ok"]


def test_the_thread_goes_on(scripted: Caller) -> None:
    flow = Flow(scripted, "One")
    flow.read()
    scripted.api("POST", f"/threads/{flow.thread}/messages", {"role": "user", "content": "Two"})
    second = scripted.api("POST", f"/threads/{flow.thread}/runs", {"assistant_id": flow.assistant, "instructions": "Now."})
    assert scripted.api("GET", f"/threads/{flow.thread}/runs/{second['id']}")["status"] == "completed"
    assert texts(scripted, flow.thread) == ["One", "One", "Two", "Two"]
    assert scripted.app.engine.requests[-1]["messages"] == [
        {"role": "system", "content": "Now."},
        {"role": "user", "content": "One"},
        {"role": "assistant", "content": "One"},
        {"role": "user", "content": "Two"},
    ]


def test_thread_and_run_in_one_request(scripted: Caller) -> None:
    assistant = make_assistant(scripted)["id"]
    body = {"assistant_id": assistant, "thread": {"messages": [{"role": "user", "content": "Hi"}], "metadata": {"t": "1"}}}
    run = scripted.api("POST", "/threads/runs", {**body, "metadata": {"r": "1"}})
    assert run["metadata"] == {"r": "1"}
    assert scripted.api("GET", f"/threads/{run['thread_id']}")["metadata"] == {"t": "1"}
    assert texts(scripted, run["thread_id"]) == ["Hi", "Hi"]
    empty = scripted.api("POST", "/threads/runs", {"assistant_id": assistant})
    assert texts(scripted, empty["thread_id"]) == ["Hello."]


def test_usage_is_counted(scripted: Caller) -> None:
    Flow(scripted).read()
    (used,) = [used for used in scripted.app.usage.between(0, 2**40) if used.kind == "completions"]
    assert (used.project, used.model) == ("proj_default", "gpt-4o-mini")
    assert used.counts == {"requests": 1, "input_tokens": 2, "output_tokens": 2}


# -- functions ---------------------------------------------------------------------------------------------------------


def test_a_function_is_called(make_caller: MakeCaller) -> None:
    caller = make_caller(calls_once)
    flow = Flow(caller, "Weather in Oslo?", assistant={"tools": [WEATHER]})
    run = flow.read()
    assert run["status"] == "requires_action"
    (call,) = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert call["function"] == {"name": "get_weather", "arguments": '{"city":"Oslo"}'}
    (step,) = flow.steps()
    assert (step["type"], step["status"]) == ("tool_calls", "in_progress")
    assert step["step_details"]["tool_calls"][0]["function"]["output"] is None
    queued = flow.submit("sunny")
    assert (queued["status"], queued["required_action"]) == ("queued", None)
    ended = flow.read()
    assert ended["status"] == "completed"
    assert ended["started_at"] == run["started_at"]
    first, second = flow.steps()
    assert (first["id"], first["status"]) == (step["id"], "completed")
    assert first["step_details"]["tool_calls"][0]["function"]["output"] == "sunny"
    assert ended["usage"]["total_tokens"] == first["usage"]["total_tokens"] + second["usage"]["total_tokens"]
    asked = caller.app.engine.requests[-1]["messages"]
    assert asked[-2]["tool_calls"] == [call]
    assert asked[-1] == {"role": "tool", "tool_call_id": call["id"], "content": "sunny"}
    assert texts(caller, flow.thread)[-1] == "Sunny, it says."


def test_calls_in_parallel_after_words(make_caller: MakeCaller) -> None:
    engine = Told(
        [
            *(Text("Let me look."), CallStart(0, "get_weather"), CallArguments(0, '{"city":"Oslo"}')),
            *(CallStart(1, "get_weather"), CallArguments(1, '{"city":'), CallArguments(1, '"Rome"}')),
            Done("tool_calls", 10, 20),
        ],
        [Text("Both are sunny."), Done("stop", 30, 4)],
    )
    caller = make_caller()
    caller.app.engine = engine
    flow = Flow(caller, "Weather?", assistant={"tools": [WEATHER]}, parallel_tool_calls=True)
    run = flow.read()
    oslo, rome = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert [call["function"]["arguments"] for call in (oslo, rome)] == ['{"city":"Oslo"}', '{"city":"Rome"}']
    path = f"{flow.path}/submit_tool_outputs"
    for outputs in ([], [{"tool_call_id": oslo["id"], "output": "x"}], [{"tool_call_id": "call_none", "output": "x"}]):
        error = refused(caller, "POST", path, {"tool_outputs": outputs})
        given = [output["tool_call_id"] for output in outputs]
        assert error["message"] == f"Expected tool outputs for call_ids ['{oslo['id']}', '{rome['id']}'], got {given}"
    assert flow.read()["status"] == "requires_action"
    flow.submit("sunny", "warm")
    ended = flow.read()
    assert ended["usage"] == {"prompt_tokens": 40, "completion_tokens": 24, "total_tokens": 64}
    assert [step["type"] for step in flow.steps()] == ["message_creation", "tool_calls", "message_creation"]
    assert [message["role"] for message in engine.requests[-1]["messages"]] == [
        "user",
        "assistant",
        "assistant",
        "tool",
        "tool",
    ]
    assert texts(caller, flow.thread) == ["Weather?", "Let me look.", "Both are sunny."]


def test_outputs_where_none_are_wanted(scripted: Caller) -> None:
    flow = Flow(scripted)
    flow.read()
    error = refused(scripted, "POST", f"{flow.path}/submit_tool_outputs", {"tool_outputs": []})
    assert error["message"] == 'Runs in status "completed" do not accept tool outputs.'


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "get_weather"}}])
def test_a_call_is_forced_once(make_caller: MakeCaller, choice: Any) -> None:
    caller = make_caller()
    flow = Flow(caller, "Hello", assistant={"tools": [WEATHER]}, tool_choice=choice)
    assert flow.read()["status"] == "requires_action"
    flow.submit("sunny")
    assert flow.read()["status"] == "completed"
    assert [asked["tool_choice"] for asked in caller.app.engine.requests] == [choice, "auto"]


# -- what of the thread is told ----------------------------------------------------------------------------------------


def asked(caller: Caller) -> list[str]:
    return [message["content"] for message in caller.app.engine.requests[-1]["messages"]]


def test_the_last_messages_only(scripted: Caller) -> None:
    Flow(scripted, "1", "2", "3", truncation_strategy={"type": "last_messages", "last_messages": 2}).read()
    assert asked(scripted) == ["2", "3"]


def test_the_middle_is_left_out_where_the_prompt_may_not_be_longer(scripted: Caller) -> None:
    said = [f"{number} " + "word " * 80 for number in range(6)]
    flow = Flow(scripted, *said, max_prompt_tokens=256)
    assert flow.read()["status"] == "completed"
    assert asked(scripted) == [said[0], said[5]]


def test_the_middle_is_left_out_where_the_engine_cannot_take_it(make_caller: MakeCaller) -> None:
    caller = make_caller(context=7)
    flow = Flow(caller, "1 1", "2 2", "3 3", "4 4", "5 5")
    assert flow.read()["status"] == "completed"
    assert asked(caller) == ["1 1", "4 4", "5 5"]
    flow = Flow(caller, "word " * 8)
    run = flow.read()
    assert (run["status"], run["last_error"]["code"]) == ("failed", "invalid_prompt")
    assert "maximum context length" in run["last_error"]["message"]


# -- the rest ----------------------------------------------------------------------------------------------------------


def test_pages_and_metadata(scripted: Caller) -> None:
    flow = Flow(scripted)
    path = f"/threads/{flow.thread}/runs"
    flow.read()
    others = []
    for _ in range(3):
        others.append(scripted.api("POST", path, {"assistant_id": flow.assistant})["id"])
        scripted.api("GET", f"{path}/{others[-1]}")
    page = scripted.api("GET", f"{path}?limit=2")
    assert [run["id"] for run in page["data"]] == others[:0:-1]
    assert page["has_more"]
    page = scripted.api("GET", f"{path}?order=asc&after={others[0]}")
    assert [run["id"] for run in page["data"]] == others[1:]
    changed = scripted.api("POST", flow.path, {"metadata": {"a": "b"}})
    assert changed == {**flow.read(), "metadata": {"a": "b"}}
    assert scripted.api("GET", f"{flow.path}/steps?limit=1")["has_more"] is False


def test_what_is_not_there(scripted: Caller) -> None:
    flow = Flow(scripted)
    other = make_thread(scripted)
    for path in (f"/threads/{other}/runs/{flow.made['id']}", f"/threads/{flow.thread}/runs/run_none"):
        for verb, below in (("GET", ""), ("GET", "/steps"), ("POST", "/cancel")):
            assert refused(scripted, verb, path + below, status=404)["message"].startswith("No run found with id")
    assert refused(scripted, "GET", f"{flow.path}/steps/step_none", status=404)["message"].startswith("No run step found")
    error = refused(scripted, "POST", f"/threads/{flow.thread}/runs", {"assistant_id": "asst_none"}, 404)
    assert (error["param"], error["message"]) == ("assistant_id", "No assistant found with id 'asst_none'.")


@pytest.mark.parametrize(
    ("given", "param", "status"),
    [
        ({"model": "claude"}, "model", 404),
        ({"tool_choice": {"type": "function", "function": {"name": "other"}}}, "tool_choice.function.name", 400),
        ({"tool_choice": {"type": "function"}}, "tool_choice.function", 400),
        ({"tool_choice": {"type": "file_search"}}, "tool_choice.type", 400),
        ({"tool_choice": "required", "tools": []}, "tool_choice", 400),
        ({"tools": [WEATHER, WEATHER]}, "tools[1].function", 400),
        ({"max_completion_tokens": 255}, "max_completion_tokens", 400),
        ({"max_prompt_tokens": 255}, "max_prompt_tokens", 400),
        ({"truncation_strategy": {"type": "first"}}, "truncation_strategy.type", 400),
        ({"truncation_strategy": {"type": "last_messages", "last_messages": 0}}, "truncation_strategy.last_messages", 400),
        ({"additional_messages": [{"role": "user", "content": ""}]}, "additional_messages[0].content", 400),
        ({"temperature": 3}, "temperature", 400),
    ],
)
def test_what_is_refused(scripted: Caller, given: dict[str, Any], param: str, status: int) -> None:
    assistant = make_assistant(scripted, tools=[WEATHER])["id"]
    thread = make_thread(scripted, "Hello")
    error = refused(scripted, "POST", f"/threads/{thread}/runs", {"assistant_id": assistant, **given}, status)
    assert error["param"] == param
    assert scripted.api("GET", f"/threads/{thread}/runs")["data"] == []


def test_a_deleted_thread_stops_its_run(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller("word " * 5000, pause=0.005, app={"pace": "live"}))
    wait_for(lambda: len(flow.steps()) == 1)
    flow.caller.api("DELETE", f"/threads/{flow.thread}")
    app = flow.caller.app
    wait_for(lambda: app.engine.busy == 0)
    assert app.db.rows("SELECT kind FROM objects WHERE kind <> 'assistant'") == []
    assert app.db.rows("SELECT kind FROM jobs") == []


def test_a_deleted_assistant_leaves_its_run_alone(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller(calls_once), assistant={"tools": [WEATHER]})
    assert flow.read()["status"] == "requires_action"
    flow.caller.api("DELETE", f"/assistants/{flow.assistant}")
    flow.submit("sunny")
    assert flow.read()["status"] == "completed"


def test_only_one_of_many_at_once_gets_the_thread(make_caller: MakeCaller) -> None:
    held = Held()
    caller = make_caller(held, app={"pace": "live"})
    assistant, thread = make_assistant(caller)["id"], make_thread(caller, "Hello")
    answers: list[int] = []

    def ask_for_one() -> None:
        answers.append(caller.send(ask({"assistant_id": assistant}, path=f"/v1/threads/{thread}/runs")).status)

    threads = [threading.Thread(target=ask_for_one) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(answers) == [200, *[400] * 7]
    assert held.asked.wait(10)
    held.let_go()
