"""Chat engines by name: those that come with the package, those that other packages register, and any by its import path.

A package offers one with an entry point of the group `entrechat.engines` whose object is called without arguments.
"""

from __future__ import annotations

from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from .protocols import ChatEngine

GROUP = "entrechat.engines"
_OURS = {
    "llamacpp": "entrechat.local.engine.llamacpp:LlamaCpp",
    "scripted": "entrechat.local.engine.scripted:Scripted",
}


def names() -> list[str]:
    """What there is; ours come first."""
    return list(dict.fromkeys([*_OURS, *sorted(entry.name for entry in entry_points(group=GROUP))]))


def load(name: str) -> ChatEngine:
    """A new engine.

    Args:
        name: one of `names()`, or `module:object`.

    Raises LookupError where there is none of that name.
    """
    target = _OURS.get(name, name if ":" in name else None)
    found = [EntryPoint(name, target, GROUP)] if target else list(entry_points(group=GROUP, name=name))
    if not found:
        near = get_close_matches(name, names(), 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise LookupError(f"there is no engine {name!r}{hint}; installed are {', '.join(names())}")
    try:
        make = cast("Callable[[], ChatEngine]", found[0].load())
    except (ImportError, AttributeError) as error:
        raise LookupError(f"the engine {name!r} cannot be loaded: {error}") from error
    return make()
