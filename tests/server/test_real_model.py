"""The local server with SmolLM2: what only a real model can get wrong."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from entrechat._io.adapters.asgi import AsyncASGITransport, SyncASGITransport
from entrechat.local import create_app
from entrechat.local.app import App

from .caller import Caller, ask, choices, text_of
from .test_chat import WEATHER
from .test_engines import wait_for

pytestmark = pytest.mark.model
CAPITAL = "What is the capital of France?"


def test_a_question(real: Caller) -> None:
    body = real.chat(CAPITAL)
    assert "Paris" in body["choices"][0]["message"]["content"]
    assert body["choices"][0]["finish_reason"] == "stop"
    assert body["model"] == "gpt-4o-mini"
    assert body["system_fingerprint"] == "fp_smollm2-135m-instruct.q4_1"
    usage = body["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"] > 20


def test_a_streamed_question(real: Caller) -> None:
    *chunks, usage = real.chunks(CAPITAL, stream_options={"include_usage": True})
    assert "Paris" in text_of(chunks)
    assert len(chunks) > 5
    assert usage["usage"]["completion_tokens"] >= len(chunks) - 3


def test_limits_and_seeds(real: Caller) -> None:
    cut = real.chat("Tell me a long story.", max_tokens=5)
    assert cut["choices"][0]["finish_reason"] == "length"
    assert cut["usage"]["completion_tokens"] == 5
    story = {"temperature": 1.0, "seed": 7, "max_tokens": 12}
    once, again = (real.chat("Tell me a story.", **story)["choices"][0]["message"]["content"] for _ in range(2))
    assert once == again
    stopped = real.chat(CAPITAL, stop=" is")["choices"][0]
    assert (stopped["message"]["content"], stopped["finish_reason"]) == ("The capital of France", "stop")


def test_choices_differ(real: Caller) -> None:
    body = real.chat("Tell me a story.", n=3, seed=3, max_tokens=12)
    assert len({choice["message"]["content"] for choice in body["choices"]}) > 1
    assert body["usage"]["completion_tokens"] == 36


def test_logprobs(real: Caller) -> None:
    choice = real.chat(CAPITAL, logprobs=True, top_logprobs=2)["choices"][0]
    entries = choice["logprobs"]["content"]
    assert "".join(entry["token"] for entry in entries) == choice["message"]["content"]
    assert all(entry["logprob"] <= 0 and len(entry["top_logprobs"]) == 2 for entry in entries)
    assert not any(choice["logprobs"] and "id" in entry for entry in entries)
    plain = real.chat(CAPITAL, logprobs=True, max_tokens=1)["choices"][0]["logprobs"]["content"]
    assert plain[0]["top_logprobs"] == []


def test_json(real: Caller) -> None:
    content = real.chat("Describe Paris as JSON.", response_format={"type": "json_object"}, max_tokens=300)
    if content["choices"][0]["finish_reason"] == "stop":
        assert isinstance(json.loads(content["choices"][0]["message"]["content"]), dict)


def test_json_schema(real: Caller) -> None:
    schema = {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "kind": {"type": "string", "enum": ["capital", "village"]},
            "population": {"type": "integer"},
            "tags": {"type": "array", "items": {"type": "string", "maxLength": 20}, "maxItems": 3},
        },
        "required": ["city", "kind", "population", "tags"],
        "additionalProperties": False,
    }
    wanted = {"type": "json_schema", "json_schema": {"name": "city", "schema": schema, "strict": True}}
    choice = real.chat("Tell me about Paris, the capital of France.", response_format=wanted)["choices"][0]
    assert choice["finish_reason"] == "stop"
    jsonschema.validate(json.loads(choice["message"]["content"]), schema)
    streamed = text_of(real.chunks("Tell me about Paris, the capital of France.", response_format=wanted))
    assert streamed == choice["message"]["content"]


def test_tools(real: Caller) -> None:
    message = real.chat("What's the weather in Paris?", tools=[WEATHER])["choices"][0]["message"]
    assert json.loads(message["tool_calls"][0]["function"]["arguments"])["city"] == "Paris"
    chunks = real.chunks("Is it raining in London?", tools=[WEATHER])
    deltas = [choice["delta"]["tool_calls"][0] for choice in choices(chunks) if choice["delta"].get("tool_calls")]
    assert deltas[0]["function"]["name"] == "get_weather"
    assert json.loads("".join(delta["function"]["arguments"] for delta in deltas))["city"] == "London"
    assert len(deltas) > 3, "the arguments come in pieces"
    assert real.chat(CAPITAL, tools=[WEATHER])["choices"][0]["finish_reason"] == "stop"
    nothing = {"type": "function", "function": {"name": "get_time"}}
    forced = real.chat(CAPITAL, tools=[nothing], tool_choice="required")["choices"][0]
    assert forced["message"]["tool_calls"][0]["function"] == {"name": "get_time", "arguments": "{}"}


def test_a_tools_result_is_answered(real: Caller) -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "get_capital", "arguments": '{"country":"Brazil"}'}}
    messages = [
        {"role": "user", "content": "What is the capital of Brazil?"},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c1", "content": "Brasilia"},
    ]
    content = real.chat(messages=messages)["choices"][0]["message"]["content"]
    assert "bras" in content.lower()


def test_refusals(real: Caller) -> None:
    assert real.chat("word " * 6000, status=400)["error"]["code"] == "context_length_exceeded"
    bad = {
        "type": "json_schema",
        "json_schema": {"name": "x", "schema": {"type": "object", "properties": {"a": {"$ref": "#/nowhere"}}}},
    }
    assert real.chat("x", response_format=bad, status=400)["error"]["type"] == "invalid_request_error"
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "word " * 6000}], "stream": True}
    assert real.send(ask(body, stream=True)).status == 400, "before the stream begins"


def test_nothing_but_what_was_sent(model_path: Path, colour: str) -> None:
    caller = Caller(create_app(model_path=model_path, defaults=False, context=512), colour)
    assert caller.chat("Hello", max_tokens=3)["usage"]["completion_tokens"] == 3
    caller.close()
    caller.app.engine.close()


def test_hanging_up_stops_the_model(real_app: App) -> None:
    transport = SyncASGITransport(real_app, lifespan=False)
    body = {
        "model": "gpt-4o",
        "messages": [{"role": "user", "content": "Write a very long story."}],
        "stream": True,
        "temperature": 1,
    }
    replies = [transport.send(ask(body, stream=True)) for _ in range(2)]
    for reply in replies:
        reply.receive()
        reply.close()
    begun = time.monotonic()
    engine: Any = real_app.engine
    wait_for(lambda: engine.busy == 0)
    assert time.monotonic() - begun < 5
    transport.close()


def test_several_loops_and_many_at_once(real_app: App) -> None:
    transport = AsyncASGITransport(real_app, lifespan=False)

    async def one() -> int:
        body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "max_tokens": 4}
        return (await transport.send(ask(body))).status

    async def main() -> list[int]:
        return await asyncio.gather(*(one() for _ in range(6)))

    for _ in range(2):
        assert asyncio.run(main()) == [200] * 6


LEAVING = {
    "in the middle of a stream": "reply = transport.send(ask(stream=True)); reply.receive()",
    "after an answer": "transport.send(ask())",
    "while the model loads": "import threading; threading.Thread(target=transport.send, args=(ask(),), daemon=True).start(); import time; time.sleep(0.2)",
    "in a forked child": "transport.send(ask()); import os, sys\nif os.fork():\n    sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))\nassert transport.send(ask()).status == 200",
}


@pytest.mark.parametrize("how", LEAVING)
def test_leaving_is_quiet(model_path: Path, how: str) -> None:
    if "fork" in how and not hasattr(os, "fork"):
        pytest.skip("this system has no fork")
    code = f"""
from entrechat.local import create_app, sync_transport
from tests.server.caller import ask as make
def ask(stream=False):
    text = "Write a long story." if stream else "Hi"
    return make({{"model": "gpt-4o", "messages": [{{"role": "user", "content": text}}], "stream": stream, "max_tokens": 500 if stream else 3}}, stream=stream)
transport = sync_transport(create_app(model_path={str(model_path)!r}))
{LEAVING[how]}
"""
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"}
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert time.monotonic() - begun < 20
