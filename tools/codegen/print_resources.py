"""The modules below `entrechat.resources`: resource classes, and the client's own resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ir import SpecError
from .names import HEADER, Imports, Namer, relative
from .print_ops import docstring, op, returns, signature
from .print_types import quoted, spec
from .specs import Specs

if TYPE_CHECKING:
    from .ir import Api, Expr, Method, Param, Resource

PRAGMA = """\
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
"""
DEPRECATED = """\
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false
"""


def modules(api: Api) -> dict[str, str]:
    """Path below `entrechat/resources` → text."""
    specs = Specs(api.types)
    out = {f"{r.module.replace('.', '/')}.py": Printer(api, specs, r).text() for r in api.resources}
    out["_client.py"] = client(api)
    return out


class Printer:
    """One resource."""

    def __init__(self, api: Api, specs: Specs, resource: Resource) -> None:
        self.api = api
        self.specs = specs
        self.resource = resource
        self.children = [(name, api.resource(module)) for name, module in resource.children]
        self.runtime = Imports()
        taken = {"Op", "Resource", "AsyncResource", "Omit", "Any", "Literal", "Stream", "AsyncStream", "Iterable", "Mapping"}
        for one in (resource, *(r for _, r in self.children)):
            taken |= {f"{p}{one.cls}{s}" for p in ("", "Async") for s in ("", "WithRawResponse", "WithStreamingResponse")}
        self.namer = Namer("entrechat.types", resource.module, api.types, sending=True, taken=taken)
        self.answers = Namer("entrechat.types", resource.module, api.types, sending=False, taken=taken)
        self.answers.imports = self.namer.imports
        self.answers._known, self.answers._taken = self.namer._known, self.namer._taken  # one module, one set of names

    def text(self) -> str:
        resource, run, typing = self.resource, self.runtime, self.namer.imports
        run.add("__future__", "annotations")
        run.add("typing", "TYPE_CHECKING")
        run.add("entrechat._core.resource", "Resource")
        run.add("entrechat._core.resource", "AsyncResource")
        ops = [op(m, self.specs) for m in resource.methods]
        tables = [f"_{name.upper()} = {spec(self.specs.of(wrapped))}" for name, wrapped in resource.wraps]
        body = [*self._class(asynchronous=False), "", "", *self._class(asynchronous=True)]
        wrappers = [line for kind in _KINDS for line in self._wrapper(kind)]
        if ops:
            run.add("entrechat._core.op", "Op")
        if resource.borrows:
            run.add("entrechat._core.lazy", "borrowed")
        notes = (PRAGMA if ops else "") + (DEPRECATED if any(m.deprecated for m in resource.methods) else "")
        out = [HEADER + notes, *run.lines(), ""]
        if typing:
            out += ["if TYPE_CHECKING:", *typing.lines("    "), ""]
        public = sorted([resource.cls, f"Async{resource.cls}"])
        out += [f"__all__ = [{', '.join(quoted(n) for n in public)}]", "", *ops, *tables, "", "", *body, "", ""]
        out += ["if TYPE_CHECKING:", *self._borrowed_types(), "", *wrappers]
        if resource.borrows:
            out += ["else:", f"    __getattr__ = borrowed(globals(), {quoted(resource.borrows)})"]
        return "\n".join(out) + "\n"

    def _borrowed_types(self) -> list[str]:
        source = self.resource.borrows
        return [f"    from entrechat.{source} import *  # noqa: F403  # as at run time"] if source else []

    def _class(self, *, asynchronous: bool) -> list[str]:
        resource = self.resource
        prefix = "Async" if asynchronous else ""
        bases: list[str] = []
        for mixin in resource.mixins:
            module, _, name = mixin[asynchronous].partition(":")
            self.runtime.add(module, name)
            bases.append(name)
        bases.append(f"{prefix}Resource")
        out = [f"class {prefix}{resource.cls}({', '.join(bases)}):"]
        if resource.wraps:
            out += [*(f"    _{name} = _{name.upper()}" for name, _ in resource.wraps), ""]
        for name, child in self.children:
            out += self._child(name, child, prefix)
        for method in resource.methods:
            out += self._method(method, asynchronous=asynchronous)
        out += ["    if TYPE_CHECKING:", ""]
        for attribute, suffix in (
            ("with_raw_response", "WithRawResponse"),
            ("with_streaming_response", "WithStreamingResponse"),
        ):
            out += ["        @property", f"        def {attribute}(self) -> {prefix}{resource.cls}{suffix}: ...", ""]
        return out

    def _child(self, name: str, child: Resource, prefix: str) -> list[str]:
        self.runtime.add("entrechat._core.lazy", "lazy")
        source, cls = relative(self.resource.module, child.module), f"{prefix}{child.cls}"
        self.namer.imports.add(source, cls)
        out = ["    @lazy", f"    def {name}(self) -> {cls}:", f"        from {source} import {cls}", ""]
        return [*out, f"        return {cls}(self._client)", ""]

    def _method(self, method: Method, *, asynchronous: bool) -> list[str]:
        out: list[str] = []
        paged = bool(method.page)
        define = "async def" if asynchronous and not paged else "def"
        marks = [f"    @deprecated({quoted(method.deprecated)})"] if method.deprecated else []
        if marks:
            self.runtime.add("entrechat._core.deprecated", "deprecated")
        if any(not p.required for p in method.params):
            self.runtime.add("entrechat._core.omit", "omit")
        if method.overloads:
            self.namer.imports.add("typing", "overload")
            out += ["    if TYPE_CHECKING:", ""]
            for view in method.overloads:
                params = _viewed(method, view.params)
                out += ["        @overload", *(f"    {m}" for m in marks)]
                head = self._head(method.name, define, params, self._returns(method, view.returns, asynchronous=asynchronous))
                out += [f"        {head} ...", ""]
        out += marks
        head = self._head(method.name, define, method.params, self._returns(method, method.returns, asynchronous=asynchronous))
        out += [f"    {head}", *docstring(method, self.answers, "        ")]
        call = "_call_list" if paged and asynchronous else "_call"
        wait = "await " if asynchronous and not paged else ""
        out += [f"        return {wait}self.{call}({method.const}, locals())", ""]
        return out

    def _head(self, name: str, define: str, params: tuple[Param, ...], answer: str) -> str:
        return f"{define} {name}({signature(params, self.namer)}) -> {answer}:"

    def _returns(self, method: Method, node: Expr, *, asynchronous: bool) -> str:
        return returns(method, node, self.answers, asynchronous=asynchronous)

    # -- typed raw and streaming twins, for type checkers only -------------------------------------------------

    def _wrapper(self, kind: tuple[str, str, str]) -> list[str]:
        prefix, suffix, wrap = kind
        cls = f"{prefix}{self.resource.cls}"
        out = [f"    class {cls}{suffix}:"]
        if self.resource.methods:
            self.namer.imports.add("entrechat._response", wrap)
            out.append(f"        def __init__(self, resource: {cls}) -> None:")
            names = [*(m.name for m in self.resource.methods), *self.resource.raw]
            out += [f"            self.{name} = {wrap}(resource.{name})" for name in names]
            out.append("")
        for name, child in self.children:
            typed = f"{prefix}{child.cls}{suffix}"
            self.namer.imports.add(relative(self.resource.module, child.module), typed)
            out += ["        @property", f"        def {name}(self) -> {typed}: ...", ""]
        if len(out) == 1:
            out.append("        ...")
        return [*out, ""]


_KINDS = (
    ("", "WithRawResponse", "to_raw"),
    ("Async", "WithRawResponse", "async_to_raw"),
    ("", "WithStreamingResponse", "to_streamed"),
    ("Async", "WithStreamingResponse", "async_to_streamed"),
)


def _viewed(method: Method, changed: tuple[Param, ...]) -> tuple[Param, ...]:
    """The parameters of one overload."""
    by_name = {p.name: p for p in changed}
    stray = sorted(set(by_name) - {p.name for p in method.params})
    if stray:
        raise SpecError(f"operation {method.op}: an overload names {', '.join(stray)}, which is no parameter")
    return tuple(by_name.get(p.name, p) for p in method.params)


def client(api: Api) -> str:
    """`_client.py`: the resources that hang on the client itself."""
    typing = Imports()
    bodies: list[str] = []
    for prefix in ("", "Async"):
        lines = [f"class {prefix}ClientResources:", f'    """The resources of `{prefix}OpenAI`, each made on first use."""', ""]
        for name, module in api.top:
            cls = f"{prefix}{api.resource(module).cls}"
            source = relative("_client", module)
            typing.add(source, cls)
            lines += ["    @lazy", f"    def {name}(self) -> {cls}:", f"        from {source} import {cls}", ""]
            lines += [f"        return {cls}(self)", ""]
        bodies += [*lines, ""]
    run = Imports()
    run.add("__future__", "annotations")
    run.add("typing", "TYPE_CHECKING")
    run.add("entrechat._core.lazy", "lazy")
    head = [HEADER, *run.lines(), "", "if TYPE_CHECKING:", *typing.lines("    "), ""]
    return "\n".join([*head, '__all__ = ["AsyncClientResources", "ClientResources"]', "", *bodies]) + "\n"
