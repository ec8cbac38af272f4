"""Libraries that import `openai`, on entrechat under that name, against the local server with a scripted engine.

They need an environment in which the libraries are and the official package is not: `make test-dropin` makes one. Anywhere
else these tests are skipped, and say so.
"""

from __future__ import annotations

import importlib.util
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted

if importlib.util.find_spec("openai") is None:
    import entrechat.as_openai  # noqa: F401  # before any library is imported


def library(name: str) -> Any:
    """The library of that name, on entrechat; without it, the module's tests are skipped."""
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"{name} is not installed here: `make test-dropin` runs this", allow_module_level=True)
    import openai

    if openai.OpenAI.__module__ != "entrechat._client":
        pytest.skip("the official openai package is installed here: `make test-dropin` runs this", allow_module_level=True)
    return importlib.import_module(name)


class Server:
    """The local server on a port, its engine to be told what to say."""

    def __init__(self) -> None:
        import uvicorn

        self.engine = Scripted(self._say, model="gpt-4o-mini")
        self.says: list[Any] = []
        app = App(self.engine)
        self._server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", timeout_graceful_shutdown=2))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def _say(self, body: Any) -> Any:
        return self.says.pop(0) if len(self.says) > 1 else self.says[0]

    def say(self, *replies: Any) -> None:
        """Answer with these, one a request; the last one again and again."""
        self.says = list(replies)
        self.engine.requests.clear()

    @property
    def requests(self) -> list[dict[str, Any]]:
        return self.engine.requests

    def __enter__(self) -> Server:
        self._thread.start()
        until = time.monotonic() + 10
        while not self._server.started:
            assert time.monotonic() < until
            time.sleep(0.01)
        self.url = f"http://127.0.0.1:{self._server.servers[0].sockets[0].getsockname()[1]}/v1"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self.engine.close()


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    running.say("Hello there, friend.")
    return running
