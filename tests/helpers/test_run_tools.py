"""`run_tools` of both APIs: what is asked, what is called, which answer is the last."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest

import entrechat
from entrechat.helpers.run_tools_loop import ToolRun
from entrechat.helpers.tools import function_tool
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

from .run_tools import Api, Point, add, adder, forever
from .run_tools import api as api

# -- the loop -------------------------------------------------------------------------------------------------------


def test_until_there_is_an_answer(api: Api, fake: MakeFake) -> None:
    client, transport = fake(
        api.calling(("add", '{"a": 1, "b": 2}')), api.calling(("add", '{"a": 3, "b": null}'), text="Hm."), api.saying("7")
    )
    run = api.run(client, adder(client), temperature=0.5, extra_headers={"x-mine": "1"})
    assert isinstance(run, ToolRun)
    assert api.text(run) == "7"
    assert [call.value for call in run.calls] == [3, 4]
    assert [len(turn.calls) for turn in run.turns] == [1, 1, 0]
    assert run.turns[-1].answer is run.final
    assert run.usage.total_tokens == 45
    assert (run.usage.prompt_tokens_details if api.chat else run.usage.input_tokens_details).cached_tokens == 6
    assert run.cost is None
    assert [api.results(transport, at) for at in range(3)] == [[], [("c0", "3")], [("c0", "3"), ("c0", "4")]]
    for at, request in enumerate(transport.requests):
        body = transport.sent(at)
        assert (request.method, body["temperature"], request.headers.get("x-mine")) == ("POST", 0.5, "1")
        [tool] = body["tools"]
        assert (tool["function"] if api.chat else tool)["name"] == "add"
        assert (tool["function"] if api.chat else tool)["strict"] is True
    assert run.messages[:-1] == api.history(transport)
    json.dumps(run.messages)  # it is plain
    assert "7" in repr(run)


def test_an_answer_that_is_no_object(api: Api, fake: MakeFake) -> None:
    client, _ = fake(Said.json(["what is this"]))
    with pytest.raises(entrechat.OpenAIError, match=r"the answer is no object, but .*what is this.*base_url"):
        api.run(client, adder(client))


def test_no_tools_are_needed(api: Api, fake: MakeFake) -> None:
    client, transport = fake(api.saying("hello"))
    assert api.text(api.run(client)) == "hello"
    assert "tools" not in transport.sent()


def test_the_callers_list_is_left_alone(fake: MakeFake) -> None:
    messages: list[Any] = [{"role": "user", "content": "q"}]
    api = Api("chat")
    client, _ = fake(api.calling(("add", '{"a": 1}')), api.saying("2"))
    run = api.run(client, add, messages=messages)
    assert len(messages) == 1 and len(run.messages) == 4
    client, transport = fake(api.saying("and so on"))
    api.run(client, messages=[*run.messages, {"role": "user", "content": "more"}])
    assert len(api.history(transport)) == 5


def test_side_by_side_and_in_order(api: Api, fake: MakeFake) -> None:
    """Three calls wait for each other: alone none would ever end. What they give keeps the order of the calls."""
    client, transport = fake(api.calling(*(("meet", json.dumps({"n": n})) for n in range(3))), api.saying("done"))
    blocking, awaited = threading.Barrier(3), asyncio.Barrier(3)

    def meet(n: int) -> str:
        blocking.wait(30)
        return f"met {n}"

    async def ameet(n: int) -> str:
        await asyncio.wait_for(awaited.wait(), 30)
        return f"met {n}"

    api.run(client, meet if client.colour == "sync" else function_tool(ameet, name="meet"))
    assert api.results(transport) == [("c0", "met 0"), ("c1", "met 1"), ("c2", "met 2")]


def test_blocking_functions_do_not_hold_up_the_loop(fake: MakeFake) -> None:
    api = Api("chat")
    client, transport = fake(api.calling(("meet", '{"n": 0}'), ("meet", '{"n": 1}')), api.saying("done"))
    blocking = threading.Barrier(2)

    def meet(n: int) -> int:
        return blocking.wait(30) * 0 + n

    api.run(client, meet)
    assert api.results(transport) == [("c0", "0"), ("c1", "1")]


@pytest.mark.parametrize(("parallel", "most"), [(False, 1), (2, 2), (True, 4)])
def test_how_many_at_a_time(parallel: Any, most: int, fake: MakeFake) -> None:
    api = Api("chat")
    client, _ = fake(api.calling(*[("count", "{}")] * 4), api.saying("done"))
    lock, at_work, seen = threading.Lock(), 0, []

    def count() -> None:
        nonlocal at_work
        with lock:
            at_work += 1
            seen.append(at_work)
        threading.Event().wait(0.02)  # that others may come, where they may
        with lock:
            at_work -= 1

    api.run(client, count, parallel=parallel)
    assert max(seen) <= most
    assert len(seen) == 4


def test_a_single_call_runs_in_the_callers_thread(fake: MakeFake) -> None:
    client, _ = fake(Api("chat").calling(("where", "{}")), Api("chat").saying("there"))
    seen: list[Any] = []

    def where() -> None:
        seen.append(threading.current_thread())

    async def awhere() -> None:
        where()

    Api("chat").run(client, where if client.colour == "sync" else function_tool(awhere, name="where"))
    assert seen == [threading.current_thread()]


# -- hooks, choices, types ------------------------------------------------------------------------------------------


def test_hooks(api: Api, fake: MakeFake) -> None:
    client, _ = fake(api.calling(("add", '{"a": 1}'), ("sub", "{}")), api.saying("2"))
    seen: list[Any] = []
    hooks = {
        "on_message": lambda message: seen.append(type(message).__name__),
        "on_tool_call": lambda call: seen.append((call.name, call.output)),
        "on_tool_result": lambda call: seen.append((call.id, call.output[:5])),
    }
    if client.colour == "async":

        def awaited(hook: Any) -> Any:
            async def call(what: Any) -> None:
                await asyncio.sleep(0)
                hook(what)

            return call

        hooks = {name: awaited(hook) for name, hook in hooks.items()}
    api.run(client, adder(client), **hooks)
    kind = "ChatCompletionMessage" if api.chat else "Response"
    assert seen == [kind, ("add", ""), ("sub", ""), ("c0", "2"), ("c1", "Error"), kind]


CHOICES: list[tuple[Any, Any]] = [
    ("required", "auto"),
    ("auto", "auto"),
    ("none", "none"),
    ({"type": "function", "name": "add"}, "auto"),
    (
        {"type": "allowed_tools", "mode": "required", "tools": []},
        {"type": "allowed_tools", "mode": "auto", "tools": []},
    ),
    (
        {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}},
        {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}},
    ),
]


@pytest.mark.parametrize(("choice", "later"), CHOICES, ids=str)
def test_a_forced_call_is_forced_once(choice: Any, later: Any, api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api), forever(api), api.saying("ok"))
    api.run(client, adder(client), tool_choice=choice)
    assert [transport.sent(at)["tool_choice"] for at in range(3)] == [choice, later, later]


def test_an_idempotency_key_is_for_one_request(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api), api.saying("ok"))
    api.run(client, adder(client), idempotency_key="k")
    assert [request.headers.get("idempotency-key") for request in transport.requests] == ["k", None]


def test_the_last_answer_as_a_type(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api), api.saying('{"x": 4}'))
    run = api.run(client, adder(client), **{"response_format" if api.chat else "text_format": Point})
    parsed = run.final.choices[0].message.parsed if api.chat else run.final.output_parsed
    assert parsed == Point(4)
    assert "Point" in json.dumps(transport.sent(0))
    assert "parsed" not in json.dumps(run.messages)


def test_a_conversation_that_the_server_keeps(fake: MakeFake) -> None:
    api = Api("responses")
    client, transport = fake(forever(api), forever(api), api.saying("ok"))
    run = api.run(client, adder(client), conversation="conv_1")
    new = [{"type": "function_call_output", "call_id": "c0", "output": "2"}]
    assert [transport.sent(at)["input"] for at in range(3)] == ["q", new, new]
    assert len(run.messages) == 6


def test_what_chat_servers_leave_out(fake: MakeFake) -> None:
    api = Api("chat")
    answer = api.answer([("add", '{"a": 1}'), ("add", '{"a": 2}')])
    for call in answer["choices"][0]["message"]["tool_calls"]:
        call["id"] = ""
        del call["type"]
    client, transport = fake(Said.json(answer), api.saying("ok"))
    api.run(client, add)
    ids = [call["id"] for call in api.history(transport)[1]["tool_calls"]]
    assert [id for id, _ in api.results(transport)] == ids
    assert len(set(ids)) == 2
    client, _ = fake(Said.json({**answer, "choices": []}))
    assert api.run(client).final.choices == []


def test_sound_goes_back_by_its_id(fake: MakeFake) -> None:
    api = Api("chat")
    answer = api.answer([("add", '{"a": 1}')])
    answer["choices"][0]["message"]["audio"] = {"id": "audio_1", "data": "AAAA", "transcript": "t"}
    client, transport = fake(Said.json(answer), api.saying("ok"))
    api.run(client, add)
    assert api.history(transport)[1]["audio"] == {"id": "audio_1"}


def test_a_response_that_was_cut_off_is_the_last(fake: MakeFake) -> None:
    api = Api("responses")
    client, transport = fake(Said.json({**api.answer([("add", '{"a"')]), "status": "incomplete"}))
    assert api.run(client, add).final.status == "incomplete"
    assert len(transport.requests) == 1
