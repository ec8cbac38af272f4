"""Reading a command line, and its help page. Small on purpose: importing argparse costs more than this whole command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Args", "Command", "CommandError", "Option", "UsageError", "columns", "nearest", "parse"]

_WIDTH = 96


class UsageError(Exception):
    """The command line is wrong: exit code 2."""


class CommandError(Exception):
    """It could not be done: exit code 1."""


class Option:
    """An option of a command.

    Args:
        flags: its names, the first one the name under which its value is kept: "--max-tokens -n".
        help: one line.
        metavar: what stands for its value on the help page; without one the option is a switch.
        kind: what the value must be.
        many: may be given more than once.
    """

    __slots__ = ("flags", "help", "kind", "many", "metavar", "name")

    def __init__(
        self,
        flags: str,
        help: str,
        metavar: str = "",
        *,
        kind: Callable[[str], object] = str,
        many: bool = False,
    ) -> None:
        self.flags = flags.split()
        self.name = self.flags[0].lstrip("-")
        self.help = help
        self.metavar = metavar
        self.kind = kind
        self.many = many

    @property
    def usage(self) -> str:
        names = ", ".join(self.flags)
        return f"{names} {self.metavar}" if self.metavar else names


HELP = Option("--help -h", "this page")


class Command:
    """A subcommand.

    Args:
        name: as typed.
        summary: what it does, one line or a few.
        usage: what comes after the name, for the help page.
        run: does it; gives the exit code.
        options: what it takes, in the order of the help page.
        notes: (heading, lines) at the end of the help page.
        words: (word, help) of what may stand in place of the first argument.
        open: options that are not listed are kept in `Args.extra`, each with a value.
        help_for: the help page where arguments were given besides --help.
    """

    def __init__(
        self,
        name: str,
        summary: str,
        usage: str,
        run: Callable[[Args], int],
        options: Sequence[Option],
        *,
        notes: Sequence[tuple[str, Sequence[str]]] = (),
        words: Sequence[tuple[str, str]] = (),
        open: bool = False,
        help_for: Callable[[Args], str] | None = None,
    ) -> None:
        self.name = name
        self.summary = summary
        self.usage = usage
        self.run = run
        self.options = [*options, HELP]
        self.notes = notes
        self.words = words
        self.open = open
        self.help_for = help_for

    def help_page(self) -> str:
        """What `entrechat NAME --help` prints."""
        page = f"Usage: entrechat {self.name} {self.usage}\n\n{self.summary}\n"
        if self.words:
            page += f"\nWhat to do:\n{columns(self.words)}"
        page += f"\nOptions:\n{columns((option.usage, option.help) for option in self.options)}"
        return page + "".join(f"\n{heading}:\n" + "".join(f"  {line}\n" for line in lines) for heading, lines in self.notes)


class Args:
    """What was on the command line.

    Attributes:
        words: what is no option, in order.
        extra: (name, value) of options that the command does not list, where it is open to them.
    """

    def __init__(self) -> None:
        self.values: dict[str, list[str]] = {}
        self.words: list[str] = []
        self.extra: list[tuple[str, str]] = []

    def flag(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str | None:
        """The option's last value."""
        return self.values[name][-1] if name in self.values else None

    def texts(self, name: str) -> list[str]:
        """All values of an option that may be given more than once."""
        return self.values.get(name, [])

    def number(self, name: str) -> float | None:
        text = self.text(name)
        return None if text is None else float(text)

    def whole(self, name: str) -> int | None:
        text = self.text(name)
        return None if text is None else int(text)


def parse(command: Command, argv: Sequence[str]) -> Args:
    """The command's arguments. Options may stand anywhere; what follows `--` is none.

    Raises:
        UsageError: an option that does not exist, or without its value, or with a wrong one.
    """
    known = {flag: option for option in command.options for flag in option.flags}
    args = Args()
    rest = iter(argv)
    for word in rest:
        if word == "--":
            args.words.extend(rest)
        elif word == "-" or not word.startswith("-"):
            args.words.append(word)
        else:
            flag, assigned, value = word.partition("=")
            option = known.get(flag)
            if option is not None and not option.metavar:
                if assigned:
                    raise UsageError(f"{command.name}: {flag} takes no value")
                args.values[option.name] = [""]
                continue
            if option is None and not (command.open and flag.startswith("--")):
                near = nearest(flag, known)
                raise UsageError(f"{command.name}: there is no option {flag}{near}; see `entrechat {command.name} --help`")
            if not assigned:
                following = next(rest, None)
                if following is None:
                    raise UsageError(f"{command.name}: {flag} needs a value" + (f": {option.usage}" if option else ""))
                value = following
            if option is None:
                args.extra.append((flag[2:], value))
            else:
                _check(command, option, flag, value)
                args.values.setdefault(option.name, []).append(value)
    return args


def _check(command: Command, option: Option, flag: str, value: str) -> None:
    try:
        option.kind(value)
    except ValueError:
        wanted = "a whole number" if option.kind is int else "a number"
        raise UsageError(f"{command.name}: {flag} takes {wanted}, not {value!r}") from None


def nearest(name: str, names: Iterable[str]) -> str:
    """A question in brackets, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(names), n=1)
    return f" (did you mean {found[0]}?)" if found else ""


def columns(rows: Iterable[tuple[str, str]], *, most: int = 26) -> str:
    """Lines of two columns, the second one wrapped; where the first is too long, the second begins on the next line."""
    rows = list(rows)
    left = min(most, max((len(name) for name, _ in rows), default=0)) + 4
    lines: list[str] = []
    for name, text in rows:
        head = f"  {name}"
        pieces = _wrapped(text, _WIDTH - left)
        if len(head) + 2 > left:
            lines.append(head)
            head = ""
        lines.append((head.ljust(left) + pieces[0]).rstrip())
        lines.extend(" " * left + piece for piece in pieces[1:])
    return "".join(f"{line}\n" for line in lines)


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
    return lines
