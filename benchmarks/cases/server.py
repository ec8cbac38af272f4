"""Chats with the local server over a socket: CPU time of the server, its engine included; the client is another process."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import orjson

from ..case import OURS, Bar, Case, Setting
from ..measure import cpu_each, repeated

ENGINE = "llama.cpp alone"
TOKENS = 64
_BODY: dict[str, Any] = {
    "model": "gpt-4o-mini",
    "messages": [{"role": "user", "content": "Tell me a long story about a dog."}],
    "max_tokens": TOKENS,
    "temperature": 0,
}


def scripted(setting: Setting, subject: str) -> float:
    """A chat whose answer costs nothing."""
    from entrechat.local import create_app
    from entrechat.local.engine.scripted import Scripted

    with _asker(create_app(engine=Scripted("A short answer.")), {**_BODY, "stream": False}) as ask:
        return cpu_each(ask, setting.effort) * 1e6


def real(setting: Setting, subject: str, *, stream: bool) -> float:
    """The same answer of the real model each time; its prompt is known after the first, so that what we add counts most."""
    from entrechat.local import create_app
    from entrechat.local.engine.llamacpp import LlamaCpp

    engine, body = LlamaCpp(slots=1), {**_BODY, "stream": stream}
    if subject == OURS:
        with _asker(create_app(engine=engine), body) as ask:
            return cpu_each(ask, setting.effort) * 1e3
    return cpu_each(repeated(partial(_alone, engine, body)), setting.effort) * 1e3


def _alone(engine: Any, body: dict[str, Any]) -> None:
    from entrechat.local.engine.protocols import Done, Failed

    ended: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def take(event: Any) -> None:
        if isinstance(event, (Done, Failed)):
            ended.put(event)

    engine.chat(body, take)
    done = ended.get()
    if not isinstance(done, Done) or done.completion_tokens != TOKENS:
        raise RuntimeError(f"the engine ended with {done}")


@contextmanager
def _asker(app: Any, body: dict[str, Any]) -> Generator[Any]:
    """A function that has so many chats asked of the app, which listens in this process, by another one."""
    from entrechat.local.serving import serve

    ready: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=serve, args=(app,), kwargs={"port": 0, "ready": ready.put}, daemon=True).start()
    given = (ready.get(timeout=60), orjson.dumps(body).decode())
    command = [sys.executable, "-c", f"from {__name__} import client; client{given}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        told, asked = process.stdout, process.stdin

        def ask(count: int) -> int:
            asked.write(f"{count}\n")
            asked.flush()
            return int(told.readline())

        yield ask
        asked.close()


def client(url: str, body: str) -> None:
    """The other process: reads how many chats to ask for, asks for them one after the other, and says how many they were."""
    where = urlsplit(url)
    assert where.hostname is not None
    connection = HTTPConnection(where.hostname, where.port or 80, timeout=600)
    for line in sys.stdin:
        for _ in range(int(line)):
            connection.request("POST", f"{where.path}/chat/completions", body, {"content-type": "application/json"})
            answer = connection.getresponse()
            content = answer.read()
            if answer.status != 200 or not content:
                raise RuntimeError(f"{answer.status}: {content!r}")
        print(int(line), flush=True)


CASES = (
    Case("server-chat", "chat with the local server, scripted", "µs", scripted, (), (Bar(plus=1000.0),)),
    *(
        Case(
            f"server-model{'-stream' * stream}",
            f"answer of {TOKENS} tokens from the local model{', streamed' * stream}",
            "ms",
            partial(real, stream=stream),
            (ENGINE,),
            (Bar(ENGINE, factor=1.05),),
        )
        for stream in (False, True)
    ),
)
