"""docs/coverage.md is made of the server's routes: `python -m tests.server.coverage` writes it, a test compares it."""

from __future__ import annotations

from collections import defaultdict

from entrechat.local.operations import Operation, operations
from entrechat.local.routes import ROUTES
from tests.support.facts import ROOT

PAGE = ROOT / "docs" / "coverage.md"

_INTRODUCTION = """\
# What the local server answers

<!-- Made of the server's routes by `python -m tests.server.coverage`. -->

{done} of the API's {all} operations are answered by `OpenAI.local()` and `entrechat serve`. The others are refused with
status 501, the API's error shape and the operation's name; nothing pretends to have worked.

*Not honoured* are parameters that are taken and have no effect: the answer names those that a request had in its
`entrechat-ignored` header, and a server started with `--strict` refuses them with 400.
"""


def render() -> str:
    routes = {f"{route.verb} {route.path}": route for route in ROUTES}
    areas: dict[str, list[tuple[str, Operation]]] = defaultdict(list)
    for key, operation in operations().items():
        areas[_area(operation.name)].append((key.removesuffix("?beta=true"), operation))  # answered by the same route
    done = sum(key in routes for found in areas.values() for key, _ in found)
    page = _INTRODUCTION.format(done=done, all=len(operations()))
    for area, found in sorted(areas.items()):
        done = sum(key in routes for key, _ in found)
        page += f"\n## {area}: {done} of {len(found)}\n\n"
        if not done:
            page += "Not here.\n"
            continue
        page += "| operation | request | |\n| --- | --- | --- |\n"
        for key, operation in found:
            ignored = ", ".join(f"`{name}`" for name in sorted(routes[key].ignores)) if key in routes else ""
            state = "not here (501)" if key not in routes else f"not honoured: {ignored}" if ignored else ""
            page += f"| `{operation.name}` | `{key}` | {state} |\n"
    return page


def _area(name: str) -> str:
    """The first part of a name that says what it is about."""
    parts = name.split(".")
    return ".".join(parts[:2]) if parts[0] in ("beta", "admin") and len(parts) > 2 else parts[0]


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
