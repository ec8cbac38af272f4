"""Speech: what is sent is sound of the asked length, in the asked format."""

from __future__ import annotations

import base64
import io
import sys
from typing import Any

import numpy as np
import pytest

from entrechat.local.audio_encoding import Encoder
from entrechat.local.engine.speech_scripted import ScriptedSpeech
from entrechat.local.problems import Problem

from .caller import Answer, Caller, ask
from .conftest import MakeCaller

soundfile = pytest.importorskip("soundfile")

WORDS = "one two three four five six seven eight nine ten"  # a second of the scripted voice


@pytest.fixture
def speaker() -> ScriptedSpeech:
    return ScriptedSpeech()


@pytest.fixture
def caller(make_caller: MakeCaller, speaker: ScriptedSpeech) -> Caller:
    return make_caller(app={"speaker": speaker})


def speech(caller: Caller, status: int = 200, **body: Any) -> Answer:
    full = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": WORDS, **body}
    answer = caller.send(ask(full, path="/v1/audio/speech", stream=True))
    assert answer.status == status, answer.content
    return answer


def decoded(content: bytes) -> Any:
    return soundfile.read(io.BytesIO(content), dtype="float32")


def loudest(sound: Any, rate: int) -> float:
    """The frequency that most of the sound has."""
    return float(np.abs(np.fft.rfft(sound)).argmax() * rate / len(sound))


@pytest.mark.parametrize(
    ("format", "kind"), [("mp3", "audio/mpeg"), ("opus", "audio/opus"), ("flac", "audio/flac"), ("wav", "audio/wav")]
)
def test_formats(caller: Caller, format: str, kind: str) -> None:
    answer = speech(caller, response_format=format)
    assert answer.headers["content-type"] == kind
    assert answer.headers["entrechat-voice"] == "high"
    sound, rate = decoded(answer.content)
    assert rate == 24_000
    assert len(sound) / rate == pytest.approx(1.0, abs=0.1)
    assert loudest(sound, rate) == pytest.approx(220, abs=2)


def test_pcm(caller: Caller) -> None:
    answer = speech(caller, response_format="pcm", voice="onyx")
    sound = np.frombuffer(answer.content, "<i2")
    assert len(sound) == 24_000
    assert loudest(sound / 32768, 24_000) == pytest.approx(110, abs=2)
    assert np.abs(sound).max() == pytest.approx(0.3 * 32767, rel=0.02)


def test_mp3_is_the_default(caller: Caller) -> None:
    assert speech(caller).headers["content-type"] == "audio/mpeg"


@pytest.mark.parametrize("speed", [0.25, 2, 4])
def test_speed(caller: Caller, speed: float) -> None:
    assert len(speech(caller, response_format="pcm", speed=speed).content) / 48_000 == pytest.approx(1 / speed, abs=0.01)


def test_a_stream_brings_the_sound_of_each_piece(caller: Caller) -> None:
    several = "one two\nthree four\nfive"
    events = caller.events(
        "/audio/speech",
        {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": several, "response_format": "pcm", "stream_format": "sse"},
    )
    *deltas, (_, done) = events
    assert {data["type"] for _, data in deltas} == {"speech.audio.delta"}
    assert len(deltas) >= 3
    sound = b"".join(base64.b64decode(data["audio"]) for _, data in deltas)
    assert sound == speech(caller, response_format="pcm", input=several).content
    assert done["type"] == "speech.audio.done"
    assert done["usage"]["output_tokens"] == 10  # half a second
    assert done["usage"]["total_tokens"] == done["usage"]["input_tokens"] + 10


def test_characters_are_counted(caller: Caller) -> None:
    speech(caller)
    (used,) = caller.app.usage.between(0, 4e9)
    assert (used.kind, used.model, used.counts) == (
        "audio_speeches",
        "gpt-4o-mini-tts",
        {"requests": 1, "characters": len(WORDS), "input_tokens": 10, "output_tokens": 20},
    )


def test_instructions_are_not_honoured_and_that_is_said(make_caller: MakeCaller, speaker: ScriptedSpeech) -> None:
    answer = speech(make_caller(app={"speaker": speaker}), instructions="Whisper.")
    assert answer.headers["entrechat-ignored"] == "instructions"
    strict = make_caller(app={"speaker": speaker, "strict": True})
    assert speech(strict, 400, instructions="Whisper.").json["error"]["param"] == "instructions"


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"input": "a" * 4097}, "input", "string_above_max_length"),
        ({"input": " "}, "input", "empty_string"),
        ({"voice": "caruso"}, "voice", "invalid_value"),
        ({"speed": 0.2}, "speed", "decimal_below_min_value"),
        ({"speed": 4.1}, "speed", "decimal_above_max_value"),
        ({"response_format": "au"}, "response_format", "invalid_value"),
        ({"model": "tts-1", "stream_format": "sse"}, "stream_format", "unsupported_by_local_server"),
        ({"stream_format": "text"}, "stream_format", "invalid_value"),
    ],
)
def test_what_cannot_be(caller: Caller, body: dict[str, Any], param: str, code: str) -> None:
    full = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": WORDS, **body}
    error = caller.api("POST", "/audio/speech", full, status=400)["error"]
    assert (error["param"], error["code"]) == (param, code)


def test_models(caller: Caller) -> None:
    assert caller.api("GET", "/models/tts-1")["id"] == "tts-1"
    assert "scripted-speech" in [model["id"] for model in caller.api("GET", "/models")["data"]]
    wrong = caller.api("POST", "/audio/speech", {"model": "gpt-4o", "voice": "alloy", "input": "a"}, status=404)
    assert "is for /chat/completions" in wrong["error"]["message"]
    caller.api("POST", "/audio/speech", {"model": "caruso-1", "voice": "alloy", "input": "a"}, status=404)


def test_a_failure_at_the_beginning_is_an_answer(make_caller: MakeCaller) -> None:
    silent = ScriptedSpeech(fails={"...": Problem(400, "nothing to say", param="input")})
    error = speech(make_caller(app={"speaker": silent}), 400, input="...").json["error"]
    assert (error["message"], error["param"]) == ("nothing to say", "input")


def test_aac_needs_pyav(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    error = speech(caller, 400, response_format="aac").json["error"]
    assert (error["param"], error["code"]) == ("response_format", "unsupported_by_local_server")
    assert "entrechat[local-video]" in error["message"]


def test_aac() -> None:
    av = pytest.importorskip("av")
    encoder = Encoder("aac", 16_000)
    second = np.sin(2 * np.pi * 300 * np.arange(16_000, dtype=np.float32) / 16_000) * np.float32(0.3)
    content = encoder.write(second) + encoder.write(second) + encoder.close()
    with av.open(io.BytesIO(content)) as container:
        length = sum(frame.samples for frame in container.decode(audio=0)) / 24_000
    assert length == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize("format", ["mp3", "wav"])
def test_without_the_extra(caller: Caller, monkeypatch: pytest.MonkeyPatch, format: str) -> None:
    monkeypatch.setitem(sys.modules, "soundfile", None)
    error = speech(caller, 501, response_format=format).json["error"]
    assert error["code"] == "extra_missing"
    assert "pip install 'entrechat[local-media]'" in error["message"]
    assert speech(caller, response_format="pcm").content
    caller.chat()


def test_flite_without_the_extra(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wasmtime", None)
    monkeypatch.setattr("entrechat.local.engine.flite.fetched", lambda model: pytest.fail("nothing is fetched in vain"))
    caller = make_caller()
    error = speech(caller, 501, model="flite").json["error"]
    assert "wasmtime" in error["message"]
    assert "pip install 'entrechat[local-media]'" in error["message"]
    caller.chat()
