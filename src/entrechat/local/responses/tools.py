"""A request's tools: which the chat engine is told of, and which the server does itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import stores
from ..problems import bad_value, not_offered
from ..sandbox import asking
from ..shapes import arr, is_array, is_object, obj
from . import code

if TYPE_CHECKING:
    from ..call import Call
    from .items import Item

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NOT_HONOURED = ("allowed_callers", "defer_loading", "output_schema")
_HOSTED = ("file_search", "code_interpreter")
_CUSTOM_INPUT = {"type": "object", "properties": {"input": {"type": "string"}}, "required": ["input"]}


class Tools(NamedTuple):
    """`chat` goes into the chat body; `search` is the `file_search` tool to use before it; `custom` names the custom tools; `code`
    says how the code interpreter is used (see `code.Interpreting`)."""

    chat: dict[str, Any]
    search: dict[str, Any] | None
    custom: list[str]
    code: dict[str, Any] | None


def whole(given: Any) -> Any:
    """A request's tools with what callers may leave out, though the document requires it."""
    return [_whole(tool) for tool in given] if is_array(given) else given


def _whole(tool: Any) -> Any:
    given = {name: value for name, value in obj(tool).items() if value is not None}
    if given.get("type") == "function":
        return {"description": None, "parameters": None, "strict": True, **given}
    if given.get("type") == "file_search":
        return {"filters": None, "max_num_results": 20, "ranking_options": {"ranker": "auto", "score_threshold": 0.0}, **given}
    if given.get("type") == "code_interpreter" and is_object(given.get("container")):
        container = {name: value for name, value in given["container"].items() if value is not None}
        return {**given, "container": {**container, "file_ids": container.get("file_ids", [])}}
    if given.get("type") == "custom":
        return {"format": {"type": "text"}, **given}
    return tool


def plan(call: Call, body: Mapping[str, Any], said: Iterable[Item], *, asks: bool) -> Tools:
    """What `tools` and `tool_choice` of a checked body come to.

    Args:
        said: all that the response follows.
        asks: whether the user spoke last. Then a file search that may be made is made; a tool's output is just answered.

    Raises Problem: 400 for tools that are not offered here, and for a choice of one that is not there.
    """
    offered = arr(body.get("tools"))
    for index, tool in enumerate(offered):
        _check(call, tool, f"tools[{index}]")
    mode, allowed = _choice(body.get("tool_choice"), offered)
    most = body.get("max_tool_calls")
    may_search = most is None or most > 0
    search = next((tool for tool in allowed if tool["type"] == "file_search"), None)
    functions = [_function(tool) for tool in allowed if tool["type"] in ("function", "custom")]
    interpreter = next((tool for tool in allowed if tool["type"] == "code_interpreter"), None)
    used: dict[str, Any] | None = None
    if interpreter is not None and mode != "none" and may_search:
        name = asking.name([function["function"]["name"] for function in functions])
        used = {
            "name": name,
            "container": code.container_of(call, interpreter, said),
            "most": most or code.MOST_CALLS,
            "own": asks and obj(mode).get("type") != "function",
        }
        functions.append(asking.function(name))
        if body.get("tool_choice") == {"type": "code_interpreter"}:
            mode = {"type": "function", "function": {"name": name}}
            used["own"] = asks
    must = mode == "required" and not functions
    if search is None or mode == "none" or not may_search or not (asks or must):
        search = None
    elif mode == "required":
        mode = "auto"  # the search is the call that is required
    chat: dict[str, Any] = {}
    if functions:
        chat = {"tools": functions, "tool_choice": mode}
        if body.get("parallel_tool_calls") is not None:
            chat["parallel_tool_calls"] = body["parallel_tool_calls"]
    return Tools(chat, search, [tool["name"] for tool in offered if tool["type"] == "custom"], used)


def _check(call: Call, tool: Mapping[str, Any], param: str) -> None:
    kind = tool["type"]
    if kind not in ("function", "custom", "file_search", "code_interpreter"):
        known = "'function', 'custom', 'file_search' and 'code_interpreter'"
        raise not_offered(f"{param}.type", f"The local server has no tool of type '{kind}'; it has {known}.")
    if kind in ("function", "custom") and not _NAME.fullmatch(tool["name"]):
        raise bad_value(f"{param}.name", "expected letters, digits, '_' and '-', at most 64 of them.")
    if kind == "function" and obj(tool["parameters"]).get("type", "object") != "object":
        raise bad_value(f"{param}.parameters", "expected a schema of type 'object'.", "invalid_function_parameters")
    if kind == "custom" and tool["format"]["type"] != "text":
        raise not_offered(f"{param}.format", "The local chat model's custom tools take text without a grammar.")
    if kind == "file_search":
        if not tool["vector_store_ids"]:
            raise bad_value(f"{param}.vector_store_ids", "expected at least one vector store.", "empty_array")
        if not 1 <= tool["max_num_results"] <= 50:
            raise bad_value(f"{param}.max_num_results", "expected a value from 1 to 50.")
        for index, id in enumerate(tool["vector_store_ids"]):
            stores.active(call.app, call.project, id, param=f"{param}.vector_store_ids[{index}]")
    if kind == "code_interpreter":
        code.check(call, tool, param)
    call.ignore(*(f"tools.{name}" for name in _NOT_HONOURED if tool.get(name)))


def _choice(choice: Any, offered: list[Any]) -> tuple[Any, list[Any]]:
    """The chat's own choice, and the tools that it is between."""
    given = obj(choice)
    kind = given.get("type")
    if not given:
        if choice == "required" and not offered:
            raise bad_value("tool_choice", "'required' needs 'tools' to choose from.")
        return choice or "auto", offered
    if kind == "allowed_tools":
        chosen = [_find(offered, obj(tool), f"tool_choice.tools[{index}]") for index, tool in enumerate(given["tools"])]
        if not chosen:
            raise bad_value("tool_choice.tools", "expected at least one tool.", "empty_array")
        return given["mode"], chosen
    tool = _find(offered, given, "tool_choice")
    if kind in _HOSTED:
        return "required", [tool]
    return {"type": "function", "function": {"name": tool["name"]}}, [tool]


def _find(offered: list[Any], wanted: Mapping[str, Any], param: str) -> Any:
    kind, name = wanted.get("type"), wanted.get("name")
    for tool in offered:
        if tool["type"] == kind and (kind in _HOSTED or tool.get("name") == name):
            return tool
    named = f" named '{name}'" if name else ""
    raise bad_value(param, f"there is no tool of type '{kind}'{named} in 'tools'.")


def _function(tool: Mapping[str, Any]) -> dict[str, Any]:
    """As the chat API has it; a custom tool becomes a function of one text."""
    inner: dict[str, Any] = {"name": tool["name"]}
    if tool.get("description"):
        inner["description"] = tool["description"]
    if tool["type"] == "custom":
        return {"type": "function", "function": {**inner, "parameters": _CUSTOM_INPUT}}
    parameters: dict[str, Any] = tool["parameters"] or {"type": "object", "properties": {}}
    return {"type": "function", "function": {**inner, "parameters": parameters, "strict": tool["strict"]}}
