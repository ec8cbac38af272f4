"""`run_tools` with `stream=True`: the events of every turn, and the results between them."""

from __future__ import annotations

import json
from typing import Any

import pytest

import entrechat
from entrechat import StreamTruncatedError, ToolLimitError
from entrechat.local.engine.scripted import Scripted
from entrechat.testing import FaultServer
from tests.conftest import MakeClient
from tests.support.colours import Client
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

from .run_tools import USAGE, Api, Point, adder
from .run_tools import api as api


def chunked(api: Api, calls: Any = (), text: str | None = None) -> Said:
    """The answer as a stream, in pieces."""
    whole = api.answer(calls, text=text)
    if not api.chat:
        begun = {**whole, "output": [], "status": "in_progress", "usage": None}
        events: list[Any] = [{"type": "response.created", "response": begun}]
        for at, item in enumerate(whole["output"]):
            empty = {**item, "arguments": ""} if "arguments" in item else {**item, "content": []}
            events.append({"type": "response.output_item.added", "output_index": at, "item": empty})
            if "arguments" in item:
                for piece in item["arguments"]:
                    delta = {"output_index": at, "item_id": item["id"], "delta": piece}
                    events.append({"type": "response.function_call_arguments.delta", **delta})
            else:
                for piece in item["content"][0]["text"]:
                    delta = {"output_index": at, "content_index": 0, "item_id": "m", "delta": piece}
                    events.append({"type": "response.output_text.delta", **delta})
            events.append({"type": "response.output_item.done", "output_index": at, "item": item})
        events.append({"type": "response.completed", "response": whole})
        return Said.events([{**each, "sequence_number": at} for at, each in enumerate(events)], named=True, done=False)
    head = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    [choice] = whole["choices"]
    deltas: list[Any] = [{"role": "assistant", "content": None if text is None else ""}]
    for at, call in enumerate(choice["message"].get("tool_calls", ())):
        given = call["function"]["arguments"]
        deltas.append({"tool_calls": [{"index": at, **call, "function": {**call["function"], "arguments": ""}}]})
        deltas += [{"tool_calls": [{"index": at, "function": {"arguments": piece}}]} for piece in given]
    deltas += [{"content": piece} for piece in text or ""]
    chunks: list[Any] = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}]})
    return Said.events([*chunks, {**head, "choices": [], "usage": USAGE}])


def stream(api: Api, client: Client, *tools: Any, **options: Any) -> tuple[list[Any], Any]:
    """The events, and the run at the end."""
    made = api.run(client, *tools, stream=True, **options)
    if client.colour == "sync":
        with made as entered:
            return list(entered), entered.until_done()

    async def read() -> Any:
        async with made as entered:
            return [event async for event in entered], await entered.until_done()

    found: tuple[list[Any], Any] = client.runner.run(read())
    return found


def test_streams(api: Api, fake: MakeFake) -> None:
    asked = [("add", '{"a": 1, "b": 2}'), ("sub", "{}")]
    answers = [chunked(api, asked), chunked(api, text="It is 3.")]
    client, transport = fake(*answers)
    events, run = stream(api, client, adder(client))
    kinds = [event.type for event in events]
    results = [event for event in events if event.type == "tool.result"]
    assert [event.call.output[:5] for event in results] == ["3", "Error"]
    first, last = kinds.index("tool.result"), len(kinds) - 1 - kinds[::-1].index("tool.result")
    assert last == first + 1
    assert any("arguments.delta" in kind for kind in kinds[:first])
    deltas = [event.delta for event in events[last:] if event.type in ("content.delta", "response.output_text.delta")]
    assert "".join(deltas) == "It is 3." == api.text(run)
    # the same conversation as without a stream
    client, other = fake(api.calling(*asked), api.saying("It is 3."))
    plain = api.run(client, adder(client))
    assert run.messages == plain.messages
    assert run.usage == plain.usage
    assert api.history(transport) == api.history(other)
    assert transport.sent()["stream"] is True
    assert transport.open == 0
    if api.chat:
        assert transport.sent()["stream_options"] == {"include_usage": True}


def test_text_deltas(api: Api, fake: MakeFake) -> None:
    client, _ = fake(chunked(api, [("add", '{"a": 1}')], text="Hm. "), chunked(api, text="Two."))
    made = api.run(client, adder(client), stream=True)
    if client.colour == "sync":
        assert "".join(made.text_deltas()) == "Hm. Two."
    else:

        async def read() -> str:
            return "".join([piece async for piece in made.text_deltas()])

        assert client.runner.run(read()) == "Hm. Two."


def test_bad_arguments_of_a_stream_go_back(api: Api, fake: MakeFake) -> None:
    client, transport = fake(chunked(api, [("add", '{"a": ')]), chunked(api, text="ok"))
    stream(api, client, adder(client))
    assert "not valid JSON" in api.results(transport)[0][1]


def test_limits_of_a_stream(api: Api, fake: MakeFake) -> None:
    client, _ = fake(chunked(api, [("add", '{"a": 1}')]))
    with pytest.raises(ToolLimitError):
        stream(api, client, adder(client), max_turns=2)
    silent = Said(200, {"content-type": "text/event-stream"}, [100.0])
    client, transport = fake(chunked(api, [("add", '{"a": 1}')]), silent)
    with pytest.raises(ToolLimitError) as caught:
        stream(api, client, adder(client), max_time=10)
    assert caught.value.limit == "max_time"
    assert transport.open == 0


def test_a_stream_as_a_type(api: Api, fake: MakeFake) -> None:
    client, _ = fake(chunked(api, [("add", '{"a": 1}')]), chunked(api, text='{"x": 4}'))
    _, run = stream(api, client, adder(client), **{"response_format" if api.chat else "text_format": Point})
    assert (run.final.choices[0].message.parsed if api.chat else run.final.output_parsed) == Point(4)
    assert "parsed" not in json.dumps(run.messages)


def test_leaving_a_stream_early(api: Api, fake: MakeFake) -> None:
    client, transport = fake(chunked(api, [("add", '{"a": 1}')]), chunked(api, text="ok"))
    made = api.run(client, adder(client), stream=True)
    assert transport.requests == []  # it begins with the first event
    if client.colour == "sync":
        next(made)
        made.close()
        assert list(made) == []
    else:

        async def leave() -> list[Any]:
            await made.__anext__()
            await made.aclose()
            return [event async for event in made]

        assert client.runner.run(leave()) == []
    assert (len(transport.requests), transport.open) == (1, 0)
    assert made.run.turns == []


def test_a_stream_that_breaks_off(make_client: MakeClient) -> None:
    with FaultServer("1: truncate after=event:3") as server:
        client = make_client(base_url=server.base_url)
        with pytest.raises(StreamTruncatedError):
            stream(Api("chat"), client)
        assert len(server.calls) == 1


# -- the server of this package -------------------------------------------------------------------------------------


def script(body: Any) -> Any:
    last = body["messages"][-1]
    if last["role"] == "tool":
        return f"It is {last['content']}."
    return {"name": "add", "arguments": {"a": 20, "b": 22}}


@pytest.mark.parametrize("streamed", [False, True])
def test_with_the_local_server(client: Client, streamed: bool) -> None:
    kind = entrechat.OpenAI if client.colour == "sync" else entrechat.AsyncOpenAI
    local = Client(kind.local(engine=Scripted(script)), client.colour, client.runner)
    try:
        if streamed:
            _, run = stream(Api("chat"), local, adder(client), model="gpt-4o-mini")
        else:
            run = Api("chat").run(local, adder(client), model="gpt-4o-mini")
    finally:
        local.close()
    assert Api("chat").text(run) == "It is 42."
    assert run.usage.total_tokens > 0
