"""English words to the phonemes that Kokoro was trained on: the dictionaries of misaki, its author's, and rules for what is not in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

Entry: TypeAlias = str | Mapping[str, str | None]
Dictionary: TypeAlias = Mapping[str, Entry]

_VOWELS = frozenset("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻ")
_TOKEN = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)*'?|[^A-Za-z]")
_PAUSES = frozenset(".,!?;:—…")
_UNSPOKEN = "'-"
_BRITISH = (
    ("ɜɹ", "ɜː"), ("əɹ", "ə"), ("ɑɹ", "ɑː"), ("ɔɹ", "ɔː"), ("O", "Q"), ("æ", "a"), ("ɑ", "ɒ"), ("ɒː", "ɑː"),
    ("i", "iː"), ("u", "uː"), ("ɾ", "t"), ("ᵻ", "ɪ"),
)  # fmt: skip
"""From the speller's American to what the British dictionary writes, roughly, in this order."""

# which reading of a word, by what stands before it
_BEFORE_VERBS = frozenset(
    "to will would can could should shall may might must do does did don't doesn't didn't won't can't couldn't wouldn't shouldn't "
    "i you we they who let's please not never always i'll you'll he'll she'll we'll they'll i'd you'd we'd they'd".split()
)
_BEFORE_NOUNS = frozenset(
    "a an the this that these those my your his her its our their no some any every each another of in on at for with by from "
    "about under new old first last next".split()
)
_BEFORE_PARTICIPLES = frozenset(
    "have has had having i've you've we've they've was were been being is are be he's she's it's had already".split()
)
_BEFORE_PASTS = frozenset("he she it".split())


class Word(NamedTuple):
    """A word, the one before it in lower case, and whether a vowel follows; None where nothing does."""

    text: str
    before: str
    after: str
    vowel_follows: bool | None


class Phonemes:
    """Args:
    dictionaries: of the same accent; the first one that has a word counts.
    spell: phonemes of a word that is in none.
    british: which accent.
    """

    def __init__(self, *dictionaries: Dictionary, spell: Callable[[str], str], british: bool = False) -> None:
        self._dictionaries = dictionaries
        self._spell = spell
        self._british = british
        self._e = "ɪ" if british else "ᵻ"
        """The vowel of an ending like that of `wanted`."""

    def of(self, sentence: str) -> str:
        """The phonemes of a sentence in words and punctuation."""
        tokens = _TOKEN.findall(sentence)
        words = [token.lower() if token[0].isalpha() else "" for token in tokens]
        spoken: list[str] = []
        vowel_follows: bool | None = None
        for at in range(len(tokens) - 1, -1, -1):  # a word may depend on how the next one begins
            token = tokens[at]
            if not words[at]:
                spoken.append(" " if token == "-" else "" if token in _UNSPOKEN else token)
                vowel_follows = None if token in _PAUSES else vowel_follows
                continue
            before = next((word for word in reversed(words[:at]) if word), "")
            after = next((word for word in words[at + 1 :] if word), "")
            said = self._word(Word(token, before, after, vowel_follows))
            spoken.append(said)
            begins = next((each for each in said if each not in "ˈˌ"), "")
            vowel_follows = begins in _VOWELS
        whole = "".join(reversed(spoken))
        return re.sub(r"\s+", " ", whole if self._british else whole.replace("ɾ", "T").replace("ʔ", "t")).strip()

    def _word(self, word: Word) -> str:
        text = word.text.rstrip("'")
        special = self._little(word._replace(text=text.lower()))
        return special or self._known(text, word) or self._unknown(text)

    def _little(self, word: Word) -> str | None:
        """Words that sound otherwise in the middle of a sentence."""
        vowel = word.vowel_follows
        match word.text:
            case "a" if vowel is not None:
                return "ɐ"
            case "an" if vowel is not None:
                return "ɐn"
            case "the":
                return "ði" if vowel else "ðə"
            case "to" if vowel is not None:
                return "tʊ" if vowel else "tə"
            case "i":
                return "ˌI"
            case "used":
                ends = "st" if word.after == "to" else "zd"
                return f"jˈuː{ends}" if self._british else f"jˈu{ends}"
            case _:
                return None

    def _known(self, text: str, word: Word) -> str | None:
        for form in dict.fromkeys((text, text.lower(), text.capitalize())):
            if (found := self._entry(form, word)) is not None:
                return found
        lower = text.lower()
        return self._with_s(lower, word) or self._with_ed(lower, word) or self._with_ing(lower, word)

    def _entry(self, form: str, word: Word) -> str | None:
        found = next((each[form] for each in self._dictionaries if form in each), None)
        if found is None or isinstance(found, str):
            return found
        readings = [*self._readings(word), "DEFAULT"]
        return next((said for name in readings if name in found and (said := found[name]) is not None), None)

    def _readings(self, word: Word) -> list[str]:
        """What a word with several may be here, the likeliest first."""
        alone = ["None"] if word.vowel_follows is None else []
        if word.before in _BEFORE_PARTICIPLES:
            return [*alone, "VBN", "ADJ"]
        if word.before in _BEFORE_PASTS:
            return [*alone, "VBD", "VERB"]
        if word.before in _BEFORE_VERBS:
            return [*alone, "VERB"]
        if word.before in _BEFORE_NOUNS:
            return [*alone, *(["ADJ"] if word.vowel_follows is not None and word.after not in _BEFORE_NOUNS else []), "NOUN"]
        return alone

    def _with_s(self, text: str, word: Word) -> str | None:
        if len(text) < 3 or not text.endswith("s") or text.endswith("ss"):
            return None
        stems = [text.removesuffix("'s")] if text.endswith("'s") else [text[:-1]]
        if text.endswith("ies"):
            stems.append(f"{text[:-3]}y")
        elif text.endswith("es"):
            stems.append(text[:-2])
        said = self._first(stems, word)
        if said is None:
            return None
        if said[-1] in "ptkfθ":
            return f"{said}s"
        return f"{said}{self._e}z" if said[-1] in "szʃʒʧʤ" else f"{said}z"

    def _with_ed(self, text: str, word: Word) -> str | None:
        if len(text) < 4 or not text.endswith("ed"):
            return None
        said = self._first(_before_ending(text[:-2], "y" if text.endswith("ied") else ""), word)
        if said is None:
            return None
        if said[-1] in "pkfθʃsʧ":
            return f"{said}t"
        if said[-1] == "d":
            return f"{said}{self._e}d"
        return f"{self._soft(said)}{self._e}d" if said[-1] == "t" else f"{said}d"

    def _with_ing(self, text: str, word: Word) -> str | None:
        if len(text) < 5 or not text.endswith("ing"):
            return None
        said = self._first(_before_ending(text[:-3], ""), word)
        return None if said is None else f"{self._soft(said)}ɪŋ"

    def _soft(self, said: str) -> str:
        """An American t between vowels."""
        return f"{said[:-1]}ɾ" if not self._british and said.endswith("t") and said[-2:-1] in (*_VOWELS, "ɹ") else said

    def _first(self, stems: list[str], word: Word) -> str | None:
        found = (self._entry(form, word) for stem in stems for form in (stem, stem.capitalize()))
        return next(filter(None, found), None)

    def _unknown(self, text: str) -> str:
        stem, _, ending = text.partition("'")
        if ending.lower() == "s" and len(stem) > 1 and (said := self._unknown(stem)):
            return f"{said}{'s' if said[-1] in 'ptkfθ' else f'{self._e}z' if said[-1] in 'szʃʒʧʤ' else 'z'}"
        if len(text) == 1 or (text.isupper() and len(text) <= 5) or not set("aeiouy") & set(text.lower()):
            return self._letters(text)
        if parts := re.findall(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]+", text)[:20]:  # camelCase
            if len(parts) > 1:
                here = Word("", "", "", None)
                return " ".join(self._known(part, here) or self._unknown(part) for part in parts)
        said = self._spell(text.lower())
        if self._british:
            for american, british in _BRITISH:
                said = said.replace(american, british)
        return said

    def _letters(self, text: str) -> str:
        """One after the other, as of USA, the last one with the stress."""
        names = [name for letter in text.upper() if (name := self._entry(letter, Word(letter, "", "", None)))]
        return "".join([*(name.replace("ˈ", "ˌ") for name in names[:-1]), *names[-1:]])


def _before_ending(stem: str, last: str) -> list[str]:
    """What a word may have been before `ed` or `ing`: stopp → stop, bak → bake, carri → carry."""
    found = [stem, f"{stem}e"]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    if last:
        found.append(f"{stem[:-1]}{last}")
    return found
