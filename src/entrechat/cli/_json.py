"""JSON from the command line, and back to the terminal. The standard library's, since it keeps integers beyond 64 bits."""

from __future__ import annotations

import json
import sys
from typing import Any

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
        return json.loads(content)
    except ValueError as error:  # UnicodeDecodeError is one, too
        raise UsageError(f"{where}: {source or 'this'} is not JSON: {error}") from None


def line(value: Any, *, pretty: bool) -> bytes:
    """The value as JSON with a line break at its end; indented when `pretty`."""
    indent, separators = (2, None) if pretty else (None, (",", ":"))
    text = json.dumps(value, indent=indent, separators=separators, ensure_ascii=False) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can express
        return (json.dumps(value, indent=indent, separators=separators) + "\n").encode()
