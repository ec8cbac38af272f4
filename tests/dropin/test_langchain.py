"""langchain-openai: a chat, a stream, a tool, structured output, an awaited call."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.dropin.conftest import Server, library

library("langchain_openai")

from langchain_openai import ChatOpenAI  # noqa: E402  # after the skip
from pydantic import BaseModel  # noqa: E402

pytestmark = pytest.mark.filterwarnings("default")


class Person(BaseModel):
    name: str
    age: int


def weather(city: str) -> str:
    """The weather in a city."""
    return f"sunny in {city}"


@pytest.fixture
def model(server: Server) -> Any:
    return ChatOpenAI(base_url=server.url, api_key="x", model="gpt-4o-mini", max_retries=0)


def test_a_chat(model: Any, server: Server) -> None:
    answer = model.invoke("Hi")
    assert answer.content == "Hello there, friend."
    assert answer.usage_metadata["output_tokens"] > 0
    assert server.requests[0]["messages"] == [{"role": "user", "content": "Hi"}]


def test_a_stream(model: Any) -> None:
    pieces = list(model.stream("Hi"))
    assert "".join(piece.content for piece in pieces) == "Hello there, friend."
    assert len([piece for piece in pieces if piece.content]) > 1


def test_a_tool(model: Any, server: Server) -> None:
    server.say({"name": "weather", "arguments": {"city": "Paris"}})
    answer = model.bind_tools([weather]).invoke("Weather?")
    [call] = answer.tool_calls
    assert (call["name"], call["args"]) == ("weather", {"city": "Paris"})
    assert server.requests[0]["tools"][0]["function"]["name"] == "weather"


def test_structured_output(model: Any, server: Server) -> None:
    server.say('{"name": "Ann", "age": 3}')
    assert model.with_structured_output(Person).invoke("Who?") == Person(name="Ann", age=3)
    assert server.requests[0]["response_format"]["json_schema"]["strict"] is True


def test_awaited(model: Any) -> None:
    async def both() -> Any:
        answer = await model.ainvoke("Hi")
        return answer, [piece.content async for piece in model.astream("Hi")]

    answer, pieces = asyncio.run(both())
    assert answer.content == "".join(pieces) == "Hello there, friend."
