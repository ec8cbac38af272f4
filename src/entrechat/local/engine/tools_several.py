"""Questions that ask for several things at once, taken apart.

Only what is plain is taken apart: requests that begin anew ("… and send …", "… . What …"), and lists of names for a tool that
takes one ("the weather in Paris, London and Rome"). Everything else stays one question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..shapes import arr, obj
from .relevance import Scores, best

MOST = 8
_LONGEST = 2000  # characters; a longer text is no list of requests

_JOINT = re.compile(r"(?:(?<=[.!?])\s+|\s*;\s*|,\s+|\s+(?=(?:and|or|then|also)\s))(?:(?:and|or|then|also)\s+)*", re.IGNORECASE)
_BEGINNINGS = frozenset(
    "what what's whats which who whose when where why how is are was were will do does did can could would should please "
    "add ask book buy calculate call cancel check compute convert create delete divide draw email fetch find get give list "
    "look mail make message move multiply open order pause play post print put read remind remove reserve run save schedule "
    "search send set share show start stop subtract sum tell text translate turn update upload write".split()
)
_LEADING = re.compile(r"(?:in|for|of|at|to|from|on|about|with)\s+(?=[A-Z])")
_NAME = re.compile(r"[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}")
_TAIL = re.compile(r"(?<=[a-z]\s)" + _NAME.pattern + r"$")
_FREE_TEXT = frozenset("body code content description expression input message prompt query question sql text title".split())


class _Ask(NamedTuple):
    """One request: as it was written, its beginning, and what was joined to that by "and" or a comma."""

    text: str
    head: str
    more: list[str]


def split(question: str, functions: Sequence[Mapping[str, Any]], scores: Scores) -> list[tuple[int, str]]:
    """For each thing that is asked for, the index of its tool and the words that ask for it. One or none: do not split."""
    out: list[tuple[int, str]] = []
    asks = list(_asks(question, functions)) if len(question) <= _LONGEST else []
    if not asks or (len(asks) == 1 and not asks[0].more):
        return out
    for ask in asks:
        index = best(scores(ask.text, functions))
        if index is not None:
            out += [(index, text) for text in _texts(ask, functions[index])]
    return list(dict.fromkeys(out))[:MOST]


def _asks(question: str, functions: Sequence[Mapping[str, Any]]) -> Iterator[_Ask]:
    beginnings = _BEGINNINGS | {re.split(r"[_\W]", str(function["name"]).lower())[0] for function in functions}
    begin = end = joint = 0
    head: str | None = None
    more: list[str] = []
    for found in [*_JOINT.finditer(question), None]:
        piece = question[joint : found.start() if found else len(question)]
        if head is None or piece.split(" ")[0].lower().strip(",.") in beginnings:
            if head is not None:
                yield _Ask(question[begin:end], head, more)
            begin, head, more = joint, piece, []
        else:
            more.append("" if question[joint - 2] in ".!?" else piece)  # no list goes over a full stop: "St. Louis"
        end = joint + len(piece)
        joint = found.end() if found else joint
    if head is not None:
        yield _Ask(question[begin:end], head, more)


def _texts(ask: _Ask, function: Mapping[str, Any]) -> list[str]:
    """The request once for each of the names that it lists, or just as it is."""
    names = [_LEADING.sub("", re.sub(r"[.!?]*(\s+please)?[.!?]*$", "", piece, flags=re.IGNORECASE)) for piece in ask.more]
    tail = _TAIL.search(ask.head)
    if not names or tail is None or not _takes_one_name(function) or not all(map(_NAME.fullmatch, names)):
        return [ask.text]
    return [ask.head, *(ask.head[: tail.start()] + name for name in names)]


def _takes_one_name(function: Mapping[str, Any]) -> bool:
    parameters = obj(function.get("parameters"))
    required = arr(parameters.get("required"))
    schema = obj(obj(parameters.get("properties")).get(str(required[0]))) if len(required) == 1 else {}
    return schema.get("type") == "string" and not _FREE_TEXT & set(re.split(r"[_\W]", str(required[0]).lower()))
