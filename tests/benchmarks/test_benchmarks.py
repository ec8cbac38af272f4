"""That every benchmark runs, once, on tiny sizes. How long anything takes is never tested."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from benchmarks.case import OURS, PYREQWEST, Bar, Case, Effort
from benchmarks.cases import CASES

from benchmarks import __main__ as command
from benchmarks import plot, report, run, soak

TINY = Effort(seconds=0.0, batches=1, warm_up=0)
# The peers' imports take a second each, and each of these starts fresh interpreters for nothing but that.
SLOW = {"import", "import-modules", "import-memory"}
# These ask the real model, whose files a test of the benchmarks must not fetch; tests/server asks it.
MODEL = {name for name in CASES if name.startswith("server-model")}
# The other widths are more of the same, and some take minutes.
MANY = {name for name, case in CASES.items() if case.width not in (0, 4)}
TASKS = [
    (name, subject)
    for name, case in CASES.items()
    for subject in case.subjects
    if name not in MANY | MODEL and (name not in SLOW or subject == OURS)
]


@pytest.fixture(scope="module")
def server() -> Iterator[run.Server]:
    with run.server() as served:
        yield served


@pytest.mark.parametrize(("name", "subject"), TASKS, ids=lambda value: value)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of the peers' own making
def test_it_runs(server: run.Server, name: str, subject: str) -> None:
    pytest.importorskip("openai")
    if subject == PYREQWEST:
        pytest.importorskip("pyreqwest")
    assert CASES[name].measure(server.setting(TINY), subject) >= 0


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


def test_the_page_and_its_charts(tmp_path: Path) -> None:
    made = [result([1.0], [30.0], Bar("openai", 1 / 20)), result([1.0], [5.0], Bar("openai", 1 / 20))]
    for name in ("in-flight-64", "in-flight-4096"):
        case = CASES[name]
        made.append(run.Result(case, {subject: [case.width / 10 + at] for at, subject in enumerate(case.subjects)}))
    about = report.describe(run.machine(), 0.5, 1, 60.0)
    about["soak"] = [["calls", 100_000, 41.5, [30.1, 8, 1], [30.3, 9, 1], [30.2, 8, 1]]]
    report.write_docs(about, made, tmp_path)
    page = (tmp_path / "benchmarks.md").read_text()
    assert "| a thing | **1 µs** | 30 µs (30×) |" in page
    assert "**missed** by 300%" in page
    assert "| 4,096 | 410 µs | 411 µs | 412 µs |" in page
    assert "4,096 in flight cost 64× of" in page
    assert "| calls | 100,000 | 30.1 → 30.2 MiB, at most 30.3 | 8 → 8 | 1 → 1 | 41.5 µs |" in page
    charts = {name: ET.parse(tmp_path / name).getroot() for name in ("benchmarks.svg", "in-flight.svg")}
    words = {name: [text.strip() for text in root.itertext() if text.strip()] for name, root in charts.items()}
    assert {"a thing", "openai", "30×", "5×"} <= set(words["benchmarks.svg"])
    assert {"pyreqwest", "entrechat, HTTP/2", "4,096", "410 µs"} <= set(words["in-flight.svg"])


def test_names_in_a_plot_do_not_cover_each_other() -> None:
    same = {subject: [(1, 50.0), (4, 60.0)] for subject in CASES["in-flight-1"].subjects}
    root = ET.fromstring(plot.lines("title", "across", same))
    names = [
        float(text.attrib["y"]) for text in root.iter("{http://www.w3.org/2000/svg}text") if "name" in text.get("class", "")
    ]
    assert len(names) == len(same)
    assert all(below - above >= 16 for above, below in pairwise(sorted(names)))


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_short_soak(server: run.Server, capsys: pytest.CaptureFixture[str]) -> None:
    made = soak.blocking(server.plain, 80, 20) + soak.awaited(server.plain, 640, 64)
    assert [each.done for each in made] == [80, 80, 20, 640, 64, 64]
    assert all(each.most.descriptors >= each.last.descriptors > 0 for each in made)
    assert "calls, blocking" in capsys.readouterr().out


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
