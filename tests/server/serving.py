"""`entrechat serve` in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Served:
    """A server process; `url` is its base URL.

    Args:
        arguments: of `entrechat serve`; the port is a free one, and everything is kept in memory unless `--state` is among them.
    """

    def __init__(self, *arguments: str, env: dict[str, str] | None = None) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "ENTRECHAT_SERVER"))}
        memory = [] if "--state" in arguments else ["--memory"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "entrechat", "serve", "--port", "0", *memory, *arguments],
            stderr=subprocess.PIPE,
            env={**kept, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), **(env or {})},
            cwd=ROOT,
        )
        self.lines: list[str] = []
        self._told = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        if not self._told.wait(30) or self.process.poll() is not None:
            self.process.kill()
            raise RuntimeError(f"the server did not start: {self.lines}")
        said = re.search(r"http://\S+", "\n".join(self.lines))
        assert said is not None, self.lines
        self.url = said[0]

    def stop(self, sign: int = signal.SIGTERM) -> int:
        """Ends it with a signal; gives the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(sign)
        code = self.process.wait(20)
        self._reader.join(5)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.stop(signal.SIGKILL)

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line.decode().rstrip("\n"))
            if "Ctrl-C" in self.lines[-1]:
                self._told.set()
        self._told.set()
