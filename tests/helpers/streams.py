"""Chunks and events of streams, and the same bytes through the official client and through ours."""

from __future__ import annotations

import importlib
import json
from typing import Any

from tests.support.recording import Answer, RecordingServer

USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}


def chunk(*choices: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": list(choices), **members}


def choice(delta: dict[str, Any], index: int = 0, finish: str | None = None, **members: Any) -> dict[str, Any]:
    return {"index": index, "delta": delta, "finish_reason": finish, **members}


def call(index: int | None, arguments: str | None, **members: Any) -> dict[str, Any]:
    """A fragment of a tool call."""
    name = members.pop("name", None)
    function = {"arguments": arguments} if name is None else {"name": name, "arguments": arguments}
    made = {"function": function, **members}
    return made if index is None else {"index": index, **made}


def text_chunks(text: str, size: int = 3) -> list[dict[str, Any]]:
    """The chunks of an answer that says `text`."""
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    begin = chunk(choice({"role": "assistant", "content": ""}))
    return [begin, *(chunk(choice({"content": piece})) for piece in pieces), chunk(choice({}, finish="stop"))]


def clients(server: RecordingServer) -> list[Any]:
    """The official client and ours, both blocking."""
    settings: dict[str, Any] = {"api_key": "k", "base_url": f"{server.url}/v1", "max_retries": 0}
    return [importlib.import_module(package).OpenAI(**settings) for package in ("openai", "entrechat")]


def plain(value: Any) -> Any:
    """A value in a form that both clients' can be compared in: plain JSON without nulls."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    elif hasattr(value, "model_dump"):
        value = value.model_dump()
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items() if each is not None}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


def chat_events(client: Any, server: RecordingServer, chunks: list[Any], **options: Any) -> tuple[list[Any], Any]:
    """(kind and members of each event, the final completion or what was raised)."""
    server.answer = Answer.of_events(chunks)
    found: list[Any] = []
    try:
        with client.chat.completions.stream(model="m", messages=[], **options) as stream:
            for event in stream:
                found.append((type(event).__name__.partition("[")[0], plain(event)))
            return found, plain(stream.get_final_completion())
    except Exception as error:
        return found, type(error).__name__


def response_events(client: Any, server: RecordingServer, events: list[Any], **options: Any) -> tuple[list[Any], Any]:
    numbered = [{"sequence_number": at, **event} for at, event in enumerate(events)]
    server.answer = Answer.of_bytes(
        "".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n" for e in numbered).encode(), "text/event-stream"
    )
    found: list[Any] = []
    try:
        with client.responses.stream(model="m", input="q", **options) as stream:
            for event in stream:
                found.append((type(event).__name__.partition("[")[0], plain(event)))
            return found, plain(stream.get_final_response())
    except Exception as error:
        return found, type(error).__name__
