"""Requests to an ASGI application in both colours of transport, and what the API's schemas say of the answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import orjson

from entrechat._core.http import HeaderBlock, Headers, Origin, Request, Timeout
from entrechat._io.adapters.asgi import AsyncASGITransport, SyncASGITransport

from .published import violations

_SCHEMAS = json.loads((Path(__file__).parent / "schemas.json").read_text())
CHAT = "/v1/chat/completions"


class Answer(NamedTuple):
    status: int
    headers: Headers
    content: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.content)

    @property
    def events(self) -> list[Any]:
        """The stream's data, decoded; the final [DONE] as that text."""
        blocks = self.content.decode().split("\n\n")
        assert blocks.pop() == ""
        data = [block.removeprefix("data: ") for block in blocks]
        return [each if each == "[DONE]" else json.loads(each) for each in data]


def ask(
    body: Any = None,
    *,
    path: str = CHAT,
    method: str = "POST",
    stream: bool = False,
    headers: dict[str, str] | None = None,
    timeout: Timeout | None = None,
) -> Request:
    """A request as the client's drivers make it."""
    block = HeaderBlock({"content-type": "application/json", **(headers or {})}.items())
    content = body if body is None or isinstance(body, bytes) else orjson.dumps(body)
    return Request(method, Origin("http", "local", 80), path, block, content, stream=stream, timeout=timeout)


class Caller:
    """Sends requests to `app` in one colour. Each asynchronous call runs in an event loop of its own."""

    def __init__(self, app: Any, colour: str) -> None:
        self.app = app
        self.colour = colour
        self._sync = SyncASGITransport(app, lifespan=False)
        self._async = AsyncASGITransport(app, lifespan=False)

    def send(self, request: Request) -> Answer:
        if self.colour == "sync":
            reply = self._sync.send(request)
            content = reply.content if not request.stream else b"".join(iter(reply.receive, b""))
            return Answer(reply.status, reply.headers, content or b"")
        return asyncio.run(self._send(request))

    async def _send(self, request: Request) -> Answer:
        reply = await self._async.send(request)
        if not request.stream:
            return Answer(reply.status, reply.headers, reply.content or b"")
        pieces = []
        while piece := await reply.receive():
            pieces.append(piece)
        return Answer(reply.status, reply.headers, b"".join(pieces))

    def api(self, method: str, path: str, body: Any = None, *, status: int = 200, headers: dict[str, str] | None = None) -> Any:
        """The JSON that an operation answers with, checked against the published document."""
        answer = self.send(ask(body, path=f"/v1{path}", method=method, headers=headers))
        assert answer.status == status, answer.content
        value = answer.json if answer.content else None
        assert not (wrong := violations(method, path, status, value)), wrong
        return value

    def events(self, path: str, body: Any, *, method: str = "POST", headers: dict[str, str] | None = None) -> list[Any]:
        """The events of a stream as (name, data), each checked against the published document; the data `[DONE]` is kept."""
        answer = self.send(ask(body, path=f"/v1{path}", method=method, stream=True, headers=headers))
        assert answer.status == 200, answer.content
        assert answer.headers["content-type"].startswith("text/event-stream")
        out: list[Any] = []
        blocks = answer.content.decode().split("\n\n")
        assert blocks.pop() == ""
        for block in blocks:
            fields = dict(line.split(": ", 1) for line in block.split("\n"))
            data = fields["data"] if fields["data"] == "[DONE]" else json.loads(fields["data"])
            out.append((fields.get("event"), data))
            if data != "[DONE]":
                # threads' and runs' events are described with their names, the others as their data
                shown = {"event": fields["event"], "data": data} if "/threads" in path else data
                assert not (wrong := violations(method, path, 200, shown, event=True)), wrong
        return out

    def upload(self, path: str, fields: dict[str, Any], *, status: int = 200, headers: dict[str, str] | None = None) -> Any:
        """A form; a field that is (name, bytes) is a file. Gives the JSON, checked."""
        boundary = "entrechat-test-boundary"
        parts = []
        for name, value in fields.items():
            for each in value if isinstance(value, list) else [value]:
                isfile = isinstance(each, tuple)
                head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'
                head += f'; filename="{each[0]}"\r\nContent-Type: application/octet-stream' if isfile else ""
                content = each[1] if isfile else str(each).encode()
                parts.append(head.encode() + b"\r\n\r\n" + content + b"\r\n")
        content = b"".join(parts) + f"--{boundary}--\r\n".encode()
        kind = {"content-type": f"multipart/form-data; boundary={boundary}", **(headers or {})}
        answer = self.send(ask(content, path=f"/v1{path}", headers=kind))
        assert answer.status == status, answer.content
        assert not (wrong := violations("POST", path, status, answer.json)), wrong
        return answer.json

    def chat(self, content: str = "Hello there", *, status: int = 200, **body: Any) -> Any:
        """A whole completion, or the error, checked against the API's schema."""
        answer = self.send(ask({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": content}], **body}))
        assert answer.status == status, answer.content
        check("CreateChatCompletionResponse" if status == 200 else "ErrorResponse", answer.json)
        return answer.json

    def chunks(self, content: str = "Hello there", **body: Any) -> list[Any]:
        """A stream's chunks without the [DONE], each checked."""
        full = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": content}], "stream": True, **body}
        answer = self.send(ask(full, stream=True))
        assert answer.status == 200, answer.content
        assert answer.headers["content-type"].startswith("text/event-stream")
        *chunks, done = answer.events
        assert done == "[DONE]"
        for chunk in chunks:
            check("CreateChatCompletionStreamResponse", chunk)
        assert len({(chunk["id"], chunk["created"], chunk["model"]) for chunk in chunks}) == 1
        return chunks

    def close(self) -> None:
        self._sync.close()


@cache
def _validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({**_SCHEMAS, "$ref": f"#/$defs/{name}"})


def check(name: str, value: Any) -> None:
    """Fails with every way in which `value` is not what the API's document says."""
    errors = [f"{error.json_path}: {error.message}" for error in _validator(name).iter_errors(value)]
    assert not errors, errors


def text_of(chunks: list[Any], index: int = 0) -> str:
    """The text of one choice of a stream."""
    return "".join(choice["delta"].get("content") or "" for choice in choices(chunks, index))


def choices(chunks: list[Any], index: int = 0) -> Iterator[Any]:
    return (choice for chunk in chunks for choice in chunk["choices"] if choice["index"] == index)


def pulled(*models: str) -> None:
    """Model files in the user's cache, by `entrechat local pull` in a process of its own: the tests' own may not leave this
    machine. Where they cannot be had, the test is skipped, loudly."""
    import os
    import subprocess
    import sys

    import pytest

    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root / "src"), "ENTRECHAT_FETCH": "pip"}
    for model in models:
        command = [sys.executable, "-m", "entrechat", "local", "pull", model, "--quiet"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
        if done.returncode:
            pytest.skip(f"THE REAL {model} IS NOT TESTED: {done.stderr.strip()[-300:]}")
