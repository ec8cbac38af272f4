"""That every benchmark runs, once, on tiny sizes. How long anything takes is never tested."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks.case import OURS, Bar, Case, Effort, Setting
from benchmarks.cases import CASES

from benchmarks import __main__ as command
from benchmarks import report, run

TINY = Effort(seconds=0.0, batches=1, warm_up=0)
# The peers' imports take a second each, and each of these starts fresh interpreters for nothing but that.
SLOW = {"import", "import-modules", "import-memory"}
TASKS = [(name, subject) for name, case in CASES.items() for subject in case.subjects if name not in SLOW or subject == OURS]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with run.server() as address:
        yield address


@pytest.mark.parametrize(("name", "subject"), TASKS, ids=lambda value: value)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of the peers' own making
def test_it_runs(server: str, name: str, subject: str) -> None:
    pytest.importorskip("openai")
    assert CASES[name].measure(Setting(server, TINY), subject) >= 0


def result(ours: list[float], theirs: list[float], *bars: Bar) -> run.Result:
    case = Case("x", "a thing", "µs", lambda setting, subject: 0.0, ("openai",), bars)
    return run.Result(case, {OURS: ours, "openai": theirs})


def test_ratios_are_taken_within_a_round() -> None:
    made = result([1.0, 2.0, 10.0], [20.0, 40.0, 190.0])
    assert made.median(OURS) == 2.0
    assert made.ratio("openai") == 20.0


def test_a_bar() -> None:
    half = Bar("openai", 1 / 2)
    assert result([1.0], [4.0], half).share(half) == 0.5
    assert report.verdict(result([1.0], [4.0], half), half) == "≤ 1/2 of openai: met"
    assert report.verdict(result([3.0], [4.0], half), half) == "≤ 1/2 of openai: MISSED by 50%"
    assert Bar("openai", 1.3, 1.0).share({OURS: 1.3, "openai": 1.0}) == pytest.approx(1.3 / 2.3)
    assert Bar(plus=60).share({OURS: 45}) == 0.75


def test_the_page_and_its_chart(tmp_path: Path) -> None:
    made = [result([1.0], [30.0], Bar("openai", 1 / 20)), result([1.0], [5.0], Bar("openai", 1 / 20))]
    about = report.describe(run.machine(), 0.5, 1, 60.0)
    report.write_docs(about, made, tmp_path)
    page = (tmp_path / "benchmarks.md").read_text()
    assert "| a thing | **1 µs** | 30 µs (30×) |" in page
    assert "**missed** by 300%" in page
    assert (tmp_path / "benchmarks.svg").read_text().startswith("<svg ")


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stored = tmp_path / "run.json"
    about = report.describe(run.machine(), 0.5, 1, 60.0)
    cases = {"call": {"rounds": {subject: [2.0] for subject in CASES["call"].subjects}}}
    stored.write_text(json.dumps({**about, "cases": cases}))
    assert command.main(["call", "--from", str(stored)]) == 0
    assert "small call, blocking" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        command.main(["no-such-benchmark"])
    with pytest.raises(SystemExit):
        command.main(["call", "--write-docs"])
