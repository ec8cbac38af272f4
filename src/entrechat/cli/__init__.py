"""The command line: `entrechat …`, or `python -m entrechat …`.

A subcommand is a module of this package, listed in `COMMANDS`, with a `COMMAND` (`_parser.Command`). Only the module that is
asked for is imported, so that help comes at once; argparse, asyncio and the client are not needed for it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ._parser import UsageError, columns, nearest, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._parser import Command

__all__ = ["COMMANDS", "command", "main", "top_help"]

# name → (module of this package, one line of help); the order is that of the help page
COMMANDS: dict[str, tuple[str, str]] = {
    "chat": ("chat", "ask a model; the answer appears as it is written"),
    "api": ("api", "call any operation of the API, JSON in and JSON out"),
    "serve": ("serve", "the API on this machine, for any client in any language"),
    "schema": ("schema", "check a type for structured output: what strict mode refuses, and where"),
    "local": ("local", "the model files of this machine: pull, list, verify, rm"),
    "doctor": ("doctor", "find out what stands between this machine and the API, and how to mend it"),
    "completion": ("completion", "print a completion script for bash, zsh or fish"),
}

_ENVIRONMENT = [
    ("OPENAI_API_KEY", "the API key; not needed with --local"),
    ("OPENAI_BASE_URL", "another server that speaks the same API"),
    ("ENTRECHAT_DEBUG", "1 shows where an error comes from"),
]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (by default the process's own) and give its exit code.

    0: done. 1: an error of the API or the connection. 2: a wrong command line. 130: interrupted. 141: nobody reads on.
    """
    from . import _terminal

    if argv is None:
        sys.unraisablehook = _terminal.unraisable
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        _terminal.flush()
        return code
    except KeyboardInterrupt:
        return _terminal.interrupted(ends_process=argv is None)
    except BrokenPipeError:
        return _terminal.nobody_reads()
    except Exception as error:
        return _terminal.failed(error)


def _run(argv: list[str]) -> int:
    first = argv[0] if argv else None
    if first is None:
        sys.stderr.write(top_help())
        return 2
    if first in ("--help", "-h", "help"):
        named = argv[1:2] if first == "help" else []
        sys.stdout.write(command(named[0]).help_page() if named else top_help())
        return 0
    if first in ("--version", "-V"):
        from entrechat._version import __version__

        sys.stdout.write(f"entrechat {__version__}\n")
        return 0
    if first.startswith("-"):
        raise UsageError(f"there is no option {first} before a command; see `entrechat --help`")
    chosen = command(first)
    args = parse(chosen, argv[1:])
    if args.flag("help"):
        sys.stdout.write(chosen.help_for(args) if chosen.help_for and args.words else chosen.help_page())
        return 0
    return chosen.run(args)


def command(name: str) -> Command:
    """The subcommand of that name. UsageError where there is none."""
    if name not in COMMANDS:
        raise UsageError(f"there is no command {name!r}{nearest(name, COMMANDS)}; see `entrechat --help`")
    from importlib import import_module

    made: Command = import_module(f"{__name__}.{COMMANDS[name][0]}").COMMAND
    return made


def top_help() -> str:
    """What `entrechat --help` prints."""
    return (
        "Usage: entrechat COMMAND [OPTION]…\n\n"
        "The OpenAI API on the command line, or the same API on this machine.\n\n"
        f"Commands:\n{columns((name, line) for name, (_, line) in COMMANDS.items())}\n"
        f"Options:\n{columns([('--help, -h', 'this page, or that of a command'), ('--version, -V', 'the version')])}\n"
        f"Environment:\n{columns(_ENVIRONMENT)}\n"
        "Try: entrechat chat --local 'What is the capital of France?'\n"
    )
