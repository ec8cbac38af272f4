"""What a session is told: its defaults, its changes, and what of it cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import validate
from ..engine.prompts import SYSTEM
from ..handlers.audio_speech import voice_of
from ..handlers.models import answers_to, must_have
from ..problems import Problem, bad_value, missing, not_offered
from ..shapes import arr, is_array, is_object, obj
from .sound import format_of

if TYPE_CHECKING:
    from ..app import App
    from ..engine.protocols import TranscriptionEngine

Config: TypeAlias = dict[str, Any]

_VAD: Mapping[str, Mapping[str, Any]] = {
    "server_vad": {
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 500,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    },
    "semantic_vad": {"eagerness": "auto", "create_response": True, "interrupt_response": True},
}
_PATIENCE = {"low": 1200, "medium": 700, "auto": 700, "high": 350}
"""Milliseconds of silence that end a turn, for each eagerness."""
_NOT_HONOURED = ("tracing", "reasoning")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MOST_TOKENS = 4096


def fresh(type_: str, model: str | None) -> Config:
    """A session as it is before anything is said of it."""
    heard: Config = {"format": _format({}), "turn_detection": _vad({"type": "server_vad"})}
    if type_ == "transcription":
        heard["turn_detection"] = {
            name: value
            for name, value in heard["turn_detection"].items()
            if name in ("type", "threshold", "prefix_padding_ms", "silence_duration_ms")
        }
        return {"type": type_, "object": "realtime.transcription_session", "audio": {"input": heard}}
    return {
        "type": type_,
        "object": "realtime.session",
        "model": model,
        "output_modalities": ["audio"],
        "instructions": SYSTEM,
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "tracing": None,
        "truncation": "auto",
        "audio": {"input": heard, "output": {"format": _format({}), "voice": "alloy", "speed": 1.0}},
    }


def updated(app: App, project: str, session: Config, change: Mapping[str, Any], param: str = "session") -> Config:
    """The session with what `change` names in place of what it had. A null clears a member.

    Raises Problem: 400 for what cannot be, 404 for a voice or model that is not there.
    """
    if change.get("type", session["type"]) != session["type"]:
        raise bad_value(f"{param}.type", f"this is a {session['type']} session, and stays one.")
    if change.get("model") not in (None, session.get("model")):
        raise bad_value(f"{param}.model", "the model of a session cannot be changed.", "cannot_update_model")
    out = {**session, **{name: value for name, value in change.items() if name != "audio"}}
    audio = obj(change.get("audio"))
    out["audio"] = {side: _side(was, obj(audio.get(side))) for side, was in session["audio"].items()}
    out = _cleared(out, fresh(session["type"], session.get("model")))
    check(app, project, out, param)
    return out


def check(app: App, project: str, wanted: Mapping[str, Any], param: str) -> None:
    """Raises Problem for members of a session, or of one answer, that cannot be together or at all."""
    if wanted.get("prompt") is not None:
        raise not_offered(f"{param}.prompt", "Stored prompts are not on the local server: give their text as 'instructions'.")
    if len(arr(wanted.get("output_modalities", ["text"]))) != 1:
        raise bad_value(
            f"{param}.output_modalities", "expected either ['text'] or ['audio']; speech comes with its transcript."
        )
    most = wanted.get("max_output_tokens")
    if isinstance(most, int) and not 1 <= most <= _MOST_TOKENS:
        raise bad_value(f"{param}.max_output_tokens", f"expected 'inf' or a value from 1 to {_MOST_TOKENS}, but got {most}.")
    _tools(wanted, param)
    audio = obj(wanted.get("audio"))
    output = obj(audio.get("output"))
    if output.get("voice") is not None and "audio" in arr(wanted.get("output_modalities")):
        voice_of(app, project, output["voice"], f"{param}.audio.output.voice")
    heard = obj(audio.get("input"))
    transcription = obj(heard.get("transcription"))
    if transcription.get("model") is not None:
        must_have(app, transcription["model"], "transcriptions")
    detection = obj(heard.get("turn_detection"))
    if not 0 <= detection.get("threshold", 0) <= 1:
        raise bad_value(f"{param}.audio.input.turn_detection.threshold", "expected a value from 0 to 1.")
    for name in ("prefix_padding_ms", "silence_duration_ms"):
        if not 0 <= detection.get(name, 0) <= 60_000:
            raise bad_value(f"{param}.audio.input.turn_detection.{name}", "expected a value from 0 to 60000.")


def checked(event: Any, schema: str, param: str = "") -> None:
    """Raises Problem: 400 where a value is not what the API's document says, or has members that it does not know."""
    validate.check({"$ref": schema}, event, param)
    _strictly({"$ref": schema}, event, param)


def ignored(wanted: Mapping[str, Any]) -> list[str]:
    """What is taken and not honoured."""
    found = [name for name in _NOT_HONOURED if wanted.get(name)]
    if obj(obj(wanted.get("audio")).get("input")).get("noise_reduction"):
        found.append("audio.input.noise_reduction")
    return found


def voice_id(voice: Any) -> str:
    """Of a voice that is given by its name or as an object."""
    return str(voice["id"] if is_object(voice) else voice)


def patience(detection: Mapping[str, Any]) -> int:
    """Milliseconds of silence that end a turn."""
    if detection["type"] == "semantic_vad":
        return _PATIENCE[detection["eagerness"]]
    return int(detection["silence_duration_ms"])


def functions(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The tools as a chat has them."""
    offered = [
        {"type": "function", "function": {name: tool[name] for name in ("name", "description", "parameters") if name in tool}}
        for tool in arr(wanted.get("tools"))
    ]
    if not offered:
        return {}
    choice = wanted.get("tool_choice") or "auto"
    return {
        "tools": offered,
        "tool_choice": {"type": "function", "function": {"name": choice["name"]}} if is_object(choice) else choice,
        "parallel_tool_calls": wanted.get("parallel_tool_calls") is not False,
    }


def session_of(app: App, name: str | None, type_: str | None) -> Config:
    """A fresh session for a model's name. One that transcribes needs no other.

    Raises Problem: 400 where a model is needed, 404 for one that is not there.
    """
    if type_ is None and name and answers_to(app, name, "realtime") is None and answers_to(app, name, "transcriptions"):
        type_ = "transcription"
    if type_ != "transcription":
        if not name:
            raise missing("model")
        must_have(app, name, "realtime")
        return fresh("realtime", name)
    out = fresh("transcription", None)
    own = name if name and answers_to(app, name, "transcriptions") else _transcriber(app.transcriber)
    out["audio"]["input"]["transcription"] = {"model": own}
    return out


def _transcriber(engine: TranscriptionEngine) -> str:
    return engine.models[0].id


def _side(was: Config, change: Mapping[str, Any]) -> Config:
    out = {**was, **change}
    if is_object(change.get("format")):
        out["format"] = _format(change["format"])
    if is_object(change.get("turn_detection")):
        out["turn_detection"] = _vad(change["turn_detection"])
    if is_object(out.get("voice")):
        out["voice"] = voice_id(out["voice"])
    return out


def _cleared(session: Config, default: Mapping[str, Any]) -> Config:
    """Without the members that are null and need not be there; those that must are as in a fresh session."""
    out: Config = {}
    for name, value in session.items():
        if is_object(value) and name in ("audio", "input", "output"):
            out[name] = _cleared(value, obj(default.get(name)))
        elif value is not None or name in ("turn_detection", "tracing"):
            out[name] = value
        elif name in default:
            out[name] = default[name]
    return out


def _format(given: Mapping[str, Any]) -> Config:
    format = format_of(given)
    return {"type": format.name, **({"rate": format.rate} if format.width == 2 else {})}


def _vad(given: Mapping[str, Any]) -> Config:
    known = {name: value for name, value in given.items() if value is not None}
    return {"type": given["type"], **_VAD[given["type"]], **known}


def _tools(wanted: Mapping[str, Any], param: str) -> None:
    names: set[str] = set()
    for index, tool in enumerate(arr(wanted.get("tools"))):
        at = f"{param}.tools[{index}]"
        if tool.get("type") != "function":
            raise not_offered(f"{at}.type", "The local server's sessions have tools of type 'function' only.")
        if not isinstance(tool.get("name"), str):
            raise missing(f"{at}.name")
        if not _NAME.fullmatch(tool["name"]):
            raise bad_value(f"{at}.name", "expected letters, digits, '_' and '-', at most 64 of them.")
        if obj(tool.get("parameters")).get("type", "object") != "object":
            raise bad_value(f"{at}.parameters", "expected a schema of type 'object'.", "invalid_function_parameters")
        names.add(tool["name"])
    choice = wanted.get("tool_choice")
    if is_object(choice):
        if choice.get("type") != "function":
            raise not_offered(f"{param}.tool_choice", "The local server's sessions have tools of type 'function' only.")
        if choice.get("name") not in names:
            raise bad_value(f"{param}.tool_choice", f"there is no tool named '{choice.get('name')}' in 'tools'.")


def _strictly(schema: Mapping[str, Any], value: Any, param: str) -> None:
    """Raises Problem for the first member that the document does not have, wherever it lists any."""
    if is_array(value):
        items = next(_items(schema), None)
        for index, item in enumerate(value if items is not None else ()):
            _strictly(obj(items), item, f"{param}[{index}]")
    if not is_object(value):
        return
    described = dict(validate.members(_narrowed(schema, value)))
    for name, item in value.items() if described else ():
        at = f"{param}.{name}" if param else name
        if name not in described:
            raise validate.unknown(at)
        _strictly(described[name], item, at)


def _items(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    schema = validate.resolved(schema)
    if is_object(schema.get("items")):
        yield schema["items"]
    for part in _choices(schema):
        yield from _items(part)


def _narrowed(schema: Mapping[str, Any], value: Mapping[str, Any]) -> Any:
    """Of choices that a type or a role tells apart, the one that is meant."""
    schema = validate.resolved(schema)
    for choice in _choices(schema):
        tags = [(name, obj(inner).get("enum")) for name, inner in validate.members(choice) if name in ("type", "role")]
        if any(values for _, values in tags) and all(value.get(name) in values for name, values in tags if values):
            return choice
    return schema


def _choices(schema: Mapping[str, Any]) -> list[Any]:
    return [*arr(schema.get("oneOf")), *arr(schema.get("anyOf"))]


def refuse_ignored(app: App, wanted: Mapping[str, Any], param: str) -> list[str]:
    """Names what is taken and not honoured. Raises Problem: 400 where the server is strict."""
    found = ignored(wanted)
    if found and app.strict:
        raise Problem(
            400,
            f"The local server does not honour '{found[0]}', and was started to refuse what it does not honour.",
            param=f"{param}.{found[0]}",
            code="unsupported_by_local_server",
        )
    return found
