"""openai-agents: an agent that calls a tool, a typed output, a stream; over chat completions."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.dropin.conftest import Server, library

agents: Any = library("agents")

from pydantic import BaseModel  # noqa: E402  # after the skip

pytestmark = pytest.mark.filterwarnings("default")


class Person(BaseModel):
    name: str
    age: int


@pytest.fixture(autouse=True)
def no_tracing() -> None:
    agents.set_tracing_disabled(True)  # it would be sent to OpenAI


def model(server: Server) -> Any:
    import openai

    client = openai.AsyncOpenAI(base_url=server.url, api_key="x", max_retries=0)
    return agents.OpenAIChatCompletionsModel(model="gpt-4o-mini", openai_client=client)


def test_a_tool(server: Server) -> None:
    server.say({"name": "weather", "arguments": {"city": "Paris"}}, "It is sunny.")
    asked: list[str] = []

    @agents.function_tool  # type: ignore[untyped-decorator]  # the library is not there where types are checked
    def weather(city: str) -> str:
        """The weather in a city."""
        asked.append(city)
        return "sunny"

    agent = agents.Agent(name="a", instructions="Help.", tools=[weather], model=model(server))
    result = agents.Runner.run_sync(agent, "Weather?")
    assert result.final_output == "It is sunny."
    assert asked == ["Paris"]
    assert server.requests[1]["messages"][-1]["content"] == "sunny"


def test_a_typed_output(server: Server) -> None:
    server.say('{"name": "Ann", "age": 3}')
    agent = agents.Agent(name="a", output_type=Person, model=model(server))
    assert agents.Runner.run_sync(agent, "Who?").final_output == Person(name="Ann", age=3)


def test_a_stream(server: Server) -> None:
    async def pieces() -> tuple[list[str], Any]:
        result = agents.Runner.run_streamed(agents.Agent(name="a", model=model(server)), "Hi")
        found = [
            event.data.delta
            async for event in result.stream_events()
            if event.type == "raw_response_event" and event.data.type == "response.output_text.delta"
        ]
        return found, result.final_output

    found, final = asyncio.run(pieces())
    assert "".join(found) == final == "Hello there, friend."
    assert len(found) > 1
