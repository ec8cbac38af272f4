"""Documents as overlapping chunks of so many tokens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from . import tokens
from .documents.unreadable import Unreadable
from .problems import bad_value

DEFAULT: Mapping[str, Any] = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
"""What "auto" stands for."""

MOST_TOKENS = 5_000_000
"""Of one file, as in the API."""

# One vector says little of each thing in a long text, and small models read 256 to 512 tokens: each part has its own.
_PART = 200
_BLOCK = 1 << 16


class Piece(NamedTuple):
    """A chunk: its text, where that begins in the document's, and the parts of it to embed."""

    start: int
    text: str
    parts: list[str]


def strategy(given: Mapping[str, Any] | None, param: str = "chunking_strategy") -> dict[str, Any]:
    """The API's chunking strategy with its numbers.

    Raises Problem: 400 for an overlap of more than half a chunk.
    """
    if given is None or given.get("type") == "auto":
        return dict(DEFAULT)
    static = given["static"]
    size, overlap = static["max_chunk_size_tokens"], static["chunk_overlap_tokens"]
    if not 0 <= overlap <= size // 2:
        raise bad_value(
            f"{param}.static.chunk_overlap_tokens",
            f"expected a value from 0 to half of 'max_chunk_size_tokens' ({size // 2}), but got {overlap} instead.",
        )
    return {"type": "static", "static": {"max_chunk_size_tokens": size, "chunk_overlap_tokens": overlap}}


def split(text: str, how: Mapping[str, Any]) -> Iterator[Piece]:
    """The chunks in their order; each begins where the one before has its overlap. Every character is in one at least.

    Raises Unreadable: the text has more than `MOST_TOKENS` tokens.
    """
    static = how["static"]
    size, overlap = static["max_chunk_size_tokens"], static["chunk_overlap_tokens"]
    cuts = _cuts(text)
    last = len(cuts) - 1
    for begin in range(0, max(1, last - overlap), size - overlap):
        end = min(begin + size, last)
        edges = [cuts[at] for at in (*range(begin, end, _PART), end)]
        parts = [text[a:b] for a, b in pairwise(edges)]
        yield Piece(cuts[begin], text[cuts[begin] : cuts[end]], [part for part in parts if part.strip()] or parts[:1])


def _cuts(text: str) -> list[int]:
    """Where each token begins in the text, and the text's end. A token that begins inside a character begins before it.

    Raises Unreadable: more than `MOST_TOKENS`.
    """
    out: list[int] = []
    for begin, block in _blocks(text):
        made = tokens.encode(block)
        lengths = tokens.lengths(made)
        if len(out) + len(made) > MOST_TOKENS:
            raise Unreadable("invalid_file", f"The file is too large: it has more than {MOST_TOKENS:,} tokens.")
        if block.isascii():
            at = begin
            for length in lengths:
                out.append(at)
                at += length
            continue
        offsets = _offsets(block)
        at = 0
        for length in lengths:
            out.append(begin + bisect_right(offsets, at) - 1)
            at += length
    out.append(len(text))
    return out


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Pieces of the text that end at a line's end where there is one, so that little is looked at at once."""
    at = 0
    while at < len(text):
        end = text.rfind("\n", at + 1, at + _BLOCK) + 1 or min(len(text), at + _BLOCK)
        end = len(text) if at + _BLOCK >= len(text) else end
        yield at, text[at:end]
        at = end


def _offsets(text: str) -> list[int]:
    """Where each character begins in the text's UTF-8."""
    out: list[int] = []
    at = 0
    for char in text:
        out.append(at)
        code = ord(char)
        at += 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
    return out
