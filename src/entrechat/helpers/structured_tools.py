"""Tools whose arguments are parsed: made from a type, or strict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from entrechat._core.omit import Omit, omit
from entrechat._core.shapes import is_array, is_object

from .structured import Format, format_of, to_strict_json_schema
from .structured_records import record_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from entrechat.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
    from entrechat.types.responses.function_tool_param import FunctionToolParam

__all__ = ["Parsers", "TypedTool", "pydantic_function_tool", "pydantic_responses_function_tool", "sendable"]


class TypedTool(dict[str, Any]):
    """The definition of a function, which knows the type of its arguments: `model`."""

    __slots__ = ("model",)

    def __init__(self, definition: dict[str, Any], model: Any) -> None:
        super().__init__(definition)
        self.model = model


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A function tool for `chat.completions`, from the type of its arguments.

    Args:
        model: a pydantic model, or any other type that `parse` takes.
        name: what the function is called; by default the class's name.
        description: what it does; by default the class's docstring.

    Returns: the tool, strict: `parse` and `stream` make the arguments of its calls into instances of the type
    """
    return cast("ChatCompletionFunctionToolParam", {"type": "function", "function": _definition(model, name, description)})


def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolParam:
    """A function tool for `responses`, from the type of its arguments.

    Args:
        model: a pydantic model, or any other type that `parse` takes.
        name: what the function is called; by default the class's name.
        description: what it does; by default the class's docstring.
        defer_loading: with a tool-search tool beside it, the function is only loaded when it is searched for.

    Returns: the tool, strict: `parse` and `stream` make the arguments of its calls into instances of the type
    """
    tool = TypedTool({"type": "function", **_definition(model, name, description)}, model)
    if defer_loading is not omit:
        tool["defer_loading"] = defer_loading
    return cast("FunctionToolParam", tool)


def _definition(model: Any, name: str | None, description: str | None) -> TypedTool:
    made: dict[str, Any] = {"name": name or format_of(model).name, "strict": True, "parameters": to_strict_json_schema(model)}
    if description is None:
        record = record_of(model)
        description = model.__doc__ if record is None else record.description  # not the signature that dataclasses write there
    if description is not None:
        made["description"] = description
    return TypedTool(made, model)


class Parsers:
    """What turns the arguments of a call into a value: by name of the function, and its namespace.

    Args:
        tools: those of the request, of either API.
    """

    def __init__(self, tools: Iterable[Any] | Omit | None) -> None:
        self._by_name: dict[str, Any] = {}
        self._by_namespace: dict[str, dict[str, Any]] = {}
        given: Iterable[Any] = () if tools is None or isinstance(tools, Omit) else tools
        for tool in given:
            if not is_object(tool):
                continue
            if tool.get("type") == "namespace" and is_array(tool.get("tools")):
                inside = self._by_namespace.setdefault(str(tool.get("name")), {})
                _take(tool["tools"], inside)
            else:
                _take([tool], self._by_name)

    def __bool__(self) -> bool:
        return bool(self._by_name or self._by_namespace)

    def of(self, name: Any, namespace: str | None = None) -> Any:
        """The function text → value for calls of `name`; None where its arguments stay text."""
        if not isinstance(name, str):
            return None
        if namespace is not None:
            if namespace in self._by_namespace:
                return self._by_namespace[namespace].get(name)
            if namespace != name:  # a function that was loaded late may come with its own name
                return None
        return self._by_name.get(name)


def _take(tools: list[Any], into: dict[str, Any]) -> None:
    for tool in tools:
        if not is_object(tool) or tool.get("type") != "function":
            continue
        inner = tool.get("function")
        definition: dict[str, Any] = inner if is_object(inner) else tool
        name = definition.get("name")
        if isinstance(definition, TypedTool):
            into[str(name)] = format_of(definition.model).load
        elif definition.get("strict"):
            into[str(name)] = Format("arguments", {}, _loads).load


def _loads(text: str) -> Any:
    import json

    return json.loads(text)


def sendable(tools: Any, *, chat: bool) -> Any:
    """The tools as the API takes them: a chat tool is unwrapped for `responses`; what iterates once is kept.

    Raises:
        TypeError: one tool stands where several are wanted.
    """
    if tools is omit or tools is None:
        return tools
    if isinstance(tools, (str, dict)):
        raise TypeError("tools is a list of tools, not one of them: tools=[…]")
    given: list[Any] = list(tools)
    return given if chat else [_unwrapped(tool) for tool in given]


def _unwrapped(tool: Any) -> Any:
    inner = tool.get("function") if is_object(tool) else None
    if not is_object(inner) or tool.get("type") != "function":
        return tool
    flat = {"type": "function", **inner}
    return TypedTool(flat, inner.model) if isinstance(inner, TypedTool) else flat
