"""From a command line to the arguments of an operation."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._json import argument
from ._operations import Operation, alternatives
from ._parser import UsageError, nearest

if TYPE_CHECKING:
    from ._parser import Args

__all__ = ["gather"]

# Typed Any: a check against them leaves Any as it is
_DICT: Any = dict
_LIST: Any = list


def gather(operation: Operation, args: Args) -> dict[str, Any]:
    """The keyword arguments of the operation's method.

    Raises:
        UsageError: what is missing, too much, no JSON or no file.
    """
    given = _members(operation, args)
    for flag, text in args.extra:
        name = flag.replace("-", "_")
        hint = operation.parameters.get(name)
        if hint is None:
            options = [each.replace("_", "-") for each in operation.parameters]
            raise UsageError(f"api: {operation.name} has no parameter {name!r}{nearest(flag, options)}; see its --help")
        given[name] = text if name in operation.op.path_params else _value(text, hint)
    _place_words(operation, args.words[1:], given)
    for name in operation.files:
        if name in given:
            given[name] = _file(given[name], name)
    _add_files(operation, args.texts("file"), given)
    _choose_stream(operation, args, given)
    if operation.op.hook is not None and "encoding_format" in operation.body:
        given.setdefault("encoding_format", "float")  # the client asks for base64, which nobody wants to read
    missing = [name for name in operation.required if name not in given]
    if missing:
        raise UsageError(f"api: {operation.name} needs {' and '.join(missing)}; see `entrechat api {operation.name} --help`")
    return given


def _members(operation: Operation, args: Args) -> dict[str, Any]:
    text = args.text("json")
    if text is None:
        return {}
    value = argument(text, "api: --json")
    if not isinstance(value, _DICT):
        raise UsageError("api: --json must be an object, {…}")
    body: Any = operation.op.body
    if isinstance(body, _DICT):  # parameters whose names on the wire differ: both are understood
        parameters = {wire: name for name, wire in body.items()}
        return {parameters.get(name, name): each for name, each in value.items()}
    members: dict[str, Any] = value
    return members


def _place_words(operation: Operation, words: list[str], given: dict[str, Any]) -> None:
    """Words after the operation's name fill its path."""
    free = [name for name in operation.path_params if name not in given]
    if len(words) > len(free):
        takes = " ".join(name.upper() for name in free) or "no further argument"
        raise UsageError(f"api: {operation.name} takes {takes}; {words[len(free)]!r} is too much (parameters go into --json)")
    given.update(zip(free, words, strict=False))


def _value(text: str, hint: str) -> Any:
    """An option's value: JSON, or the text itself where it is none or the parameter takes text."""
    takes_text = any(each == "str" or each.startswith(("Literal['", 'Literal["')) for each in alternatives(hint))
    if "FileTypes" in hint or (takes_text and text[:1] not in ("{", "[")):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _file(value: Any, name: str) -> Any:
    """`@path` as the file's path, also in a list; anything else as it is."""
    if isinstance(value, _LIST):
        return [_file(each, name) for each in value]
    if not isinstance(value, str) or not value.startswith("@"):
        return value
    if value == "@-":
        return sys.stdin.buffer.read()
    path = Path(value[1:])
    if path.is_dir() or not path.exists():
        problem = "is a directory" if path.is_dir() else "no such file"
        raise UsageError(f"api: {name}: {value[1:]}: {problem}")
    if not os.access(path, os.R_OK):
        raise UsageError(f"api: {name}: {value[1:]}: may not be read")
    return path


def _add_files(operation: Operation, texts: list[str], given: dict[str, Any]) -> None:
    """`--file NAME=PATH`, or `--file PATH` where the operation takes only one."""
    files = operation.files
    if texts and not files:
        raise UsageError(f"api: {operation.name} takes no file")
    added: dict[str, list[Any]] = {}
    for text in texts:
        name, assigned, path = text.partition("=")
        if not assigned or name not in files:
            if len(files) > 1 or (assigned and name.isidentifier() and not text.startswith("@") and not Path(text).exists()):
                raise UsageError(f"api: --file {text}: say for which parameter: {', '.join(f'{each}=PATH' for each in files)}")
            name, path = files[0], text
        added.setdefault(name, []).append(_file(f"@{path.removeprefix('@')}", name))
    for name, found in added.items():
        given[name] = found[0] if len(found) == 1 and (name,) in operation.op.files else found


def _choose_stream(operation: Operation, args: Args, given: dict[str, Any]) -> None:
    if not args.flag("stream") or operation.op.always_streams:
        return
    if operation.op.stream is None:
        raise UsageError(f"api: {operation.name} has no events to --stream")
    given["stream"] = True
