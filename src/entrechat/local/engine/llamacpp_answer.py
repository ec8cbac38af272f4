"""One answer of llama.cpp: the request as it takes it, and what it streams as engine events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .. import problems
from ..shapes import arr, obj
from . import grammar, tools
from .prompts import plain
from .protocols import CallArguments, CallStart, Done, Emit, Failed, Text
from .relevance import Scores
from .slots import Job

_SAMPLING = (
    *("temperature", "top_p", "top_k", "min_p", "frequency_penalty", "presence_penalty", "repeat_penalty"),
    *("logit_bias", "stop", "seed"),
)


class Answer(Job):
    """One choice of one request, from its turn to its last event. Each of several tool calls is written by itself.

    Args:
        server: gives llama.cpp's server; may load it first.
        body: the request.
        emit: takes the events.
        choice: which of the request's `n` this is.
        defaults: see `LlamaCpp`.
        scores: finds the tools that the request is about.
    """

    def __init__(
        self,
        server: Callable[[], Any],
        body: Mapping[str, Any],
        emit: Emit,
        *,
        choice: int,
        defaults: bool,
        scores: Scores,
    ) -> None:
        self._server = server
        self._body = body
        self._emit = emit
        self._choice = choice
        self._defaults = defaults
        self._scores = scores
        self._pick: tools.Pick | None = None
        self._number = 0
        self._reader = tools.ArgumentsReader()
        self._finish: str | None = None
        self._usage = {"prompt_tokens": 0, "completion_tokens": 0, "cached_tokens": 0}
        self._error: Exception | None = None

    def run(self) -> None:
        try:
            if self._body.get("prompt") is not None:
                self._generate(self._raw(), raw=True)
            else:
                picks: list[tools.Pick | None] = [*tools.picks(self._body, self._scores)]
                for self._number, self._pick in enumerate(picks or [None]):
                    self._reader = tools.ArgumentsReader()
                    self._generate(self._prompt())
                    if self.cancelled or self._error is not None or self._finish != "stop":
                        break
        except ValueError as error:  # what llama.cpp makes of a body it cannot use
            self._error = problems.Problem(400, f"The local model cannot take this request: {error}", code="invalid_request")
        except Exception as error:  # it is told to the caller
            self._error = error
        if self.cancelled:
            self.refuse()
        elif self._error is not None:
            self._emit(Failed(self._error))
        elif self._finish is None:
            self._emit(Failed(RuntimeError("llama.cpp ended its answer without saying why")))
        else:
            called = self._pick is not None and not self._pick.named and self._finish == "stop"
            reason: Any = "tool_calls" if called else self._finish
            self._emit(Done(reason, **self._usage))

    def refuse(self) -> None:
        self._emit(Failed(problems.Problem(499, "The request was cancelled.", code="cancelled")))

    def _generate(self, request: Mapping[str, Any], *, raw: bool = False) -> None:
        server = self._server()
        self._finish = None
        handle = server.handle_completions if raw else server.handle_chat_completions
        streamed = {"stream": True, "stream_options": {"include_usage": True}, "return_progress": True}
        answer = handle({**request, **streamed}, self._take)
        if answer is not None:  # as when it refuses
            self._take(answer)

    def _take(self, chunk: dict[str, Any]) -> bool:
        """llama.cpp's callback; True stops it. It swallows exceptions, so none may be lost here."""
        if self.cancelled:
            return True
        try:
            self._read(chunk)
        except Exception as error:  # told in `run`
            self._error = error
        return self.cancelled or self._error is not None

    def _read(self, chunk: dict[str, Any]) -> None:
        if "error" in chunk:
            raise _problem(chunk["error"])
        if "prompt_progress" in chunk:  # only an opportunity to stop it
            return
        if usage := chunk.get("usage"):
            for name, count in {**usage, **obj(usage.get("prompt_tokens_details"))}.items():
                if name in self._usage:
                    self._usage[name] += count
        for choice in chunk.get("choices") or ():
            delta = obj(choice.get("delta"))
            text = delta.get("content") or choice.get("text")
            if self._pick is not None:
                self._read_call(self._pick, delta, text)
            elif text:
                logprobs = arr(obj(choice.get("logprobs")).get("content"))
                top = self._body.get("top_logprobs") or 0
                self._emit(Text(text, [_logprob(entry, top) for entry in logprobs] if logprobs else None))
            if choice.get("finish_reason"):
                self._finish = choice["finish_reason"]

    def _read_call(self, pick: tools.Pick, delta: Mapping[str, Any], text: str | None) -> None:
        if delta.get("role"):
            self._emit(CallStart(self._number, pick.function["name"]))
        elif text and (piece := self._reader.feed(text)):
            self._emit(CallArguments(self._number, piece))

    def _prompt(self) -> dict[str, Any]:
        """The conversation as llama.cpp takes it, for the call that is picked or for an answer in words."""
        body, pick = self._body, self._pick
        shape = _shape(body) if pick is None else tools.schema(pick.function)
        given = self._sampling(constrained=shape is not None)
        if pick is not None:
            given.pop("stop", None)  # the grammar says where it ends
            given["messages"] = tools.prompt(pick, plain(body["messages"], defaults=False))
        else:
            names = ", ".join(grammar.members(shape))
            helps = shape is not None and self._defaults
            task = f"Answer in JSON{f' with the members {names}' if names else ''}." if helps else ""
            given["messages"] = plain(body["messages"], defaults=self._defaults, task=task)
        if shape is not None:
            given["response_format"] = {"type": "json_schema", "json_schema": {"name": "answer", "schema": shape}}
        if body.get("logprobs") and pick is None:
            given.update(logprobs=True, top_logprobs=max(1, body.get("top_logprobs") or 0))
        return given

    def _raw(self) -> dict[str, Any]:
        """A text to go on with, without the model's template."""
        given = {**self._sampling(constrained=False), "prompt": self._body["prompt"]}
        if self._body.get("logprobs"):
            given["logprobs"] = max(1, self._body.get("top_logprobs") or 0)
        return given

    def _sampling(self, *, constrained: bool) -> dict[str, Any]:
        body = self._body
        given: dict[str, Any] = {name: body[name] for name in _SAMPLING if body.get(name) is not None}
        if self._defaults:
            if "temperature" not in given and "top_p" not in given:
                given["temperature"] = 0.7 if (body.get("n") or 1) > 1 else 0
            if not constrained and not any("penalty" in name for name in given):
                given["repeat_penalty"] = 1.1
        else:
            given = {"temperature": 1, "top_p": 1, "top_k": 0, "min_p": 0, "repeat_penalty": 1, **given}
        if "seed" in given:
            given["seed"] = (int(given["seed"]) + self._choice) % 2**32
        most = body.get("max_completion_tokens") or body.get("max_tokens")
        if most is not None:
            given["max_tokens"] = max(1, most - self._usage["completion_tokens"])
        return given


def _shape(body: Mapping[str, Any]) -> dict[str, Any] | None:
    """The schema of an answer in words that must be JSON, or None."""
    wanted = obj(body.get("response_format"))
    if wanted.get("type") == "json_object":
        return {"type": "object"}
    return grammar.prepare(obj(wanted.get("json_schema")).get("schema")) if wanted.get("type") == "json_schema" else None


def _logprob(entry: Mapping[str, Any], top: int) -> dict[str, Any]:
    """The API's shape: llama.cpp adds an `id`, and gives at least one alternative."""
    out = {name: entry.get(name) for name in ("token", "logprob", "bytes")}
    others = entry.get("top_logprobs", ())[:top]
    out["top_logprobs"] = [{name: other.get(name) for name in ("token", "logprob", "bytes")} for other in others]
    return out


def _problem(error: Mapping[str, Any]) -> problems.Problem:
    if error.get("type") == "exceed_context_size_error":
        return problems.too_long(int(error.get("n_prompt_tokens", 0)), int(error.get("n_ctx", 0)))
    return problems.Problem(int(error.get("code", 500)), str(error.get("message", "llama.cpp failed")))
