"""Help, version, wrong command lines, and what starting costs."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

import entrechat
from entrechat.cli import COMMANDS, _parser
from tests.cli import helppages
from tests.cli.support import Cli, environment, run
from tests.support.facts import ROOT


def test_the_documentation_shows_the_help_pages() -> None:
    assert helppages.PAGE.read_text(encoding="utf-8") == helppages.render(), "run: python -m tests.cli.helppages"


@pytest.mark.parametrize("argv", [["--help"], ["-h"], ["help"], ["chat", "--help"], ["help", "chat"], ["api", "-h"]])
def test_help(cli: Cli, argv: list[str]) -> None:
    code, out, err = cli(*argv)
    assert (code, err) == (0, "")
    assert out.startswith("Usage: entrechat ")
    assert all(len(line) <= 100 for line in out.splitlines())


def test_the_process_and_the_module_agree(cli: Cli) -> None:
    assert run("--help") == cli("--help")


def test_no_command_is_a_usage_error(cli: Cli) -> None:
    code, out, err = cli()
    assert (code, out) == (2, "")
    assert err.startswith("Usage:")


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_version(cli: Cli, flag: str) -> None:
    assert cli(flag) == (0, f"entrechat {entrechat.__version__}\n", "")


@pytest.mark.parametrize("name", COMMANDS)
def test_registered_commands_exist(name: str) -> None:
    module, line = COMMANDS[name]
    command = import_module(f"entrechat.cli.{module}").COMMAND
    assert command.name == name
    assert line and not line.endswith(".")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["chta"], "there is no command 'chta' (did you mean chat?)"),
        (["dance"], "there is no command 'dance'"),
        (["--local", "chat"], "there is no option --local before a command"),
        (["chat", "--modle", "x"], "there is no option --modle (did you mean --model?)"),
        (["chat", "-z"], "there is no option -z"),
        (["chat", "hi", "--model"], "--model needs a value: --model, -m MODEL"),
        (["chat", "hi", "--temperature", "warm"], "--temperature takes a number, not 'warm'"),
        (["chat", "hi", "--max-tokens", "1.5"], "--max-tokens takes a whole number, not '1.5'"),
        (["chat", "hi", "--local=yes"], "--local takes no value"),
        (["chat", "hi", "--local", "--base-url", "http://localhost"], "--local and --base-url exclude each other"),
        (["chat", "hi", "--base-url", "localhost"], "base_url must start with http"),
        (["local"], "what to do? pull, list, verify, rm"),
        (["local", "remove"], "cannot 'remove'"),
        (["local", "pull", "a", "b"], "local pull: 'b' is too much"),
        (["completion"], "for which shell? bash, zsh, fish"),
        (["completion", "bahs"], "did you mean bash?"),
    ],
)
def test_wrong_command_lines(cli: Cli, argv: list[str], said: str) -> None:
    code, out, err = cli(*argv)
    assert (code, out) == (2, "")
    assert err.startswith("entrechat: ") and err.count("\n") == 1
    assert said in err


def test_options_and_words_in_any_order() -> None:
    command = import_module("entrechat.cli.chat").COMMAND
    args = _parser.parse(
        command, ["a", "-m", "x", "b", "--temperature=0.5", "--image=i=1", "--image", "j", "--", "--model", "-"]
    )
    assert args.words == ["a", "b", "--model", "-"]
    assert args.text("model") == "x"
    assert args.number("temperature") == 0.5
    assert args.texts("image") == ["i=1", "j"]
    assert not args.flag("system")


def test_a_value_may_look_like_an_option() -> None:
    command = import_module("entrechat.cli.chat").COMMAND
    assert _parser.parse(command, ["--temperature", "-1", "--system", "--be brief"]).text("system") == "--be brief"


@pytest.mark.parametrize(
    "argv", ["['--help']", "['chat', '--help']", "['--version']", "['completion', 'fish']", "['chat', '--x']"]
)
def test_help_imports_nothing_dear(argv: str) -> None:
    """The time itself is measured in benchmarks: 28 ms, 11 of them Python's own start, where `import argparse` takes 14."""
    program = f"import sys; before = set(sys.modules); import entrechat.cli; entrechat.cli.main({argv}); print(*sorted(set(sys.modules) - before), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment())
    added = set(done.stderr.split())
    assert "entrechat.cli" in added
    dear = {
        "argparse",
        "asyncio",
        "orjson",
        "inspect",
        "dataclasses",
        "ssl",
        "socket",
        "logging",
        "pathlib",
        "json",
        "entrechat._client",
    }
    assert not added & dear
    assert not {name for name in added if name.startswith(("entrechat.resources", "entrechat.types", "entrechat._core"))} - {
        "entrechat._core.omit"
    }


def test_run_as_a_module_and_as_a_script() -> None:
    script = "import sys; from entrechat.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", script, "chta"], capture_output=True, text=True, env=environment())
    assert done.returncode == run("chta").code == 2
    assert '"entrechat.cli:main"' in (ROOT / "pyproject.toml").read_text()
