"""Runs outlive the process that began them: nothing is lost, and nothing comes twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.protocols import CallStart, Text
from entrechat.local.engine.scripted import Scripted, ticking
from entrechat.local.engine.scripted_embeddings import HashedWords

from .caller import Caller
from .conftest import MakeCaller
from .test_assistants import WEATHER
from .test_engines import wait_for
from .test_runs import Flow, Told, calls_once
from .test_threads import texts


def reopened(state: Path, script: Any, colour: str) -> Caller:
    return Caller(App(Scripted(script), embedder=HashedWords(), state=state, clock=ticking()), colour)


def closed(caller: Caller) -> None:
    caller.close()
    caller.app.close()


def test_the_message_under_way_is_written_anew(make_caller: MakeCaller, tmp_path: Path, colour: str) -> None:
    first = make_caller("word " * 5000, pause=0.005, app={"pace": "live", "state": tmp_path})
    flow = Flow(first)
    wait_for(lambda: len(flow.steps()) == 1)
    (begun,) = flow.steps()
    closed(first)
    again = reopened(tmp_path, "The whole answer", colour)
    flow.caller = again
    run = flow.until("completed")
    (step,) = flow.steps()
    assert step["id"] == begun["id"]
    assert step["step_details"] == begun["step_details"]
    assert texts(again, flow.thread) == ["Hello there", "The whole answer"]
    assert run["usage"] == step["usage"]
    assert again.app.db.rows("SELECT * FROM jobs") == []
    closed(again)


def test_a_run_that_waits_for_outputs_still_waits(make_caller: MakeCaller, tmp_path: Path, colour: str) -> None:
    first = make_caller(calls_once, app={"state": tmp_path, "pace": "live"})
    flow = Flow(first, assistant={"tools": [WEATHER]})
    asked = flow.until("requires_action")
    closed(first)
    flow.caller = reopened(tmp_path, calls_once, colour)
    assert flow.read() == asked
    flow.submit("sunny")
    assert flow.until("completed")["usage"]["total_tokens"] > 0
    assert texts(flow.caller, flow.thread) == ["Hello there", "Sunny, it says."]
    closed(flow.caller)


def test_a_call_that_was_being_made_is_made_anew(make_caller: MakeCaller, tmp_path: Path, colour: str) -> None:
    """The words before it are complete, and are not said again."""

    class Stays(Told):
        def chat(self, body: Any, emit: Any, *, choice: int = 0) -> Any:
            emit(Text("Let me look."))
            emit(CallStart(0, "get_weather"))
            return self

    first = make_caller(app={"state": tmp_path, "pace": "live"})
    first.app.engine = Stays()
    flow = Flow(first, assistant={"tools": [WEATHER]})
    wait_for(lambda: len(flow.steps()) == 2)
    closed(first)
    call = {"name": "get_weather", "arguments": {"city": "Oslo"}}
    flow.caller = reopened(tmp_path, call, colour)
    run = flow.until("requires_action")
    assert len(run["required_action"]["submit_tool_outputs"]["tool_calls"]) == 1
    assert [step["type"] for step in flow.steps()] == ["message_creation", "tool_calls"]
    assert texts(flow.caller, flow.thread) == ["Hello there", "Let me look."]
    assert flow.caller.app.engine.requests[0]["messages"][-1] == {"role": "assistant", "content": "Let me look."}
    closed(flow.caller)


def test_a_cancellation_is_finished(make_caller: MakeCaller, tmp_path: Path, colour: str) -> None:
    first = make_caller(app={"state": tmp_path, "pace": "reads"})
    flow = Flow(first)
    assert flow.cancel()["status"] == "cancelling"
    closed(first)
    flow.caller = reopened(tmp_path, None, colour)
    assert flow.until("cancelled")["last_error"] is None
    assert flow.caller.app.engine.requests == []
    closed(flow.caller)


def test_a_run_whose_time_was_over_before_the_restart(make_caller: MakeCaller, tmp_path: Path) -> None:
    now = [1_700_000_000.0]
    first = make_caller(app={"state": tmp_path, "pace": "reads", "clock": lambda: now[0]})
    flow = Flow(first)
    closed(first)
    now[0] += 600
    flow.caller = make_caller(app={"state": tmp_path, "pace": "live", "clock": lambda: now[0]})
    assert flow.until("expired")["started_at"] is None
    assert flow.caller.app.engine.requests == []


_PROGRAM = """
import json, sys, time
from pathlib import Path
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted, ticking
from entrechat.local.engine.scripted_embeddings import HashedWords
from tests.server.caller import Caller
from tests.server.test_runs import Flow

said = "word " * 5000
caller = Caller(App(Scripted(said, pause=0.005), embedder=HashedWords(), state=Path(sys.argv[1]), clock=ticking()), "sync")
flows = [Flow(caller, f"Question {number}") for number in range(3)]
while not all(flow.steps() for flow in flows):
    time.sleep(0.01)
print(json.dumps([[flow.thread, flow.made["id"]] for flow in flows]), flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_killed_in_the_midst_of_runs(tmp_path: Path, colour: str) -> None:
    root = Path(__file__).resolve().parents[2]
    paths = os.pathsep.join([str(root), *filter(None, [os.environ.get("PYTHONPATH")])])
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
        cwd=root,
    )
    assert process.stdout is not None
    with process, process.stdout:
        begun = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
    caller = reopened(tmp_path, "Answer to {input}", colour)
    for number, (thread, run) in enumerate(begun):
        path = f"/threads/{thread}/runs/{run}"
        wait_for(lambda path=path: caller.api("GET", path)["status"] == "completed")
        assert texts(caller, thread) == [f"Question {number}", f"Answer to Question {number}"]
        assert len(caller.api("GET", f"{path}/steps")["data"]) == 1
    assert len(caller.app.objects.all("message")) == 6
    closed(caller)
