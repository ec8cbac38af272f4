"""The real model with many callers: their answers grow side by side, and who leaves makes room."""

from __future__ import annotations

import asyncio
import json
import socket
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

pytest.importorskip("uvicorn")

import entrechat
from entrechat.local import create_app

from .test_engines import wait_for
from .test_official_client import Served

pytestmark = pytest.mark.model
CHATS = 32


def test_answers_grow_side_by_side(model_path: Path) -> None:
    """Each of 32 callers has a word before any of them has the last one."""
    app = create_app(model_path=model_path, slots=CHATS, context=256)
    told: list[tuple[str, int]] = []

    async def ask(client: entrechat.AsyncOpenAI, number: int) -> None:
        question = f"Tell me a long story about the number {number}."
        stream = await client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": question}], max_tokens=48, stream=True
        )
        async for chunk in stream:
            if chunk.choices and chunk.choices[0].delta.content:
                told.append(("word", number))
        told.append(("end", number))

    async def main(url: str) -> None:
        async with entrechat.AsyncOpenAI(base_url=url, api_key="x", max_retries=0, timeout=300) as client:
            await asyncio.gather(*(ask(client, number) for number in range(CHATS)))

    with Served(app) as url:
        asyncio.run(main(url))
    app.close()
    first_end = next(at for at, (what, _) in enumerate(told) if what == "end")
    assert {number for _, number in told[:first_end]} == set(range(CHATS))


@pytest.mark.parametrize("text", ["Tell me a long story.", "word tree " * 1500], ids=["answer", "prompt"])
def test_a_caller_that_leaves_makes_room(model_path: Path, text: str) -> None:
    """While the answer is written, and while the prompt is read, which alone would take far longer than is waited here."""
    app: Any = create_app(model_path=model_path, slots=1)
    body = json.dumps({"model": "gpt-4o", "stream": True, "messages": [{"role": "user", "content": text}]}).encode()
    head = f"POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    with Served(app) as url:
        where = urlsplit(url)
        with socket.create_connection((where.hostname, where.port)) as caller:
            caller.sendall(head + body)
            wait_for(lambda: app.engine.busy == 1)
        wait_for(lambda: app.engine.busy == 0)
        with entrechat.OpenAI(base_url=url, api_key="x") as client:
            answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], max_tokens=4)
            assert answer.choices[0].message.content
    app.close()
