"""The conversation that `entrechat chat` without a prompt is."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._terminal import Text, failed, note

if TYPE_CHECKING:
    from entrechat import OpenAI

__all__ = ["converse"]

_HELP = "/exit or Ctrl-D ends, /clear forgets the conversation, Ctrl-C stops an answer"


def converse(client: OpenAI, given: dict[str, Any], opening: list[dict[str, Any]], *, stream: bool, verbose: bool) -> int:
    """Read a line, print the answer, until the end. Ctrl-C while waiting for a line ends it all."""
    from entrechat.errors import OpenAIError

    from .chat import answer

    with suppress(ImportError):  # line editing and history for input(), where this Python has it
        import_module("readline")
    note(f"{given['model']} answers; {_HELP}")
    messages = list(opening)
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            Text.open_line = True  # the prompt
            return 0
        except KeyboardInterrupt:
            Text.open_line = True
            raise
        if line == "/exit":
            return 0
        if line == "/clear":
            messages = list(opening)
        elif line.startswith("/") and " " not in line:
            note(_HELP)
        elif line:
            asked = [*messages, {"role": "user", "content": line}]
            try:
                text = answer(client, given, asked, stream=stream, verbose=verbose)
            except KeyboardInterrupt:
                Text().end()  # this answer only; the question is taken back
            except OpenAIError as error:
                failed(error)
            else:
                messages = [*asked, {"role": "assistant", "content": text}]
