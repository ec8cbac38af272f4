"""The completion scripts, tried in the shells that are here."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from entrechat.cli import COMMANDS, command
from tests.cli.support import Cli, environment
from tests.support.facts import ROOT


def script(cli: Cli, shell: str) -> str:
    ran = cli("completion", shell)
    assert ran.code == 0
    return ran.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_and_option_is_there(cli: Cli, shell: str) -> None:
    text = script(cli, shell)
    for name in COMMANDS:
        assert name in text
        for option in command(name).options:
            assert option.name in text


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_syntax(cli: Cli, shell: str, tmp_path: Path) -> None:
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"no {shell} on this machine")
    file = tmp_path / "script"
    file.write_text(script(cli, shell))
    subprocess.run([found, "--no-execute" if shell == "fish" else "-n", str(file)], check=True)


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this machine")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["ch"], {"chat"}),
        (["chat", "--mo"], {"--model"}),
        (["local", ""], {"pull", "list", "verify", "rm", "--quiet", "--json", "--help"}),
        (["completion", "z"], {"zsh"}),
        (["api", "chat.completions.c"], {"chat.completions.create"}),
        (["api", "models.list", "--al"], {"--all"}),
        (["api", "models.list", "--out", "some"], {"some-file"}),
    ],
)
def test_bash_offers(cli: Cli, tmp_path: Path, words: list[str], offered: set[str]) -> None:
    entrechat = tmp_path / "bin" / "entrechat"
    entrechat.parent.mkdir()
    entrechat.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m entrechat "$@"\n')
    entrechat.chmod(entrechat.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "some-file").touch()
    quoted = " ".join(f"'{word}'" for word in ["entrechat", *words])
    program = f"{script(cli, 'bash')}\nCOMP_WORDS=({quoted}); COMP_CWORD={len(words)}; _entrechat; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = subprocess.run(
        ["bash", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=environment(PATH=f"{entrechat.parent}{os.pathsep}{os.environ['PATH']}", PYTHONPATH=str(ROOT / "src")),
    )
    assert not done.stderr
    assert set(done.stdout.split()) == offered
