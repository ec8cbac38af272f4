"""JSON that is still being written: what of it can be read so far.

    reading = PartialJSON()
    reading.feed('{"city": "Paris", "sights": ["Lou')
    reading.value                                    # {"city": "Paris", "sights": []}

Every character is looked at once, however small the pieces. Text that is no JSON, or that stops being it, is no error:
the value stays at what was read before.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from entrechat._core.shapes import is_array, is_object

if TYPE_CHECKING:
    from typing import Final

__all__ = ["PartialJSON", "loads"]

_PLAIN = re.compile(r'[^"\\]*')
_WORD = re.compile(r"[-+.0-9A-Za-z]*")
_SPACE = re.compile(r"[ \t\r\n]*")
_CUT_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?$")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$")
_WORDS: dict[str, Any] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}
_NOTHING: Any = object()
_DEEPEST: Final = 400  # deeper than any answer, and well within Python's own recursion

# What may come next
_VALUE, _FIRST_ITEM, _FIRST_KEY, _KEY, _COLON, _AFTER, _OVER = range(7)


class PartialJSON:
    """Reads JSON piece by piece.

    Args:
        open_strings: whether a string counts before its closing quote has come. A key never does.
    """

    __slots__ = ("_escaped", "_expect", "_held", "_in_string", "_key", "_open_strings", "_pieces", "_root", "_stack")

    def __init__(self, *, open_strings: bool = False) -> None:
        self._open_strings = open_strings
        self._root: Any = _NOTHING
        self._stack: list[Any] = []  # the containers that are open
        self._expect = _VALUE
        self._key: str = ""
        self._pieces: list[str] | None = None  # of the string, number or word that has begun
        self._in_string = False
        self._held = False  # the string has escapes in it
        self._escaped = False  # the last character was a backslash

    @property
    def complete(self) -> bool:
        """Whether the value has ended, or what came is no JSON."""
        return self._expect == _OVER

    @property
    def value(self) -> Any:
        """What can be read so far, as objects of its own; None where that is nothing."""
        begun = self._begun()
        if begun is _NOTHING:
            return None if self._root is _NOTHING else _copied(self._root)
        if not self._stack:
            return begun
        inner = self._stack[-1]
        if is_array(inner):
            inner.append(begun)
            value = _copied(self._root)
            inner.pop()
            return value
        before = inner.get(self._key, _NOTHING)
        inner[self._key] = begun
        value = _copied(self._root)
        if before is _NOTHING:
            del inner[self._key]
        else:
            inner[self._key] = before
        return value

    def _begun(self) -> Any:
        """The value of a word or string that has begun, where it counts already."""
        if self._pieces is None or self._expect in (_KEY, _FIRST_KEY):
            return _NOTHING
        text = "".join(self._pieces)
        if not self._in_string:
            return _word(text)
        if not self._open_strings:
            return _NOTHING
        return _unescaped(_CUT_ESCAPE.sub("", text)) if self._held else text

    def feed(self, text: str) -> None:
        """Read on."""
        at, end = 0, len(text)
        while at < end and self._expect != _OVER:
            if self._pieces is not None:
                at = self._string(text, at) if self._in_string else self._scalar(text, at)
                continue
            found = _SPACE.match(text, at)
            at = found.end() if found else at
            if at < end:
                self._begin(text[at])
                # a word's first character belongs to it
                at += 0 if self._pieces is not None and not self._in_string else 1

    def _string(self, text: str, at: int) -> int:
        pieces = self._pieces
        assert pieces is not None
        if self._escaped:
            pieces.append(text[at])
            self._escaped = False
            return at + 1
        found = _PLAIN.match(text, at)
        end = found.end() if found else at
        if end > at:
            pieces.append(text[at:end])
        if end == len(text):
            return end
        if text[end] == "\\":
            pieces.append("\\")
            self._held = self._escaped = True
            return end + 1
        whole = "".join(pieces)
        value = _unescaped(whole) if self._held else whole
        self._pieces = None
        if value is _NOTHING:
            self._expect = _OVER
        elif self._expect in (_KEY, _FIRST_KEY):
            self._key, self._expect = value, _COLON
        else:
            self._put(value)
        return end + 1

    def _scalar(self, text: str, at: int) -> int:
        pieces = self._pieces
        assert pieces is not None
        found = _WORD.match(text, at)
        end = found.end() if found else at
        pieces.append(text[at:end])
        if end < len(text):
            self._pieces = None
            value = _word("".join(pieces))
            if value is _NOTHING:
                self._expect = _OVER
            else:
                self._put(value)
        return end

    def _begin(self, char: str) -> None:
        """Take the first character of what comes next."""
        expect = self._expect
        if expect == _COLON:
            self._expect = _VALUE if char == ":" else _OVER
        elif expect == _AFTER:
            if char == ",":
                self._expect = _KEY if is_object(self._stack[-1]) else _VALUE
            else:
                self._close(char)
        elif expect in (_KEY, _FIRST_KEY):
            if char == '"':
                self._pieces, self._in_string, self._held = [], True, False
            elif expect == _FIRST_KEY:
                self._close(char)
            else:
                self._expect = _OVER
        elif char == '"':
            self._pieces, self._in_string, self._held = [], True, False
        elif char in "{[":
            made: Any = {} if char == "{" else []
            self._put(made)
            self._stack.append(made)
            self._expect = _FIRST_KEY if char == "{" else _FIRST_ITEM
            if len(self._stack) > _DEEPEST:
                self._expect = _OVER
        elif char == "]" and expect == _FIRST_ITEM:
            self._close(char)
        elif char.isascii() and (char.isalnum() or char == "-"):
            self._pieces, self._in_string = [], False
        else:
            self._expect = _OVER

    def _put(self, value: Any) -> None:
        if not self._stack:
            self._root, self._expect = value, _OVER
            return
        inner = self._stack[-1]
        if is_array(inner):
            inner.append(value)
        else:
            inner[self._key] = value
        self._expect = _AFTER

    def _close(self, char: str) -> None:
        if (char == "}") != is_object(self._stack[-1]) or char not in "]}":
            self._expect = _OVER
            return
        self._stack.pop()
        self._expect = _AFTER if self._stack else _OVER


def loads(text: str, *, open_strings: bool = False) -> Any:
    """What can be read of the JSON that `text` begins."""
    reading = PartialJSON(open_strings=open_strings)
    reading.feed(text)
    return reading.value


def _word(text: str) -> Any:
    if _NUMBER.match(text):
        return json.loads(text)
    return _WORDS.get(text, _NOTHING)


def _unescaped(text: str) -> Any:
    try:
        return json.loads(f'"{text}"', strict=False)
    except ValueError:
        return _NOTHING


def _copied(value: Any) -> Any:
    if is_object(value):
        return {key: _copied(each) if each.__class__ in (dict, list) else each for key, each in value.items()}
    if is_array(value):
        return [_copied(each) if each.__class__ in (dict, list) else each for each in value]
    return value
