"""JSON from the command line, and back to the terminal."""

from __future__ import annotations

import sys
from typing import Any

import orjson

from ._parser import UsageError

__all__ = ["argument", "line"]


def argument(text: str, where: str) -> Any:
    """The JSON of an option's value: itself, `@file`, or `-` for standard input.

    Args:
        where: the option, for messages.

    Raises:
        UsageError: it is no JSON, or there is no such file.
    """
    if text == "-":
        source = "standard input"
        content = sys.stdin.buffer.read()
    elif text.startswith("@"):
        source = text[1:]
        try:
            with open(source, "rb") as file:
                content = file.read()
        except OSError as error:
            raise UsageError(f"{where}: {source}: {error.strerror or error}") from None
    else:
        source = ""
        content = text.encode("utf-8", "surrogateescape")
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise UsageError(f"{where}: {source or 'this'} is not JSON: {error}") from None


def line(value: Any, *, pretty: bool) -> bytes:
    """The value as JSON with a line break at its end; indented when `pretty`."""
    option = orjson.OPT_APPEND_NEWLINE | (orjson.OPT_INDENT_2 if pretty else 0)
    try:
        return orjson.dumps(value, option=option)
    except TypeError:  # an integer beyond 64 bits
        import json

        separators = None if pretty else (",", ":")
        return (json.dumps(value, indent=2 if pretty else None, separators=separators, ensure_ascii=False) + "\n").encode()
