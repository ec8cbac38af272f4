"""instructor: typed answers by a tool and by JSON schema, an answer that is asked for again, partial answers, an awaited one."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.dropin.conftest import Server, library

instructor: Any = library("instructor")

from pydantic import BaseModel, Field  # noqa: E402  # after the skip

pytestmark = pytest.mark.filterwarnings("default")
WHO: Any = [{"role": "user", "content": "Who?"}]


class Person(BaseModel):
    name: str
    age: int = Field(ge=0)


def make(server: Server, mode: Any = None, *, asynchronous: bool = False) -> Any:
    import openai

    kind = openai.AsyncOpenAI if asynchronous else openai.OpenAI
    client = kind(base_url=server.url, api_key="x", max_retries=0)
    return instructor.from_openai(client, mode=mode or instructor.Mode.TOOLS)


def test_by_a_tool(server: Server) -> None:
    server.say({"name": "Person", "arguments": {"name": "Ann", "age": 3}})
    person = make(server).chat.completions.create(model="gpt-4o-mini", messages=WHO, response_model=Person)
    assert (person.name, person.age) == ("Ann", 3)
    assert server.requests[0]["tools"][0]["function"]["name"] == "Person"
    assert person._raw_response.choices[0].message.tool_calls[0].function.name == "Person"


def test_by_json_schema(server: Server) -> None:
    server.say('{"name": "Ann", "age": 3}')
    client = make(server, instructor.Mode.JSON)
    assert client.chat.completions.create(model="gpt-4o-mini", messages=WHO, response_model=Person).name == "Ann"


def test_asked_again(server: Server) -> None:
    wrong, right = ({"name": "Person", "arguments": {"name": "Ann", "age": age}} for age in (-1, 3))
    server.say(wrong, right)
    person = make(server).chat.completions.create(model="gpt-4o-mini", messages=WHO, response_model=Person, max_retries=2)
    assert person.age == 3
    assert len(server.requests) == 2
    assert server.requests[1]["messages"][1]["tool_calls"][0]["function"]["name"] == "Person"


def test_partial_answers(server: Server) -> None:
    server.say({"name": "Person", "arguments": {"name": "Ann", "age": 3}})
    client = make(server)
    stream = client.chat.completions.create_partial(model="gpt-4o-mini", messages=WHO, response_model=Person)
    assert list(stream)[-1].model_dump() == {"name": "Ann", "age": 3}


def test_awaited(server: Server) -> None:
    server.say({"name": "Person", "arguments": {"name": "Ann", "age": 3}})
    client = make(server, asynchronous=True)
    person = asyncio.run(client.chat.completions.create(model="gpt-4o-mini", messages=WHO, response_model=Person))
    assert person.age == 3
