"""Two type checkers see the types that `typing/shapes.py` states."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.facts import ROOT

SHAPES = Path(__file__).parent / "typing" / "shapes.py"
COMMANDS = {
    "mypy": ["mypy", "--strict", "--warn-unused-ignores", "--no-error-summary", "--python-version", "3.11", "--config-file", os.devnull],
    "pyright": ["pyright", "--project"],
}
_PYRIGHT = """{
  "include": [%r], "extraPaths": [%r], "pythonVersion": "3.11", "typeCheckingMode": "strict",
  "reportUnnecessaryTypeIgnoreComment": "error", "reportMissingModuleSource": "none",
  "reportUnusedExpression": "none", "reportUnknownMemberType": "none", "reportUnknownArgumentType": "none",
  "reportUnknownVariableType": "none", "reportUnnecessaryComparison": "none"
}"""


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, subprocess.Popen[str]]]:
    """Both checkers, started together."""
    folder = tmp_path_factory.mktemp("pyright")
    project = folder / "pyrightconfig.json"
    project.write_text((_PYRIGHT % (str(SHAPES), str(ROOT / "src"))).replace("'", '"'))
    more = {"mypy": ["--cache-dir", str(folder / "mypy"), str(SHAPES)], "pyright": [str(project)]}
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src"), "PYTHONPATH": str(ROOT / "src")}
    started = {
        name: subprocess.Popen(
            [sys.executable, "-m", *command, *more[name]],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=folder,
            env=environment,
        )
        for name, command in COMMANDS.items()
    }
    yield started
    for process in started.values():
        process.kill()
        process.communicate()


@pytest.mark.parametrize("name", COMMANDS)
def test_shapes(checks: dict[str, subprocess.Popen[str]], name: str) -> None:
    pytest.importorskip(name)
    output, _ = checks[name].communicate(timeout=300)
    complaints = [line for line in output.splitlines() if "shapes.py" in line and "error" in line]
    assert not complaints, "\n".join(complaints)
    assert checks[name].returncode == 0, output[-3000:]
