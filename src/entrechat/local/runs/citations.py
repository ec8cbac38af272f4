"""Which sentence of an answer comes from which excerpt.

A small model cannot cite. So each sentence is compared with the excerpts that the model was given, and where at least
a third of what it adds to the question is in one of them, that one is cited behind it. A sentence that only repeats the
question, or says mostly other things, is not cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ..words import telling, words

_FRAGMENT = re.compile(r"(?<=\S)(?=\s)|(?<=[。！？])")
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*\Z")
_ENDED_UNSPACED = ("。", "！", "？")


class Excerpt(NamedTuple):
    """A passage that was found in a file. `number` is its place among the results."""

    number: int
    file_id: str
    filename: str
    text: str


class Piece(NamedTuple):
    """A piece of the answer. `annotation` has the API's shape where the piece is a citation."""

    text: str
    annotation: dict[str, Any] | None = None


class Citer:
    """Takes an answer in pieces and gives it back in pieces, with citations between them.

    Args:
        question: what was asked; its words prove nothing.
        excerpts: what may be cited.
        search: the number of the search, for the markers.
    """

    def __init__(self, question: str, excerpts: Sequence[Excerpt], *, search: int = 0) -> None:
        self._asked = set(telling(question))
        self._excerpts = [(excerpt, set(words(excerpt.text))) for excerpt in excerpts]
        self._search = search
        self._sentence = ""
        self._length = 0

    def feed(self, text: str) -> Iterator[Piece]:
        if not self._excerpts:
            yield Piece(text)
            return
        for fragment in _FRAGMENT.split(text):
            if _ends(self._sentence, fragment):
                yield from self.end()
            self._sentence += fragment
            self._length += len(fragment)
            yield Piece(fragment)

    def end(self) -> Iterator[Piece]:
        """The sentence, or the whole answer, is over."""
        sentence, self._sentence = self._sentence, ""
        cited = self._source(sentence)
        if cited is None:
            return
        marker = f"【{self._search}:{cited.number}†source】"
        begin, self._length = self._length, self._length + len(marker)
        annotation = {
            "type": "file_citation",
            "text": marker,
            "start_index": begin,
            "end_index": self._length,
            "file_citation": {"file_id": cited.file_id},
        }
        yield Piece(marker, annotation)

    def _source(self, sentence: str) -> Excerpt | None:
        added = set(telling(sentence)) - self._asked
        shared = [(len(added & there), excerpt) for excerpt, there in self._excerpts]
        most = max((count for count, _ in shared), default=0)
        if most == 0 or most * 3 < len(added):
            return None
        return next(excerpt for count, excerpt in shared if count == most)


def _ends(sentence: str, following: str) -> bool:
    if following[:1].isspace():
        return following[:1] == "\n" or _ENDED.search(sentence) is not None
    return sentence.endswith(_ENDED_UNSPACED)
