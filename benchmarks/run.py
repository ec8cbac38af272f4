"""The run: one server, then round by round every subject of every case in turn, each in a process of its own.

What disturbs the machine for a while so disturbs all subjects, and ratios are taken within a round.
"""

from __future__ import annotations

import json
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
from typing import Any, NamedTuple

from .case import OURS, Bar, Case, Effort, Setting

ROOT = Path(__file__).resolve().parent.parent
_LIBRARIES = ("openai", "httpx2", "aiohttp", "pyreqwest", "pydantic", "orjson", "httptools", "numpy")


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


class Server(NamedTuple):
    """Where a server is; see `Setting`."""

    plain: str
    secure: str
    ca: str

    def setting(self, effort: Effort) -> Setting:
        return Setting(self.plain, effort, self.secure, self.ca)


@contextmanager
def server() -> Iterator[Server]:
    """A server in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield Server(**json.loads(process.stdout.readline()))
        finally:
            process.terminate()


def run(
    cases: list[Case], rounds: int, effort: Effort, tell: Callable[[str], None], keep: Callable[[list[Result]], None]
) -> list[Result]:
    """Measure `cases`; `tell` hears of every step, `keep` gets what there is after every round."""
    figures: dict[str, dict[str, list[float]]] = {case.name: {name: [] for name in case.subjects} for case in cases}
    results = [Result(case, figures[case.name]) for case in cases]
    with server() as served, tempfile.TemporaryDirectory() as bytecode:
        for number in range(rounds):
            for case in cases:
                order = case.subjects[number % len(case.subjects) :] + case.subjects[: number % len(case.subjects)]
                for subject in order:
                    if number and subject in case.once:
                        figures[case.name][subject].append(figures[case.name][subject][0])
                        continue
                    tell(f"round {number + 1} of {rounds}: {case.name}, {subject}")
                    figures[case.name][subject].append(_measure(case, subject, served.setting(effort), bytecode))
            keep(results)
    return results


def _measure(case: Case, subject: str, setting: Setting, bytecode: str) -> float:
    effort = setting.effort
    where = (setting.server, setting.secure, setting.ca)
    command = [sys.executable, "-m", "benchmarks.child", case.name, subject, *where, str(effort.seconds), str(effort.batches)]
    done = subprocess.run(command, cwd=ROOT, env=environment(bytecode), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{case.name}, {subject}, failed:\n{done.stderr}")
    return float(done.stdout.split()[-1])


def soaked() -> Any:
    """What `benchmarks.soak` finds, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "soak.json"
        command = [sys.executable, "-m", "benchmarks.soak", "--json", str(found)]
        subprocess.run(command, cwd=ROOT, env=environment(), check=True, stdout=subprocess.DEVNULL)
        return json.loads(found.read_text())


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
