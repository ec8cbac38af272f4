"""What every harness is: a function, seeds that a fuzzer varies, and words of its language."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from entrechat._core.config import Config
from entrechat._core.http import Origin
from entrechat._core.model import Model
from entrechat._core.op import Op

ORIGIN = Origin("https", "api.test", 443)
CONFIG = Config(origin=ORIGIN, prefix="/v1", headers={}, query={}, api_key="k")
STRICT = Config(origin=ORIGIN, prefix="/v1", headers={}, query={}, api_key="k", strict=True)


class Target(NamedTuple):
    run: Callable[[bytes], None]
    seeds: list[bytes]
    words: list[bytes] = []
    largest: int = 4096


@cache
def op(path: str) -> Op:
    module, _, name = path.partition(":")
    found: Op = getattr(importlib.import_module(f"entrechat.resources.{module}"), name)
    return found


STREAMS = [
    "chat.completions.completions:_CREATE",
    "responses.responses:_CREATE",
    "beta.threads.runs.runs:_CREATE",
    "images:_GENERATE",
    "audio.transcriptions:_CREATE",
    "beta.agents.sessions.events:_STREAM",
    "completions:_CREATE",
]


ANSWERS = [
    "chat.completions.completions:_CREATE",
    "responses.responses:_CREATE",
    "audio.transcriptions:_CREATE",
    "embeddings:_CREATE",
    "moderations:_CREATE",
    "beta.threads.runs.runs:_CREATE",
    "beta.threads.messages:_CREATE",
    "evals.evals:_CREATE",
    "fine_tuning.jobs.jobs:_CREATE",
    "vector_stores.vector_stores:_CREATE",
    "images:_GENERATE",
    "batches:_CREATE",
    "models:_LIST",
    "vector_stores.vector_stores:_SEARCH",
    "chat.completions.completions:_LIST",
]


def plain(value: Any) -> Any:
    if isinstance(value, Model):
        return Model.to_dict(value)
    return [plain(each) for each in value] if isinstance(value, list) else value


def depth(value: Any) -> int:
    deepest, level = 0, [value]
    while level:
        deepest += 1
        level = [
            inner
            for each in level
            if isinstance(each, (dict, list))
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return deepest


def finite(value: Any) -> bool:
    if isinstance(value, dict):
        return all(map(finite, value.values()))
    if isinstance(value, list):
        return all(map(finite, value))
    return not isinstance(value, float) or math.isfinite(value)


SSE_WORDS = [
    b"data: {",
    b"data:",
    b"event: ",
    b"id: ",
    b"retry: ",
    b"\n\n",
    b"\r\n",
    b"\r\r",
    b"[DONE]",
    b"\xef\xbb\xbf",
    b": ",
]
JSON_WORDS = [
    b'"type"', b'"error"', b'"choices"', b'"delta"', b'"event"', b'"message"', b'"finish_reason"', b'"object"', b"\\ud83d", b"NaN",
    b"1e999", b"[[[[", b"}}}}", b"null", b"123456789012345678901234567890",
]  # fmt: skip
