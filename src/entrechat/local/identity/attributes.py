"""What a rule may look at: the claims of a token, and attributes made of them by a provider's transformations.

Transformations are expressions of CEL in the service. Here they may be paths and texts, joined with `+`:
`assertion.sub`, `assertion['kubernetes.io'].namespace`, `"ns:" + assertion.namespace`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..shapes import is_object
from .jws import TokenError

_QUOTED = r"\"[^\"\\]*\"|'[^'\\]*'"
_TERM = re.compile(rf"\s*(?:(?P<text>{_QUOTED})|assertion(?P<path>(?:\.[A-Za-z_]\w*|\[(?:{_QUOTED})\])+))\s*(?P<more>\+|\Z)")
_STEP = re.compile(rf"\.(?P<name>\w+)|\[(?P<quoted>{_QUOTED})\]")


def check_expression(expression: str) -> None:
    """Raises ValueError for one that cannot be worked out here."""
    _terms(expression)


def of(claims: Mapping[str, Any], transformations: Iterable[Mapping[str, str]]) -> dict[str, Any]:
    """The attributes: of each claim, and of each transformation, which may replace a claim.

    Raises TokenError where a transformation needs what the token does not have.
    """
    return {**claims, **{each["attribute"]: _worked_out(each["expression"], claims) for each in transformations}}


def matches(attributes: Mapping[str, Any], matchers: Mapping[str, Any]) -> bool:
    """Whether each matcher's attribute is there with that very value. `a.b` is the member b of a, unless that is an attribute's name."""
    return all(_same(_find(attributes, name), wanted) for name, wanted in matchers.items())


def _find(attributes: Mapping[str, Any], name: str) -> Any:
    if name in attributes:
        return attributes[name]
    value: Any = attributes
    for step in name.split("."):
        value = value.get(step) if is_object(value) else None
    return value


def _same(value: Any, wanted: Any) -> bool:
    return value == wanted and isinstance(value, bool) == isinstance(wanted, bool)


def _worked_out(expression: str, claims: Mapping[str, Any]) -> Any:
    values: list[Any] = []
    for text, steps in _terms(expression):
        value: Any = text if not steps else claims
        for step in steps:
            value = value.get(step) if is_object(value) else None
        if value is None:
            raise TokenError(f"the subject token has nothing for {expression!r}")
        values.append(value)
    if len(values) == 1:
        return values[0]
    if not all(isinstance(value, str) for value in values):
        raise TokenError(f"{expression!r} joins what is no text")
    return "".join(values)


def _terms(expression: str) -> list[tuple[str, list[str]]]:
    """Of each term its text, or the steps of its path."""
    found: list[tuple[str, list[str]]] = []
    at, more = 0, True
    while more:
        term = _TERM.match(expression, at)
        if term is None:
            raise ValueError(
                f"{expression[:100]!r} cannot be worked out by the local server, which knows paths such as assertion.sub, texts in "
                "quotes, and + between them"
            )
        text = term["text"]
        steps = [step["name"] or step["quoted"][1:-1] for step in _STEP.finditer(term["path"] or "")]
        found.append((text[1:-1] if text else "", steps))
        at, more = term.end(), term["more"] == "+"
    return found
