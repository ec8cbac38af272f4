"""Whatever the official client offers, ours offers too, save the differences that we chose.

`chosen_differences.toml` lists those, a section for each table of `inventory.py`: pattern (fnmatch) = reason; `methods`
there stands for the tables of resources and names methods without client or parameter. An unlisted difference fails,
and so does a listed pattern that meets none. What we offer besides is not a difference.
"""

from __future__ import annotations

import fnmatch
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import entrechat
from tests.support.facts import methods
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


METHOD_TABLES = {"resource_members", "parameters", "return_types"}


@cache
def found_in(table: Callable[[ModuleType], inventory.Table]) -> dict[str, str]:
    theirs = table(openai)
    assert theirs, "nothing to compare"
    return compare(theirs, table(entrechat))


def is_chosen(table: str, name: str) -> bool:
    method = name.partition(".")[2].partition("(")[0]
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in CHOSEN.get(table, ())) or (
        table in METHOD_TABLES and any(fnmatch.fnmatchcase(method, pattern) for pattern in CHOSEN.get("methods", ()))
    )


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_parity(table: Callable[[ModuleType], inventory.Table]) -> None:
    lines = [f"{name}: {text}" for name, text in sorted(found_in(table).items()) if not is_chosen(table.__name__, name)]
    assert not lines, f"{len(lines)} differ:\n" + "\n".join(lines[:200])


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_chosen_differences_are_still_there(table: Callable[[ModuleType], inventory.Table]) -> None:
    if chosen := CHOSEN.get(table.__name__, {}):
        found = found_in(table)
        stale = [pattern for pattern in chosen if not fnmatch.filter(found, pattern)]
        assert not stale, f"no longer different, take them out: {stale}"


def test_chosen_methods_are_still_different() -> None:
    found = {name.partition(".")[2] for table in TABLES if table.__name__ in METHOD_TABLES for name in found_in(table)}
    different = {name.partition("(")[0] for name in found}
    stale = [pattern for pattern in CHOSEN.get("methods", ()) if not fnmatch.filter(different, pattern)]
    assert not stale, f"no longer different, take them out: {stale}"


def test_chosen_differences_have_reasons_and_tables() -> None:
    assert set(CHOSEN) <= {"methods", *(table.__name__ for table in TABLES)}
    assert all(len(reason) > 10 for section in CHOSEN.values() for reason in section.values())


def test_the_facts_hold_every_operation() -> None:
    known = {method.id for method in methods()}
    missing = {f"{path}.{name}" for path, names in inventory.resource_tree().items() for name in names} - known
    assert missing == {"webhooks.unwrap", "webhooks.verify_signature"}  # helpers/webhooks.py
