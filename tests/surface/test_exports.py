"""`__all__` equals what is there, for every public module; the lazy half of `__init__` equals the typed half."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from types import ModuleType

import pytest

import entrechat
from tests.support.facts import ROOT

# Names without an underscore that other modules of ours share, and users do not.
SHARED_INSIDE = {"entrechat.pagination": {"make_page"}}


def public_modules() -> list[str]:
    """Public modules that are written by hand or that packages of types are; leaves of types have a test of their own."""
    names = ["entrechat"]
    for info in pkgutil.walk_packages(entrechat.__path__, "entrechat."):
        parts = info.name.split(".")[1:]
        elsewhere = ("resources", "cli", "local", "bulk", "as_openai")  # as_openai changes the process that imports it
        if not any(part.startswith("_") for part in parts) and parts[0] not in elsewhere:
            if parts[0] != "types" or info.ispkg:
                names.append(info.name)
    return names


@pytest.mark.parametrize("name", public_modules())
def test_all_equals_reality(name: str) -> None:
    module = importlib.import_module(name)
    listed = getattr(module, "__all__", None)
    assert listed is not None, "a public module names what is public"
    assert len(listed) == len(set(listed)), "a name stands twice"
    missing = [item for item in listed if not hasattr(module, item)]
    assert not missing
    unlisted = defined_here(module) - set(listed) - SHARED_INSIDE.get(name, set())
    assert not unlisted, "defined here, public by its name, but not in __all__"
    assert set(listed) <= set(dir(module))


def defined_here(module: ModuleType) -> set[str]:
    """Public classes and functions whose home is this module."""
    return {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and callable(value) and getattr(value, "__module__", None) == module.__name__
        if getattr(value, "__name__", None) == name
    }


def test_the_typed_half_of_the_package_equals_the_lazy_half() -> None:
    tree = ast.parse((ROOT / "src" / "entrechat" / "__init__.py").read_bytes())
    typed: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            for child in ast.walk(node):
                if isinstance(child, ast.ImportFrom):
                    typed |= {alias.asname or alias.name for alias in child.names}
                elif isinstance(child, (ast.Assign, ast.AnnAssign)):
                    targets = child.targets if isinstance(child, ast.Assign) else [child.target]
                    typed |= {target.id for target in targets if isinstance(target, ast.Name)}
    typed = {name for name in typed if not name.startswith("_")}
    lazy = {name for name in entrechat.__all__ if not name.startswith("_")}
    assert lazy - typed - set(vars(entrechat)) == set(), "lazy, but unknown to type checkers"


def test_names_show_their_public_home() -> None:
    shown = {
        name: value.__module__
        for name in entrechat.__all__
        if isinstance(value := getattr(entrechat, name), type) and issubclass(value, BaseException)
    }
    assert all(not home.split(".")[-1].startswith("_") for home in shown.values()), shown


def test_leaves_of_types_name_what_they_define() -> None:
    types = importlib.import_module("entrechat.types")
    wrong = []
    for info in pkgutil.walk_packages(types.__path__, "entrechat.types."):
        module = importlib.import_module(info.name)
        listed = getattr(module, "__all__", None)
        if listed is None or any(not hasattr(module, name) for name in listed):
            wrong.append(info.name)
    assert not wrong
