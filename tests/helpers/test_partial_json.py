"""JSON that is still being written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entrechat.helpers.partial_json import PartialJSON, loads

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3))


@settings(deadline=None)
@given(VALUES, st.booleans(), st.randoms())
def test_as_jiter_at_every_piece(value: Any, ascii_only: bool, random: Any) -> None:
    jiter = pytest.importorskip("jiter")
    text = json.dumps(value, ensure_ascii=ascii_only)
    reading, at = PartialJSON(), 0
    while at < len(text):
        size = random.randint(1, 5)
        reading.feed(text[at : at + size])
        at += size
        try:
            wanted = jiter.from_json(text[:at].encode(), partial_mode=True)
        except ValueError:
            wanted = None  # nothing can be read yet
        assert reading.value == wanted
    assert reading.value == value


@pytest.mark.parametrize(
    ("text", "closed", "opened"),
    [
        ('{"a": "he', {}, {"a": "he"}),
        ('{"a": "he\\', {}, {"a": "he"}),
        ('{"a": "\\u00e', {}, {"a": ""}),
        ('{"a": "x", "b', {"a": "x"}, {"a": "x"}),
        ('["a", "b', ["a"], ["a", "b"]),
        ("hello", None, None),
        ('{"a": 1} and more', {"a": 1}, {"a": 1}),
        ('{"a": 1, "b" 2', {"a": 1}, {"a": 1}),
        ("[1, 2}", [1, 2], [1, 2]),
        ('{"a": 1, "a', {"a": 1}, {"a": 1}),
        ("", None, None),
    ],
)
def test_what_is_read(text: str, closed: Any, opened: Any) -> None:
    assert loads(text) == closed
    assert loads(text, open_strings=True) == opened


def test_values_are_apart() -> None:
    reading = PartialJSON()
    reading.feed('{"a": [1')
    before = reading.value
    reading.feed(", 2]}")
    assert (before, reading.value) == ({"a": [1]}, {"a": [1, 2]})


def test_depth_has_an_end() -> None:
    reading = PartialJSON()
    reading.feed("[" * 100_000)
    assert reading.complete
