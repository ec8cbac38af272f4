"""The run: one server, then round by round every subject of every case in turn, each in a process of its own.

What disturbs the machine for a while so disturbs all subjects, and ratios are taken within a round.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import Any

from .case import OURS, Bar, Case, Effort

ROOT = Path(__file__).resolve().parent.parent
_LIBRARIES = ("openai", "httpx2", "aiohttp", "pydantic", "orjson", "httptools", "numpy")


class Result:
    """The figures of a case: a list for each subject, a figure a round."""

    def __init__(self, case: Case, rounds: dict[str, list[float]]) -> None:
        self.case = case
        self.rounds = rounds

    def median(self, subject: str) -> float:
        return statistics.median(self.rounds[subject])

    def ratio(self, peer: str) -> float:
        """The peer's figure as a multiple of ours: the median of the rounds' own ratios."""
        return statistics.median(theirs / ours for theirs, ours in zip(self.rounds[peer], self.rounds[OURS], strict=True))

    def share(self, bar: Bar) -> float:
        """How much of what the bar allows we use: cleared up to 1."""
        each = [dict(zip(self.rounds, figures, strict=True)) for figures in zip(*self.rounds.values(), strict=True)]
        return statistics.median(bar.share(figures) for figures in each)


def environment(bytecode: str | None = None) -> dict[str, str]:
    """What the children see: this checkout, and no settings of whoever runs it. All compile into one folder, once."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(("OPENAI_", "ENTRECHAT_"))}
    kept = {name: value for name, value in kept.items() if not name.lower().endswith("_proxy")}
    if bytecode is not None:
        kept.pop("PYTHONDONTWRITEBYTECODE", None)
        kept["PYTHONPYCACHEPREFIX"] = bytecode
    kept["PYTHONPATH"] = os.pathsep.join([str(ROOT / "src"), str(ROOT), *filter(None, [kept.get("PYTHONPATH")])])
    return kept


@contextmanager
def server() -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def run(cases: list[Case], rounds: int, effort: Effort, tell: Callable[[str], None]) -> list[Result]:
    """Measure `cases`; `tell` hears of every step."""
    figures: dict[str, dict[str, list[float]]] = {case.name: {name: [] for name in case.subjects} for case in cases}
    with server() as address, tempfile.TemporaryDirectory() as bytecode:
        for number in range(rounds):
            for case in cases:
                order = case.subjects[number % len(case.subjects) :] + case.subjects[: number % len(case.subjects)]
                for subject in order:
                    tell(f"round {number + 1} of {rounds}: {case.name}, {subject}")
                    figures[case.name][subject].append(_measure(case, subject, address, effort, bytecode))
    return [Result(case, figures[case.name]) for case in cases]


def _measure(case: Case, subject: str, address: str, effort: Effort, bytecode: str) -> float:
    command = [sys.executable, "-m", "benchmarks.child", case.name, subject, address, str(effort.seconds), str(effort.batches)]
    done = subprocess.run(command, cwd=ROOT, env=environment(bytecode), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{case.name}, {subject}, failed:\n{done.stderr}")
    return float(done.stdout.split()[-1])


def machine() -> dict[str, Any]:
    """Where the run takes place."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        model = names[0] if names else model
    return {
        "processor": f"{model}, {os.cpu_count()} cores",
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"
