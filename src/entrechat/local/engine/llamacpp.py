"""llama.cpp in this process, through xllamacpp.

Answers run on daemon threads (`slots`), one for each of the model's slots; each slot has its own context. The model itself
is loaded on first use (`llamacpp_runtime`).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .. import problems, weights
from ..shapes import arr, obj
from . import grammar, tools
from .prompts import plain
from .protocols import CallArguments, CallStart, Done, Emit, Failed, ModelInfo, Text, Ticket
from .llamacpp_runtime import Key, Runtime, acquire, release
from .slots import Job


class LlamaCpp:
    """A `ChatEngine` on a GGUF file.

    Args:
        model_path: the file; None for SmolLM2-135M-Instruct, fetched on first use (see `weights`).
        model: the model's name; by default SmolLM2's, or the file's name.
        context: tokens of prompt and answer together that one request may have.
        slots: how many requests are answered at once; by default two to four, by the number of cores.
        threads: for one model; by default half the cores, because llama.cpp's threads spin.
        defaults: small models need help. Where the caller gave no system message a short one is added; where
            neither `temperature` nor `top_p` was given, decoding is greedy (0.7 with `n` above 1); where no penalty
            was given, `repeat_penalty` is 1.1. False sends just what the caller sent, with the API's own defaults
            (temperature 1, no truncation).
    """

    def __init__(
        self,
        model_path: str | os.PathLike[str] | None = None,
        *,
        model: str | None = None,
        context: int = 4096,
        slots: int | None = None,
        threads: int | None = None,
        defaults: bool = True,
    ) -> None:
        cores = os.cpu_count() or 1
        self._path = Path(model_path).absolute() if model_path is not None else None
        self.model = model or (weights.DEFAULT if self._path is None else self._path.stem.lower())
        self.defaults = defaults
        self._context = context
        self._slots = slots or max(2, min(4, cores))
        self._threads = threads or max(1, cores // 2)
        self._lock = threading.Lock()
        self._runtime: Runtime | None = None

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1738900000),)

    @property
    def busy(self) -> int:
        """How many slots are at work."""
        runtime = self._runtime
        return runtime.slots.busy if runtime is not None else 0

    def chat(self, body: Mapping[str, Any], emit: Emit, *, choice: int = 0) -> Ticket:
        job = _Answer(self, body, emit, choice)
        self._ready().slots.submit(job)
        return job

    def close(self) -> None:
        with self._lock:
            runtime, self._runtime = self._runtime, None
        if runtime is not None and runtime.key.pid == os.getpid():
            release(runtime)

    def _ready(self) -> Runtime:
        with self._lock:
            if self._runtime is None or self._runtime.key.pid != os.getpid():
                path = self._path if self._path is not None else weights.path_of(self.model)
                key = Key(os.getpid(), str(path), self.model, self._context, self._slots, self._threads)
                self._runtime = acquire(key)
            return self._runtime

    def server(self) -> Any:
        runtime = self._ready()
        if self._path is None and not os.path.exists(runtime.key.path):
            try:
                weights.ensure(self.model)
            except weights.WeightsError as error:
                raise problems.Problem(503, str(error), code="model_file_missing", retry=False) from error
        return runtime.server()


_SAMPLING = (
    *("temperature", "top_p", "top_k", "min_p", "frequency_penalty", "presence_penalty", "repeat_penalty"),
    *("logit_bias", "stop", "seed"),
)


class _Answer(Job):
    """One choice of one request, from its turn to its last event."""

    def __init__(self, engine: LlamaCpp, body: Mapping[str, Any], emit: Emit, choice: int) -> None:
        self._engine = engine
        self._body = body
        self._emit = emit
        self._choice = choice
        self._pick = tools.pick(body)
        self._reader = tools.ArgumentsReader()
        self._finish: str | None = None
        self._usage: Mapping[str, Any] = {}
        self._error: Exception | None = None

    def run(self) -> None:
        try:
            prompt = self._prompt()
            answer = self._engine.server().handle_chat_completions(prompt, self._take)
            if answer is not None:  # as when it refuses
                self._take(answer)
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
            self._done()

    def refuse(self) -> None:
        self._emit(Failed(problems.Problem(499, "The request was cancelled.", code="cancelled")))

    def _done(self) -> None:
        called = self._pick is not None and not self._pick.named and self._finish == "stop"
        cached = obj(self._usage.get("prompt_tokens_details")).get("cached_tokens", 0)
        reason: Any = "tool_calls" if called else self._finish
        self._emit(Done(reason, self._usage.get("prompt_tokens", 0), self._usage.get("completion_tokens", 0), cached))

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
        if chunk.get("usage"):
            self._usage = chunk["usage"]
        for choice in chunk.get("choices") or ():
            delta = obj(choice.get("delta"))
            logprobs = arr(obj(choice.get("logprobs")).get("content"))
            text = delta.get("content")
            if delta.get("role") and self._pick is not None:
                self._emit(CallStart(0, self._pick.function["name"]))
            elif text and self._pick is not None:
                text = self._reader.feed(text)
                if text:
                    self._emit(CallArguments(0, text))
            elif text:
                self._emit(
                    Text(
                        text, [_logprob(entry, self._body.get("top_logprobs") or 0) for entry in logprobs] if logprobs else None
                    )
                )
            if choice.get("finish_reason"):
                self._finish = choice["finish_reason"]

    def _prompt(self) -> dict[str, Any]:
        """The request as llama.cpp takes it."""
        body, defaults = self._body, self._engine.defaults
        given: dict[str, Any] = {name: body[name] for name in _SAMPLING if body.get(name) is not None}
        shape = _shape(body) if self._pick is None else tools.schema(self._pick.function)
        if defaults:
            if "temperature" not in given and "top_p" not in given:
                given["temperature"] = 0.7 if (body.get("n") or 1) > 1 else 0
            if shape is None and not any("penalty" in name for name in given):
                given["repeat_penalty"] = 1.1
        else:
            given = {"temperature": 1, "top_p": 1, "top_k": 0, "min_p": 0, "repeat_penalty": 1, **given}
        if "seed" in given:
            given["seed"] = (int(given["seed"]) + self._choice) % 2**32
        if self._pick is not None:
            given.pop("stop", None)  # the grammar says where it ends
            given["messages"] = tools.prompt(self._pick.function, plain(body["messages"], defaults=False))
        else:
            names = ", ".join(grammar.members(shape))
            task = "" if shape is None or not defaults else f"Answer in JSON{f' with the members {names}' if names else ''}."
            given["messages"] = plain(body["messages"], defaults=defaults, task=task)
        if shape is not None:
            given["response_format"] = {"type": "json_schema", "json_schema": {"name": "answer", "schema": shape}}
        most = body.get("max_completion_tokens") or body.get("max_tokens")
        if most is not None:
            given["max_tokens"] = most
        if body.get("logprobs"):
            given.update(logprobs=True, top_logprobs=max(1, body.get("top_logprobs") or 0))
        return {**given, "stream": True, "stream_options": {"include_usage": True}}


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
