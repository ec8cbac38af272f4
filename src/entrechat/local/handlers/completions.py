"""`POST /completions`, the API before chat.

The names of base models (`davinci-002`, `babbage-002`), and the local model's own, go on with the prompt as it is; that of
`gpt-3.5-turbo-instruct`, which was made to follow instructions, takes it as a user's message.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from .. import tokens
from ..call import Route
from ..engine.protocols import Done, Text
from ..http import EventStream, json_reply
from ..problems import Problem, bad_value, not_offered
from ..shapes import is_array, obj
from .chat import lines
from .models import must_have
from .running import Run

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..call import Call

_PASSED = ("frequency_penalty", "logit_bias", "presence_penalty", "seed", "stop", "temperature", "top_p")
_MOST_PROMPTS = 128


async def create(call: Call) -> Response:
    body = await call.body()
    model = must_have(call.app, body["model"], "completions")
    _check(body)
    answer = _Answer(call, body, _prompts(body.get("prompt")), model.id)
    chunks = answer.chunks()
    if not body.get("stream"):
        return json_reply(await answer.whole(chunks))
    try:
        first = await anext(chunks)
    except BaseException:
        answer.close()
        raise
    return EventStream(lines(first, chunks), answer.close)


def _check(body: dict[str, Any]) -> None:
    count, best_of = body.get("n") or 1, body.get("best_of")
    if body.get("suffix"):
        raise not_offered("suffix", "The local model goes on with a text; it cannot fill in before a suffix.")
    if best_of is not None and best_of < count:
        raise bad_value("best_of", f"it must be at least 'n', which is {count}.")
    if best_of is not None and best_of > count and body.get("stream"):
        raise bad_value("best_of", "the best of several can only be known in the end, so not where 'stream' is true.")
    if body.get("echo") and body.get("logprobs") is not None:
        raise not_offered("echo", "The local server knows no log probabilities of a prompt: leave out 'echo' or 'logprobs'.")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_value("stream_options", "it is only allowed where 'stream' is true.")


def _prompts(given: Any) -> list[str]:
    """The prompts as texts; what is given as tokens is decoded."""
    if not is_array(given):
        return [given or ""]
    if not given:
        raise bad_value("prompt", "expected an array with at least 1 item.", "empty_array")
    items = [given] if isinstance(given[0], int) else given
    if len(items) > _MOST_PROMPTS:
        raise bad_value("prompt", f"expected at most {_MOST_PROMPTS} prompts, but got {len(items)}.", "array_above_max_length")
    try:
        return [item if isinstance(item, str) else tokens.decode(item) for item in items]
    except ValueError as error:
        raise bad_value("prompt", f"{error}.") from None


class _Answer:
    """The choices of one request: `n` of each prompt, prompt after prompt."""

    def __init__(self, call: Call, body: dict[str, Any], prompts: list[str], model: str) -> None:
        self._call = call
        self._body = body
        self._prompts = prompts
        self._count: int = body.get("n") or 1
        self._tried: int = max(self._count, body.get("best_of") or 1)
        self._most: int = 16 if body.get("max_tokens") is None else body["max_tokens"]
        self._run: Run | None = None
        self._used = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
        self._head = {
            "id": call.app.new_id("cmpl-"),
            "object": "text_completion",
            "created": int(call.app.clock()),
            "model": body["model"],
            "system_fingerprint": f"fp_{model}",
        }

    def close(self) -> None:
        if self._run is not None:
            self._run.close()

    async def chunks(self) -> AsyncIterator[dict[str, Any]]:
        wants_usage = bool(obj(self._body.get("stream_options")).get("include_usage"))
        more = {"usage": None} if wants_usage else {}
        for number, prompt in enumerate(self._prompts):
            async for choice in self._pieces(number * self._tried, prompt):
                yield {**self._head, "choices": [choice], **more}
        self._count_used()
        if wants_usage:
            yield {**self._head, "choices": [], "usage": self._used}

    async def whole(self, chunks: AsyncIterator[dict[str, Any]]) -> dict[str, Any]:
        choices = [_Choice() for _ in range(len(self._prompts) * self._tried)]
        async for chunk in chunks:
            (piece,) = chunk["choices"]
            choices[int(piece["index"])].take(piece)
        kept: list[_Choice] = []
        for begin in range(0, len(choices), self._tried):
            tried = choices[begin : begin + self._tried]
            kept += sorted(tried, key=_Choice.likelihood, reverse=True)[: self._count] if self._tried > self._count else tried
        shown = [choice.json(index, logged=self._body.get("logprobs") is not None) for index, choice in enumerate(kept)]
        return {**self._head, "choices": shown, "usage": self._used}

    async def _pieces(self, first: int, prompt: str) -> AsyncIterator[dict[str, Any]]:
        """What comes for one prompt, each piece a choice of a chunk."""
        offsets = [0] * self._tried
        if self._body.get("echo"):
            for choice in range(self._tried):
                yield _piece(first + choice, prompt)
        if self._most == 0:
            for choice in range(self._tried):
                yield _piece(first + choice, "", "length")
            return
        self._run = run = Run(self._call.app.engine, self._for_engine(prompt))
        run.watch(self._call.request)
        try:
            async for choice, item in run:
                if isinstance(item, Text):
                    logprobs = self._logprobs(item.logprobs, offsets[choice])
                    offsets[choice] += len(item.content)
                    yield _piece(first + choice, item.content, logprobs=logprobs)
                elif isinstance(item, Done):
                    yield _piece(first + choice, "", item.finish_reason)
        except Problem as problem:
            if problem.param == "messages":  # which only the engine's body has
                problem.param = "prompt"
            raise
        finally:
            run.close()
        for name, count in run.usage.items():
            if name in self._used:
                self._used[name] += count

    def _for_engine(self, prompt: str) -> dict[str, Any]:
        body = {name: self._body[name] for name in _PASSED if self._body.get(name) is not None}
        if "instruct" not in self._body["model"]:
            body["prompt"] = prompt
        logprobs = self._body.get("logprobs")
        if logprobs is not None or self._tried > self._count:
            body.update(logprobs=True, top_logprobs=logprobs or 0)
        messages = [{"role": "user", "content": prompt}]
        return {**body, "model": self._body["model"], "messages": messages, "max_tokens": self._most, "n": self._tried}

    def _logprobs(self, entries: list[dict[str, Any]] | None, offset: int) -> dict[str, Any] | None:
        """In the shape that they had before chat."""
        if not entries:
            return None
        out: dict[str, list[Any]] = {"tokens": [], "token_logprobs": [], "top_logprobs": [], "text_offset": []}
        for entry in entries:
            out["tokens"].append(entry["token"])
            out["token_logprobs"].append(entry["logprob"])
            out["top_logprobs"].append({other["token"]: other["logprob"] for other in entry["top_logprobs"]})
            out["text_offset"].append(offset)
            offset += len(entry["token"])
        return out

    def _count_used(self) -> None:
        self._call.used(
            "completions",
            self._body["model"],
            input_tokens=self._used["prompt_tokens"],
            output_tokens=self._used["completion_tokens"],
        )


def _piece(index: int, text: str, reason: str | None = None, logprobs: Any = None) -> dict[str, Any]:
    return {"text": text, "index": index, "logprobs": logprobs, "finish_reason": reason}


class _Choice:
    """One choice of a whole answer, gathered."""

    def __init__(self) -> None:
        self._text: list[str] = []
        self._logprobs: dict[str, list[Any]] = {"tokens": [], "token_logprobs": [], "top_logprobs": [], "text_offset": []}
        self._reason: str | None = None

    def take(self, piece: dict[str, Any]) -> None:
        self._text.append(piece["text"])
        self._reason = piece["finish_reason"] or self._reason
        for name, values in obj(piece["logprobs"]).items():
            self._logprobs[name] += values

    def likelihood(self) -> float:
        """The mean logarithm of its tokens' probabilities."""
        known = self._logprobs["token_logprobs"]
        return sum(known) / len(known) if known else 0.0

    def json(self, index: int, *, logged: bool) -> dict[str, Any]:
        return _piece(index, "".join(self._text), self._reason, self._logprobs if logged else None)


ROUTES = [Route("POST", "/completions", create, ignores=("user",))]
