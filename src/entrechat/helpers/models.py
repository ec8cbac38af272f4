"""What some generated models can do besides holding data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from entrechat._core.shapes import is_array

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

if not TYPE_CHECKING:
    from entrechat._core.embeddings import floats

__all__ = ["LazyVector", "MessageText", "OutputParsed", "OutputText", "ParsedMembers", "ReasoningText"]

T = TypeVar("T")


def _parts(message: Any) -> Iterator[Any]:
    """The parts of `message` that are output text."""
    content = getattr(message, "content", None)
    for part in content if is_array(content) else ():
        if getattr(part, "type", None) == "output_text":
            yield part


def _joined(parts: Iterable[Any]) -> str:
    """The texts of parts."""
    return "".join(text for part in parts if isinstance(text := getattr(part, "text", None), str))


def _items(response: Any) -> list[Any]:
    """What the response holds in `output`; null, which some servers send, counts as empty."""
    output = getattr(response, "output", None)
    return output if is_array(output) else []


class LazyVector:
    """An embedding: its vector travels as base64 and becomes a list of floats when it is first read."""

    if not TYPE_CHECKING:
        embedding = floats("embedding")


class OutputText:
    """A response: `output` holds messages among other items."""

    @property
    def output_text(self) -> str:
        """The text of all messages in the answer, joined; "" when there is none."""
        messages = (item for item in _items(self) if getattr(item, "type", None) == "message")
        return _joined(part for message in messages for part in _parts(message))


class ReasoningText:
    """A message, or a piece of one: some servers send the model's reasoning beside its text, under one of two names."""

    @property
    def reasoning_text(self) -> str | None:
        """What the model thought, as the server sent it in `reasoning_content` or `reasoning`; None where it sent none."""
        for name in ("reasoning_content", "reasoning"):
            found = self.__dict__.get(name)
            if isinstance(found, str):
                return found
        return None


class ParsedMembers:
    """Has members that were made of what the server sent: they do not go back to it."""

    _unsent = ("parsed", "parsed_arguments")


class MessageText:
    """A message: `content` holds text among other parts."""

    @property
    def output_text(self) -> str:
        """The message's text, joined; "" when there is none."""
        return _joined(_parts(self))


class OutputParsed(Generic[T]):
    """A response whose text was parsed into an object."""

    @property
    def output_parsed(self) -> T | None:
        """The first parsed object in the answer, or None."""
        for item in _items(self):
            for part in _parts(item) if getattr(item, "type", None) == "message" else ():
                parsed = getattr(part, "parsed", None)
                if parsed is not None:
                    found: T = parsed
                    return found
        return None
