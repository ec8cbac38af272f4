"""What grows while an answer streams: texts, and objects of them. Adding is linear, reading is on demand."""

from __future__ import annotations

from typing import Any

from entrechat._core.model import Model
from entrechat._core.shapes import is_array, is_object

from .partial_json import PartialJSON

__all__ = ["Growing", "grow", "settled"]

# Texts that name something: sent again, they mean the same thing again
_NAMES = frozenset({"role", "type", "id", "object", "format", "name"})


class Growing:
    """A text in pieces. `pieces.append` is all that a chunk costs."""

    __slots__ = ("_fed", "_reading", "_text", "_upto", "pieces")

    def __init__(self, first: str) -> None:
        self.pieces = [first]
        self._text = ""
        self._upto = 0  # how many pieces `_text` holds
        self._reading: PartialJSON | None = None
        self._fed = 0  # how many pieces were read as JSON

    def text(self, upto: int | None = None) -> str:
        """The text of the first `upto` pieces; of all by default."""
        pieces = self.pieces
        wanted = len(pieces) if upto is None else upto
        done = self._upto
        if wanted == done:
            return self._text
        if wanted < done:
            return "".join(pieces[:wanted])
        self._text += pieces[done] if wanted == done + 1 else "".join(pieces[done:wanted])
        self._upto = wanted
        return self._text

    def complete(self) -> bool:
        """Whether it is a whole JSON value."""
        self.json()
        return self._reading is not None and self._reading.complete

    def json(self, upto: int | None = None) -> Any:
        """What can be read of it as JSON."""
        wanted = len(self.pieces) if upto is None else upto
        reading = self._reading
        if reading is None or wanted < self._fed:
            fresh = PartialJSON()
            fresh.feed(self.text(wanted))
            if reading is None:
                self._reading, self._fed = fresh, wanted
            return fresh.value
        if wanted > self._fed:
            reading.feed("".join(self.pieces[self._fed : wanted]))
            self._fed = wanted
        return reading.value


def grow(into: dict[str, Any], name: str, value: Any) -> None:
    """Add what a delta says of the member `name`."""
    if value is None:
        into.setdefault(name, None)
        return
    if isinstance(value, Model):
        value = value.__dict__
    known = into.get(name)
    if value.__class__ is str:
        if isinstance(known, Growing):
            known.pieces.append(value)
        elif name in _NAMES:
            into[name] = value or known
        else:
            into[name] = Growing(value)
    elif is_object(value):
        target: dict[str, Any] = known if is_object(known) else {}
        into[name] = target
        for key, each in value.items():
            grow(target, key, each)
    elif is_array(value):
        items: list[Any] = known if is_array(known) else []
        into[name] = items
        for each in value:
            _add(items, each)
    else:
        into[name] = value


def _add(items: list[Any], value: Any) -> None:
    """One entry of a list: to the one of its index, where it has one, else at the end."""
    entry = value.__dict__ if isinstance(value, Model) else value
    if not is_object(entry):
        items.append(value)
        return
    index = entry.get("index")
    made: dict[str, Any] | None = None
    if isinstance(index, int):
        # the last is the likeliest: a list that is filled in order is not searched
        made = next((each for each in reversed(items) if is_object(each) and each.get("index") == index), None)
    if made is None:
        made = {}
        items.append(made)
    for key, each in entry.items():
        grow(made, key, each)


def settled(value: Any) -> Any:
    """A copy with the texts as they are now."""
    if value.__class__ is Growing:
        return value.text()
    if is_object(value):
        return {name: settled(each) for name, each in value.items()}
    if is_array(value):
        return [settled(each) for each in value]
    return value
