"""Conversations as llama.cpp itself makes tokens of them: it offers its template and its tokenizer at its HTTP port alone."""

from __future__ import annotations

import http.client
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import orjson

from .. import problems
from ..finetuning.gguf import Gguf
from ..finetuning.lessons import Lesson, lesson
from ..finetuning.weights import shape_of
from .llamacpp_runtime import Runtime
from .prompts import plain


def check(path: Path) -> int:
    """The token that ends an answer of the model.

    Raises Problem: 400, the model cannot be trained.
    """
    try:
        file = Gguf(path)
        try:
            shape_of(file)
            value = file.values
            return int(value.get("tokenizer.ggml.eot_token_id", value["tokenizer.ggml.eos_token_id"]))
        finally:
            file.close()
    except (ValueError, KeyError, OSError) as error:
        raise problems.Problem(400, f"This server's model cannot be trained: {error}.", code="model_not_trainable") from error


def make(runtime: Runtime, messages: Sequence[Mapping[str, Any]], *, end: int, defaults: bool) -> Lesson:
    """What `messages` are to the model, as it meets them in chats.

    Args:
        end: see `check`.
        defaults: see `LlamaCpp`.

    Raises ValueError: its template cannot show them.
    """
    with runtime.call() as server:
        address = urlsplit(str(server.listening_address))
        connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=60)

        def ask(path: str, body: Mapping[str, Any]) -> Any:
            headers = {"content-type": "application/json", "authorization": f"Bearer {runtime.secret}"}
            connection.request("POST", path, orjson.dumps(body), headers)
            reply = connection.getresponse()
            content = reply.read()
            if reply.status != http.HTTPStatus.OK:
                raise ValueError(
                    f"the model's chat template refuses these messages: {content.decode('utf-8', 'replace')[:200]}"
                )
            return orjson.loads(content)

        def render(given: Sequence[Mapping[str, Any]]) -> str:
            return str(ask("/apply-template", {"messages": plain(given, defaults=defaults)})["prompt"])

        def tokenize(text: str, begins: bool) -> list[int]:
            tokens: list[int] = ask("/tokenize", {"content": text, "add_special": begins, "parse_special": True})["tokens"]
            return tokens

        try:
            return lesson(messages, render, tokenize, end)
        finally:
            connection.close()
