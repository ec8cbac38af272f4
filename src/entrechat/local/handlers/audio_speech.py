"""`POST /audio/speech`."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from .. import tokens
from ..audio_encoding import MEDIA_TYPES, RATE, Encoder
from ..call import Route
from ..http import EventStream, event
from ..problems import bad_value, not_offered
from ..shapes import is_object
from .audio_voices import VOICE
from .blocking import stepwise
from .models import must_have

if TYPE_CHECKING:
    from ..call import Call
    from ..engine.protocols import SpeechEngine

_TOKENS_A_SECOND = 20
"""Of sound, as the API's models count them."""


async def create(call: Call) -> EventStream:
    body = await call.body()
    app = call.app
    model = must_have(app, body["model"], "speech")
    if not body["input"].strip():
        raise bad_value("input", "expected a string with at least 1 character.", "empty_string")
    events = body.get("stream_format") == "sse"
    if events and body["model"].startswith("tts-1"):
        raise not_offered(
            "stream_format", f"'sse' is not supported by {body['model']}; gpt-4o-mini-tts and {model.id} have it."
        )
    speaker = app.speaker
    voice = _voice(call, speaker, body["voice"])
    format = body.get("response_format") or "mp3"
    encoder = await asyncio.to_thread(Encoder, format, speaker.rate)
    speed = float(body.get("speed") or 1)
    parts = stepwise(_encoded(speaker, encoder, body["input"], voice, speed))
    first = await anext(parts, b"")  # what cannot be spoken is refused before anything is sent
    call.used("audio_speeches", body["model"], characters=len(body["input"]))
    call.facts.headers["entrechat-voice"] = voice
    whole = _after(first, parts)
    if events:
        return EventStream(_events(whole, encoder, body["input"]), _nothing)
    return _Sound(whole, MEDIA_TYPES[format])


class _Sound(EventStream):
    """Bytes, sent as they are made."""

    def __init__(self, parts: AsyncIterator[bytes], media_type: str) -> None:
        self.media_type = media_type
        super().__init__(parts, _nothing)


def _nothing() -> None: ...


def _voice(call: Call, speaker: SpeechEngine, given: Any) -> str:
    """The engine's voice for one of the API's, of its own, or a custom one."""
    name = given["id"] if is_object(given) else given
    if name.startswith("voice_"):
        row = call.app.objects.get(VOICE, name, project=call.project, param="voice")
        name = row.private["voice"]
    voice = speaker.voice(name)
    if voice is None:
        raise bad_value(
            "voice", f"{name!r} is not a voice. The local voices are {', '.join(speaker.voices)}; the API's names work too."
        )
    return voice


def _encoded(speaker: SpeechEngine, encoder: Encoder, text: str, voice: str, speed: float) -> Iterator[bytes]:
    for sound in speaker.speak(text, voice=voice, speed=speed):
        if made := encoder.write(sound):
            yield made
    yield encoder.close()


async def _after(first: bytes, rest: AsyncIterator[bytes]) -> AsyncGenerator[bytes]:
    yield first
    async for part in rest:
        yield part


async def _events(parts: AsyncIterator[bytes], encoder: Encoder, text: str) -> AsyncGenerator[bytes]:
    async for part in parts:
        if part:
            yield event({"type": "speech.audio.delta", "audio": base64.b64encode(part).decode()})
    read = await asyncio.to_thread(tokens.count, text)
    made = round(encoder.samples / RATE * _TOKENS_A_SECOND)
    usage = {"input_tokens": read, "output_tokens": made, "total_tokens": read + made}
    yield event({"type": "speech.audio.done", "usage": usage})


ROUTES = [Route("POST", "/audio/speech", create, ignores=("instructions",))]
