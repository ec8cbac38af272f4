"""Imports point inward: cli, bulk, local, testing, realtime → client → _io → _http → _core. Read from the source (AST).

Beside `_core` stand the values that every layer may know: exceptions, and the objects that calls give back.

What stands in an `if TYPE_CHECKING:` is not an import at run time and may point anywhere. A function-level import that
points outward (the client makes its realtime session on first use) is listed in `OUTWARD` with its reason.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.facts import ROOT

SOURCE = ROOT / "src" / "entrechat"

RESULTS = {"_content", "_response", "_streaming", "pagination", "_log", "_options", "_version"}

# The layers from the inside out.
LAYERS = [
    {"errors"},
    {"_core"},
    {"_http", *RESULTS},
    {"_io"},
    {"client"},
    {"cli", "__main__", "bulk", "local", "testing", "realtime"},
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
# Which of the outermost know another of them.
SIBLINGS = {
    **dict.fromkeys(RESULTS, RESULTS),
    "__main__": {"cli"},
    "cli": {"bulk", "local", "testing", "realtime"},
    "testing": {"local", "realtime"},
    "bulk": {"local"},
    "local": set(),
}

# (importing module, imported layer) → why; only imports inside a function or method.
OUTWARD: dict[tuple[str, str], str] = {
    ("_core.resource", "pagination"): "what a list call gives back, made on first use",
    ("_core.resource", "_response"): "what raw and streamed calls give back, made on first use",
    ("_client", "local"): "OpenAI.local() starts the server on this machine",
    **dict.fromkeys(
        [(f"helpers.realtime{suffix}", "realtime") for suffix in ("", "_beta", "_beta_responses", "_live", "_responses")],
        "connect() makes a session's manager, on first use",
    ),
}

THIRD_PARTY = {
    "_core": {"orjson", "typing_extensions"},  # typing_extensions only in `typed`, where pydantic wants its TypedDict
    "errors": set[str](),
    "_http": {"httptools", "h2", "hpack", "certifi", "truststore", "brotli", "brotlicffi", "zstandard", "socksio"},
}


class Import(NamedTuple):
    where: str  # module without the package, "_core.model"
    line: int
    target: str  # absolute name
    lazy: bool  # inside a function


def layer(module: str) -> str:
    """The layer of a module of ours, given without the package."""
    first = module.split(".")[0]
    return first if first in RANK else "client"


def imports() -> Iterator[Import]:
    for path in sorted(SOURCE.rglob("*.py")):
        module = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
        package = module.removesuffix("__init__").rstrip(".") if path.name == "__init__.py" else module.rpartition(".")[0]
        yield from _imports(ast.parse(path.read_bytes()), module, package, lazy=False)


def _imports(node: ast.AST, module: str, package: str, *, lazy: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(module, child.lineno, alias.name, lazy)
        elif isinstance(child, ast.ImportFrom):
            base = _absolute(child, package)
            yield from (Import(module, child.lineno, f"{base}.{alias.name}", lazy) for alias in child.names)
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            for branch in child.orelse:
                yield from _imports(branch, module, package, lazy=lazy)
        else:
            inner = lazy or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            yield from _imports(child, module, package, lazy=inner)


def _absolute(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parts = ["entrechat", *(package.split(".") if package else [])]
    parts = parts[: len(parts) - node.level + 1]
    return ".".join([*parts, *([node.module] if node.module else [])])


EVERY = list(imports())


def own(found: Import) -> str | None:
    """The imported module of ours, without the package."""
    first, _, rest = found.target.partition(".")
    return rest if first == "entrechat" else None


def outward(found: Import) -> bool:
    target = own(found)
    if target is None:
        return False
    here, there = layer(found.where), layer(target)
    if RANK[there] < RANK[here] or here == there:
        return False
    return there not in SIBLINGS.get(here, set())


def test_imports_point_inward() -> None:
    wrong = [
        f"{found.where}:{found.line} imports {found.target}" + (" (in a function)" if found.lazy else "")
        for found in EVERY
        if outward(found) and not (found.lazy and (found.where, layer(own(found) or "")) in OUTWARD)
    ]
    assert not wrong, "\n".join(wrong)


def test_listed_outward_imports_exist() -> None:
    met = {(found.where, layer(own(found) or "")) for found in EVERY if outward(found) and found.lazy}
    assert not set(OUTWARD) - met


@pytest.mark.parametrize("name", THIRD_PARTY)
def test_third_party(name: str) -> None:
    allowed = THIRD_PARTY[name] | set(sys.stdlib_module_names) | {"entrechat"}
    wrong = [
        f"{found.where}:{found.line} imports {found.target}"
        for found in EVERY
        if layer(found.where) == name and found.target.split(".")[0] not in allowed
    ]
    assert not wrong, "\n".join(wrong)


def test_http_knows_the_values_only() -> None:
    wrong = [
        f"{found.where}:{found.line} imports {found.target}"
        for found in EVERY
        if layer(found.where) == "_http" and (target := own(found)) is not None
        if not target.startswith(("_http", "_core.http"))
    ]
    assert not wrong, "\n".join(wrong)


def test_core_does_no_input_or_output() -> None:
    banned = {"socket", "ssl", "select", "selectors", "threading", "http", "requests", "subprocess"}
    wrong = [
        f"{f.where}:{f.line} imports {f.target}"
        for f in EVERY
        if layer(f.where) == "_core" and f.target.split(".")[0] in banned
    ]
    assert not wrong, "\n".join(wrong)


def test_the_source_is_there() -> None:
    assert len(EVERY) > 100
    assert Path(SOURCE / "py.typed").exists()
