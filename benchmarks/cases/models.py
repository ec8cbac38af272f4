"""From the bytes of an answer to its model, without a network."""

from __future__ import annotations

import json
from functools import partial

import orjson

from ..case import LOADS, OPENAI, OURS, Case, Setting
from ..measure import cpu_each, repeated
from ..payloads import COMPLETION, LOGPROBS


def decode(setting: Setting, subject: str, *, content: bytes) -> float:
    if subject == LOADS:
        return cpu_each(repeated(lambda: orjson.loads(content)), setting.effort) * 1e6
    if subject == OURS:
        from entrechat._core.wrap import wrapper

        wrap = wrapper("chat.chat_completion:ChatCompletion")
        wrap({})  # imports the class
        return cpu_each(repeated(lambda: wrap(orjson.loads(content))), setting.effort) * 1e6
    from openai._models import construct_type  # what its clients decode with; nothing public is as direct
    from openai.types.chat import ChatCompletion

    return cpu_each(repeated(lambda: construct_type(value=json.loads(content), type_=ChatCompletion)), setting.effort) * 1e6


CASES = (
    Case("decode", "decoding a small completion", "µs", partial(decode, content=COMPLETION), (OPENAI, LOADS)),
    Case(
        "decode-logprobs",
        "decoding 1,000 tokens with 5 logprobs each",
        "µs",
        partial(decode, content=LOGPROBS),
        (OPENAI, LOADS),
    ),
)
