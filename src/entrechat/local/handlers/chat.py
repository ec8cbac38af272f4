"""`POST /chat/completions`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..engine.protocols import CallArguments, CallStart, Done, Text
from ..http import EventStream, event, json_reply
from ..shapes import obj
from . import checks
from .models import must_have
from .running import ClientGone, Run, shown

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..app import App
    from ..call import Call


async def create(call: Call) -> Response:
    app = call.app
    body = checks.chat(await call.json())
    call.admit(body["model"])
    model = must_have(app, body["model"])
    answer = _Answer(app, body, f"fp_{model.id}")
    run = Run(app.engine, body)
    run.watch(call.request)
    if not body.get("stream"):
        try:
            return json_reply(await _complete(answer, run))
        finally:
            run.close()
    # the headers wait for the first event, so that an engine's refusal still has a status of its own
    chunks = _chunks(answer, run)
    try:
        first = await anext(chunks)
    except BaseException:
        run.close()
        raise
    return EventStream(_lines(first, chunks), run.close)


class _Answer:
    """What every chunk of one answer, or the whole of it, repeats."""

    def __init__(self, app: App, body: dict[str, Any], fingerprint: str) -> None:
        self.app = app
        self.body = body
        self._head = {
            "id": app.new_id("chatcmpl-"),
            "created": int(app.clock()),
            "model": body["model"],
            "service_tier": "default",
            "system_fingerprint": fingerprint,
        }
        self.wants_usage = bool(obj(body.get("stream_options")).get("include_usage"))

    def whole(self, choices: list[dict[str, Any]], usage: dict[str, Any]) -> dict[str, Any]:
        return {**self._head, "object": "chat.completion", "choices": choices, "usage": usage}

    def chunk(self, choices: list[dict[str, Any]], usage: dict[str, Any] | None = None) -> dict[str, Any]:
        out = {**self._head, "object": "chat.completion.chunk", "choices": choices}
        return {**out, "usage": usage} if self.wants_usage else out


class _Choice:
    """One choice of a whole answer, gathered."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.logprobs: list[dict[str, Any]] = []
        self.calls: list[tuple[str, list[str]]] = []
        self.finish_reason = "stop"

    def take(self, item: object) -> None:
        if isinstance(item, Text):
            self.text.append(item.content)
            self.logprobs.extend(item.logprobs or ())
        elif isinstance(item, CallStart):
            self.calls.append((item.name, []))
        elif isinstance(item, CallArguments):
            self.calls[item.number][1].append(item.text)
        elif isinstance(item, Done):
            self.finish_reason = item.finish_reason

    def json(self, index: int, answer: _Answer) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": "".join(self.text), "refusal": None, "annotations": []}
        if self.calls:
            message["content"] = message["content"] or None
            message["tool_calls"] = [
                {"id": answer.app.new_id("call_"), "type": "function", "function": {"name": name, "arguments": "".join(pieces)}}
                for name, pieces in self.calls
            ]
        asked = bool(answer.body.get("logprobs")) and not self.calls
        logprobs = {"content": self.logprobs, "refusal": None} if asked else None
        return {"index": index, "message": message, "logprobs": logprobs, "finish_reason": self.finish_reason}


async def _complete(answer: _Answer, run: Run) -> dict[str, Any]:
    choices = [_Choice() for _ in range(int(answer.body.get("n") or 1))]
    async for index, item in run:
        choices[index].take(item)
    return answer.whole([choice.json(index, answer) for index, choice in enumerate(choices)], run.usage)


async def _chunks(answer: _Answer, run: Run) -> AsyncIterator[dict[str, Any]]:
    """The chunks of a stream: each choice opens with its role and closes with its finish_reason."""
    opened: set[int] = set()
    logged = bool(answer.body.get("logprobs"))

    def chunk(index: int, delta: dict[str, Any], reason: str | None = None, logprobs: Any = None) -> dict[str, Any]:
        shown_logprobs = {"content": logprobs, "refusal": None} if logged and logprobs else None
        return answer.chunk([{"index": index, "delta": delta, "logprobs": shown_logprobs, "finish_reason": reason}])

    async for index, item in run:
        if isinstance(item, CallStart):
            call = {
                "index": item.number,
                "id": answer.app.new_id("call_"),
                "type": "function",
                "function": {"name": item.name, "arguments": ""},
            }
            role = {} if index in opened else {"role": "assistant", "content": None}
            opened.add(index)
            yield chunk(index, {**role, "tool_calls": [call]})
            continue
        if index not in opened:
            opened.add(index)
            yield chunk(index, {"role": "assistant", "content": "", "refusal": None})
        if isinstance(item, Text):
            yield chunk(index, {"content": item.content}, logprobs=item.logprobs)
        elif isinstance(item, CallArguments):
            yield chunk(index, {"tool_calls": [{"index": item.number, "function": {"arguments": item.text}}]})
        elif isinstance(item, Done):
            yield chunk(index, {}, item.finish_reason)
    if answer.wants_usage:
        yield answer.chunk([], run.usage)


async def _lines(first: dict[str, Any], chunks: AsyncIterator[dict[str, Any]]) -> AsyncIterator[bytes]:
    """As server-sent events. An error on the way is an event of its own, and no `[DONE]` follows it."""
    yield event(first)
    try:
        async for chunk in chunks:
            yield event(chunk)
    except ClientGone:
        return
    except Exception as error:  # the status is sent; this is where it can still be told
        yield event(shown(error).body())
        return
    yield b"data: [DONE]\n\n"


ROUTES = [Route("POST", "/chat/completions", create)]
