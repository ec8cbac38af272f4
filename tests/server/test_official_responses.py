"""Responses with both clients, the official one and ours: the same streams, the same final responses, nothing lost."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

openai = pytest.importorskip("openai")
pytest.importorskip("uvicorn")

import entrechat  # noqa: E402  # after the skips
from entrechat.local.app import App  # noqa: E402
from entrechat.local.engine.scripted import Scripted  # noqa: E402
from entrechat.local.engine.scripted_embeddings import HashedWords  # noqa: E402

from . import serving  # noqa: E402
from .test_official_client import Served  # noqa: E402
from .test_responses import RAIN, WEATHER  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore:Pydantic serializer")  # the official client's own


class Person(openai.BaseModel):  # pydantic's
    name: str
    age: int


@pytest.fixture
def url() -> Iterator[str]:
    app = App(Scripted(), embedder=HashedWords(), pace="at_once")
    with Served(app) as url:
        yield url
    app.close()


@pytest.fixture
def both(url: str) -> Iterator[tuple[Any, Any]]:
    with openai.OpenAI(base_url=url, api_key="x") as theirs, entrechat.OpenAI(base_url=url, api_key="x") as ours:
        yield theirs, ours


def plain(value: Any) -> Any:
    """A model as JSON, without what differs between two responses to the same request."""
    data = value.to_dict() if hasattr(value, "to_dict") else value

    def clean(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                name: "…" if name in ("id", "item_id", "call_id") or name.endswith("_at") else clean(item)
                for name, item in value.items()
            }
        return [clean(item) for item in value] if isinstance(value, list) else value

    return clean(json.loads(json.dumps(data)))


STREAMS: dict[str, dict[str, Any]] = {
    "text": {"input": "one two three"},
    "parsed": {"input": "Who?", "text_format": Person},
    "function": {"input": RAIN, "tools": [{**WEATHER, "strict": True}]},
    "cut": {"input": " ".join(map(str, range(30))), "max_output_tokens": 16},
    "logprobs": {"input": "one two", "include": ["message.output_text.logprobs"]},
    "background": {"input": "one two", "background": True},
}


@pytest.mark.parametrize("name", STREAMS)
def test_the_same_stream(both: tuple[Any, Any], name: str) -> None:
    seen = []
    for client in both:
        with client.responses.stream(model="gpt-4o", **STREAMS[name]) as stream:
            events = list(stream)
        end = events[-1].response
        parsed = [getattr(item.content[0], "parsed", None) for item in end.output if item.type == "message"]
        seen.append(([event.type for event in events], plain(end), parsed, end.output_text))
    assert seen[0][0] == seen[1][0]
    assert seen[0] == seen[1]
    if name == "parsed":
        assert seen[1][2] == [Person(name="text", age=1)]


def test_parse(both: tuple[Any, Any]) -> None:
    theirs, ours = (client.responses.parse(model="gpt-4o", input="Who?", text_format=Person) for client in both)
    assert theirs.output_parsed == ours.output_parsed == Person(name="text", age=1)


def test_a_chain_and_its_items(both: tuple[Any, Any]) -> None:
    for client in both:
        first = client.responses.create(model="gpt-4o", input="one")
        second = client.responses.create(model="gpt-4o", input="two", previous_response_id=first.id)
        assert second.output_text == "two"
        again = client.responses.create(model="gpt-4o", input=[*second.output, {"role": "user", "content": "three"}])
        assert again.output_text == "three"
        assert [item.role for item in client.responses.input_items.list(second.id, order="asc")] == [
            "user",
            "assistant",
            "user",
        ]
        assert client.responses.delete(first.id) is None
        with pytest.raises(Exception, match="No response found") as gone:
            client.responses.retrieve(first.id)
        assert gone.value.status_code == 404  # type: ignore[attr-defined]  # either client's own class


def test_functions_by_hand(both: tuple[Any, Any]) -> None:
    for client in both:
        tools = [{**WEATHER, "strict": True}]
        first = client.responses.create(model="gpt-4o", input=RAIN, tools=tools)
        (call,) = first.output
        result = {"type": "function_call_output", "call_id": call.call_id, "output": "rain"}
        answer = client.responses.create(model="gpt-4o", input=[result], previous_response_id=first.id, tools=tools)
        assert answer.output_text == RAIN


def test_conversations(both: tuple[Any, Any]) -> None:
    for client in both:
        conversation = client.conversations.create(items=[{"role": "user", "content": "Hi"}])
        client.responses.create(model="gpt-4o", input="one", conversation=conversation.id)
        items = list(client.conversations.items.list(conversation.id, order="asc", limit=1))
        assert [item.content[0].text for item in items] == ["Hi", "one", "one"]
        assert client.conversations.items.retrieve(items[0].id, conversation_id=conversation.id).role == "user"
        assert client.conversations.items.delete(items[0].id, conversation_id=conversation.id).id == conversation.id
        assert client.conversations.delete(conversation.id).deleted is True


def test_counting_compacting_and_the_background(both: tuple[Any, Any]) -> None:
    for client in both:
        assert client.responses.input_tokens.count(model="gpt-4o", input="one two").input_tokens == 2
        compacted = client.responses.compact(model="gpt-4o", input="one")
        answer = client.responses.create(model="gpt-4o", input=[*compacted.output, {"role": "user", "content": "two"}])
        assert answer.usage.input_tokens == 2
        queued = client.responses.create(model="gpt-4o", input="one two", background=True)
        assert queued.status == "queued"
        assert client.responses.retrieve(queued.id).output_text == "one two"
        assert client.responses.cancel(queued.id).status == "completed"


def test_a_background_stream_that_is_cut_off(both: tuple[Any, Any]) -> None:
    for client in both:
        events = []
        with client.responses.create(model="gpt-4o", input="one two three", background=True, stream=True) as stream:
            for event in stream:
                events.append(event)
                if event.type == "response.output_text.delta":
                    break
        id, last = events[0].response.id, events[-1].sequence_number
        with client.responses.retrieve(id, stream=True, starting_after=last) as stream:
            events += list(stream)
        assert [event.sequence_number for event in events] == list(range(len(events)))
        assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == "one two three"
        assert events[-1].response.output_text == "one two three"
        with client.responses.stream(response_id=id, starting_after=last) as stream:
            assert stream.get_final_response().output_text == "one two three"


def test_a_server_that_is_killed(tmp_path: Path) -> None:
    """The response goes on with the next server, where its stream was, and its numbers and text have no gap."""
    arguments = ("--state", str(tmp_path), "--engine", "tests.server.slow_engine:quick")
    events: list[Any] = []
    with serving.Served(*arguments) as server, entrechat.OpenAI(base_url=server.url, api_key="x", max_retries=0) as client:
        stream = client.responses.create(model="gpt-4o", input="x", background=True, stream=True)
        while len(events) < 8:
            events.append(next(stream))
        server.stop(signal.SIGKILL)
        stream.close()
    id = events[0].response.id
    with serving.Served(*arguments) as server, openai.OpenAI(base_url=server.url, api_key="x") as client:
        events += list(client.responses.retrieve(id, stream=True, starting_after=events[-1].sequence_number))
        assert client.responses.retrieve(id).status == "completed"
    assert [event.sequence_number for event in events] == list(range(len(events)))
    told = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert told == " ".join(map(str, range(20))) == events[-1].response.output_text


def test_the_client_with_a_server_inside(colour: str) -> None:
    engine = Scripted()
    settings: Any = {"engine": engine, "embedder": HashedWords(), "pace": "at_once"}

    async def chat() -> tuple[str, str]:
        async with entrechat.AsyncOpenAI.local(**settings) as client:
            first = await client.responses.create(model="gpt-4o", input="one two")
            async with client.responses.stream(model="gpt-4o", input="three", previous_response_id=first.id) as stream:
                return first.output_text, (await stream.get_final_response()).output_text

    if colour == "async":
        texts = asyncio.run(chat())
    else:
        with entrechat.OpenAI.local(**settings) as client:
            first = client.responses.create(model="gpt-4o", input="one two")
            with client.responses.stream(model="gpt-4o", input="three", previous_response_id=first.id) as stream:
                texts = first.output_text, stream.get_final_response().output_text
    assert texts == ("one two", "three")
    engine.close()


@pytest.mark.model
def test_the_real_model(real_app: App) -> None:
    with Served(real_app) as url, openai.OpenAI(base_url=url, api_key="x") as client:
        first = client.responses.create(model="gpt-4o-mini", input="What is the capital of France?")
        assert "Paris" in first.output_text
        counted = client.responses.input_tokens.count(model="gpt-4o-mini", input="What is the capital of France?")
        assert counted.input_tokens == first.usage.input_tokens
        with client.responses.stream(
            model="gpt-4o-mini", input="What is the weather in Oslo?", tools=[{**WEATHER, "strict": True}]
        ) as stream:
            (call,) = stream.get_final_response().output
        assert json.loads(call.arguments)["city"] == "Oslo"
        queued = client.responses.create(
            model="gpt-4o-mini",
            input="Tell me a long story.",
            background=True,
            stream=True,
            temperature=1,
            max_output_tokens=60,
        )
        events = list(queued)
        assert events[-1].type in ("response.completed", "response.incomplete")
        text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
        assert text == events[-1].response.output_text != ""
