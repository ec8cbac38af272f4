"""`Op` constants, docstrings and signatures of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .ir import Binary, Scalar, StreamOf, UnionOf
from .print_types import quoted, spec

if TYPE_CHECKING:
    from .ir import Method, Param
    from .names import Namer
    from .specs import Specs


def op(method: Method, specs: Specs) -> str:
    """`_CREATE = Op(…)`."""
    args = [quoted(method.op), quoted(method.verb), quoted(method.path)]
    if method.path_params:
        args.append(f"path_params={spec(method.path_params)}")
    if method.query:
        args.append(f"query={spec(_places(method.query))}")
    if method.body is not None:
        args.append(f"body={spec(_places(method.body))}")
    if method.header_params:
        args.append(f"header_params={spec(dict(method.header_params))}")
    if method.headers:
        args.append(f"headers={spec(dict(method.headers))}")
    returns = specs.answer(method.returns) if not method.always_streams else None
    if returns is not None:
        args.append(f"returns={spec(returns)}")
    if method.returns_by is not None:
        param, by = method.returns_by
        args.append(f"returns_by=({quoted(param)}, {spec({v: specs.answer(e) for v, e in by})})")
    if method.page:
        args.append(f"page={quoted(method.page)}")
    if method.stream is not None:
        args.append(f"stream={spec(specs.of(method.stream))}")
    args += [
        f"{flag}=True"
        for flag in ("always_streams", "multipart", "json_without_files", "slow", "admin")
        if getattr(method, flag)
    ]
    if method.files:
        args.append(f"files={spec(method.files)}")
    if method.hook:
        args.append(f"hook={quoted(method.hook)}")
    return f"{method.const} = Op({', '.join(args)})"


def _places(pairs: tuple[tuple[str, str], ...]) -> Any:
    return tuple(p for p, _ in pairs) if all(p == w for p, w in pairs) else dict(pairs)


# -- signatures ----------------------------------------------------------------------------------------------


def signature(params: tuple[Param, ...], namer: Namer) -> str:
    """`self, id: str, *, limit: int | Omit = omit, **options: …`, every parameter with a comma: one a line."""
    parts = ["self"]
    keyword = False
    for param in params:
        if not param.positional and not keyword:
            keyword = True
            parts.append("*")
        namer.loose = True
        text = namer.text(param.type)
        namer.loose = False
        if param.required:
            parts.append(f"{param.name}: {text}")
        else:
            namer.imports.add("entrechat._core.omit", "Omit")
            text = f"{text.removesuffix(' | None')} | Omit | None" if text.endswith(" | None") else f"{text} | Omit"
            parts.append(f"{param.name}: {text} = omit")
    namer.imports.add("typing", "Unpack")
    own_key = any(p.name == "idempotency_key" for p in params)
    # where the operation names the header itself, that parameter is the key
    options, home = ("UnkeyedOptions", "entrechat._core.typed") if own_key else ("RequestOptions", "entrechat._options")
    namer.imports.add(home, options)
    return ", ".join([*parts, f"**options: Unpack[{options}]"])


def returns(method: Method, node: Any, namer: Namer, *, asynchronous: bool) -> str:
    """The annotation of what a call of `method` gives."""
    if method.page and method.item is not None:
        item = namer.text(method.item)
        prefix = "Async" if asynchronous else "Sync"
        namer.imports.add("entrechat.pagination", f"{prefix}{method.page}")
        page = f"{prefix}{method.page}[{item}]"
        if not asynchronous:
            return page
        namer.imports.add("entrechat.pagination", "AsyncPaginator")
        return f"AsyncPaginator[{item}, {page}]"
    if asynchronous:
        members = node.members if isinstance(node, UnionOf) else (node,)
        texts: list[str] = []
        for member in members:
            if isinstance(member, StreamOf):
                namer.imports.add("entrechat._streaming", "AsyncStream")
                texts.append(f"AsyncStream[{namer.text(member.item)}]")
            else:
                texts.append(namer.text(member))
        return " | ".join(texts)
    return namer.text(node)


# -- docstrings ----------------------------------------------------------------------------------------------


def docstring(method: Method, namer: Namer, indent: str) -> list[str]:
    """The lines of the docstring: what it does, the endpoint, parameters where described, answer, errors."""
    out = [f'{indent}"""{method.summary or method.op}', "", f"{indent}`{method.verb} {method.path.partition('?')[0]}`"]
    if method.docs:
        out += ["", f"{indent}Args:"]
        out += [f"{indent}    {name}: {text}" for name, text in method.docs]
    out += ["", f"{indent}Returns: {_answer(method, namer)}"]
    out += [f"{indent}Raises: {', '.join(_errors(method))}"]
    return [*(line.replace("\\", "\\\\") for line in out), f'{indent}"""']


def _answer(method: Method, namer: Namer) -> str:
    if method.page and method.item is not None:
        return f"pages of {namer.text(method.item)}; iterating goes through all of them"
    if isinstance(method.returns, StreamOf):
        return f"a stream of {namer.text(method.returns.item)}"
    members = method.returns.members if isinstance(method.returns, UnionOf) else (method.returns,)
    whole = [namer.text(m) for m in members if not isinstance(m, StreamOf)]
    if members == (Scalar("none"),):
        return "nothing"
    if members == (Binary(),):
        return "the bytes, to read, stream or write to a file"
    text = " or ".join(whole) + (f", as `{method.returns_by[0]}` says" if method.returns_by else "")
    streamed = next((m for m in members if isinstance(m, StreamOf)), None)
    return text if streamed is None else f"{text}; a stream of {namer.text(streamed.item)} when `stream` is true"


def _errors(method: Method) -> list[str]:
    # not the whole tree: what a caller meets when the call is well-formed, and what to look at first
    out = ["AuthenticationError"]
    if method.body or method.query:
        out.insert(0, "BadRequestError")
    if method.path_params:
        out.append("NotFoundError")
    return [*out, "RateLimitError", "APITimeoutError"]
