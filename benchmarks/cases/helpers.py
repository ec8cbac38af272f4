"""What the helpers cost: a chunk of `chat.completions.stream`, and a 2 KB answer made into an object."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from ..case import OPENAI, OURS, Bar, Case, Setting
from ..measure import cpu_each, repeated
from ..payloads import CALL, CHUNKS
from ..subjects import client

STEPS = [{"explanation": f"Step {at}: subtract and divide on both sides, " * 2, "output": f"x = {at}"} for at in range(17)]
ANSWER = json.dumps({"steps": STEPS, "answer": "x = -3.625"})
"""About 2 KB."""


def stream(setting: Setting, subject: str, *, path: str) -> float:
    """Every event of the stream, and the whole completion at the end."""
    with client(subject, f"{setting.server}/{path}/v1") as made:

        def read() -> None:
            seen = 0
            with made.chat.completions.stream(**CALL) as events:
                for event in events:
                    seen += event.type == "content.delta"
            if seen != CHUNKS - 1 or not events.get_final_completion().choices[0].message.content:
                raise RuntimeError(f"{seen} pieces of text came in place of {CHUNKS - 1}")

        return cpu_each(repeated(read), setting.effort) / CHUNKS * 1e6


def parse(setting: Setting, subject: str) -> float:
    """From the type to the schema that is sent, and from the answer's bytes to the object; nothing is sent."""
    from pydantic import BaseModel

    class Step(BaseModel):
        explanation: str
        output: str

    class Solution(BaseModel):
        steps: list[Step]
        answer: str

    message = {"role": "assistant", "content": ANSWER}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    body = json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}).encode()

    def ours() -> Any:
        import orjson

        from entrechat._core.wrap import wrap_class
        from entrechat.helpers.structured import format_of
        from entrechat.helpers.structured_results import parsed_completion
        from entrechat.helpers.structured_tools import Parsers
        from entrechat.types.chat import ChatCompletion

        wanted = format_of(Solution)
        return parsed_completion(wrap_class(ChatCompletion)(orjson.loads(body)), wanted.load, Parsers(None))

    def official() -> Any:
        from openai import omit
        from openai._models import construct_type
        from openai.lib._parsing import parse_chat_completion, type_to_response_format_param
        from openai.types.chat import ChatCompletion

        type_to_response_format_param(Solution)
        completion: Any = construct_type(type_=ChatCompletion, value=json.loads(body))
        return parse_chat_completion(response_format=Solution, input_tools=omit, chat_completion=completion)

    run = ours if subject == OURS else official
    if len(run().choices[0].message.parsed.steps) != len(STEPS):
        raise RuntimeError("the answer was not parsed")
    return cpu_each(repeated(run), setting.effort) * 1e6


CASES = (
    Case(
        "stream-helper",
        "chunk of chat.completions.stream()",
        "µs",
        partial(stream, path="burst"),
        (OPENAI,),
        (Bar(OPENAI, 1 / 15),),
    ),
    Case("parse", "2 KB answer into a pydantic model", "µs", parse, (OPENAI,), (Bar(OPENAI, 1 / 5),)),
)
