"""Answers that call tools, in the words of both APIs, and functions to call."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any, Literal

import pytest

from entrechat.helpers.tools import function_tool
from tests.support.colours import Client
from tests.support.fake_transport import Said

USAGE = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15, "prompt_tokens_details": {"cached_tokens": 2}}
RESPONSE_USAGE = {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15, "input_tokens_details": {"cached_tokens": 2}}
API = Literal["chat", "responses"]
APIS: tuple[API, ...] = ("chat", "responses")
each_api = pytest.mark.parametrize("api", APIS)
Asked = tuple[str, str]


class Api:
    """Answers, requests and conversations in the words of one API."""

    def __init__(self, name: API) -> None:
        self.name = name
        self.chat = name == "chat"

    def method(self, client: Client) -> Any:
        return client.chat.completions.run_tools if self.chat else client.responses.run_tools

    def run(self, client: Client, *tools: Any, **options: Any) -> Any:
        begin = {"messages": [{"role": "user", "content": "q"}]} if self.chat else {"input": "q"}
        return client.run(self.method(client), **{"model": "m", "tools": tools, **begin, **options})

    def calling(self, *calls: Asked, usage: bool = True, custom: bool = False, text: str | None = None) -> Said:
        """An answer that calls tools: (name, arguments) of each."""
        return Said.json(self.answer(calls, usage=usage, custom=custom, text=text))

    def saying(self, text: str, usage: bool = True) -> Said:
        return self.calling(usage=usage, text=text)

    def answer(self, calls: Any = (), *, usage: bool = True, custom: bool = False, text: str | None = None) -> dict[str, Any]:
        if self.chat:
            kind, member = ("custom", "input") if custom else ("function", "arguments")
            made = [
                {"id": f"c{at}", "type": kind, kind: {"name": name, member: given}} for at, (name, given) in enumerate(calls)
            ]
            message = {"role": "assistant", "content": text, **({"tool_calls": made} if made else {})}
            choice = {"index": 0, "finish_reason": "tool_calls" if made else "stop", "message": message}
            head = {"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
            return {**head, **({"usage": USAGE} if usage else {})}
        kind, member = ("custom_tool_call", "input") if custom else ("function_call", "arguments")
        output: list[Any] = [
            {"type": kind, "id": f"f{at}", "call_id": f"c{at}", "name": name, member: given, "status": None}
            for at, (name, given) in enumerate(calls)
        ]
        if text is not None:
            part = {"type": "output_text", "text": text, "annotations": []}
            output.append({"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]})
        head = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": output}
        return {**head, **({"usage": RESPONSE_USAGE} if usage else {})}

    def text(self, run: Any) -> str:
        found: str = run.final.choices[0].message.content if self.chat else run.final.output_text
        return found

    def history(self, transport: Any, at: int = -1) -> list[Any]:
        """The conversation that a request sends."""
        body = transport.sent(at)
        found = body["messages" if self.chat else "input"]
        return [{"role": "user", "content": found}] if isinstance(found, str) else found

    def results(self, transport: Any, at: int = -1) -> list[Any]:
        """What a request tells of calls."""
        ids = ("tool_call_id", "content") if self.chat else ("call_id", "output")
        kinds = ("function_call_output", "custom_tool_call_output")
        return [
            (each[ids[0]], each[ids[1]])
            for each in self.history(transport, at)
            if each.get("role") == "tool" or each.get("type") in kinds
        ]


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest) -> Api:
    return Api(request.param)


def add(a: int, b: int = 1) -> int:
    """Add.

    Args:
        a: The first.
    """
    return a + b


async def aadd(a: int, b: int = 1) -> int:
    """Add.

    Args:
        a: The first.
    """
    await asyncio.sleep(0)
    return a + b


def adder(client: Client) -> Any:
    return add if client.colour == "sync" else function_tool(aadd, name="add")


@dataclasses.dataclass
class Point:
    x: int


def forever(api: Api, **options: Any) -> Said:
    return api.calling(("add", '{"a": 1}'), **options)
