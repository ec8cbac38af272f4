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
from ..engine import grammar
from ..engine.prompts import text_of
from ..problems import Problem, bad_type, bad_value, missing, not_offered
from ..shapes import arr, is_array, is_object, obj
from .chat_dialect import anchored

EXTENSIONS = frozenset({"top_k", "min_p", "repeat_penalty"})
IGNORED = (
    *("moderation", "prediction", "prompt_cache_key", "prompt_cache_options", "prompt_cache_retention", "reasoning_effort"),
    *("safety_identifier", "service_tier", "user", "verbosity"),
)
"""Members that are taken and not honoured."""

_KINDS = ("function", "custom")
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
        elif name not in IGNORED:
            raise Problem(400, f"Unrecognized request argument supplied: {name}", param=name, code="unknown_parameter")
    _together(body)
    return body


def ignored(body: dict[str, Any]) -> list[str]:
    """Those of a checked body that are `IGNORED`; the tiers of service that are the default are honoured."""
    tier = body.get("service_tier") in ("auto", "default")
    return [name for name in IGNORED if body.get(name) is not None and not (tier and name == "service_tier")]


def _together(body: dict[str, Any]) -> None:
    _choices_that_are_there(body)
    if body.get("top_logprobs") is not None and not body.get("logprobs"):
        raise bad_value("top_logprobs", "'logprobs' must be true where 'top_logprobs' is given.")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_value("stream_options", "it is only allowed where 'stream' is true.")
    if body.get("max_tokens") is not None and body.get("max_completion_tokens") is not None:
        raise bad_value("max_tokens", "'max_tokens' and 'max_completion_tokens' cannot both be given.")
    if obj(body.get("response_format")).get("type") == "json_object":
        if not any("json" in text_of(message.get("content")).lower() for message in body["messages"]):
            raise bad_value(
                "messages", "it must hold the word 'json' in some form where 'response_format' is of type 'json_object'."
            )


def _choices_that_are_there(body: dict[str, Any]) -> None:
    """`tool_choice` and `function_call` name tools that the request has."""
    for lists, choices in (("tools", "tool_choice"), ("functions", "function_call")):
        if body.get(choices) is not None and not body.get(lists) and body[choices] != "none":
            raise bad_value(choices, f"'{choices}' is only allowed when '{lists}' are specified.")
    if body.get("tools") and body.get("functions"):
        raise bad_value("functions", "'functions' is the deprecated form of 'tools'; both cannot be given.")
    names = {(tool["type"], tool[tool["type"]]["name"]) for tool in body.get("tools") or ()}
    chosen = obj(body.get("tool_choice"))
    type_ = chosen.get("type")
    if type_ in _KINDS and (type_, chosen[type_]["name"]) not in names:
        raise bad_value("tool_choice", f"there is no tool named '{chosen[type_]['name']}' in 'tools'.")
    if type_ == "allowed_tools":
        for index, tool in enumerate(chosen["allowed_tools"]["tools"]):
            kind = str(obj(tool).get("type"))
            name = obj(obj(tool).get(kind)).get("name")
            if not isinstance(name, str) or (kind, name) not in names:
                raise bad_value(f"tool_choice.allowed_tools.tools[{index}]", f"there is no tool named '{name}' in 'tools'.")
    call = obj(body.get("function_call"))
    if call and call["name"] not in {function["name"] for function in body.get("functions") or ()}:
        raise bad_value("function_call", f"there is no function named '{call['name']}' in 'functions'.")


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
            _string(f"{where}.tool_call_id", message["tool_call_id"])
            if message["tool_call_id"] not in pending:
                raise bad_value(
                    f"{where}.tool_call_id",
                    "a message of role 'tool' must answer a tool call of the assistant message before it.",
                )
        if role == "function":
            _name(f"{where}.name", message)
        if role == "assistant":
            if message.get("function_call") is not None:
                _call(f"{where}.function_call", message["function_call"], "arguments")
            pending = set()
            for number, call in enumerate(calls):
                at = f"{where}.tool_calls[{number}]"
                _object(at, call)
                for name in ("id", "type"):
                    if name not in call:
                        raise missing(f"{at}.{name}")
                    _string(f"{at}.{name}", call[name])
                _one_of(f"{at}.type", call["type"], _KINDS)
                _call(f"{at}.{call['type']}", call.get(call["type"]), "arguments" if call["type"] == "function" else "input")
                pending.add(call["id"])


def _call(param: str, value: Any, text: str) -> None:
    call = _object(param, value)
    for name in ("name", text):
        _string(f"{param}.{name}", call.get(name))


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
        if not (name.isascii() and name.isdigit()):
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
        type_ = _object(where, tool).get("type")
        _one_of(f"{where}.type", type_, _KINDS)
        if type_ not in tool:
            raise missing(f"{where}.{type_}")
        inner = _object(f"{where}.{type_}", tool[type_])
        if type_ == "function":
            _function(f"{where}.function", inner)
        else:
            _custom(f"{where}.custom", inner)


def _functions(param: str, value: Any) -> None:
    for index, function in enumerate(_array(param, value, least=1)):
        _function(f"{param}[{index}]", _object(f"{param}[{index}]", function))


def _function(param: str, function: dict[str, Any]) -> None:
    _name(f"{param}.name", function)
    if function.get("parameters") is not None:
        parameters = _object(f"{param}.parameters", function["parameters"])
        if parameters.get("type", "object") != "object":
            raise bad_value(f"{param}.parameters", "expected a schema of type 'object'.", "invalid_function_parameters")


def _custom(param: str, tool: dict[str, Any]) -> None:
    _name(f"{param}.name", tool)
    if tool.get("format") is None:
        return
    form = _object(f"{param}.format", tool["format"])
    _one_of(f"{param}.format.type", form.get("type"), ("text", "grammar"))
    if form["type"] == "grammar":
        at = f"{param}.format.grammar"
        given = _object(at, form.get("grammar"))
        _one_of(f"{at}.syntax", given.get("syntax"), ("lark", "regex"))
        _string(f"{at}.definition", given.get("definition"))
        if given["syntax"] == "lark" or grammar.pattern(anchored(given["definition"])) is None:
            raise not_offered(
                f"{at}.definition", "The local chat model cannot keep to this grammar: it can to simple regular expressions."
            )


def _function_call(param: str, value: Any) -> None:
    if isinstance(value, str):
        _one_of(param, value, ("none", "auto"))
    else:
        _name(f"{param}.name", _object(param, value))


def _tool_choice(param: str, value: Any) -> None:
    if isinstance(value, str):
        _one_of(param, value, ("none", "auto", "required"))
        return
    type_ = _object(param, value).get("type")
    _one_of(f"{param}.type", type_, (*_KINDS, "allowed_tools"))
    inner = _object(f"{param}.{type_}", value.get(type_))
    if type_ == "allowed_tools":
        _one_of(f"{param}.allowed_tools.mode", inner.get("mode"), ("auto", "required"))
        _array(f"{param}.allowed_tools.tools", inner.get("tools"), least=1)
    else:
        _name(f"{param}.{type_}.name", inner)


def _metadata(param: str, value: Any) -> None:
    pairs = _object(param, value)
    if len(pairs) > 16:
        raise bad_value(param, f"expected at most 16 members, but got {len(pairs)}.", "object_above_max_properties")
    for name, text in pairs.items():
        if len(name) > 64:
            raise bad_value(param, "a name of more than 64 characters is in it.", "string_above_max_length")
        _string(f"{param}.{name}", text)
        if len(text) > 512:
            raise bad_value(f"{param}.{name}", "expected a string with at most 512 characters.", "string_above_max_length")


def _modalities(param: str, value: Any) -> None:
    for item in _array(param, value):
        if item != "text":
            raise not_offered(param, f"The local chat model answers in text only, not in {item!r}.")


_FIELDS: dict[str, Check] = {
    "audio": _refuse("The local chat model answers in text only; it has no audio."),
    "frequency_penalty": _number(-2, 2),
    "function_call": _function_call,
    "functions": _functions,
    "logit_bias": _logit_bias,
    "logprobs": _boolean,
    "max_completion_tokens": _number(1, 2**31 - 1, whole=True),
    "max_tokens": _number(1, 2**31 - 1, whole=True),
    "messages": _messages,
    "metadata": _metadata,
    "min_p": _number(0, 1),
    "modalities": _modalities,
    "model": _string,
    "n": _number(1, 128, whole=True),
    "parallel_tool_calls": _boolean,
    "presence_penalty": _number(-2, 2),
    "repeat_penalty": _number(0, 10),
    "response_format": _response_format,
    "seed": _number(-(2**63), 2**63 - 1, whole=True),
    "stop": _stop,
    "store": _boolean,
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
