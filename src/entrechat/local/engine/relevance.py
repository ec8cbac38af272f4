"""Which tool a question is about, by its words alone.

The score of a tool is the share of its weight that the question covers: words of its name count 3, of its description
2, names and choices of its parameters 1, each divided by how many of the tools use that word; a word of the question
that stands in the same small group of related words (rain, weather) counts for half. A question that holds values of
the kinds that the tool requires (two numbers, an address) adds to it. Below `THRESHOLD` the question is about none.

This is a stand-in: embeddings tell paraphrases, words do not. `choose` is all that the rest of the server knows of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..shapes import arr, obj

THRESHOLD = 0.5

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


def choose(question: str, tools: Sequence[Mapping[str, Any]], *, must: bool = False) -> int | None:
    """The index of the tool (a `function` object) that the question is about; None for none, unless one must be."""
    scores = [_score(question, weights, tool) for tool, weights in zip(tools, _weights(tools), strict=True)]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    if best is None or must:
        return best
    return best if scores[best] >= THRESHOLD else None


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
    required = [obj(properties.get(name)) for name in arr(obj(tool.get("parameters")).get("required"))]
    numbers = sum(schema.get("type") in ("number", "integer") for schema in required)
    if numbers and numbers == len(required) and len(_NUMBER.findall(question)) >= numbers:
        return 0.5
    return 0.25 if _ADDRESS.search(question) and {"to", "email", "recipient", "address"} & set(properties) else 0.0


def _properties(tool: Mapping[str, Any]) -> dict[str, Any]:
    return obj(obj(tool.get("parameters")).get("properties"))
