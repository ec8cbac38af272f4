"""Sandboxes by name: those that come with the package, and those that other packages register.

A package offers one with an entry point of the group `entrechat.sandboxes` whose object is called without arguments.
"""

from __future__ import annotations

from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from .protocols import Sandbox

GROUP = "entrechat.sandboxes"
DEFAULT = "wasi-python"
_OURS = {
    DEFAULT: "entrechat.local.sandbox.wasi:WasiPython",
    "scripted": "entrechat.local.sandbox.scripted:ScriptedSandbox",
}


def names() -> list[str]:
    """What there is; ours come first."""
    return list(dict.fromkeys([*_OURS, *sorted(entry.name for entry in entry_points(group=GROUP))]))


def load(name: str = DEFAULT) -> Sandbox:
    """A new sandbox.

    Args:
        name: one of `names()`, or `module:object`.

    Raises LookupError where there is none of that name.
    """
    target = _OURS.get(name, name if ":" in name else None)
    found = [EntryPoint(name, target, GROUP)] if target else list(entry_points(group=GROUP, name=name))
    if not found:
        near = get_close_matches(name, names(), 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise LookupError(f"there is no sandbox {name!r}{hint}; there are {', '.join(names())}")
    try:
        make = cast("Callable[[], Sandbox]", found[0].load())
    except (ImportError, AttributeError) as error:
        raise LookupError(f"the sandbox {name!r} cannot be loaded: {error}") from error
    return make()
