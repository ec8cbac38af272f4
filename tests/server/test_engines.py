"""The pieces that engines are made of: slots, schemas, tool choice, prompts, arguments; and hanging up."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from entrechat._io.adapters.asgi import AsyncASGITransport, SyncASGITransport
from entrechat.local.app import App
from entrechat.local.engine import grammar, prompts, relevance, tools
from entrechat.local.engine.scripted import Scripted, sample
from entrechat.local.engine.slots import Job, Slots

from .caller import ask
from .test_chat import EMAIL, WEATHER

STREAM = {"model": "gpt-4o", "messages": [{"role": "user", "content": "word " * 1000}], "stream": True}


def wait_for(condition: Any) -> None:
    until = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.005)


class Work(Job):
    def __init__(self) -> None:
        self.begun, self.go, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.refused = False

    def run(self) -> None:
        self.begun.set()
        while not self.cancelled and not self.go.wait(0.005):
            pass
        self.ended.set()

    def refuse(self) -> None:
        self.refused = True
        self.ended.set()


def test_slots_run_a_few_at_a_time_and_in_order() -> None:
    slots = Slots(2, "test")
    jobs = [Work() for _ in range(4)]
    for job in jobs:
        slots.submit(job)
    assert jobs[0].begun.wait(5) and jobs[1].begun.wait(5)
    assert not jobs[2].begun.wait(0.02)
    jobs[2].cancel()
    jobs[0].go.set()
    assert jobs[3].begun.wait(5), "a job that was cancelled in the line gives up its place"
    assert jobs[2].refused
    assert slots.busy == 2
    waiting = Work()
    slots.submit(waiting)
    assert slots.close()
    assert waiting.refused
    assert all(job.ended.is_set() for job in jobs)
    with pytest.raises(RuntimeError):
        slots.submit(Work())


@pytest.mark.parametrize("stream", [True, False])
def test_hanging_up_frees_the_slot(stream: bool) -> None:
    engine = Scripted(pause=0.01, slots=1)
    transport = SyncASGITransport(App(engine), lifespan=False)

    async def leave() -> None:
        inner = AsyncASGITransport(App(engine), lifespan=False)
        task = asyncio.create_task(inner.send(ask({**STREAM, "stream": stream}, stream=stream)))
        while not engine.busy:
            await asyncio.sleep(0.005)
        if stream:
            reply = await task
            await reply.receive()
            await reply.aclose()
        else:
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(leave())
    wait_for(lambda: engine.busy == 0 and engine.cancelled == 1)
    quick = ask({"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}]})
    assert transport.send(quick).status == 200, "the slot serves the next one"
    transport.close()
    engine.close()


def test_a_reply_that_is_closed_and_a_loop_that_ends_free_the_slot() -> None:
    engine = Scripted(pause=0.01)
    transport = SyncASGITransport(App(engine), lifespan=False)
    reply = transport.send(ask(STREAM, stream=True))
    reply.receive()
    reply.close()
    wait_for(lambda: engine.cancelled == 1)

    async def walk_away() -> None:
        reply = await AsyncASGITransport(App(engine), lifespan=False).send(ask(STREAM, stream=True))
        await reply.receive()

    asyncio.run(walk_away())
    wait_for(lambda: engine.cancelled == 2 and engine.busy == 0)
    transport.close()
    engine.close()


def test_many_at_once_each_get_their_own() -> None:
    engine = Scripted(slots=3)
    transport = AsyncASGITransport(App(engine), lifespan=False)

    async def one(number: int) -> str:
        body = {"model": "gpt-4o", "messages": [{"role": "user", "content": f"number {number}"}]}
        reply = await transport.send(ask(body))
        return str(json.loads(reply.content or b"")["choices"][0]["message"]["content"])

    async def main() -> list[str]:
        return await asyncio.gather(*(one(number) for number in range(100)))

    assert asyncio.run(main()) == [f"number {number}" for number in range(100)]
    engine.close()


def functions(*names_and_texts: tuple[str, str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "description": text,
            "parameters": {"type": "object", "properties": properties, "required": list(properties)},
        }
        for name, text, properties in names_and_texts
    ]


TOOLS = functions(
    ("get_weather", "Get the current weather in a city", {"city": {"type": "string"}}),
    ("send_email", "Send an email", {"to": {"type": "string"}, "subject": {"type": "string"}, "body": {"type": "string"}}),
    ("add_numbers", "Add two numbers", {"a": {"type": "number"}, "b": {"type": "number"}}),
    ("searchProducts", "Look for products in the catalogue", {"query": {"type": "string"}}),
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("What's the weather in Paris?", "get_weather"),
        ("What is the temperature in Tokyo in celsius?", "get_weather"),
        ("Is it raining in London now?", "get_weather"),
        ("Weather for Berlin please", "get_weather"),
        ("Send an email to bob@example.com with subject Hello saying I will be late.", "send_email"),
        ("Write a mail to alice@corp.com, subject Meeting, telling her the meeting moved to 3pm.", "send_email"),
        ("Please add 17 and 25.", "add_numbers"),
        ("How much is 3.5 plus 4.5?", "add_numbers"),
        ("Search the catalogue for red shoes", "searchProducts"),
        ("What is the capital of France?", None),
        ("Tell me a joke.", None),
        ("Hi, how are you?", None),
        ("Who wrote Hamlet?", None),
        ("", None),
    ],
)
def test_relevance(question: str, name: str | None) -> None:
    index = relevance.best(relevance.by_words(question, TOOLS))
    assert (TOOLS[index]["name"] if index is not None else None) == name


def test_relevance_where_one_must_be() -> None:
    assert relevance.best(relevance.by_words("Who wrote Hamlet?", TOOLS), must=True) is not None
    assert relevance.best([], must=True) is None


ARGUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(st.text(max_size=5), ARGUMENTS, max_size=4), st.integers(1, 7), st.sampled_from([None, 1, 3]), st.booleans()
)
def test_arguments_are_read_from_any_pieces(arguments: dict[str, Any], size: int, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps({"name": "a_tool", "arguments": arguments}, indent=indent, ensure_ascii=ascii_only)
    reader = tools.ArgumentsReader()
    read = "".join(reader.feed(text[start : start + size]) for start in range(0, len(text), size))
    assert json.loads(read) == arguments
    assert read == json.dumps(arguments, separators=(",", ":"), ensure_ascii=ascii_only)


def test_schemas_for_the_grammar() -> None:
    schema = {
        "type": "object",
        "title": "T",
        "properties": {
            "plain": {"type": "string"},
            "short": {"type": "string", "maxLength": 5},
            "digits": {"type": "string", "pattern": r"^\d{3}$"},
            "odd": {"type": "string", "pattern": "(?=x)y"},
            "loose": {"type": "string", "pattern": "x"},
            "day": {"type": "string", "format": "date"},
            "mail": {"type": "string", "format": "email"},
            "pick": {"type": "string", "enum": ["a", "b"]},
            "title": {"type": "array", "items": {"type": "string"}},
        },
    }
    got = grammar.prepare(schema)
    properties = got["properties"]
    assert got["additionalProperties"] is False
    assert "title" not in got
    assert properties["plain"] == {"type": "string", "maxLength": grammar.MAX_TEXT}
    assert properties["short"] == {"type": "string", "maxLength": 5}
    assert properties["digits"] == {"type": "string", "pattern": "^[0-9]{3}$"}
    assert properties["odd"] == properties["loose"] == properties["mail"] == properties["plain"]
    assert properties["day"] == {"type": "string", "format": "date"}
    assert properties["pick"] == {"type": "string", "enum": ["a", "b"]}
    assert properties["title"]["maxItems"] == grammar.MAX_ITEMS, "a member named like a keyword is a member"
    assert grammar.prepare(True) == {}
    assert schema["title"] == "T", "the caller's is left alone"


def test_samples_fit_their_schemas() -> None:
    schema = {
        "$defs": {
            "node": {
                "type": "object",
                "properties": {"value": {"type": "integer", "minimum": 3}, "next": {"$ref": "#/$defs/node"}},
            }
        },
        "type": "object",
        "properties": {
            "node": {"$ref": "#/$defs/node"},
            "any": {"anyOf": [{"type": "null"}, {"type": "string"}]},
            "kinds": {"type": ["string", "null"], "minLength": 6},
            "const": {"const": 5},
            "list": {"type": "array", "items": {"type": "boolean"}, "minItems": 2},
        },
        "required": ["node", "any", "kinds", "const", "list"],
    }
    jsonschema.validate(sample(schema), schema)


def test_prompts() -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city":"Paris"}'}}
    messages = [
        {"role": "developer", "content": "Be kind."},
        {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c1", "content": "sunny"},
    ]
    assert prompts.plain(messages, defaults=True) == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "a\nb\n\nget_weather(city=Paris) returned: sunny"},
    ]
    assert prompts.plain(messages[1:2], defaults=True)[0] == {"role": "system", "content": prompts.SYSTEM}
    assert prompts.plain(messages[1:2], defaults=False) == [{"role": "user", "content": "a\nb"}]


def test_pick_follows_the_choice() -> None:
    body = {"messages": [{"role": "user", "content": "Who?"}], "tools": [WEATHER, EMAIL]}
    assert tools.picks(body) == []
    assert tools.picks({**body, "tool_choice": "none"}) == []
    (named,) = tools.picks({**body, "tool_choice": {"type": "function", "function": {"name": "send_email"}}})
    assert named.named and named.function["name"] == "send_email"


def in_a_fresh_python(code: str) -> str:
    source = Path(__file__).parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_importing_it_imports_nothing_heavy() -> None:
    code = """if True:
        import sys, entrechat.local
        dir(entrechat.local), entrechat.local.list_models, entrechat.local.create_app
        heavy = {'xllamacpp', 'starlette', 'numpy', 'ssl', 'urllib.request', 'asyncio', 'uvicorn'} & set(sys.modules)
        assert not heavy, heavy
        import entrechat._io.adapters.asgi
        assert 'starlette' not in sys.modules"""
    in_a_fresh_python(code)


def test_the_extra_that_is_missing_is_named() -> None:
    code = """if True:
        import sys
        sys.modules['xllamacpp'] = None
        sys.path_hooks.clear()
        import importlib.util
        real = importlib.util.find_spec
        importlib.util.find_spec = lambda name, package=None: None if name in ('xllamacpp', 'starlette') else real(name, package)
        from entrechat.local.inproc import client_settings
        try:
            client_settings({}, is_async=False)
        except ImportError as error:
            print(error)"""
    assert in_a_fresh_python(code.replace("sys.path_hooks.clear()", "")).strip() == (
        "The local server needs starlette and xllamacpp, which are not installed: pip install 'entrechat[local]'"
    )


def test_client_settings() -> None:
    from entrechat.local.inproc import BASE_URL, client_settings

    engine = Scripted()
    made = client_settings({"engine": engine, "max_retries": 7}, is_async=False)
    assert made["base_url"] == BASE_URL
    assert made["max_retries"] == 7
    assert made["api_key"] == "local"
    assert made["http_client"].send(ask({"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}]})).status == 200
    made["http_client"].close()
    with pytest.raises(FileNotFoundError, match=r"no model file at /nowhere\.gguf"):
        client_settings({"model_path": "/nowhere.gguf"}, is_async=True)
