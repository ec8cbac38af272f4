"""pydantic-ai: an agent with a tool, a typed output, a stream."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.dropin.conftest import Server, library

library("pydantic_ai")

from pydantic import BaseModel  # noqa: E402  # after the skip
from pydantic_ai import Agent, NativeOutput  # noqa: E402
from pydantic_ai.models.openai import OpenAIChatModel  # noqa: E402
from pydantic_ai.providers.openai import OpenAIProvider  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")


class Person(BaseModel):
    name: str
    age: int


def model(server: Server) -> Any:
    return OpenAIChatModel("gpt-4o-mini", provider=OpenAIProvider(base_url=server.url, api_key="x"))


def test_a_tool(server: Server) -> None:
    server.say({"name": "weather", "arguments": {"city": "Paris"}}, "It is sunny.")
    agent = Agent(model(server))
    asked: list[str] = []

    @agent.tool_plain
    def weather(city: str) -> str:
        """The weather in a city."""
        asked.append(city)
        return "sunny"

    result = agent.run_sync("Weather?")
    assert result.output == "It is sunny."
    assert asked == ["Paris"]
    assert server.requests[1]["messages"][-1]["content"] == "sunny"
    assert result.usage.output_tokens > 0


def test_a_typed_output(server: Server) -> None:
    server.say({"name": "final_result", "arguments": {"name": "Ann", "age": 3}})
    assert Agent(model(server), output_type=Person).run_sync("Who?").output == Person(name="Ann", age=3)


def test_a_native_output(server: Server) -> None:
    server.say('{"name": "Ann", "age": 3}')
    assert Agent(model(server), output_type=NativeOutput(Person)).run_sync("Who?").output == Person(name="Ann", age=3)
    assert server.requests[0]["response_format"]["type"] == "json_schema"


def test_a_stream(server: Server) -> None:
    async def pieces() -> list[str]:
        async with Agent(model(server)).run_stream("Hi") as stream:
            return [text async for text in stream.stream_text(delta=True, debounce_by=None)]

    found = asyncio.run(pieces())
    assert "".join(found) == "Hello there, friend."
    assert len(found) > 1
