"""A query says what the parameters said."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, quote_plus, urlencode

from hypothesis import given
from hypothesis import strategies as st

from entrechat._core.query import encode, flatten, merge_target, quote

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
LEAVES = st.none() | st.booleans() | st.integers() | TEXT
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3), max_leaves=8
)
PARAMS = st.dictionaries(TEXT, VALUES, max_size=5)


@given(TEXT)
def test_quotes_as_urllib_does(text: str) -> None:
    assert quote(text) == quote_plus(text)


@given(PARAMS)
def test_reads_back(params: dict[str, Any]) -> None:
    pairs: list[tuple[str, Any]] = []
    for name, value in params.items():
        flatten(name, value, pairs)
    made = encode(params)
    assert made == urlencode(pairs)
    assert parse_qsl(made, keep_blank_values=True) == pairs
    assert all(" " < c < "\x7f" for c in made)


@given(PARAMS, PARAMS)
def test_a_later_layer_wins(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert merge_target("/p", first, second) == merge_target("/p", {**first, **second})
