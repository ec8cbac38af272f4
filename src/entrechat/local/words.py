"""Texts as the words that a search compares."""

from __future__ import annotations

import re
import unicodedata

# Scripts that put no spaces between words: each of their characters counts as one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_SAYS_NOTHING = frozenset(
    "a about an and are as at be been but by can could did do does for from had has have how i if in into is it its may me my no "
    "not of on or our should so that the their them then there these they this to was we were what when where which who why "
    "will with would you your".split()
)


def words(text: str) -> list[str]:
    """The words in their order, without case and accents."""
    if not text.isascii():
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _WORD.findall(text.casefold())


def telling(text: str) -> list[str]:
    """The different words of a question that say what it is about; all of them where none does."""
    found = list(dict.fromkeys(words(text)))
    return [word for word in found if word not in _SAYS_NOTHING] or found
