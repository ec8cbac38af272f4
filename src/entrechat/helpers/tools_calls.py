"""The tools of a request with the functions behind them, and the calls that a model makes of them."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from entrechat._core.body import encode
from entrechat._core.reply import parse as parse_json
from entrechat._core.shapes import is_array, is_object

from .structured import format_of
from .structured_tools import TypedTool
from .tools import Bound, FunctionTool, function_tool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Bind: TypeAlias = Callable[[str], Bound]

__all__ = ["ToolCall", "Toolbox", "is_asynchronous", "output_of"]

# Outputs that the APIs take as they are: lists of these
_PARTS = frozenset({"text", "input_text", "input_image", "input_file"})


class ToolCall:
    """A call of a tool, and what came of it.

    Attributes:
        id: what the answer to it is sent back with.
        type: "function" or "custom".
        name: of the tool.
        arguments: as the model wrote them: JSON, of a custom tool any text.
        value: what the function gave; None where it failed.
        output: what the model was told: a text, or a list of parts.
        error: what went wrong, if anything did: it was told to the model.
    """

    __slots__ = ("arguments", "error", "id", "name", "output", "type", "value")

    def __init__(self, id: str, name: str, arguments: str, type: str = "function") -> None:
        self.id = id
        self.type = type
        self.name = name
        self.arguments = arguments
        self.value: Any = None
        self.output: str | list[Any] = ""
        self.error: Exception | None = None

    def failed(self, error: Exception, text: str) -> None:
        """The model is told of an error, and may try otherwise."""
        self.error = error
        self.output = f"Error: {text}"

    def done(self, value: Any) -> None:
        """The function gave a value."""
        self.value = value
        self.output = output_of(value)

    def __repr__(self) -> str:
        came = f"error={self.error!r}" if self.error is not None else f"output={self.output!r}"
        return f"ToolCall(id={self.id!r}, name={self.name!r}, arguments={self.arguments!r}, {came})"


def output_of(value: Any) -> str | list[Any]:
    """What a model is told of a value: a text as it is, else JSON, else what `str` makes of it; None is nothing."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if is_array(value) and value and all(is_object(each) and each.get("type") in _PARTS for each in value):
        return value
    try:
        return encode(value).decode()
    except (TypeError, ValueError):
        return str(value)


class Toolbox:
    """The tools of a request.

    Args:
        tools: functions, `function_tool`s, and definitions as the API takes them.
        handlers: name → function, for definitions of functions and custom tools.
        chat: whether they go to `chat.completions`, or to `responses`.

    Attributes:
        definitions: what is sent.

    Raises:
        TypeError: a function has no schema.
        ValueError: two tools have one name, or a definition and the handlers do not belong together.
    """

    def __init__(self, tools: Iterable[Any], handlers: Mapping[str, Callable[..., Any]] | None, *, chat: bool) -> None:
        self._chat = chat
        self._handlers = dict(handlers or {})
        self._left = set(self._handlers)
        self._known: dict[str, tuple[Callable[..., Any], Bind]] = {}
        self.definitions: list[Any] = [self._defined(tool) for tool in tools]
        if self._left:
            raise ValueError(f"handlers: there is no tool called {', '.join(map(repr, sorted(self._left)))}")

    @property
    def functions(self) -> list[Callable[..., Any]]:
        """The functions behind the tools."""
        return [function for function, _ in self._known.values()]

    def bind(self, call: ToolCall) -> tuple[Callable[..., Any], Bound]:
        """The function that a call is of, and its arguments.

        Raises:
            ValueError: there is none, or they do not fit; the message is for the model to read.
        """
        known = self._known.get(call.name)
        if known is None:
            raise ValueError(f"there is no tool {call.name!r}; the tools are: {', '.join(self._known) or 'none'}")
        function, bind = known
        try:
            return function, bind(call.arguments)
        except Exception as error:  # also what the classes of arguments raise
            raise ValueError(
                f"{call.name} was not called: {error}. Call it again with arguments that fit its schema."
            ) from error

    def _add(self, name: str, function: Callable[..., Any], bind: Bind) -> None:
        if name in self._known:
            raise ValueError(f"two tools are called {name!r}: give one of them another name, function_tool(…, name=…)")
        self._known[name] = (function, bind)

    def _defined(self, tool: Any) -> Any:
        if not is_object(tool):
            if not callable(tool):
                raise TypeError(f"a tool is a function, a function_tool or a definition of the API's, not {tool!r}")
            tool = function_tool(cast("Callable[..., Any]", tool))
        if isinstance(tool, FunctionTool):
            made: FunctionTool[..., Any] = tool  # pyright: ignore[reportUnknownVariableType]  # of any parameters
            self._add(made.name, made.function, made.bind)
            return dict(made) if self._chat else made.for_responses()
        self._take(tool)
        return tool

    def _take(self, tool: dict[str, Any]) -> None:
        """Find the handler of a definition, and those of what is in it."""
        kind = tool.get("type")
        if kind == "namespace" and is_array(tool.get("tools")):
            for inner in tool["tools"]:
                self._take(inner)
        if kind not in ("function", "custom"):
            return  # the server's own
        nested = tool.get(kind)
        definition: dict[str, Any] = nested if is_object(nested) else tool
        name = str(definition.get("name"))
        function = self._handlers.get(name)
        if function is None:
            raise ValueError(f"there is no function behind the tool {name!r}: pass handlers={{{name!r}: …}}")
        self._left.discard(name)
        self._add(name, function, _text if kind == "custom" else _binder(definition))


def _text(arguments: str) -> Bound:
    return Bound((arguments,), {})


def _binder(definition: dict[str, Any]) -> Bind:
    if isinstance(definition, TypedTool):
        load = format_of(definition.model).load
        return lambda arguments: Bound((load(arguments or "{}"),), {})
    return _members


def _members(arguments: str) -> Bound:
    found = parse_json((arguments or "{}").encode("utf-8", "surrogatepass"))
    if not is_object(found):
        raise ValueError(f"the arguments are not an object: {arguments!r}")
    return Bound((), found)


def is_asynchronous(function: Any) -> bool:
    """Whether calling it gives something to be awaited."""
    if isinstance(function, FunctionTool):
        function = function.function  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # of any parameters
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004
