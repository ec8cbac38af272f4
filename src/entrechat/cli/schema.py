"""`entrechat schema`: is a type fit for structured output?"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._parser import Command, CommandError, Option, UsageError, nearest

if TYPE_CHECKING:
    from ._parser import Args

__all__ = ["COMMAND"]

_ACTIONS = (
    ("check", "name what the strict subset of JSON Schema refuses, with its JSON path"),
    ("show", "print the schema that parse() sends for the type"),
)


def run(args: Args) -> int:
    names = [name for name, _ in _ACTIONS]
    if not args.words:
        raise UsageError(f"schema: what to do? {', '.join(names)}")
    action, *rest = args.words
    if action not in names:
        raise UsageError(f"schema: cannot {action!r}{nearest(action, names)}; there are {', '.join(names)}")
    if len(rest) != 1:
        raise UsageError(f"schema {action}: name one type, module:Type, or a file of JSON Schema")
    kind = _load(rest[0])
    from entrechat.helpers.strict_lint import check
    from entrechat.helpers.structured import to_strict_json_schema

    from ._json import line

    try:
        if action == "show":
            sys.stdout.write(line(to_strict_json_schema(kind), pretty=True).decode())
            return 0
        findings, fixed = check(kind)
    except TypeError as error:
        raise CommandError(f"{rest[0]}: {error}") from error
    left = [finding for finding in findings if finding.fix is None]
    for finding in findings:
        sys.stderr.write(f"{finding}\n")
    if args.flag("fix"):
        sys.stdout.write(line(fixed, pretty=True).decode())
    elif not findings:
        sys.stdout.write(f"{rest[0]}: OK\n")
    return 1 if (left if args.flag("fix") else findings) else 0


def _load(name: str) -> Any:
    if name.endswith(".json"):
        import orjson

        try:
            with open(name, "rb") as file:
                return orjson.loads(file.read())
        except (OSError, ValueError) as error:
            raise CommandError(f"{name}: {error}") from error
    module, colon, path = name.partition(":")
    if not colon or not path:
        raise UsageError(f"schema: {name!r} is no type: write module:Type, such as app.models:Recipe")
    import importlib

    sys.path.insert(0, "")  # as `python -m` does: the modules of this directory
    try:
        found: Any = importlib.import_module(module)
        for each in path.split("."):
            found = getattr(found, each)
    except (ImportError, AttributeError) as error:
        raise CommandError(f"{name}: {error}") from error
    finally:
        sys.path.remove("")
    return found


COMMAND = Command(
    "schema",
    "Look at a type as the API will see it: a class (pydantic, dataclass, TypedDict, NamedTuple, attrs, msgspec), or a JSON"
    " Schema in a module or a .json file. Nothing is sent.",
    "ACTION module:Type [OPTION]…",
    run,
    [Option("--fix", "with check: print the schema with all fixed that can be")],
    words=_ACTIONS,
)
