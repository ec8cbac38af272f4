"""Standing in for the package `openai`, for libraries that import that name; `entrechat.as_openai` asks for it."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .names import PRIVATE, PUBLIC, VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["install"]


class _Stand(ModuleType):
    """The module `openai`: entrechat's names under the version whose surface they are. Settings go to entrechat."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module 'openai' has no attribute {name!r}")
        if name in PUBLIC or name in PRIVATE:
            return importlib.import_module(f"openai.{name}")
        import entrechat

        return getattr(entrechat, name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("__") or isinstance(value, ModuleType):
            super().__setattr__(name, value)
        else:
            import entrechat

            setattr(entrechat, name, value)

    def __delattr__(self, name: str) -> None:
        if name in self.__dict__:
            super().__delattr__(name)
        else:
            import entrechat

            delattr(entrechat, name)

    def __dir__(self) -> list[str]:
        import entrechat

        return sorted({*dir(entrechat), *PUBLIC})


class _Made(ModuleType):
    """A private module of the official package, made of names that live elsewhere here."""

    def __getattr__(self, name: str) -> Any:
        path = self.__name__.removeprefix("openai.")
        if f"{path}.{name}" in PRIVATE:
            return importlib.import_module(f"{self.__name__}.{name}")
        where = PRIVATE[path].get(name)
        if where is not None:
            value = _at(where)
        elif path.partition(".")[0] in PUBLIC:
            value = getattr(importlib.import_module(f"entrechat.{path}"), name)
        else:
            raise AttributeError(f"entrechat stands in for openai, and has no {self.__name__}.{name}")
        setattr(self, name, value)
        return value

    def __dir__(self) -> list[str]:
        return sorted(PRIVATE[self.__name__.removeprefix("openai.")])


def _at(where: str) -> Any:
    module, _, name = where.partition(":")
    return getattr(importlib.import_module(f"entrechat.{module}"), name)


class _Finder:
    """Finds `openai` and what is below it, before any installed package of that name."""

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name == "openai":
            return ModuleSpec(name, cls, is_package=True)  # type: ignore[arg-type]  # a loader by its methods
        if not name.startswith("openai."):
            return None
        below = name.removeprefix("openai.")
        if below not in PRIVATE and below.partition(".")[0] not in PUBLIC:
            raise ModuleNotFoundError(
                f"No module named {name!r}: entrechat stands in for openai, and has no such module. "
                "Please report which library imports it.",
                name=name,
            )
        return ModuleSpec(name, cls, is_package=True)  # type: ignore[arg-type]  # as above

    @classmethod
    def create_module(cls, spec: ModuleSpec) -> ModuleType:
        below = spec.name.removeprefix("openai.")
        if spec.name == "openai":
            import entrechat

            made: ModuleType = _Stand(spec.name, entrechat.__doc__)
            made.__version__ = VERSION  # type: ignore[attr-defined]
            made.__title__ = "openai"  # type: ignore[attr-defined]
            made.__all__ = [name for name in entrechat.__all__ if name != "types"]  # type: ignore[attr-defined]
            return made
        if below in PRIVATE:
            return _Made(spec.name)
        try:
            module = importlib.import_module(f"entrechat.{below}")
        except ModuleNotFoundError as error:
            if error.name is None or not error.name.startswith("entrechat"):
                raise
            raise ModuleNotFoundError(
                f"No module named {spec.name!r} (entrechat stands in for openai)", name=spec.name
            ) from None
        # the import system is about to write its own spec over the module's
        spec.loader_state = (module, module.__spec__)
        return module

    @classmethod
    def exec_module(cls, module: ModuleType) -> None:
        spec = module.__spec__
        if spec is not None and spec.loader_state is not None:
            _, module.__spec__ = spec.loader_state


def install() -> None:
    """Stand in for `openai` in this process; `import entrechat.as_openai` does so.

    Raises:
        ImportError: the official package was imported already: two of them in one process would not know each other's classes.
    """
    there = sys.modules.get("openai")
    if isinstance(there, _Stand):
        return
    if there is not None:
        raise ImportError(
            f"openai was imported already, from {getattr(there, '__file__', None) or 'somewhere'}: "
            "put `import entrechat.as_openai` first, before any library that uses openai"
        )
    if _Finder not in sys.meta_path:
        sys.meta_path.insert(0, _Finder)
    importlib.import_module("openai")
    from .private import complete_clients

    complete_clients()
    if importlib.util.find_spec("pydantic") is not None:  # whoever has it uses it
        from .pydantic_models import recognize

        recognize()
