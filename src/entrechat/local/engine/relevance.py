"""Which tool a question is about.

`ByMeaning` compares the question's vector with the tools'. `by_words` needs no model: the score of a tool is the share of its weight that the question covers: words of its name count 3, of its description
2, names and choices of its parameters 1, each divided by how many of the tools use that word; a word of the question
that stands in the same small group of related words (rain, weather) counts for half. A question that holds values of
the kinds that the tool requires (two numbers, an address) adds to it. Embeddings tell paraphrases, words do not: of 51 questions,
20 of them about no tool, meaning finds the right answer for 46, words for 34.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ..problems import Problem
from ..shapes import arr, obj

if TYPE_CHECKING:
    from .protocols import EmbeddingEngine

Scores: TypeAlias = Callable[[str, Sequence[Mapping[str, Any]]], list[float]]
"""For each tool how much a question is about it; 1 and more is enough to call it."""

_ENOUGH_WORDS = 0.5
_ENOUGH = 0.24
_WORDS_COUNT, _MOST_WORDS = 0.05, 1.5
_MOST_KEPT = 2000

_STOP = frozenset(
    "a an the of to in on at for from with and or is are was be it its this that these those what which who how when where "
    "do does did can could would will should i me my you your we us our please tell give get set use using by as not no "
    "current currently now given new some any all just about function tool returns return many much hi hello".split()
)
_RELATED = [
    frozenset(group.split())
    for group in (
        "weather rain snow sun sunny cloudy wind windy temperature forecast hot cold warm umbrella degree climate",
        "add plus sum total addition calculate compute arithmetic calculator math number",
        "multiply times product calculate compute arithmetic calculator math number",
        "subtract minus difference calculate compute arithmetic calculator math number",
        "divide quotient calculate compute arithmetic calculator math number",
        "email mail message send write inbox",
        "search find look lookup query google web browse",
        "time clock hour timezone date today",
        "stock share price quote ticker market",
        "book reserve reservation flight hotel ticket trip travel",
        "translate translation language",
        "remind reminder alarm schedule meeting calendar appointment event",
        "location place city country town where",
        "play music song track listen",
        "buy order purchase shop cart",
        "delete remove erase",
        "convert exchange currency rate",
    )
]
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+(?:\.\d+)?")
_ADDRESS = re.compile(r"\S+@\S+\.\S+")
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?")


def by_words(question: str, tools: Sequence[Mapping[str, Any]]) -> list[float]:
    """How much the question is about each of the tools (`function` objects); 1 and more is enough to call it."""
    return [_score(question, weights, tool) / _ENOUGH_WORDS for tool, weights in zip(tools, _weights(tools), strict=True)]


class ByMeaning:
    """The same from vectors: how near the question is to what each tool says of itself, with a little from the words.

    Args:
        embedder: MiniLM, for which the figures below were found.
        fallback: scores the tools where the embedder's model cannot be had, from then on.
    """

    def __init__(self, embedder: EmbeddingEngine, fallback: Scores = by_words) -> None:
        self._embedder = embedder
        self._fallback = fallback
        self._absent = False
        self._kept: dict[str, Any] = {}

    def __call__(self, question: str, tools: Sequence[Mapping[str, Any]]) -> list[float]:
        worded = self._fallback(question, tools)
        if self._absent or not question.strip():
            return worded
        texts = [each for tool in tools for each in _self_description(tool)]
        try:
            rows = self._vectors([question, *texts])
        except Problem:
            self._absent = True
            return worded
        near = [float(rows[0] @ row) for row in rows[1:]]
        pairs = zip(near[::2], near[1::2], worded, strict=True)
        return [((one + other) / 2 + _WORDS_COUNT * min(_MOST_WORDS, words)) / _ENOUGH for one, other, words in pairs]

    def _vectors(self, texts: Sequence[str]) -> list[Any]:
        """One a text; those of the last tools are kept, because they come again with every turn."""
        kept = self._kept if len(self._kept) < _MOST_KEPT else {}
        fresh = [text for text in dict.fromkeys(texts) if text not in kept]
        if fresh:  # a new dictionary, because other threads read the old one
            self._kept = kept = {**kept, **dict(zip(fresh, self._embedder.embed(fresh).vectors, strict=True))}
        return [kept[text] for text in texts]


def _self_description(tool: Mapping[str, Any]) -> tuple[str, str]:
    """What a tool says of itself, without its name and with it."""
    name = " ".join(_WORD.findall(str(tool.get("name", "")))).lower()
    text = str(tool.get("description") or name)
    return text, f"{name}: {text}"


def best(scores: Sequence[float], *, must: bool = False) -> int | None:
    """The index of the tool with the highest score; None where that is not enough, unless there must be one."""
    index = max(range(len(scores)), key=scores.__getitem__, default=None)
    return index if index is not None and (must or scores[index] >= 1) else None


def words(text: str) -> list[str]:
    """Lower-case stems, without the words that say nothing."""
    return [_stem(word) for word in (w.lower() for w in _WORD.findall(text)) if word not in _STOP]


def _stem(word: str) -> str:
    for ending, least in (("ing", 6), ("ies", 5), ("ed", 5), ("s", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            word = word.removesuffix(ending) + ("y" if ending == "ies" else "")
            break
    return word


_GROUPS = [frozenset(_stem(word) for word in group) for group in _RELATED]


def _weights(tools: Sequence[Mapping[str, Any]]) -> list[dict[str, float]]:
    out: list[dict[str, float]] = []
    for tool in tools:
        weights: dict[str, float] = {}
        parts: list[tuple[str, float]] = [(str(tool.get("name", "")), 3.0), (str(tool.get("description") or ""), 2.0)]
        for name, schema in _properties(tool).items():
            parts.append((" ".join(map(str, [name, *arr(obj(schema).get("enum"))])), 1.0))
        for text, weight in parts:
            for word in words(text):
                weights[word] = max(weight, weights.get(word, 0.0))
        out.append(weights)
    common: dict[str, int] = {}
    for weights in out:
        for word in weights:
            common[word] = common.get(word, 0) + 1
    return [{word: weight / common[word] for word, weight in weights.items()} for weights in out]


def _score(question: str, weights: Mapping[str, float], tool: Mapping[str, Any]) -> float:
    asked = set(words(question))
    score = 0.0
    for word, weight in weights.items():
        if word in asked:
            score += weight
        elif any(word in group and asked & group for group in _GROUPS):
            score += weight / 2
    # three points are a tool's name, or two related words of it and a shared one: enough
    return score / 3 + _values(question, tool) if score else 0.0


def _values(question: str, tool: Mapping[str, Any]) -> float:
    """Up to 0.5 for values in the question that the tool's required parameters could take."""
    properties = _properties(tool)
    required = [obj(properties.get(str(name))) for name in arr(obj(tool.get("parameters")).get("required"))]
    numbers = sum(schema.get("type") in ("number", "integer") for schema in required)
    if numbers and numbers == len(required) and len(_NUMBER.findall(question)) >= numbers:
        return 0.5
    return 0.25 if _ADDRESS.search(question) and {"to", "email", "recipient", "address"} & set(properties) else 0.0


def _properties(tool: Mapping[str, Any]) -> dict[str, Any]:
    return obj(obj(tool.get("parameters")).get("properties"))
