"""Python functions as tools of a model: the signature and the docstring become the schema, the arguments of a call values.

@function_tool
def get_weather(city: str, unit: Literal["C", "F"] = "C") -> str:
    \"\"\"The weather of a city now.

    Args:
        city: Its name, in English.
    \"\"\"

client.chat.completions.create(…, tools=[get_weather])                 # it is the tool's definition, as a dict
client.responses.create(…, tools=[get_weather.for_responses()])
client.chat.completions.run_tools(…, tools=[get_weather])              # functions as they are do, too
"""

from __future__ import annotations

import functools
import inspect
import json
import re
import typing
import weakref
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, TypeVar, overload

from entrechat._core.reply import parse as parse_json

from .json_schema import Mismatch, plan_of_record
from .strict_lint import lint
from .strict_schema import strict as strictly
from .structured_records import Member, Record
from .tools_docs import described

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Bound", "FunctionTool", "Mismatch", "function_tool", "tool"]

P = ParamSpec("P")
R = TypeVar("R")

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


class FunctionTool(dict[str, Any], Generic[P, R]):
    """A function with its definition as a tool: a dict, as `chat.completions` takes it. Calling it calls the function.

    Attributes:
        name: what the model calls it.
        function: the function itself.
    """

    __slots__ = ("_bind", "function", "name")

    def __init__(self, definition: dict[str, Any], function: Callable[P, R], bind: Callable[[Any], Bound]) -> None:
        super().__init__(type="function", function=definition)
        self.name: str = definition["name"]
        self.function = function
        self._bind = bind

    def for_responses(self) -> dict[str, Any]:
        """The definition as `responses` takes it."""
        return {"type": "function", **self["function"]}

    def bind(self, arguments: str) -> Bound:
        """The arguments of a call, which are JSON, as those of the function.

        Raises:
            ValueError: they are no JSON, or do not fit; the message says what is wrong, for the model to read.
        """
        try:
            found = parse_json((arguments or "{}").encode("utf-8", "surrogatepass"))
        except ValueError as error:
            raise ValueError(f"the arguments are not valid JSON ({error})") from None
        return self._bind(found)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)


class Bound(NamedTuple):
    """The arguments of a function."""

    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class _Plan(NamedTuple):
    """What a function says of itself. `strict` is None where `problem` is why it cannot be."""

    name: str
    description: str
    schema: dict[str, Any]
    strict: dict[str, Any] | None
    problem: str
    bind: Callable[[Any], Bound]


@overload
def function_tool(
    function: Callable[P, R], /, *, name: str | None = None, description: str | None = None, strict: bool = True
) -> FunctionTool[P, R]: ...


@overload
def function_tool(
    *, name: str | None = None, description: str | None = None, strict: bool = True
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...


def function_tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
) -> Any:
    """A function as a tool; also a decorator, with arguments or without.

    Of each parameter the schema has the type (its annotation, else the type of its default) and what `Annotated` or the
    docstring says of it, in Google's style, NumPy's or reStructuredText's. One with a default may be null, which leaves it out.

    Args:
        function: a function, method or callable object, blocking or asynchronous, with named parameters.
        name: what the model calls it; by default its own name.
        description: what it does; by default its docstring up to the first section.
        strict: hold the model to the schema. Parameters of any type (`Any`, a plain `dict`) need `strict=False`.

    Raises:
        TypeError: there is no (strict) schema for the function; the message names the parameter.
        ValueError: no tool can have the name.
    """
    if function is None:

        def decorate(decorated: Callable[P, R]) -> FunctionTool[P, R]:
            return function_tool(decorated, name=name, description=description, strict=strict)

        return decorate
    if isinstance(function, FunctionTool):
        function = function.function
    plan = _plan_of(function)
    schema = plan.strict if strict else plan.schema
    if schema is None:
        raise TypeError(f"{plan.name}: {plan.problem}; or function_tool(…, strict=False)")
    called = name or plan.name
    if not _NAME.fullmatch(called):
        raise ValueError(f"{called!r} is no name for a tool: 1 to 64 letters, digits, _ and - (pass name=…)")
    text = plan.description if description is None else description
    definition: dict[str, Any] = {"name": called, "strict": strict, "parameters": schema}
    if text:
        definition["description"] = text
    return FunctionTool(definition, function, plan.bind)


tool = function_tool


# Functions and the functions of bound methods: the same function has a parameter more when it is not bound
_plans: tuple[weakref.WeakKeyDictionary[Any, _Plan], ...] = (weakref.WeakKeyDictionary(), weakref.WeakKeyDictionary())


def _plan_of(function: Any) -> _Plan:
    """The plan of a function: made once, as long as the function is there."""
    bound = getattr(function, "__func__", None)
    key, plans = (function, _plans[0]) if bound is None else (bound, _plans[1])
    try:
        found = plans.get(key)
    except TypeError:  # an object that cannot be referred to weakly
        return _make_plan(function)
    if found is None:
        found = plans[key] = _make_plan(function)
    return found


def _make_plan(function: Any) -> _Plan:
    partly = isinstance(function, functools.partial)
    inner: Any = function.func if partly else function  # pyright: ignore[reportUnknownMemberType]  # of whatever it is a part
    called = inspect.isroutine(inner) or isinstance(inner, type)
    name = str(getattr(inner, "__name__", None) or type(inner).__name__)
    name = re.sub(r"[^a-zA-Z0-9_-]+", "_", name).strip("_")[:64] or "function"
    doc: str | None = inner.__doc__ if called else type(inner).__call__.__doc__
    said = described(doc)
    positional: dict[str, Any] = {}
    members: list[Member] = []
    for parameter in _signature(function, name).parameters.values():
        if partly and parameter.name in function.keywords:
            continue  # the caller's, and none of the model's
        members.append(_member(parameter, name, said.parameters.get(parameter.name)))
        if parameter.kind is parameter.POSITIONAL_ONLY:
            positional[parameter.name] = parameter.default

    def make(values: dict[str, Any]) -> Bound:
        args = tuple(values.pop(name, default) for name, default in positional.items())
        return Bound(args, values)

    schema, convert = plan_of_record(Record(type(name, (), {}), tuple(members), make))

    def bind(found: Any) -> Bound:
        made: Bound = convert(found, "$")
        return made

    required = [member.name for member in members if not member.default]
    findings, fixed = lint(strictly(schema))
    problems = [f"{each.path}: {each.problem}" for each in findings if each.fix is None]
    return _Plan(
        name,
        said.text,
        {**schema, "required": required},
        None if problems else fixed,
        "; ".join(problems),
        bind,
    )


def _signature(function: Any, name: str) -> inspect.Signature:
    try:
        return inspect.signature(function, eval_str=True)
    except NameError as error:
        raise TypeError(
            f"{name}: an annotation names {error.name!r}, which is not there: define it at the top of its module"
        ) from error
    except ValueError as error:  # of what is built into Python
        raise TypeError(f"{name}: {error}; wrap it in a function with annotations") from error


def _member(parameter: inspect.Parameter, function: str, said: str | None) -> Member:
    name, default = parameter.name, parameter.default
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
        raise TypeError(f"{function}: there is no schema for {parameter}; name the parameters")
    optional = default is not parameter.empty
    kind: Any = parameter.annotation
    if kind is parameter.empty:
        if not optional or default is None:
            raise TypeError(f"{function}: the parameter {name!r} has no annotation; say its type")
        kind = default.__class__
    said = _note(kind) or said
    if optional and isinstance(default, (str, int, float)):
        said = f"{said.rstrip('.')}. " if said else ""
        said += f"By default {json.dumps(default, ensure_ascii=False)}."
    return Member(name, name, kind, optional, optional and not _nullable(kind), said)


def _note(kind: Any) -> str | None:
    """What `Annotated` says in words."""
    notes = kind.__metadata__ if typing.get_origin(kind) is typing.Annotated else ()
    said = [each if isinstance(each, str) else getattr(each, "description", None) for each in notes]
    return next((each for each in said if isinstance(each, str)), None)


def _nullable(kind: Any) -> bool:
    if typing.get_origin(kind) is typing.Annotated:
        kind = typing.get_args(kind)[0]
    return kind in (None, type(None), Any) or type(None) in typing.get_args(kind)
