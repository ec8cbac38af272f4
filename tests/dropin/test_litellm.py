"""litellm: a chat, a stream, a tool, structured output, an awaited call, an error of the server."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import pytest

from tests.dropin.conftest import Server, library

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # its prices are in the package; it would fetch newer ones
litellm: Any = library("litellm")

pytestmark = pytest.mark.filterwarnings("default")
HI: Any = [{"role": "user", "content": "Hi"}]
WEATHER: Any = {
    "type": "function",
    "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


def settings(server: Server) -> dict[str, Any]:
    return {"model": "openai/gpt-4o-mini", "api_base": server.url, "api_key": "x", "max_retries": 0}


def test_a_chat(server: Server) -> None:
    answer = litellm.completion(messages=HI, **settings(server))
    assert answer.choices[0].message.content == "Hello there, friend."
    assert answer.usage.completion_tokens > 0
    assert answer.model_dump()["choices"][0]["finish_reason"] == "stop"


def test_a_stream(server: Server) -> None:
    stream = litellm.completion(messages=HI, stream=True, **settings(server))
    pieces = [piece.choices[0].delta.content or "" for piece in stream]
    assert "".join(pieces) == "Hello there, friend."
    assert len(pieces) > 2


def test_a_tool(server: Server) -> None:
    server.say({"name": "weather", "arguments": {"city": "Paris"}})
    answer = litellm.completion(messages=HI, tools=[WEATHER], **settings(server))
    [call] = answer.choices[0].message.tool_calls
    assert (call.function.name, call.function.arguments) == ("weather", '{"city":"Paris"}')


def test_structured_output(server: Server) -> None:
    from pydantic import BaseModel

    class Person(BaseModel):
        name: str

    server.say('{"name": "Ann"}')
    answer = litellm.completion(messages=HI, response_format=Person, **settings(server))
    assert Person.model_validate_json(answer.choices[0].message.content).name == "Ann"
    assert server.requests[0]["response_format"]["json_schema"]["strict"] is True


def test_awaited(server: Server) -> None:
    async def both() -> Any:
        answer = await litellm.acompletion(messages=HI, **settings(server))
        stream = await litellm.acompletion(messages=HI, stream=True, **settings(server))
        return answer, [piece.choices[0].delta.content or "" async for piece in stream]

    answer, pieces = asyncio.run(both())
    assert answer.choices[0].message.content == "".join(pieces) == "Hello there, friend."


def test_an_error(server: Server) -> None:
    with pytest.raises(litellm.NotFoundError):
        litellm.completion(messages=HI, **{**settings(server), "model": "openai/unknown"})
