"""The `__init__` modules: names on first use (PEP 562), spelled out for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ir import SpecError
from .names import HEADER, Imports, relative
from .print_types import spec

if TYPE_CHECKING:
    from .ir import Api


def packages(api: Api) -> dict[str, str]:
    """Path below `entrechat/types` → text, for each package."""
    out: dict[str, str] = {}
    found = {"types", *api.exports}
    for module in api.modules():
        parts = module.split(".")[:-1]
        found |= {".".join(["types", *parts[: i + 1]]) for i in range(len(parts))}
    for package in sorted(found):
        here = package.removeprefix("types").lstrip(".")
        names: dict[str, str] = {}
        for name, key in api.exports.get(package, {}).items():
            module, _, own = key.partition(":")
            if own != name:
                raise SpecError(f"exports of {package}: {name} is {own} in {module}; a package shows names as they are")
            names[name] = module
        out[f"{here.replace('.', '/')}/__init__.py".lstrip("/")] = init(here, names)
    return out


def resource_packages(api: Api) -> dict[str, str]:
    """The same below `entrechat/resources`: the classes of each package and of the packages right below it."""
    out: dict[str, str] = {}
    tables: dict[str, dict[str, str]] = {"": {}}
    for resource in api.resources:
        parts = resource.module.split(".")
        for i in range(1, len(parts)):
            tables.setdefault(".".join(parts[:i]), {})
        # a package shows its own modules, and the main class of each package below it
        homes = [".".join(parts[:-1])]
        if len(parts) > 1 and parts[-1] == parts[-2]:
            homes.append(".".join(parts[:-2]))
        for home in homes:
            for name in (resource.cls, f"Async{resource.cls}"):
                tables.setdefault(home, {})[name] = resource.module
    for package, names in sorted(tables.items()):
        out[f"{package.replace('.', '/')}/__init__.py".lstrip("/")] = init(package, names)
    return out


def init(here: str, names: dict[str, str]) -> str:
    """The text of package `here`; `names`: name → module, dotted below the tree."""
    if not names:
        return f"{HEADER}\nfrom entrechat._core.lazy import exports\n\n__all__: list[str] = []\n\n__getattr__, __dir__ = exports(__name__, {{}})\n"
    imports = Imports()
    table: dict[str, str] = {}
    for name, module in sorted(names.items()):
        source = relative(f"{here}.x" if here else "x", module)
        imports.add(source, name)  # `__all__` says that it is meant for others
        table[name] = source
    return "\n".join(
        [
            HEADER,
            "from typing import TYPE_CHECKING",
            "",
            "from entrechat._core.lazy import exports",
            "",
            "if TYPE_CHECKING:",
            *imports.lines("    "),
            "else:",
            f"    __getattr__, __dir__ = exports(__name__, {spec(table)})",
            "",
            f"__all__ = {spec(sorted(names))}",
            "",
        ]
    )
