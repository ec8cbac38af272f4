"""`POST /chat/completions`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

from ..call import Route
from ..engine.protocols import CallArguments, CallStart, Done, Text
from ..http import EventStream, event, json_reply
from ..shapes import obj
from . import checks, stored_chat
from .chat_dialect import Dialect, translate
from .models import must_have
from .running import ClientGone, Run, shown

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..call import Call


async def create(call: Call) -> Response:
    app = call.app
    body = checks.chat(await call.json())
    call.ignore(*checks.ignored(body))
    call.app.policy.permit_tier(call.project, body.get("service_tier"))
    call.admit(body["model"])
    model = must_have(app, body["model"])
    for_engine, dialect = translate(body)
    answer = _Answer(call, body, dialect, model.id)
    run = Run(app.engine, for_engine)
    run.watch(call.request)
    if not body.get("stream"):
        try:
            whole = await _complete(answer, run)
            answer.finished(run, whole)
            return json_reply(whole)
        finally:
            run.close()
    # the headers wait for the first event, so that an engine's refusal still has a status of its own
    chunks = _chunks(answer, run)
    try:
        first = await anext(chunks)
    except BaseException:
        run.close()
        raise
    return EventStream(lines(first, chunks), run.close)


class _Answer:
    """What every chunk of one answer, or the whole of it, repeats."""

    def __init__(self, call: Call, body: dict[str, Any], dialect: Dialect, model: str) -> None:
        self.app = call.app
        self.body = body
        self.dialect = dialect
        self._call = call
        self._head = {
            "id": self.app.new_id("chatcmpl-"),
            "created": int(self.app.clock()),
            "model": body["model"],
            "service_tier": "default",
            "system_fingerprint": f"fp_{model}",
        }
        self.wants_usage = bool(obj(body.get("stream_options")).get("include_usage"))

    def finished(self, run: Run, whole: dict[str, Any]) -> None:
        """Counts the answer and keeps it where the caller wants that; before its end is sent."""
        self._call.used(
            "completions",
            self.body["model"],
            input_tokens=run.prompt_tokens,
            output_tokens=run.completion_tokens,
            input_cached_tokens=run.cached_tokens,
        )
        if self.body.get("store"):
            stored_chat.keep(self._call, self.body, whole)

    def whole(self, choices: list[dict[str, Any]], usage: dict[str, Any]) -> dict[str, Any]:
        return {**self._head, "object": "chat.completion", "choices": choices, "usage": usage}

    def chunk(self, choices: list[dict[str, Any]], usage: dict[str, Any] | None = None) -> dict[str, Any]:
        out = {**self._head, "object": "chat.completion.chunk", "choices": choices}
        return {**out, "usage": usage} if self.wants_usage else out


class _Choice:
    """One choice of a whole answer, gathered."""

    def __init__(self, new_id: Callable[[str], str]) -> None:
        self.text: list[str] = []
        self.logprobs: list[dict[str, Any]] = []
        self.calls: list[tuple[str, str, list[str]]] = []
        self._new_id = new_id
        self.finish_reason = "stop"

    def take(self, item: object) -> None:
        if isinstance(item, Text):
            self.text.append(item.content)
            self.logprobs.extend(item.logprobs or ())
        elif isinstance(item, CallStart):
            self.calls.append((self._new_id("call_"), item.name, []))
        elif isinstance(item, CallArguments):
            self.calls[item.number][2].append(item.text)
        elif isinstance(item, Done):
            self.finish_reason = item.finish_reason

    def json(self, index: int, answer: _Answer) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": "".join(self.text), "refusal": None, "annotations": []}
        if self.calls:
            calls = [
                {"id": id, "type": "function", "function": {"name": name, "arguments": "".join(pieces)}}
                for id, name, pieces in self.calls
            ]
            message.update(answer.dialect.message(calls), content=message["content"] or None)
        asked = bool(answer.body.get("logprobs")) and not self.calls
        logprobs = {"content": self.logprobs, "refusal": None} if asked else None
        reason = answer.dialect.finish_reason(self.finish_reason)
        return {"index": index, "message": message, "logprobs": logprobs, "finish_reason": reason}


async def _complete(answer: _Answer, run: Run) -> dict[str, Any]:
    choices = _choices(answer)
    async for index, item in run:
        choices[index].take(item)
    return _whole(answer, run, choices)


def _choices(answer: _Answer) -> list[_Choice]:
    return [_Choice(answer.app.new_id) for _ in range(int(answer.body.get("n") or 1))]


def _whole(answer: _Answer, run: Run, choices: list[_Choice]) -> dict[str, Any]:
    return answer.whole([choice.json(index, answer) for index, choice in enumerate(choices)], run.usage)


async def _chunks(answer: _Answer, run: Run) -> AsyncIterator[dict[str, Any]]:
    """The chunks of a stream: each choice opens with its role and closes with its finish_reason."""
    choices = _choices(answer)
    opened: set[int] = set()
    logged = bool(answer.body.get("logprobs"))

    def chunk(index: int, delta: dict[str, Any], reason: str | None = None, logprobs: Any = None) -> dict[str, Any]:
        shown_logprobs = {"content": logprobs, "refusal": None} if logged and logprobs else None
        return answer.chunk([{"index": index, "delta": delta, "logprobs": shown_logprobs, "finish_reason": reason}])

    async for index, item in run:
        choice = choices[index]
        before = len(choice.calls)
        choice.take(item)
        if isinstance(item, (CallStart, Done)):
            for delta in _held_back(answer, choice, before):
                yield chunk(index, delta)
        if isinstance(item, CallStart):
            role = {} if index in opened else {"role": "assistant", "content": None}
            opened.add(index)
            yield chunk(index, {**role, **answer.dialect.start(item.number, choice.calls[-1][0], item.name)})
            continue
        if index not in opened:
            opened.add(index)
            yield chunk(index, {"role": "assistant", "content": "", "refusal": None})
        if isinstance(item, Text):
            yield chunk(index, {"content": item.content}, logprobs=item.logprobs)
        elif isinstance(item, CallArguments):
            name = choice.calls[item.number][1]
            if name not in answer.dialect.custom:
                yield chunk(index, answer.dialect.piece(item.number, name, item.text))
        elif isinstance(item, Done):
            yield chunk(index, {}, answer.dialect.finish_reason(item.finish_reason))
    answer.finished(run, _whole(answer, run, choices))
    if answer.wants_usage:
        yield answer.chunk([], run.usage)


def _held_back(answer: _Answer, choice: _Choice, count: int) -> list[dict[str, Any]]:
    """A custom tool's input, once it is complete: it is no JSON that could be sent in pieces."""
    if not count or choice.calls[count - 1][1] not in answer.dialect.custom:
        return []
    _, name, pieces = choice.calls[count - 1]
    return [answer.dialect.piece(count - 1, name, "".join(pieces))]


async def lines(first: dict[str, Any], chunks: AsyncIterator[dict[str, Any]]) -> AsyncIterator[bytes]:
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


ROUTES = [Route("POST", "/chat/completions", create, ignores=checks.IGNORED)]
