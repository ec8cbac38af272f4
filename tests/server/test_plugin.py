"""The pytest plugin and the server that it gives each test."""

from __future__ import annotations

import asyncio
import os
import re
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.engine.timing import Timing
from entrechat.local.problems import Problem
from entrechat.testing import LocalServer, VirtualClock
from tests.support.programs import ROOT, run_program

HI: Any = [{"role": "user", "content": "Hello there"}]
ROUND = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object", "properties": {}}}}


@pytest.fixture
def server() -> Any:
    with LocalServer() as made:
        yield made


def ask(server: LocalServer, colour: str, **body: Any) -> Any:
    body = {"model": "gpt-4o", "messages": HI, **body}
    if colour == "sync":
        return server.client.chat.completions.create(**body)
    return asyncio.run(server.async_client.chat.completions.create(**body))


def test_it_answers_as_told_and_notes_what_was_asked(server: LocalServer, colour: str) -> None:
    server.reply("First.", {"name": "get_time", "arguments": {}}, lambda body: f"{body['model']}!", always="Always.")
    assert ask(server, colour).choices[0].message.content == "First."
    assert ask(server, colour, tools=[ROUND]).choices[0].message.tool_calls[0].function.name == "get_time"
    assert ask(server, colour).choices[0].message.content == "gpt-4o!"
    assert ask(server, colour, temperature=0.5).choices[0].message.content == "Always."
    assert [call.status for call in server.calls] == [200] * 4
    call = server.calls.one("chat.completions.create", temperature=0.5)
    assert call.answer["choices"][0]["message"]["content"] == "Always."
    assert server.calls.find(messages=re.compile("Hello")) == list(server.calls)
    assert len(server.calls.find(tools=lambda tools: len(tools) == 1)) == 1
    assert server.calls.find("models.list") == []
    server.calls.none("embeddings.create")
    with pytest.raises(AssertionError, match="4 calls fit"):
        server.calls.one(model="gpt-4o")
    with pytest.raises(AssertionError, match="not expected"):
        server.calls.none(model="gpt-4o")


def test_it_fails_as_told(server: LocalServer, colour: str) -> None:
    server.reply(Problem(429, "Slow down.", code="rate_limit_exceeded"))
    with pytest.raises(entrechat.RateLimitError, match=r"Slow down\."):
        ask(server, colour)
    assert (server.calls[0].status, server.calls[0].code) == (429, "rate_limit_exceeded")


def test_each_server_has_a_state_of_its_own() -> None:
    with LocalServer() as one, LocalServer() as other:
        first = one.client.chat.completions.create(model="gpt-4o", messages=HI)
        second = other.client.chat.completions.create(model="gpt-4o", messages=HI)
        assert (first.id, first.created) == (second.id, second.created)
        assert (len(one.calls), len(other.calls)) == (1, 1)


def test_time_passes_without_waiting() -> None:
    with LocalServer(timing=Timing(ttft=30, tokens_per_second=0.1, jitter=0.5)) as server:
        server.reply("one two three")
        before = server.clock()
        with server.client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) as stream:
            text = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
        assert text == "one two three"
        first, *rest = server.clock.slept
        assert 15 <= first <= 45
        assert len(rest) == 2
        assert all(5 <= pause <= 15 for pause in rest)
        assert server.clock() == pytest.approx(before + sum(server.clock.slept))
        streamed = server.calls.one(stream=True)
        assert streamed.answer[-1] == "[DONE]"


def test_the_same_server_on_a_port(server: LocalServer) -> None:
    server.reply("By socket.")
    with entrechat.OpenAI(base_url=server.url, api_key="x") as client:
        assert client.chat.completions.create(model="gpt-4o", messages=HI).choices[0].message.content == "By socket."
    assert server.url == server.url
    assert len(server.calls) == 1


def test_the_same_server_behind_faults(server: LocalServer, colour: str) -> None:
    faulty = server.faults("1: 429 retry-after=0; 2: reset; *: ok")
    server.reply(always="At last.")
    if colour == "sync":
        with entrechat.OpenAI(base_url=faulty.base_url, api_key="x", max_retries=3) as client:
            answer = client.chat.completions.create(model="gpt-4o", messages=HI)
    else:

        async def run() -> Any:
            async with entrechat.AsyncOpenAI(base_url=faulty.base_url, api_key="x", max_retries=3) as client:
                return await client.chat.completions.create(model="gpt-4o", messages=HI)

        answer = asyncio.run(run())
    assert answer.choices[0].message.content == "At last."
    assert len(faulty.calls) == 3
    streaming = server.faults("truncate after=event:2")
    words: list[str] = []
    with entrechat.OpenAI(base_url=streaming.base_url, api_key="x", max_retries=0) as client:
        with (
            pytest.raises(entrechat.StreamTruncatedError),
            client.chat.completions.create(model="gpt-4o", messages=HI, stream=True) as stream,
        ):
            for chunk in stream:
                words.append(chunk.choices[0].delta.content or "")
    assert "".join(words) == "At"


def test_offline_means_that_nothing_leaves_this_machine(tmp_path: Path) -> None:
    # in a process of its own: this one has a guard that would strike first
    said = run_program(
        """
        import socket
        import entrechat
        from entrechat.testing import LocalServer, OfflineError, offline

        with LocalServer() as server, offline():
            for host in ("192.0.2.1", "example.com", "::ffff:8.8.8.8"):
                try:
                    socket.create_connection((host, 80), timeout=0.1)
                except OfflineError as error:
                    assert host in str(error)
                    print("refused")
            with entrechat.OpenAI(base_url=server.url, api_key="x") as client:
                assert client.models.list().data
            with entrechat.OpenAI(base_url="http://api.example.com/v1", api_key="x", max_retries=0) as client:
                try:
                    client.models.list()
                except entrechat.APIConnectionError as error:
                    print(error)
        """,
        tmp_path,
    )
    *refused, told = said.splitlines()
    assert refused == ["refused"] * 3
    assert "api.example.com" in told
    assert "offline" in told


def test_the_virtual_clock() -> None:
    clock = VirtualClock(100.0)
    clock.advance(5)
    clock.sleep(2.5)
    asyncio.run(clock.asleep(1.5))
    assert (clock(), clock.slept) == (109.0, [2.5, 1.5])


PROGRAM = """
import os
import pytest
from openai_user import main

def test_fixture(openai_local):
    assert openai_local.client.models.list().data
    assert openai_local.calls.one("models.list")

@pytest.mark.openai_local(pace="reads", strict=True)
def test_mark(openai_local):
    assert (openai_local.app.jobs.pace, openai_local.app.strict) == ("reads", True)

def test_environment(openai_env):
    openai_env.reply("From the environment.")
    assert main() == "From the environment."
    assert openai_env.calls.one("chat.completions.create")

@pytest.mark.openai_offline
def test_offline():
    import socket
    with pytest.raises(ConnectionError, match="offline"):
        socket.create_connection(("192.0.2.1", 80), timeout=0.1)
"""
USER = """
from openai import OpenAI

def main():
    with OpenAI() as client:
        messages = [{"role": "user", "content": "hi"}]
        return client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message.content
"""


def test_a_suite_that_uses_it_also_in_parallel(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT / "src"), str(pytester.path)]))
    pytester.makepyfile(test_program=PROGRAM, openai_user=USER)
    arguments = ["-p", "entrechat.testing.plugin", "-p", "no:cacheprovider", "--strict-markers", "-p", "no:rerunfailures"]
    pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=4)
    pytester.runpytest_subprocess(*arguments, "-n", "2").assert_outcomes(passed=4)
    only = pytester.runpytest_subprocess(*arguments, "--openai-offline", "-k", "environment")
    only.assert_outcomes(passed=1, deselected=3)
