"""Names that are looked up when first asked for: resources of a client, members of generated packages and modules."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from functools import cached_property as lazy
    from typing import Any
else:

    class lazy:
        """A property computed once: its value then stands in the instance's `__dict__` and this is not asked again."""

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self._make = make
            self._name = make.__name__
            self.__doc__ = make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            if instance is None:
                return self
            made = instance.__dict__[self._name] = self._make(instance)
            return made


__all__ = ["borrowed", "exports", "lazy", "members"]


def _module(name: str) -> Any:
    import importlib  # sys.modules would also give what another thread has imported in part only

    return importlib.import_module(name)


def exports(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package whose names live in modules that are imported on first use.

    Args:
        package: its `__name__`.
        table: name → module, relative to the package (`.chat_completion`).
    """
    space = sys.modules[package].__dict__

    def get(name: str) -> Any:
        if name in table:
            source = table[name]
            dots = len(source) - len(source.lstrip("."))
            base = package.rsplit(".", dots - 1)[0] if dots > 1 else package
            value = getattr(_module(f"{base}.{source[dots:]}"), name)
        elif name.startswith("_") or not name.islower():
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        else:
            # a module of the package that nobody has imported yet: `types.chat`
            wanted = f"{package}.{name}"
            try:
                value = _module(wanted)
            except ModuleNotFoundError as error:
                if error.name != wanted:
                    raise
                raise AttributeError(f"module {package!r} has no attribute {name!r}") from None
        space[name] = value
        return value

    def names() -> list[str]:
        return sorted({*space, *table})

    return get, names


def borrowed(space: dict[str, Any], source: str) -> Callable[[str], Any]:
    """`__getattr__` of a module that also gives what another has in its `__all__`, imported when first asked for.

    Args:
        space: the module's `globals()`.
        source: the other module, below `entrechat`.
    """

    def get(name: str) -> Any:
        if not name.startswith("_"):
            other = _module(f"entrechat.{source}")
            if name in other.__all__:
                value = space[name] = getattr(other, name)
                return value
        raise AttributeError(f"module {space['__name__']!r} has no attribute {name!r}")

    return get


# -- generated type modules ----------------------------------------------------------------------------------

_TYPES = "entrechat.types."


def members(space: dict[str, Any], *, fill: bool = False) -> Callable[[str], Any]:
    """`__getattr__` of a generated module: the names it takes from others, and its aliases, when asked for.

    Args:
        space: the module's `globals()`. `__refs__` in it says name → module below `entrechat.types` (or
            "module:name there"); `__aliases__` name → the alias as source text.
        fill: put all of them into the module as soon as nothing is half imported: what evaluates the annotations of
            a TypedDict looks into the module's `__dict__` and never calls `__getattr__`.
    """
    refs: dict[str, str] = space.get("__refs__", {})
    aliases: dict[str, str] = space.get("__aliases__", {})

    def get(name: str) -> Any:
        if name in refs:
            module, _, there = refs[name].partition(":")
            value = getattr(_module(_TYPES + module), there or name)
        elif name in aliases:
            import typing

            value = eval(aliases[name], {"Any": typing.Any, "Literal": typing.Literal, **space}, _Names(get))
        else:
            raise AttributeError(f"module {space['__name__']!r} has no attribute {name!r}")
        space[name] = value
        return value

    if fill:
        _waiting.append((space, get, (*refs, *aliases)))
        _settle()
    return get


class _Names(dict[str, "Any"]):
    """Local names of an alias: those of other modules."""

    def __init__(self, get: Callable[[str], Any]) -> None:
        super().__init__()
        self._get = get

    def __missing__(self, name: str) -> Any:
        try:
            return self._get(name)
        except AttributeError:
            raise KeyError(name) from None


_waiting: list[tuple[dict[str, Any], Callable[[str], Any], tuple[str, ...]]] = []
_settling = False


def _settle() -> None:
    """Fills the modules that wait. One that a fill imports waits in turn, so that cycles find finished modules."""
    global _settling
    if _settling:
        return
    _settling = True
    try:
        while True:
            try:
                space, get, names = _waiting.pop()
            except IndexError:  # not `while _waiting`: another thread may have taken the last one
                break
            for name in names:
                if name not in space:
                    get(name)
    finally:
        _settling = False
