"""`POST /audio/speech`."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

from .. import tokens
from ..audio_encoding import MEDIA_TYPES, RATE, Encoder
from ..call import Route
from ..engine.protocols import SpeechChoice
from ..http import EventStream, event
from ..problems import bad_value, not_offered
from ..shapes import is_object
from .audio_voices import VOICE, nearest
from .blocking import stepwise
from .models import must_have

if TYPE_CHECKING:
    from ..app import App
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
    speaker = _speaker(app, body["model"])
    voice = voice_of(app, call.project, body["voice"], speaker=speaker)
    if _is_custom(body["voice"]):
        call.ignore("voice")  # it does not sound like the sample
    format = body.get("response_format") or "mp3"
    encoder = await asyncio.to_thread(Encoder, format, speaker.rate)
    speed = float(body.get("speed") or 1)
    parts = stepwise(_encoded(speaker, encoder, body["input"], voice, speed))
    first = await anext(parts, b"")  # what cannot be spoken is refused before anything is sent
    call.facts.headers["entrechat-voice"] = voice
    read = await asyncio.to_thread(tokens.count, body["input"])
    count = _Count(call, body, read, encoder)
    whole = _after(first, parts, count)
    if events:
        return EventStream(_events(whole, count), count)
    return _Sound(whole, MEDIA_TYPES[format], count)


class _Sound(EventStream):
    """Bytes, sent as they are made."""

    def __init__(self, parts: AsyncIterator[bytes], media_type: str, closed: Callable[[], None]) -> None:
        self.media_type = media_type
        super().__init__(parts, closed)


class _Count:
    """Counts the request when it is over, however it ends: what was spoken counts, also where nobody listened to the end."""

    def __init__(self, call: Call, body: dict[str, Any], read: int, encoder: Encoder) -> None:
        self.read = read
        self._call = call
        self._body = body
        self._encoder = encoder
        self._counted = False

    @property
    def made(self) -> int:
        """The tokens of the sound."""
        return round(self._encoder.samples / RATE * _TOKENS_A_SECOND)

    def __call__(self) -> None:
        if not self._counted:
            self._counted = True
            counts = {"characters": len(self._body["input"]), "input_tokens": self.read, "output_tokens": self.made}
            self._call.used("audio_speeches", self._body["model"], **counts)


def _speaker(app: App, name: str) -> SpeechEngine:
    """The one whose model was asked for by its own name, or the one that chooses by the voice."""
    speaker = app.speaker
    own = speaker.speaker(app.names.get(name, name)) if isinstance(speaker, SpeechChoice) else None
    return own or speaker


def _name(given: Any) -> str:
    name: str = given["id"] if is_object(given) else given
    return name


def _is_custom(given: Any) -> bool:
    return _name(given).startswith("voice_")


def voice_of(app: App, project: str, given: Any, param: str = "voice", *, speaker: SpeechEngine | None = None) -> str:
    """The engine's voice for one of the API's, of its own, or a custom one. Raises Problem."""
    speaker = speaker or app.speaker
    name = _name(given)
    if _is_custom(given):
        row = app.objects.get(VOICE, name, project=project, param=param)
        return nearest(speaker, row.private["pitch"])
    voice = speaker.voice(name)
    if voice is None:
        raise bad_value(
            param, f"{name!r} is not a voice. The local voices are {', '.join(speaker.voices)}; the API's names work too."
        )
    return voice


def _encoded(speaker: SpeechEngine, encoder: Encoder, text: str, voice: str, speed: float) -> Iterator[bytes]:
    for sound in speaker.speak(text, voice=voice, speed=speed):
        if made := encoder.write(sound):
            yield made
    yield encoder.close()


async def _after(first: bytes, rest: AsyncIterator[bytes], count: _Count) -> AsyncGenerator[bytes]:
    yield first
    async for part in rest:
        yield part
    count()


async def _events(parts: AsyncIterator[bytes], count: _Count) -> AsyncGenerator[bytes]:
    async for part in parts:
        if part:
            yield event({"type": "speech.audio.delta", "audio": base64.b64encode(part).decode()})
    read, made = count.read, count.made
    usage = {"input_tokens": read, "output_tokens": made, "total_tokens": read + made}
    yield event({"type": "speech.audio.done", "usage": usage})


ROUTES = [Route("POST", "/audio/speech", create, ignores=("instructions",))]
