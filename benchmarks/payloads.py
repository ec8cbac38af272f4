"""What is sent and what is answered: made up, in the shapes and sizes of the real thing."""

from __future__ import annotations

import base64
import json
from array import array
from random import Random
from typing import Any

MESSAGES: list[dict[str, str]] = [{"role": "user", "content": "What is the capital of France?"}]
CALL: dict[str, Any] = {"model": "gpt-4o-mini", "messages": MESSAGES}

LONG: list[dict[str, str]] = [
    {
        "role": ("user", "assistant")[at % 2],
        "content": (f"{at}: " + "the quick brown fox jumps over the lazy dog; " * 50)[:1970],
    }
    for at in range(320)
]
"""About 640 KB as JSON."""

_SHARED = {"id": "chatcmpl-AyPNinnUqUDYo9SAdA52NobMflmj2", "created": 1_738_960_610, "model": "gpt-4o-mini-2024-07-18"}
_USAGE = {
    "prompt_tokens": 19,
    "completion_tokens": 10,
    "total_tokens": 29,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 0,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
    },
}


def _completion(logprobs: dict[str, Any] | None) -> bytes:
    message: dict[str, Any] = {
        "role": "assistant",
        "content": "The capital of France is Paris.",
        "refusal": None,
        "annotations": [],
    }
    choice = {"index": 0, "message": message, "logprobs": logprobs, "finish_reason": "stop"}
    more = {"service_tier": "default", "system_fingerprint": "fp_44709d6fcb"}
    return json.dumps({**_SHARED, "object": "chat.completion", "choices": [choice], "usage": _USAGE, **more}).encode()


def _token(at: int) -> dict[str, Any]:
    return {"token": f"tok{at}", "logprob": -at / 1000, "bytes": [116, 111, 107]}


COMPLETION = _completion(None)
LOGPROBS = _completion(
    {"content": [{**_token(n), "top_logprobs": [_token(k) for k in range(5)]} for n in range(1000)], "refusal": None}
)
"""A completion of 1,000 tokens with the five likeliest of each: what evaluations ask for."""


def _event(delta: dict[str, Any], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    event = {**_SHARED, "object": "chat.completion.chunk", "service_tier": "default", "system_fingerprint": "fp_44709d6fcb"}
    text = json.dumps({**event, "choices": [choice], "obfuscation": "x7Jk2"}, separators=(",", ":"))
    return f"data: {text}\n\n".encode()


CHUNKS = 400
EVENTS = [
    _event({"role": "assistant", "content": "", "refusal": None}),
    *(_event({"content": f" word{at}"}) for at in range(CHUNKS - 2)),
    _event({}, "stop"),
    b"data: [DONE]\n\n",
]

VECTORS, WIDTH = 1500, 1536


def embeddings() -> bytes:
    """An answer of 1,500 vectors of 1,536 numbers in base64, as both clients ask for them."""
    random = Random(1)
    texts = [base64.b64encode(array("f", (random.gauss(0, 0.03) for _ in range(WIDTH)))).decode() for _ in range(16)]
    data = [{"object": "embedding", "index": at, "embedding": texts[at % 16]} for at in range(VECTORS)]
    usage = {"prompt_tokens": 12_000, "total_tokens": 12_000}
    return json.dumps({"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}).encode()
