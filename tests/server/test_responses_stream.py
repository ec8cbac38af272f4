"""The streams of responses: every event, in its order, as the published document has it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from entrechat._io.adapters.asgi import AsyncASGITransport
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.problems import Problem

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_engines import wait_for
from .test_responses import RAIN, SHELL, WEATHER, respond, text_of

MESSAGE = "output_item.added content_part.added output_text.delta output_text.delta output_text.done content_part.done".split()


def stream(caller: Caller, input: Any = "one two", **body: Any) -> list[Any]:
    """The events' data; their names and numbers are checked."""
    events = caller.events("/responses", {"model": "gpt-4o", "input": input, "stream": True, **body})
    assert [name for name, _ in events] == [data["type"] for _, data in events]
    data = [data for _, data in events]
    assert [event["sequence_number"] for event in data] == list(range(len(data)))
    return data


def kinds(events: list[Any]) -> list[str]:
    return [event["type"].removeprefix("response.") for event in events]


def test_a_message(scripted: Caller) -> None:
    events = stream(scripted)
    assert kinds(events) == ["created", "in_progress", *MESSAGE, "output_item.done", "completed"]
    final = events[-1]["response"]
    assert "".join(event["delta"] for event in events if "delta" in event) == text_of(final) == "one two"
    assert events[0]["response"]["status"] == "in_progress"
    assert events[0]["response"]["usage"] is None
    (id,) = {event["item_id"] for event in events if "item_id" in event}
    assert final["output"][0]["id"] == id == events[2]["item"]["id"]
    assert events[2]["item"]["content"] == []
    assert events[-2]["item"] == final["output"][0]
    assert scripted.api("GET", f"/responses/{final['id']}") == final


def test_logprobs(scripted: Caller) -> None:
    events = stream(scripted, include=["message.output_text.logprobs"])
    told = [entry["token"] for event in events if event["type"].endswith("delta") for entry in event["logprobs"]]
    assert told == ["one", " two"]
    assert [entry["token"] for entry in events[-1]["response"]["output"][0]["content"][0]["logprobs"]] == told


def test_a_function_call(scripted: Caller) -> None:
    events = stream(scripted, RAIN, tools=[WEATHER])
    assert kinds(events) == [
        *("created", "in_progress", "output_item.added", "function_call_arguments.delta"),
        *("function_call_arguments.done", "output_item.done", "completed"),
    ]
    assert events[2]["item"]["arguments"] == ""
    assert events[4]["arguments"] == events[5]["item"]["arguments"] == events[-1]["response"]["output"][0]["arguments"]
    assert events[4]["name"] == "get_weather"


def test_several_calls(make_caller: MakeCaller) -> None:
    caller = make_caller([{"name": "get_weather", "arguments": {"city": city}} for city in ("Paris", "Rome")])
    events = stream(caller, tools=[WEATHER])
    calls = events[-1]["response"]["output"]
    assert [call["arguments"] for call in calls] == ['{"city":"Paris"}', '{"city":"Rome"}']
    assert len({call["id"] for call in calls}) == len({call["call_id"] for call in calls}) == 2
    for index, call in enumerate(calls):
        mine = [event for event in events if event.get("output_index") == index]
        assert "".join(event.get("delta", "") for event in mine) == call["arguments"]
        assert mine[-1]["item"] == call


def test_a_custom_tool_call(make_caller: MakeCaller) -> None:
    caller = make_caller({"name": "run_shell", "arguments": {"input": "ls"}})
    events = stream(caller, tools=[SHELL], tool_choice="required")
    assert kinds(events)[2:-1] == [
        *("output_item.added", "custom_tool_call_input.delta", "custom_tool_call_input.done", "output_item.done"),
    ]
    assert events[4]["input"] == events[5]["item"]["input"] == "ls"


def test_an_answer_that_was_cut(scripted: Caller) -> None:
    events = stream(scripted, " ".join(map(str, range(30))), max_output_tokens=16)
    assert kinds(events)[-2:] == ["output_item.done", "incomplete"]
    assert events[-2]["item"]["status"] == events[-1]["response"]["status"] == "incomplete"


def test_an_empty_answer(make_caller: MakeCaller) -> None:
    events = stream(make_caller(""))
    assert kinds(events) == ["created", "in_progress", *MESSAGE[:2], *MESSAGE[4:], "output_item.done", "completed"]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Problem(429, "slow down"), "rate_limit_exceeded"),
        (Problem(400, "no"), "invalid_prompt"),
        (RuntimeError("boom"), "server_error"),
    ],
)
def test_a_failure(make_caller: MakeCaller, error: Exception, code: str) -> None:
    caller = make_caller(error)
    events = stream(caller)
    assert kinds(events) == ["created", "in_progress", "failed"]
    response = events[-1]["response"]
    assert (response["status"], response["error"]["code"]) == ("failed", code)
    assert caller.api("GET", f"/responses/{response['id']}") == response
    respond(caller, status=getattr(error, "status", 500))


def test_a_fault_that_no_response_can_tell(scripted: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(scripted.app.objects, "add", full)
    events = stream(scripted)
    assert kinds(events)[-2:] == ["output_item.done", "error"]
    assert "the disk is full" in events[-1]["message"]


def test_hanging_up_frees_the_slot(caplog: pytest.LogCaptureFixture) -> None:
    engine = Scripted("word " * 2000, pause=0.01, slots=1)
    app = App(engine)

    async def leave() -> None:
        transport = AsyncASGITransport(app, lifespan=False)
        body = {"model": "gpt-4o", "input": "x", "stream": True}
        reply = await transport.send(ask(body, path="/v1/responses", stream=True))
        await reply.receive()
        while engine.busy == 0:
            await asyncio.sleep(0.001)
        await reply.aclose()
        while engine.cancelled == 0:
            await asyncio.sleep(0.001)

    asyncio.run(leave())
    wait_for(lambda: engine.busy == 0)
    assert app.objects.count("response") == 0
    assert not caplog.records
    app.close()
