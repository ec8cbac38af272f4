"""Whatever the official client offers, ours offers too, save the differences that we chose.

`chosen_differences.toml` lists those, a section for each table of `inventory.py`: pattern (fnmatch) = reason. An
unlisted difference fails, and so does a listed pattern that meets none. What we offer besides is not a difference.
"""

from __future__ import annotations

import fnmatch
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import entrechat
from tests.surface import inventory

openai = pytest.importorskip("openai")

TABLES: list[Callable[[ModuleType], inventory.Table]] = [
    inventory.resource_classes,
    inventory.resource_members,
    inventory.parameters,
    inventory.return_types,
    inventory.type_names,
    inventory.models,
    inventory.exceptions,
    inventory.top_level,
    inventory.public_modules,
    inventory.client_classes,
    inventory.live_objects,
]
CHOSEN: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("chosen_differences.toml").read_text(encoding="utf-8")
)


def compare(theirs: inventory.Table, ours: inventory.Table) -> dict[str, str]:
    """What the official client has and ours lacks, or has otherwise."""
    found = {}
    for name, text in theirs.items():
        if name not in ours:
            found[name] = f"official {text}, ours missing"
        elif ours[name] != text:
            found[name] = f"official {text}, ours {ours[name]}"
    return found


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_parity(table: Callable[[ModuleType], inventory.Table]) -> None:
    theirs = table(openai)
    assert theirs, "nothing to compare"
    found = compare(theirs, table(entrechat))
    chosen = CHOSEN.get(table.__name__, {})
    unlisted = {name: text for name, text in found.items() if not any(fnmatch.fnmatchcase(name, p) for p in chosen)}
    lines = [f"{name}: {text}" for name, text in sorted(unlisted.items())]
    assert not lines, f"{len(lines)} of {len(theirs)} differ:\n" + "\n".join(lines[:200])


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_chosen_differences_are_still_there(table: Callable[[ModuleType], inventory.Table]) -> None:
    chosen = CHOSEN.get(table.__name__, {})
    if not chosen:
        return
    found = compare(table(openai), table(entrechat))
    stale = [pattern for pattern in chosen if not fnmatch.filter(found, pattern)]
    assert not stale, f"no longer different, take them out: {stale}"


def test_chosen_differences_have_reasons_and_tables() -> None:
    assert set(CHOSEN) <= {table.__name__ for table in TABLES}
    assert all(len(reason) > 10 for section in CHOSEN.values() for reason in section.values())
