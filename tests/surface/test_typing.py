"""Two type checkers see the types that `typing/shapes.py` states."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.facts import ROOT

SHAPES = Path(__file__).parent / "typing" / "shapes.py"
CONFIG = {
    "include": ["shapes.py"],
    "extraPaths": [str(ROOT / "src")],
    "pythonVersion": "3.11",
    "typeCheckingMode": "strict",
    "reportUnnecessaryTypeIgnoreComment": "error",
}
COMMANDS = {
    "mypy": ["mypy", "--strict", "--warn-unused-ignores", "--python-version", "3.11", "--config-file", "mypy.ini", "shapes.py"],
    "pyright": ["pyright", "--project", ".", "--pythonpath", sys.executable],
}
Started = dict[str, subprocess.Popen[str]]


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """Both checkers, started together, on a copy: neither then sees the settings of this repository."""
    folder = tmp_path_factory.mktemp("typing")
    shutil.copy(SHAPES, folder)
    (folder / "pyrightconfig.json").write_text(json.dumps(CONFIG))
    (folder / "mypy.ini").write_text("[mypy]\n")
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src"), "PYTHONPATH": str(ROOT / "src")}
    started = {
        name: subprocess.Popen(
            [sys.executable, "-m", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=folder,
            env=environment,
        )
        for name, command in COMMANDS.items()
        if importlib.util.find_spec(name)
    }
    yield started
    for process in started.values():
        process.kill()
        process.communicate()


@pytest.mark.parametrize("name", COMMANDS)
def test_shapes(checks: Started, name: str) -> None:
    if name not in checks:
        pytest.skip(f"{name} is not installed")
    output, _ = checks[name].communicate(timeout=300)
    complaints = [line for line in output.splitlines() if "shapes.py:" in line and " error: " in line.replace(" - ", " ")]
    assert not complaints, "\n".join(complaints)
    assert checks[name].returncode == 0, output[-3000:]
    assert "No source files" not in output


def test_the_checkers_do_check(tmp_path: Path) -> None:
    """A wrong type is reported: a path that is left out would pass in silence."""
    pytest.importorskip("pyright")
    (tmp_path / "shapes.py").write_text("number: int = 'text'\n")
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(CONFIG))
    done = subprocess.run([sys.executable, "-m", "pyright", "--project", "."], capture_output=True, text=True, cwd=tmp_path)
    assert "shapes.py:1" in done.stdout
