"""What `POST /chat/completions` takes. A body that passes has the types that the engines rely on; nothing is changed.

Values that the real API refuses are refused here with the same status, `param` and kind of `code`; things that it can do
and this server cannot are refused by name. Unknown members are refused as the real API does, but for a few that
local servers share (`EXTENSIONS`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .. import problems
from ..problems import Problem, bad_type, bad_value, missing, not_offered
from ..shapes import arr, is_array, is_object, obj

EXTENSIONS = frozenset({"top_k", "min_p", "repeat_penalty"})
_IGNORED = frozenset(
    "metadata moderation parallel_tool_calls prediction prompt_cache_key prompt_cache_options prompt_cache_retention "
    "reasoning_effort safety_identifier service_tier store user verbosity".split()
)
_ROLES = ("developer", "system", "user", "assistant", "tool", "function")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")

Check = Callable[[str, Any], None]


def chat(body: Any) -> dict[str, Any]:
    """`body` itself, checked."""
    if not is_object(body):
        raise Problem(400, f"Invalid body: expected an object, but got {problems.kind(body)}.", code="invalid_type")
    for name in ("model", "messages"):
        if name not in body:
            raise missing(name)
    for name, value in body.items():
        check = _FIELDS.get(name)
        if check is not None:
            if value is not None or name in ("model", "messages"):
                check(name, value)
        elif name not in _IGNORED:
            raise Problem(400, f"Unrecognized request argument supplied: {name}", param=name, code="unknown_parameter")
    _together(body)
    return body


def _together(body: dict[str, Any]) -> None:
    names = {tool["function"]["name"] for tool in body.get("tools") or ()}
    choice = body.get("tool_choice")
    chosen = obj(choice)
    if choice is not None and not names and choice != "none":
        raise bad_value("tool_choice", "'tool_choice' is only allowed when 'tools' are specified.")
    if chosen.get("type") == "function" and chosen["function"]["name"] not in names:
        raise bad_value("tool_choice", f"there is no tool named '{chosen['function']['name']}' in 'tools'.")
    if chosen.get("type") == "allowed_tools":
        for index, tool in enumerate(chosen["allowed_tools"]["tools"]):
            name = obj(obj(tool).get("function")).get("name")
            if name not in names:
                raise bad_value(f"tool_choice.allowed_tools.tools[{index}]", f"there is no tool named '{name}' in 'tools'.")
    if body.get("top_logprobs") is not None and not body.get("logprobs"):
        raise bad_value("top_logprobs", "'logprobs' must be true where 'top_logprobs' is given.")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_value("stream_options", "it is only allowed where 'stream' is true.")
    if body.get("max_tokens") is not None and body.get("max_completion_tokens") is not None:
        raise bad_value("max_tokens", "'max_tokens' and 'max_completion_tokens' cannot both be given.")
    if obj(body.get("response_format")).get("type") == "json_object":
        from ..engine.prompts import text_of

        if not any("json" in text_of(message.get("content")).lower() for message in body["messages"]):
            raise bad_value(
                "messages", "it must hold the word 'json' in some form where 'response_format' is of type 'json_object'."
            )


def _number(low: float, high: float, *, whole: bool = False) -> Check:
    def check(param: str, value: Any) -> None:
        if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
            raise bad_type(param, "an integer" if whole else "a number", value)
        kind = "integer" if whole else "decimal"
        if value < low:
            raise bad_value(param, f"expected a value >= {low:g}, but got {value} instead.", f"{kind}_below_min_value")
        if value > high:
            raise bad_value(param, f"expected a value <= {high:g}, but got {value} instead.", f"{kind}_above_max_value")

    return check


def _boolean(param: str, value: Any) -> None:
    if not isinstance(value, bool):
        raise bad_type(param, "a boolean", value)


def _string(param: str, value: Any) -> None:
    if not isinstance(value, str):
        raise bad_type(param, "a string", value)


def _object(param: str, value: Any) -> dict[str, Any]:
    if not is_object(value):
        raise bad_type(param, "an object", value)
    return value


def _array(param: str, value: Any, *, least: int = 0) -> list[Any]:
    if not is_array(value):
        raise bad_type(param, "an array", value)
    if len(value) < least:
        raise bad_value(param, f"expected an array with at least {least} item.", "empty_array")
    return value


def _refuse(message: str) -> Check:
    def check(param: str, value: Any) -> None:
        raise not_offered(param, message)

    return check


def _one_of(param: str, value: Any, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise bad_value(param, f"{value!r} is not one of {', '.join(map(repr, choices))}.")


def _messages(param: str, value: Any) -> None:
    pending: set[str] = set()
    for index, message in enumerate(_array(param, value, least=1)):
        where = f"{param}[{index}]"
        _object(where, message)
        if "role" not in message:
            raise missing(f"{where}.role")
        role = message["role"]
        _one_of(f"{where}.role", role, _ROLES)
        calls = arr(message.get("tool_calls"))
        if message.get("content") is not None:
            _content(f"{where}.content", message["content"])
        elif role != "assistant" or not (calls or message.get("function_call") or message.get("refusal")):
            raise bad_type(f"{where}.content", "a string or an array of parts", None)
        if role == "tool":
            if "tool_call_id" not in message:
                raise missing(f"{where}.tool_call_id")
            if message["tool_call_id"] not in pending:
                raise bad_value(
                    f"{where}.tool_call_id",
                    "a message of role 'tool' must answer a tool call of the assistant message before it.",
                )
        if role == "assistant":
            pending = set()
            for number, call in enumerate(calls):
                at = f"{where}.tool_calls[{number}]"
                _object(at, call)
                for name in ("id", "type"):
                    if name not in call:
                        raise missing(f"{at}.{name}")
                if call["type"] == "function":
                    function = _object(f"{at}.function", call.get("function"))
                    _string(f"{at}.function.name", function.get("name"))
                    _string(f"{at}.function.arguments", function.get("arguments"))
                pending.add(call["id"])


def _content(param: str, value: Any) -> None:
    if isinstance(value, str):
        return
    if not is_array(value):
        raise bad_type(param, "a string or an array of parts", value)
    for index, part in enumerate(value):
        where = f"{param}[{index}]"
        _object(where, part)
        type_ = part.get("type")
        if type_ in ("image_url", "input_audio", "file"):
            raise not_offered(f"{where}.type", f"The local chat model reads text only; it cannot take parts of type '{type_}'.")
        _one_of(f"{where}.type", type_, ("text", "refusal"))
        _string(f"{where}.{type_}", part.get(type_))


def _stop(param: str, value: Any) -> None:
    if isinstance(value, str):
        return
    if len(_array(param, value)) > 4:
        raise bad_value(param, "expected an array with at most 4 items.", "array_above_max_length")
    for index, item in enumerate(value):
        _string(f"{param}[{index}]", item)


def _logit_bias(param: str, value: Any) -> None:
    for name, bias in _object(param, value).items():
        if not name.isdigit():
            raise bad_value(param, f"its names are token ids, not {name!r}.")
        _number(-100, 100)(f"{param}.{name}", bias)


def _stream_options(param: str, value: Any) -> None:
    for name, option in _object(param, value).items():
        if name not in ("include_usage", "include_obfuscation"):
            raise Problem(400, f"Unknown parameter: '{param}.{name}'.", param=f"{param}.{name}", code="unknown_parameter")
        _boolean(f"{param}.{name}", option)


def _response_format(param: str, value: Any) -> None:
    _object(param, value)
    if "type" not in value:
        raise missing(f"{param}.type")
    _one_of(f"{param}.type", value["type"], ("text", "json_object", "json_schema"))
    if value["type"] == "json_schema":
        if "json_schema" not in value:
            raise missing(f"{param}.json_schema")
        inner = _object(f"{param}.json_schema", value["json_schema"])
        _name(f"{param}.json_schema.name", inner)
        if inner.get("schema") is not None:
            _object(f"{param}.json_schema.schema", inner["schema"])


def _name(param: str, holder: dict[str, Any]) -> None:
    if "name" not in holder:
        raise missing(param)
    _string(param, holder["name"])
    if not _NAME.fullmatch(holder["name"]):
        raise bad_value(param, "expected letters, digits, '_' and '-', at most 64 of them.")


def _tools(param: str, value: Any) -> None:
    for index, tool in enumerate(_array(param, value)):
        where = f"{param}[{index}]"
        _object(where, tool)
        if tool.get("type") == "custom":
            raise not_offered(f"{where}.type", "The local chat model calls tools of type 'function' only.")
        _one_of(f"{where}.type", tool.get("type"), ("function",))
        if "function" not in tool:
            raise missing(f"{where}.function")
        function = _object(f"{where}.function", tool["function"])
        _name(f"{where}.function.name", function)
        if function.get("parameters") is not None:
            parameters = _object(f"{where}.function.parameters", function["parameters"])
            if parameters.get("type", "object") != "object":
                raise bad_value(
                    f"{where}.function.parameters", "expected a schema of type 'object'.", "invalid_function_parameters"
                )


def _tool_choice(param: str, value: Any) -> None:
    if isinstance(value, str):
        _one_of(param, value, ("none", "auto", "required"))
        return
    _object(param, value)
    if value.get("type") == "allowed_tools":
        inner = _object(f"{param}.allowed_tools", value.get("allowed_tools"))
        _one_of(f"{param}.allowed_tools.mode", inner.get("mode"), ("auto", "required"))
        _array(f"{param}.allowed_tools.tools", inner.get("tools"), least=1)
        return
    _one_of(f"{param}.type", value.get("type"), ("function",))
    _name(f"{param}.function.name", _object(f"{param}.function", value.get("function")))


def _modalities(param: str, value: Any) -> None:
    for item in _array(param, value):
        if item != "text":
            raise not_offered(param, f"The local chat model answers in text only, not in {item!r}.")


_FIELDS: dict[str, Check] = {
    "audio": _refuse("The local chat model answers in text only; it has no audio."),
    "frequency_penalty": _number(-2, 2),
    "function_call": _refuse("'function_call' is the deprecated form of 'tool_choice', which the local server has."),
    "functions": _refuse("'functions' is the deprecated form of 'tools', which the local server has."),
    "logit_bias": _logit_bias,
    "logprobs": _boolean,
    "max_completion_tokens": _number(1, 2**31 - 1, whole=True),
    "max_tokens": _number(1, 2**31 - 1, whole=True),
    "messages": _messages,
    "min_p": _number(0, 1),
    "modalities": _modalities,
    "model": _string,
    "n": _number(1, 128, whole=True),
    "presence_penalty": _number(-2, 2),
    "repeat_penalty": _number(0, 10),
    "response_format": _response_format,
    "seed": _number(-(2**63), 2**63 - 1, whole=True),
    "stop": _stop,
    "stream": _boolean,
    "stream_options": _stream_options,
    "temperature": _number(0, 2),
    "tool_choice": _tool_choice,
    "tools": _tools,
    "top_k": _number(0, 2**31 - 1, whole=True),
    "top_logprobs": _number(0, 20, whole=True),
    "top_p": _number(0, 1),
    "web_search_options": _refuse("The local server has no web search."),
}
