"""Sessions as they were in beta (`OpenAI-Beta: realtime=v1`): the same events under other names, and a flat configuration."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

import orjson

from ..problems import Problem
from ..shapes import arr, is_array, is_object, obj
from .events import Event, parsed

if TYPE_CHECKING:
    from ..app import App
    from ..auth import Caller
    from ..facts import Facts
    from .session import Session

_FORMATS = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
_FLAT = {later: flat for flat, later in _FORMATS.items()}
_INPUT = {
    "input_audio_format": "format",
    "input_audio_transcription": "transcription",
    "input_audio_noise_reduction": "noise_reduction",
    "turn_detection": "turn_detection",
}
_OUTPUT = {"output_audio_format": "format", "voice": "voice", "speed": "speed"}
_SAME = ("instructions", "tools", "tool_choice", "tracing", "truncation", "prompt", "include", "model")
_ANSWERS = {"output_text": "text", "output_audio": "audio", "output_audio_transcript": "audio_transcript"}
_PARTS = {"output_text": "text", "output_audio": "audio"}
_LATER_PARTS = {flat: later for later, flat in _PARTS.items()}
TEMPERATURE = 0.8
"""What a session says of its temperature; it is the model's own."""


def session(
    make: type[Session],
    app: App,
    caller: Caller,
    wanted: dict[str, Any],
    send: Callable[[Event], Awaitable[None]],
    facts: Facts,
) -> BetaSession:
    async def told(event: Event) -> None:
        if (said := beta_event(event)) is not None:
            await send(said)

    return BetaSession(make(app, caller, wanted, told, facts))


class BetaSession:
    """A session that is spoken to as in beta."""

    def __init__(self, later: Session) -> None:
        self._later = later
        self.begin, self.last, self.end = later.begin, later.last, later.end

    async def take(self, data: str | bytes) -> None:
        try:
            event = later_event(parsed(data))
        except Problem as problem:
            await self._later.refuse(problem)
        else:
            await self._later.take(orjson.dumps(event))


def later_event(event: Event) -> Event:
    """A caller's event as it is written today; what is not understood stays, and is refused as such."""
    kind = event.get("type")
    if kind in ("session.update", "transcription_session.update") and is_object(event.get("session")):
        type_ = "transcription" if kind == "transcription_session.update" else "realtime"
        return {**event, "type": "session.update", "session": {"type": type_, **later_session(event["session"])}}
    if kind == "response.create" and is_object(event.get("response")):
        given = {name: value for name, value in event["response"].items() if name != "temperature"}
        if is_array(given.get("input")):
            given["input"] = [_later_item(item) for item in given["input"]]
        return {**event, "response": later_session(given, most="max_output_tokens")}
    if is_object(event.get("item")):
        return {**event, "item": _later_item(event["item"])}
    return event


def later_session(flat: Mapping[str, Any], *, most: str = "max_response_output_tokens") -> dict[str, Any]:
    """A configuration as it is written today."""
    out: dict[str, Any] = {}
    sides: dict[str, dict[str, Any]] = {"input": {}, "output": {}}
    for name, value in flat.items():
        if name in _INPUT:
            sides["input"][_INPUT[name]] = _later_format(value) if name.endswith("_format") else value
        elif name in _OUTPUT:
            sides["output"][_OUTPUT[name]] = _later_format(value) if name.endswith("_format") else value
        elif name == "modalities":
            out["output_modalities"] = ["audio"] if is_array(value) and "audio" in value else value
        elif name == most:
            out["max_output_tokens"] = value
        elif name not in ("temperature", "client_secret"):
            out[name] = value
    audio = {side: members for side, members in sides.items() if members}
    return {**out, "audio": audio} if audio else out


def flat_session(later: Mapping[str, Any]) -> dict[str, Any]:
    """A session as it was written in beta."""
    heard, spoken = obj(later["audio"].get("input")), obj(later["audio"].get("output"))
    out = {name: later[name] for name in ("id", "object", "expires_at", *_SAME) if name in later}
    out.update({flat: _flat_format(heard[name]) for flat, name in _INPUT.items() if name in heard})
    out.update({flat: _flat_format(spoken[name]) for flat, name in _OUTPUT.items() if name in spoken})
    if "output_modalities" in later:
        out["modalities"] = _modalities(later)
        out["temperature"] = TEMPERATURE
        out["max_response_output_tokens"] = later["max_output_tokens"]
    return out


def beta_event(event: Event) -> Event | None:
    """An event of ours as it was in beta; None for one that there was not."""
    kind: str = event["type"]
    if kind == "conversation.item.done":
        return None
    out = dict(event)
    if kind == "conversation.item.added":
        out["type"] = "conversation.item.created"
    elif kind.startswith("response.output_") and (named := kind.split(".")[1]) in _ANSWERS:
        out["type"] = kind.replace(named, _ANSWERS[named], 1)
    if "session" in out:
        if out["session"]["type"] == "transcription":
            out["type"] = f"transcription_{kind}"
        out["session"] = flat_session(out["session"])
    if "item" in out:
        out["item"] = _beta_item(out["item"])
    if "response" in out:
        out["response"] = _beta_response(out["response"])
    return out


def _beta_response(later: Mapping[str, Any]) -> dict[str, Any]:
    out = {name: value for name, value in later.items() if name not in ("audio", "output_modalities")}
    spoken = later["audio"]["output"]
    out["output"] = [_beta_item(item) for item in later["output"]]
    format = _flat_format(spoken["format"])
    return {
        **out,
        "voice": spoken["voice"],
        "output_audio_format": format,
        "modalities": _modalities(later),
        "temperature": TEMPERATURE,
    }


def _modalities(later: Mapping[str, Any]) -> list[str]:
    return ["text", "audio"] if later["output_modalities"] == ["audio"] else ["text"]


def _later_item(item: Any) -> Any:
    return _with_parts(item, _LATER_PARTS) if obj(item).get("role") == "assistant" else item


def _beta_item(item: Any) -> Any:
    return _with_parts(item, _PARTS)


def _with_parts(item: Any, names: Mapping[str, str]) -> Any:
    if not is_object(item) or "content" not in item:
        return item
    parts = [
        {**part, "type": names.get(str(part.get("type")), part.get("type"))} for part in arr(item["content"]) if is_object(part)
    ]
    return {**item, "content": parts}


def _later_format(name: Any) -> Any:
    return {"type": _FORMATS.get(name, name)} if isinstance(name, str) else name


def _flat_format(value: Any) -> Any:
    return _FLAT[value["type"]] if is_object(value) and value.get("type") in _FLAT else value
