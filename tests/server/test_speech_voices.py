"""Custom voices and the consents to them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from entrechat.local.engine.speech_scripted import ScriptedSpeech

from .caller import Caller, ask
from .conftest import MakeCaller

pytest.importorskip("soundfile")

from .test_transcriptions import recording, tone  # after the skip

LOW, HIGH = recording(tone(1, hertz=120)), recording(tone(1, hertz=230))


@pytest.fixture
def caller(make_caller: MakeCaller) -> Caller:
    return make_caller(app={"speaker": ScriptedSpeech()})


def consent(caller: Caller, name: str = "Ada", **more: Any) -> Any:
    return caller.upload("/audio/voice_consents", {"name": name, "language": "en-GB", "recording": ("a.wav", LOW)}, **more)


def speak(caller: Caller, voice: Any, status: int = 200) -> Any:
    body = {"model": "tts-1", "voice": voice, "input": "hello", "response_format": "pcm"}
    answer = caller.send(ask(body, path="/v1/audio/speech", stream=True))
    assert answer.status == status, answer.content
    return answer


def test_consents(caller: Caller) -> None:
    made = [consent(caller, name) for name in ("Ada", "Grace")]
    assert (made[0]["object"], made[0]["language"]) == ("audio.voice_consent", "en-GB")
    assert [each["id"] for each in caller.api("GET", "/audio/voice_consents")["data"]] == [made[1]["id"], made[0]["id"]]
    url = f"/audio/voice_consents/{made[0]['id']}"
    assert caller.api("GET", url) == made[0]
    assert caller.api("POST", url, {"name": "Lovelace"}) == {**made[0], "name": "Lovelace"}
    assert caller.app.blobs.path(made[0]["id"]).read_bytes() == LOW, "the recording is kept"
    assert caller.api("DELETE", url) == {"id": made[0]["id"], "object": "audio.voice_consent", "deleted": True}
    caller.api("GET", url, status=404)
    assert not caller.app.blobs.path(made[0]["id"]).exists()


@pytest.mark.parametrize(("sample", "voice"), [(LOW, "low"), (HIGH, "high")])
def test_a_voice_is_spoken_by_the_nearest(caller: Caller, sample: bytes, voice: str) -> None:
    form = {"name": "Ada", "consent": consent(caller)["id"], "audio_sample": ("a.wav", sample)}
    made = caller.upload("/audio/voices", form)
    assert made["object"] == "audio.voice"
    assert speak(caller, {"id": made["id"]}).headers["entrechat-voice"] == voice
    assert speak(caller, made["id"]).headers["entrechat-voice"] == voice
    assert speak(caller, made["id"]).headers["entrechat-ignored"] == "voice", "it does not sound like the sample"
    url = f"/audio/voices/{made['id']}"
    caller.api("DELETE", url)
    caller.api("DELETE", url, status=404)
    assert speak(caller, {"id": made["id"]}, 404).json["error"]["param"] == "voice"


def test_what_cannot_be(caller: Caller) -> None:
    form = {"name": "Ada", "consent": "cons_none", "audio_sample": ("a.wav", LOW)}
    assert caller.upload("/audio/voices", form, status=404)["error"]["param"] == "consent"
    id = consent(caller)["id"]
    broken = caller.upload("/audio/voices", {**form, "consent": id, "audio_sample": ("a.wav", b"no sound")}, status=400)
    assert broken["error"]["param"] == "audio_sample"
    described = caller.api("POST", "/audio/voices", {"name": "Ada", "type": "prompt", "prompt": "warm"}, status=400)
    assert (described["error"]["param"], described["error"]["code"]) == ("prompt", "unsupported_by_local_server")
    assert caller.upload("/audio/voices", {**form, "consent": id, "type": "audio_sample"})["name"] == "Ada"


def test_they_outlive_the_server(make_caller: MakeCaller, tmp_path: Path) -> None:
    first = make_caller(app={"speaker": ScriptedSpeech(), "state": tmp_path})
    form = {"name": "Ada", "consent": consent(first)["id"], "audio_sample": ("a.wav", LOW)}
    made = first.upload("/audio/voices", form)
    first.app.close()
    second = make_caller(app={"speaker": ScriptedSpeech(), "state": tmp_path})
    assert speak(second, {"id": made["id"]}).headers["entrechat-voice"] == "low"
    assert second.app.blobs.path(form["consent"]).read_bytes() == LOW
