"""How alike two texts are, from 0 to 1."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

Metric = Callable[[str, str], float]
_WORD = re.compile(r"\w+|[^\w\s]")
_PLAIN = re.compile(r"\w+")


def fuzzy_match(text: str, reference: str) -> float:
    """The share of both texts that their longest common subsequence of characters covers."""
    both = len(text) + len(reference)
    return 2 * _common(text, reference) / both if both else 1.0


def bleu(text: str, reference: str) -> float:
    """BLEU of one sentence, up to 4 words: what follows single words is counted with one more, as Lin and Och smooth it."""
    words, wanted = _WORD.findall(text), _WORD.findall(reference)
    if not words or not wanted:
        return float(words == wanted)
    logs = 0.0
    for n in range(1, 5):
        extra = 1 if n > 1 else 0
        found = _shared(words, wanted, n) + extra
        if not found:
            return 0.0
        logs += math.log(found / (max(len(words) - n + 1, 0) + extra)) / 4
    return math.exp(logs + min(0.0, 1 - len(wanted) / len(words)))


def gleu(text: str, reference: str) -> float:
    """Google's BLEU of one sentence: the lesser of precision and recall over all runs of up to 4 words."""
    words, wanted = _WORD.findall(text), _WORD.findall(reference)
    if not words or not wanted:
        return float(words == wanted)
    shared = sum(_shared(words, wanted, n) for n in range(1, 5))
    longest = max(len(words), len(wanted))
    return shared / sum(max(longest - n + 1, 0) for n in range(1, 5))


def meteor(text: str, reference: str) -> float:
    """METEOR where words match if they are equal without regard to case; stems and synonyms are not looked up."""
    words, wanted = _WORD.findall(text.lower()), _WORD.findall(reference.lower())
    places = _aligned(words, wanted)
    if not places:
        return float(words == wanted)
    precision, recall = len(places) / len(words), len(places) / len(wanted)
    mean = 10 * precision * recall / (recall + 9 * precision)
    runs = 1 + sum(after != (before[0] + 1, before[1] + 1) for before, after in pairwise(places))
    return mean * (1 - 0.5 * (runs / len(places)) ** 3)


def rouge(text: str, reference: str, n: int) -> float:
    """ROUGE-N: F1 of the runs of `n` words, without regard to case and punctuation."""
    words, wanted = _PLAIN.findall(text.lower()), _PLAIN.findall(reference.lower())
    return _f1(_shared(words, wanted, n), len(words) - n + 1, len(wanted) - n + 1)


def rouge_l(text: str, reference: str) -> float:
    """ROUGE-L: F1 of the longest common subsequence of words."""
    words, wanted = _PLAIN.findall(text.lower()), _PLAIN.findall(reference.lower())
    return _f1(_common(words, wanted), len(words), len(wanted))


METRICS: dict[str, Metric] = {
    "fuzzy_match": fuzzy_match,
    "bleu": bleu,
    "gleu": gleu,
    "meteor": meteor,
    **{f"rouge_{n}": partial(rouge, n=n) for n in range(1, 6)},
    "rouge_l": rouge_l,
}
"""By the API's names; `cosine` needs an embedder and is the grader's."""


def _f1(shared: int, ours: int, theirs: int) -> float:
    if ours <= 0 or theirs <= 0:
        return float(ours == theirs)
    return 2 * shared / (ours + theirs)


def _shared(words: Sequence[str], wanted: Sequence[str], n: int) -> int:
    """How many runs of `n` words both have, each as often as both have it."""
    return (_runs(words, n) & _runs(wanted, n)).total()


def _runs(words: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + n]) for at in range(len(words) - n + 1))


def _common(first: Sequence[str], second: Sequence[str]) -> int:
    """Length of the longest common subsequence: Hyyrö's bit-parallel way, a whole row of the table in one integer."""
    places: dict[str, int] = {}
    for at, item in enumerate(first):
        places[item] = places.get(item, 0) | 1 << at
    whole = (1 << len(first)) - 1
    row = whole
    for item in second:
        found = row & places.get(item, 0)
        row = (row + found | row - found) & whole
    return len(first) - row.bit_count()


def _aligned(words: Sequence[str], wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of places of equal words, each used once; a word that goes on from the pair before is preferred."""
    free: dict[str, list[int]] = {}
    for at, word in enumerate(wanted):
        free.setdefault(word, []).append(at)
    pairs: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        if choices := free.get(word):
            following = pairs[-1][1] + 1 if pairs else 0
            place = following if following in choices else choices[0]
            choices.remove(place)
            pairs.append((at, place))
    return pairs
