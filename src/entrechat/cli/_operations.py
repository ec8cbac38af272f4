"""The API's operations, found in the client's resources: by name, all of them, and what each takes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.lazy import lazy
from entrechat._core.op import Op
from entrechat._core.resource import Resource

from ._parser import UsageError, columns, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from entrechat import OpenAI

__all__ = ["Operation", "find", "operations"]

_LAZY: Any = lazy  # a property to type checkers, a class here


class Operation(NamedTuple):
    """One operation: `name` is its place below the client, also where `op`, which it may share, has another one."""

    name: str
    op: Op
    resource: Resource

    @property
    def method(self) -> Any:
        return getattr(self.resource, self.name.rpartition(".")[2])

    @property
    def deprecated(self) -> str | None:
        """What to use in its place, where it is deprecated."""
        said: str | None = getattr(self.method, "__deprecated__", None)
        return said

    @property
    def summary(self) -> str:
        return (self.method.__doc__ or "").strip().partition("\n")[0]

    @property
    def parameters(self) -> dict[str, str]:
        """Name → type, as written in the method's signature."""
        return {
            name: " | ".join(part for part in alternatives(str(hint)) if part != "Omit")
            for name, hint in self.method.__annotations__.items()
            if name not in ("options", "return")
        }

    @property
    def required(self) -> list[str]:
        method: Any = getattr(self.method, "__wrapped__", self.method)
        function: Any = getattr(method, "__func__", method)
        optional: set[str] = set(function.__kwdefaults__ or ())
        return [name for name in self.parameters if name not in optional]

    @property
    def path_params(self) -> list[str]:
        """The parameters of the path, in its order."""
        return sorted(self.op.path_params, key=lambda name: self.op.path.index(f"{{{name}}}"))

    @property
    def body(self) -> list[str]:
        return list(self.op.body or ())

    @property
    def files(self) -> list[str]:
        """The parameters that take files."""
        return list(dict.fromkeys(path[0] for path in self.op.files))

    def help_page(self) -> str:
        """What `entrechat api NAME --help` prints."""
        documented = _documented(self.method.__doc__ or "")
        required = self.required
        rows: list[tuple[str, str]] = []
        for name, hint in self.parameters.items():
            place = "path" if name in self.op.path_params else "file" if name in self.files else ""
            marks = ", ".join(mark for mark in ("required" if name in required else "", place) if mark)
            rows.append((name, f"{documented.get(name, '')} [{marks + ': ' if marks else ''}{hint}]"))
        usage = " ".join(["entrechat api", self.name, *(name.upper() for name in self.path_params), "[OPTION]…"])
        page = f"Usage: {usage}\n\n{self.summary}\n\n  {self.op.verb} {self.op.path}\n"
        if self.deprecated:
            page += f"\nDeprecated: {self.deprecated}\n"
        if rows:
            page += f"\nParameters, as members of --json or as options of their own (--{rows[0][0].replace('_', '-')} …):\n"
            page += columns(rows)
        notes = [
            ("--stream prints its events as they come.", self.op.stream is not None and not self.op.always_streams),
            ("It prints its events as they come.", self.op.always_streams),
            ("--all goes through every page.", self.op.page is not None),
            ("The answer is bytes: --out FILE keeps them.", self.op.returns == "bytes"),
            ("It needs OPENAI_ADMIN_KEY.", self.op.admin),
        ]
        told = [text for text, holds in notes if holds]
        return page + (f"\n{' '.join(told)}\n" if told else "")


def alternatives(hint: str) -> list[str]:
    """The members of a union's source text."""
    found: list[str] = []
    depth = start = 0
    for at, char in enumerate(hint):
        depth += (char in "[(") - (char in "])")
        if char == "|" and depth == 0:
            found.append(hint[start:at].strip())
            start = at + 1
    return [*found, hint[start:].strip()]


def _documented(doc: str) -> dict[str, str]:
    """The `Args:` of a docstring."""
    _, found, rest = doc.partition("Args:\n")
    said: dict[str, str] = {}
    for text in rest.split("\n") if found else ():
        name, colon, words = text.strip().partition(": ")
        if not text.startswith(" " * 12) or not colon:
            break
        said[name] = words
    return said


def find(client: OpenAI, name: str) -> Operation:
    """The operation of that name; only its own resource is imported.

    Raises:
        UsageError: there is none; the message names the nearest, or what a resource of that name has.
    """
    place: Any = client
    *resources, method = name.split(".")
    for part in resources:
        if part not in _children(place):
            place = None
            break
        place = getattr(place, part)
    if isinstance(place, Resource):
        found = _ops(place).get(method)
        if found is not None:
            return Operation(name, found, place)
    every = [each.name for each in operations(client)]
    below = [each for each in every if each.startswith(f"{name}.")]
    if below:
        raise UsageError(f"api: {name} is a group: {', '.join(below[:12])}{', …' if below[12:] else ''}")
    raise UsageError(f"api: there is no operation {name!r}{nearest(name, every)}; see `entrechat api --list`")


def operations(client: OpenAI, prefix: str = "") -> list[Operation]:
    """Every operation whose name begins with `prefix`, by name; resources that cannot hold any are not imported."""
    return sorted(_below(client, "", prefix), key=lambda each: each.name)


def _below(place: Any, path: str, prefix: str) -> Iterator[Operation]:
    if isinstance(place, Resource):
        for name, op in _ops(place).items():
            if f"{path}{name}".startswith(prefix):
                yield Operation(f"{path}{name}", op, place)
    for name in _children(place):
        inner = f"{path}{name}."
        if inner.startswith(prefix[: len(inner)]):
            yield from _below(getattr(place, name), inner, prefix)


def _ops(resource: Resource) -> dict[str, Op]:
    """Method → operation: the constants of the resource's module."""
    module = vars(sys.modules[type(resource).__module__])
    return {op.name.rpartition(".")[2]: op for op in module.values() if isinstance(op, Op)}


def _children(place: Any) -> list[str]:
    """The names of the resources below a client or a resource."""
    return [
        name
        for cls in type(place).__mro__
        if cls is not Resource
        for name, member in vars(cls).items()
        if isinstance(member, _LAZY) and not name.startswith(("with_", "_"))
    ]
