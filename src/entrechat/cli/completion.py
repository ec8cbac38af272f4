"""`entrechat completion`: scripts that teach a shell the commands, their options and the API's operations."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ._parser import Command, UsageError, nearest

if TYPE_CHECKING:
    from ._parser import Args, Option

__all__ = ["COMMAND"]

_SHELLS = (
    ("bash", 'eval "$(entrechat completion bash)"        in ~/.bashrc'),
    ("zsh", 'eval "$(entrechat completion zsh)"         in ~/.zshrc, after compinit'),
    ("fish", "entrechat completion fish | source         in ~/.config/fish/config.fish"),
)


def run(args: Args) -> int:
    shells = {"bash": _bash, "zsh": _zsh, "fish": _fish}
    if len(args.words) != 1 or args.words[0] not in shells:
        given = args.words[0] if args.words else ""
        raise UsageError(f"completion: for which shell? {', '.join(shells)}{nearest(given, shells)}")
    sys.stdout.write(shells[args.words[0]]())
    return 0


def _commands() -> list[tuple[str, str, Command]]:
    from . import COMMANDS, command

    return [(name, line, command(name)) for name, (_, line) in COMMANDS.items()]


def _takes_file(option: Option) -> bool:
    return any(word in option.metavar for word in ("FILE", "PATH"))


_OPERATIONS = """entrechat api --list "$1" 2>/dev/null | cut -d ' ' -f 1"""

_BASH = """\
# bash completion of entrechat; load it with: eval "$(entrechat completion bash)"
_entrechat_operations() { %(operations)s; }
_entrechat() {
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words="" files=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "%(commands)s --help --version" -- "$word"))
        return
    fi
    case "${COMP_WORDS[1]}" in
%(cases)s
    esac
    case " $files " in *" $before "*) COMPREPLY=($(compgen -f -- "$word")); return ;; esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _entrechat entrechat
"""


def _bash() -> str:
    cases: list[str] = []
    for name, _, command in _commands():
        flags = [flag for option in command.options for flag in option.flags if flag.startswith("--")]
        files = [flag for option in command.options if _takes_file(option) for flag in option.flags]
        words = " ".join([*(word for word, _ in command.words), *flags])
        operations = (
            ' [ "$COMP_CWORD" -eq 2 ] && words="$words $(_entrechat_operations "$word")" ;;' if name == "api" else " ;;"
        )
        cases.append(f'        {name}) words="{words}" files="{" ".join(files)}";{operations}'.replace("; ;;", " ;;"))
    names = " ".join(name for name, _, _ in _commands())
    return _BASH % {"operations": _OPERATIONS, "commands": names, "cases": "\n".join(cases)}


_ZSH = """\
# zsh completion of entrechat; load it after compinit with: eval "$(entrechat completion zsh)"
_entrechat_operations() { %(operations)s; }
_entrechat() {
    local -a commands options
    if (( CURRENT == 2 )); then
        commands=(%(commands)s)
        _describe command commands
        return
    fi
    case "${words[2]}" in
%(cases)s
    esac
}
compdef _entrechat entrechat
"""


def _zsh() -> str:
    cases: list[str] = []
    for name, _, command in _commands():
        specs: list[str] = []
        for option in command.options:
            action = (":value:_files" if _takes_file(option) else ":value:") if option.metavar else ""
            for flag in option.flags:
                specs.append(_quoted(f"{'*' if option.many else ''}{flag}[{_bracketed(option.help)}]{action}"))
        if name == "api":
            specs.append("'2:operation:($(_entrechat_operations \"${words[CURRENT]}\"))'")
        elif command.words:
            specs.append(_quoted(f"2:action:({' '.join(word for word, _ in command.words)})"))
        specs.append("'*:argument:_files'")
        cases.append(f"        {name}) _arguments {' '.join(specs)} ;;")
    commands = " ".join(_quoted(f"{name}:{line.replace(':', chr(92) + ':')}") for name, line, _ in _commands())
    return _ZSH % {"operations": _OPERATIONS, "commands": commands, "cases": "\n".join(cases)}


def _bracketed(text: str) -> str:
    return text.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def _fish() -> str:
    lines = [
        "# fish completion of entrechat; load it with: entrechat completion fish | source",
        "function __entrechat_operations; entrechat api --list (commandline -ct) 2>/dev/null | cut -d ' ' -f 1; end",
        "complete -c entrechat -f",
    ]
    for name, line, command in _commands():
        lines.append(f"complete -c entrechat -n __fish_use_subcommand -a {name} -d {_quoted(line)}")
        here = f"-n '__fish_seen_subcommand_from {name}'"
        lines.extend(f"complete -c entrechat {here} -a {word} -d {_quoted(text)}" for word, text in command.words)
        if name == "api":
            lines.append(f"complete -c entrechat {here} -a '(__entrechat_operations)'")
        for option in command.options:
            flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
            value = "" if not option.metavar else " -r -F" if _takes_file(option) else " -x"
            lines.append(f"complete -c entrechat {here} {flags}{value} -d {_quoted(option.help)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """For a shell, in single quotes (fish and the others agree on these where no backslash stands in them)."""
    return "'" + text.replace("'", "'\\''") + "'"


COMMAND = Command(
    "completion",
    "Print a script that teaches your shell the commands, their options and the API's operations.",
    "bash|zsh|fish",
    run,
    [],
    words=_SHELLS,
)
