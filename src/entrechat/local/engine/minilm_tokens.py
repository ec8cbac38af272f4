"""BERT's WordPiece tokens, so that a text's tokens are known before the model sees it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

_LONGEST = 100  # a longer word is unknown
_CACHED = 200_000
_ASCII_WORD = re.compile(r"[a-z0-9]+|[!-/:-@\[-`{-~]")
_DROPPED = dict.fromkeys([code for code in (*range(0x20), 0x7F) if chr(code) not in "\t\n\r"])


class WordPiece:
    """Tokens of uncased BERT.

    Args:
        vocabulary: as GGUF has it: `▁` where a word begins.
    """

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {token: number for number, token in enumerate(vocabulary)}
        self._words: dict[str, list[int]] = {}
        self.begin, self.end, self._unknown = (self._ids[name] for name in ("[CLS]", "[SEP]", "[UNK]"))

    def encode(self, text: str) -> list[int]:
        """The text's tokens, without those that go before and after it."""
        words = self._words
        out: list[int] = []
        for word in _words(text):
            found = words.get(word)
            if found is None:
                found = self._pieces(word)
                if len(words) < _CACHED:
                    words[word] = found
            out += found
        return out

    def _pieces(self, word: str) -> list[int]:
        """The longest piece that is known, from the left, again and again."""
        out: list[int] = []
        begin = 0
        if len(word) > _LONGEST:
            return [self._unknown]
        while begin < len(word):
            for end in range(len(word), begin, -1):
                piece = self._ids.get(word[begin:end] if begin else f"▁{word[:end]}")
                if piece is not None:
                    out.append(piece)
                    break
            else:
                return [self._unknown]
            begin = end
        return out


def _words(text: str) -> Iterator[str]:
    """Lower-case words without accents; every punctuation mark and every Chinese character is a word."""
    text = text.translate(_DROPPED)
    if text.isascii():
        yield from _ASCII_WORD.findall(text.lower())
        return
    word: list[str] = []
    for char in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(char)
        if kind == "Mn" or (kind[0] == "C" and char not in "\t\n\r") or char == "�":
            continue
        alone = _is_mark(char, kind) or _is_chinese(ord(char))
        if not alone and not char.isspace():
            word.append(char)
            continue
        if word:
            yield "".join(word)
            word.clear()
        if alone:
            yield char
    if word:
        yield "".join(word)


def _is_mark(char: str, kind: str) -> bool:
    """BERT takes all of ASCII's signs for punctuation, `$` and `^` too."""
    return kind[0] == "P" or bool(_ASCII_WORD.fullmatch(char) and not char.isalnum())


def _is_chinese(code: int) -> bool:
    return any(
        first <= code <= last
        for first, last in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))
    )
