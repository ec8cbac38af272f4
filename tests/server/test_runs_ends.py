"""Runs that end otherwise than well: cancelled, expired, failed, incomplete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from entrechat.local.engine.protocols import CallArguments, CallStart, Done, Event, Failed, Text
from entrechat.local.problems import Problem

from .caller import Caller
from .conftest import MakeCaller
from .test_assistants import WEATHER, refused
from .test_assistants import make as make_assistant
from .test_engines import wait_for
from .test_runs import Flow, Told, calls_once
from .test_threads import make as make_thread
from .test_threads import texts


def test_cancelled_in_the_midst_of_a_message(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller("word " * 5000, pause=0.005, app={"pace": "live"}))
    wait_for(lambda: len(flow.steps()) == 1)
    assert refused(flow.caller, "POST", f"/threads/{flow.thread}/messages", {"role": "user", "content": "x"})["message"] == (
        f"Can't add messages to {flow.thread} while a run {flow.made['id']} is active."
    )
    error = refused(flow.caller, "POST", f"/threads/{flow.thread}/runs", {"assistant_id": flow.assistant})
    assert error["message"] == f"Thread {flow.thread} already has an active run {flow.made['id']}."
    assert flow.cancel()["status"] == "cancelling"
    ended = flow.until("cancelled")
    assert ended["cancelled_at"] is not None
    (step,) = flow.steps()
    assert (step["status"], step["cancelled_at"] is None) == ("cancelled", False)
    message = flow.caller.api("GET", f"/threads/{flow.thread}/messages?limit=1")["data"][0]
    assert message["status"] == "incomplete"
    assert message["incomplete_details"] == {"reason": "run_cancelled"}
    assert message["content"][0]["text"]["value"].startswith("word")
    wait_for(lambda: flow.caller.app.engine.busy == 0)
    assert texts(flow.caller, flow.thread)[0] == "Hello there"
    scripted = flow.caller.api("POST", f"/threads/{flow.thread}/messages", {"role": "user", "content": "x"})
    assert scripted["status"] == "completed"


def test_cancelled_before_it_begins(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller(app={"pace": "reads"}))
    assert flow.cancel()["status"] == "cancelling"
    assert flow.read()["status"] == "cancelled"
    assert texts(flow.caller, flow.thread) == ["Hello there"]
    assert flow.caller.app.engine.requests == []
    error = refused(flow.caller, "POST", f"{flow.path}/cancel")
    assert error["message"] == "Cannot cancel run with status 'cancelled'."


def test_cancelled_while_it_waits_for_outputs(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller(calls_once), assistant={"tools": [WEATHER]})
    assert flow.read()["status"] == "requires_action"
    flow.cancel()
    run = flow.read()
    assert (run["status"], run["required_action"]) == ("cancelled", None)
    assert flow.steps()[0]["status"] == "cancelled"
    assert run["usage"]["total_tokens"] > 0


def test_outputs_that_come_too_late(make_caller: MakeCaller) -> None:
    now = [1_700_000_000.0]
    flow = Flow(make_caller(calls_once, app={"clock": lambda: now[0]}), assistant={"tools": [WEATHER]})
    run = flow.read()
    now[0] += 599
    assert flow.read()["status"] == "requires_action"
    now[0] += 1
    path = f"{flow.path}/submit_tool_outputs"
    call = run["required_action"]["submit_tool_outputs"]["tool_calls"][0]["id"]
    error = refused(flow.caller, "POST", path, {"tool_outputs": [{"tool_call_id": call, "output": "x"}]})
    assert error["message"] == 'Runs in status "expired" do not accept tool outputs.'
    assert flow.read()["status"] == "expired"
    assert flow.steps()[0]["status"] == "expired"
    assert flow.steps()[0]["expired_at"] == int(now[0])
    flow.caller.api("POST", f"/threads/{flow.thread}/messages", {"role": "user", "content": "Next"})


def test_an_answer_that_takes_too_long(make_caller: MakeCaller) -> None:
    now = [1_700_000_000.0]
    flow = Flow(make_caller("word " * 5000, pause=0.002, app={"pace": "live", "clock": lambda: now[0]}))
    wait_for(lambda: len(flow.steps()) == 1)
    now[0] += 600
    assert flow.until("expired")["completed_at"] is None
    message = flow.caller.api("GET", f"/threads/{flow.thread}/messages?limit=1")["data"][0]
    assert message["incomplete_details"] == {"reason": "run_expired"}
    wait_for(lambda: flow.caller.app.engine.busy == 0)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RuntimeError("the model burst"), "server_error"),
        (Problem(400, "No such thing."), "invalid_prompt"),
        (Problem(429, "Too fast."), "rate_limit_exceeded"),
        (Problem(503, "Away."), "server_error"),
    ],
)
def test_failed(make_caller: MakeCaller, error: Exception, code: str, caplog: pytest.LogCaptureFixture) -> None:
    flow = Flow(make_caller(error))
    run = flow.read()
    assert run["status"] == "failed"
    assert run["failed_at"] is not None
    assert run["last_error"]["code"] == code
    assert str(error) in run["last_error"]["message"]
    assert bool(caplog.records) == isinstance(error, RuntimeError)
    assert texts(flow.caller, flow.thread) == ["Hello there"]


def test_failed_in_the_midst_of_a_message(make_caller: MakeCaller) -> None:
    class Breaks(Told):
        def chat(self, body: Mapping[str, Any], emit: Callable[[Event], None], *, choice: int = 0) -> Any:
            emit(Text("Half an"))
            emit(Failed(Problem(503, "The model went away.")))
            return self

    caller = make_caller()
    caller.app.engine = Breaks()
    flow = Flow(caller)
    assert flow.read()["last_error"] == {"code": "server_error", "message": "The model went away."}
    message = caller.api("GET", f"/threads/{flow.thread}/messages?limit=1")["data"][0]
    assert message["incomplete_details"] == {"reason": "run_failed"}
    assert message["content"][0]["text"]["value"] == "Half an"
    assert flow.steps()[0]["last_error"] == {"code": "server_error", "message": "The model went away."}


def test_what_the_engine_cannot_do_fails_the_run(scripted: Caller) -> None:
    image = [{"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
    thread = make_thread(scripted, messages=[{"role": "user", "content": image}])
    assistant = make_assistant(scripted)["id"]
    run = scripted.api("POST", f"/threads/{thread}/runs", {"assistant_id": assistant})
    ended = scripted.api("GET", f"/threads/{thread}/runs/{run['id']}")
    assert ended["last_error"]["code"] == "invalid_prompt"
    assert "image_url" in ended["last_error"]["message"]


def test_too_many_tokens_of_answer(make_caller: MakeCaller) -> None:
    flow = Flow(make_caller("word " * 300), max_completion_tokens=256)
    run = flow.read()
    assert (run["status"], run["incomplete_details"]) == ("incomplete", {"reason": "max_completion_tokens"})
    assert run["usage"]["completion_tokens"] == 256
    message = flow.caller.api("GET", f"/threads/{flow.thread}/messages?limit=1")["data"][0]
    assert (message["status"], message["incomplete_details"]) == ("incomplete", {"reason": "max_tokens"})
    assert len(message["content"][0]["text"]["value"].split()) == 256
    assert flow.steps()[0]["status"] == "completed"


def test_too_many_tokens_over_several_turns(make_caller: MakeCaller) -> None:
    caller = make_caller()
    caller.app.engine = Told([CallStart(0, "get_weather"), CallArguments(0, "{}"), Done("tool_calls", 10, 256)])
    flow = Flow(caller, assistant={"tools": [WEATHER]}, max_completion_tokens=256)
    assert flow.read()["status"] == "requires_action"
    flow.submit("sunny")
    run = flow.read()
    assert (run["status"], run["incomplete_details"]) == ("incomplete", {"reason": "max_completion_tokens"})


def test_too_many_tokens_of_prompt(scripted: Caller) -> None:
    flow = Flow(scripted, "word " * 300, max_prompt_tokens=256)
    run = flow.read()
    assert (run["status"], run["incomplete_details"]) == ("incomplete", {"reason": "max_prompt_tokens"})
    assert scripted.app.engine.requests == []
