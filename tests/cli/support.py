"""Running the command line: in this process, in another one, on a terminal; and a server that pauses while it answers."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest

from entrechat.cli import main
from tests.support.facts import ROOT


class Ran(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Cli:
    """Runs command lines in this process, against a server."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[bytes]) -> None:
        self._patch = patch
        self._capture = capture

    def __call__(self, *argv: str, stdin: str | bytes | None = None) -> Ran:
        out = self.binary(*argv, stdin=stdin)
        return Ran(out[0], out[1].decode(), out[2])

    def binary(self, *argv: str, stdin: str | bytes | None = None) -> tuple[int, bytes, str]:
        """With standard output as bytes; `stdin` None stands for a keyboard on which nobody types."""
        given = stdin.encode() if isinstance(stdin, str) else stdin or b""
        keyboard = io.TextIOWrapper(io.BytesIO(given), "utf-8")
        self._patch.setattr(keyboard, "isatty", lambda: stdin is None, raising=False)
        self._patch.setattr(sys, "stdin", keyboard)
        self._capture.readouterr()
        code = main(argv)
        captured = self._capture.readouterr()
        return code, captured.out, captured.err.decode()


def environment(**settings: str) -> dict[str, str]:
    """The variables of a process that runs the command line."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), **settings}


def start(*argv: str, env: Mapping[str, str] | None = None, **options: Any) -> subprocess.Popen[bytes]:
    """`entrechat …` in a process of its own."""
    command = [sys.executable, "-W", "error", "-m", "entrechat", *argv]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen(command, env=environment(**(env or {})), **pipes)


def run(*argv: str, stdin: str = "", env: Mapping[str, str] | None = None) -> Ran:
    """`entrechat …` in a process of its own, to its end."""
    with start(*argv, env=env, stdin=subprocess.PIPE) as process:
        out, err = process.communicate(stdin.encode(), timeout=60)
    return Ran(process.returncode, out.decode(), err.decode())


def chunk(content: str, **members: Any) -> dict[str, Any]:
    """A piece of a chat's stream."""
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **members}


LAST = {**chunk(""), "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


class Pausing:
    """A server whose answer to any POST is a stream of chat pieces, one each time `go` is called."""

    def __init__(self) -> None:
        self._turns = threading.Semaphore(0)
        self._events: list[Any] = []
        self.asked = threading.Event()
        pausing = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["content-length"]))
                pausing.asked.set()
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("connection", "close")
                self.end_headers()
                self.close_connection = True
                while True:
                    pausing._turns.acquire()
                    event = pausing._events.pop(0)
                    if event is None:
                        return
                    line = event if isinstance(event, str) else json.dumps(event)
                    try:
                        self.wfile.write(f"data: {line}\n\n".encode())
                    except OSError:
                        return  # the client went away
                    if line == "[DONE]":
                        return

            def log_message(self, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def go(self, *events: Any) -> None:
        """Send these; None breaks off."""
        for event in events:
            self._events.append(event)
            self._turns.release()

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Pausing]:
        made = cls()
        thread = threading.Thread(target=made._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield made
        finally:
            made.go(*[None] * 20)
            made._server.shutdown()
            made._server.server_close()
            thread.join(5)
