"""`/audio/voices` and `/audio/voice_consents`. A custom voice is spoken by the local voice that is nearest in pitch."""

from __future__ import annotations

import asyncio
import math
from typing import TYPE_CHECKING, Any

from .. import audio, forms
from ..call import Route
from ..problems import not_offered

if TYPE_CHECKING:
    from pathlib import Path

    from ..call import Call
    from ..engine.protocols import SpeechEngine
    from ..forms import Upload

CONSENT = "voice_consent"
VOICE = "voice"
_HEARD = 30 * audio.RATE
"""Samples of a recording that its pitch is taken from."""


async def create_consent(call: Call) -> dict[str, Any]:
    async with forms.upload(call, "recording", call.app.limits.upload) as sent:
        await _voice_in(sent, "recording")
        consent = {
            "object": "audio.voice_consent",
            "id": call.app.new_id("cons_"),
            "name": sent.fields["name"],
            "language": sent.fields["language"],
            "created_at": int(call.app.clock()),
        }
        return await _keep(call, CONSENT, consent, sent)


async def list_consents(call: Call) -> dict[str, Any]:
    page: dict[str, Any] = call.page(CONSENT).json()
    return page


async def retrieve_consent(call: Call) -> dict[str, Any]:
    return call.app.objects.get(CONSENT, call.path["consent_id"], project=call.project).body


async def update_consent(call: Call) -> dict[str, Any]:
    body = await call.body()
    row = call.app.objects.get(CONSENT, call.path["consent_id"], project=call.project)
    row.body["name"] = body["name"]
    return call.app.objects.put(CONSENT, row).body


async def delete_consent(call: Call) -> dict[str, Any]:
    return _delete(call, CONSENT, call.path["consent_id"], "audio.voice_consent")


async def create(call: Call) -> dict[str, Any]:
    app = call.app
    if not call.request.headers.get("content-type", "").startswith("multipart/form-data"):
        body = await call.json()
        if isinstance(body, dict) and "audio_sample" not in body:
            raise not_offered(
                "prompt", "The local server makes voices from recordings only: send 'audio_sample' and 'consent'."
            )
    async with forms.upload(call, "audio_sample", app.limits.upload) as sent:
        app.objects.get(CONSENT, sent.fields["consent"], project=call.project, param="consent")
        pitch = await _voice_in(sent, "audio_sample")
        voice = {
            "object": "audio.voice",
            "id": app.new_id("voice_"),
            "name": sent.fields["name"],
            "created_at": int(app.clock()),
        }
        return await _keep(call, VOICE, voice, sent, {"pitch": pitch})


async def delete(call: Call) -> dict[str, Any]:
    return _delete(call, VOICE, call.path["voice_id"], "audio.voice")


async def _voice_in(sent: Upload, param: str) -> float | None:
    """The pitch of the voice in a recording. Raises Problem: 400 where there is no sound in it."""
    sent.writing.flush()
    return await asyncio.to_thread(_pitch, sent.writing.path, sent.filename, param)


def _pitch(path: Path, filename: str, param: str) -> float | None:
    import numpy as np

    heard: list[Any] = []
    length = 0
    for block in audio.read(path, filename, param):
        if length < _HEARD:
            heard.append(block)
        length += len(block)
    return audio.pitch(np.concatenate(heard)[:_HEARD])


def nearest(speaker: SpeechEngine, pitch: float | None) -> str:
    """The voice that is nearest in pitch; the first one for a sample in which no pitch was found."""
    voices = speaker.voices
    return min(voices, key=lambda name: abs(math.log(voices[name] / pitch))) if pitch else next(iter(voices))


async def _keep(
    call: Call, kind: str, made: dict[str, Any], sent: Upload, private: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Stores the object with its recording."""
    app = call.app
    kept = await asyncio.to_thread(app.blobs.keep, sent.writing, made["id"])
    with app.db.transaction():
        app.blobs.note(made["id"], kept)
        app.objects.add(kind, made, project=call.project, private=private)
    return made


def _delete(call: Call, kind: str, id: str, named: str) -> dict[str, Any]:
    app = call.app
    app.objects.get(kind, id, project=call.project)
    with app.db.transaction():
        app.objects.remove(kind, id)
        app.blobs.forget(id)
    app.blobs.unlink(id)
    return {"id": id, "object": named, "deleted": True}


ROUTES = [
    Route("POST", "/audio/voice_consents", create_consent),
    Route("GET", "/audio/voice_consents", list_consents),
    Route("GET", "/audio/voice_consents/{consent_id}", retrieve_consent),
    Route("POST", "/audio/voice_consents/{consent_id}", update_consent),
    Route("DELETE", "/audio/voice_consents/{consent_id}", delete_consent),
    Route("POST", "/audio/voices", create),
    Route("DELETE", "/audio/voices/{voice_id}", delete),
]
