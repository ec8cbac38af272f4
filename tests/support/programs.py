"""Programs of a few lines in an interpreter of their own: for forks, signals and exits, which a test runner cannot survive."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run_program(
    code: str, folder: Path, *arguments: object, timeout: float = 30.0, strict: bool = True, stderr: str = ""
) -> str:
    """Run `code` as a script with `arguments`; what it wrote to standard output. It must end with 0 and write nothing else.

    `strict`: in development mode, every warning an error. `stderr`: what standard error must be.
    """
    script = folder / "program.py"
    # development mode has asyncio say what took long, and the first call imports: of that, nothing
    quiet = 'import logging; logging.getLogger("asyncio").setLevel(logging.ERROR)\n' if strict else ""
    script.write_text(quiet + textwrap.dedent(code), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "PYTEST"))}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    options = ["-X", "dev", "-W", "error"] if strict else []
    done = subprocess.run(
        [sys.executable, *options, str(script), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        env=environment,
        cwd=folder,
        preexec_fn=_hear_ctrl_c,
    )
    assert done.stderr == stderr, f"{done.stderr}\n(exit code {done.returncode}, said {done.stdout!r})"
    assert done.returncode == 0, f"exit code {done.returncode}, said {done.stdout!r}"
    return done.stdout


def _hear_ctrl_c() -> None:
    """A shell has its jobs in the background ignore SIGINT, and what they start inherits it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
