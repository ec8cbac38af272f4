"""What some generated models can do besides holding data. Null, which some servers send for a list, counts as empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def _parts(message: Any) -> Iterator[Any]:
    """The parts of `message` that are output text."""
    for part in getattr(message, "content", None) or ():
        if getattr(part, "type", None) == "output_text":
            yield part


class OutputText:
    """A response: `output` holds messages among other items."""

    if TYPE_CHECKING:

        @property
        def output(self) -> Any: ...

    @property
    def output_text(self) -> str:
        """The text of all messages in the answer, joined; "" when there is none."""
        messages = (item for item in self.output or () if getattr(item, "type", None) == "message")
        return "".join(part.text or "" for message in messages for part in _parts(message))


class MessageText:
    """A message: `content` holds text among other parts."""

    @property
    def output_text(self) -> str:
        """The message's text, joined; "" when there is none."""
        return "".join(part.text or "" for part in _parts(self))


class OutputParsed:
    """A response whose text was parsed into an object."""

    if TYPE_CHECKING:

        @property
        def output(self) -> Any: ...

    @property
    def output_parsed(self) -> Any:
        """The first parsed object in the answer, or None."""
        for item in self.output or ():
            for part in _parts(item) if getattr(item, "type", None) == "message" else ():
                parsed = getattr(part, "parsed", None)
                if parsed is not None:
                    return parsed
        return None
