"""Transcriptions and translations: what was heard, in every format, from every kind of file."""

from __future__ import annotations

import io
import sys
from typing import Any

import numpy as np
import pytest

from entrechat.local import audio
from entrechat.local.engine.speech_scripted import ScriptedTranscriber

from .caller import Answer, Caller, ask
from .conftest import MakeCaller

soundfile = pytest.importorskip("soundfile")

URL = "/audio/transcriptions"


def tone(seconds: float, rate: int = 16_000, hertz: float = 220.0) -> Any:
    return (0.3 * np.sin(2 * np.pi * hertz * np.arange(int(seconds * rate)) / rate)).astype(np.float32)


def recording(sound: Any, rate: int = 16_000, format: str = "WAV", subtype: str | None = None) -> bytes:
    out = io.BytesIO()
    soundfile.write(out, sound, rate, format=format, subtype=subtype)
    return out.getvalue()


TWO_SECONDS = recording(tone(2))


@pytest.fixture
def transcriber() -> ScriptedTranscriber:
    return ScriptedTranscriber(["hello there", "again"])


@pytest.fixture
def caller(make_caller: MakeCaller, transcriber: ScriptedTranscriber) -> Caller:
    return make_caller(app={"transcriber": transcriber})


def heard(caller: Caller, path: str = URL, *, status: int = 200, content: bytes = TWO_SECONDS, **fields: Any) -> Any:
    return caller.upload(path, {"file": ("a.wav", content), "model": "whisper-1", **fields}, status=status)


def sent(caller: Caller, content: bytes = TWO_SECONDS, **fields: str) -> Answer:
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()
    ]
    file = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\n' + content + b"\r\n--x--\r\n"
    kind = {"content-type": "multipart/form-data; boundary=x"}
    return caller.send(ask(b"".join(parts) + file, path=f"/v1{URL}", headers=kind, stream=True))


def test_json(caller: Caller) -> None:
    assert heard(caller) == {"text": "hello there", "usage": {"type": "duration", "seconds": 2}}
    counted = heard(caller, model="gpt-4o-transcribe")["usage"]
    assert (counted["type"], counted["input_token_details"]["audio_tokens"], counted["output_tokens"]) == ("tokens", 20, 1)


def test_verbose_json(caller: Caller) -> None:
    answer = heard(caller, response_format="verbose_json", **{"timestamp_granularities[]": ["word", "segment"]})
    assert (answer["language"], answer["duration"], answer["text"]) == ("english", 2.0, "hello there")
    assert answer["words"] == [{"word": "hello", "start": 0.0, "end": 1.0}, {"word": "there", "start": 1.0, "end": 2.0}]
    (segment,) = answer["segments"]
    assert (segment["start"], segment["end"], segment["text"], segment["tokens"]) == (0.0, 2.0, " hello there", [0, 1])
    assert segment["avg_logprob"] == -0.25
    only = heard(caller, response_format="verbose_json", **{"timestamp_granularities[]": ["word"]})
    assert "segments" not in only
    assert "words" not in heard(caller, response_format="verbose_json")


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("text", "hello there\n"),
        ("srt", "1\n00:00:00,000 --> 00:00:02,000\nhello there\n\n"),
        ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nhello there\n\n"),
    ],
)
def test_texts(caller: Caller, format: str, text: str) -> None:
    answer = sent(caller, model="whisper-1", response_format=format)
    assert answer.status == 200
    assert answer.content.decode() == text
    assert answer.headers["content-type"].startswith("text/plain")


def test_a_stream(caller: Caller, transcriber: ScriptedTranscriber) -> None:
    content = recording(np.concatenate([tone(25), np.zeros(8000, np.float32), tone(10)]))
    answer = sent(caller, content, model="gpt-4o-transcribe", stream="true")
    assert answer.headers["content-type"].startswith("text/event-stream")
    *deltas, done = answer.events
    assert [event["delta"] for event in deltas] == ["hello there", " again"]
    assert (done["type"], done["text"]) == ("transcript.text.done", "hello there again")
    assert done["usage"]["input_tokens"] == 355  # of 35.5 seconds
    whole = sent(caller, model="whisper-1", stream="true")
    assert whole.json["text"] == "again", "whisper-1 does not know streams"


def test_streamed_events_are_as_described(make_caller: MakeCaller) -> None:
    from .published import violations

    caller = make_caller(app={"transcriber": ScriptedTranscriber()})
    answer = sent(caller, model="scripted-transcriber", stream="true", **{"include[]": "logprobs"})
    for event in answer.events:
        assert not (wrong := violations("POST", URL, 200, event, event=True)), wrong
    assert [each["token"] for each in answer.events[-1]["logprobs"]] == [" hello", " there"]


def test_long_sound_is_cut_in_pauses(caller: Caller, transcriber: ScriptedTranscriber) -> None:
    content = recording(np.concatenate([tone(24), np.zeros(16_000, np.float32), tone(23)]))
    answer = heard(caller, content=content, response_format="verbose_json")
    first, second = (length for length, _ in transcriber.requests)
    assert first == pytest.approx(24.5, abs=0.5)
    assert first + second == pytest.approx(48)
    assert answer["duration"] == 48.0
    assert [segment["start"] for segment in answer["segments"]] == [0.0, pytest.approx(first, abs=0.01)]
    assert answer["text"] == "hello there again"


def test_silence_is_not_listened_to(caller: Caller, transcriber: ScriptedTranscriber) -> None:
    assert heard(caller, content=recording(np.zeros(32_000, np.float32)))["text"] == ""
    assert not transcriber.requests


@pytest.mark.parametrize(
    ("format", "subtype", "rate"),
    [
        ("WAV", "PCM_24", 44_100),
        ("FLAC", None, 48_000),
        ("MP3", None, 22_050),
        ("OGG", "OPUS", 48_000),
        ("OGG", "VORBIS", 8000),
    ],
)
def test_kinds_of_files(caller: Caller, transcriber: ScriptedTranscriber, format: str, subtype: str | None, rate: int) -> None:
    stereo = np.stack([tone(1.5, rate)] * 2, axis=1)
    heard(caller, content=recording(stereo, rate, format, subtype))
    assert transcriber.requests[0][0] == pytest.approx(1.5, abs=0.1)


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 44_100, 48_000, 96_000])
def test_resampling_keeps_tones(rate: int) -> None:
    resampler = audio.Resampler(rate, 16_000)
    source = tone(2, rate, 1000)
    blocks = [resampler.feed(source[at : at + 7919]) for at in range(0, len(source), 7919)]
    made = np.concatenate([*blocks, resampler.finish()])
    assert abs(len(made) - 32_000) <= 2
    assert np.abs(made - tone(2, 16_000, 1000)[: len(made)])[400:-400].max() < 2e-3
    high = audio.Resampler(48_000, 16_000).feed(tone(1, 48_000, 11_000))
    assert np.abs(high[200:]).max() < 3e-3, "what the lower rate cannot hold is taken out"


def test_what_the_engine_is_told(caller: Caller, transcriber: ScriptedTranscriber) -> None:
    heard(caller, language="FR", prompt="Bonjour.", temperature=0.5, keywords=["Zoé", "Aïcha"])
    heard(caller, "/audio/translations", model="scripted-transcriber")
    first, second = (settings for _, settings in transcriber.requests)
    assert first == (None, "fr", "Zoé, Aïcha. Bonjour.", 0.5, False)
    assert second == ("scripted-transcriber", None, "", 0.0, True)


def test_translations(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"transcriber": ScriptedTranscriber(language="fr")})
    assert heard(caller, "/audio/translations") == {"text": "hello there"}
    verbose = heard(caller, "/audio/translations", response_format="verbose_json")
    assert verbose["language"] == "english"
    assert verbose["segments"][0]["text"] == " hello there"


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"response_format": "diarized_json", "model": "gpt-4o-transcribe-diarize"}, "response_format"),
        ({"response_format": "srt", "model": "gpt-4o-transcribe"}, "response_format"),
        ({"response_format": "mp3"}, "response_format"),
        ({"timestamp_granularities[]": "word"}, "timestamp_granularities"),
        ({"include[]": "logprobs"}, "include"),
        ({"include[]": "logprobs", "response_format": "text", "model": "gpt-4o-transcribe"}, "include"),
        ({"response_format": "vtt", "stream": "true", "model": "scripted-transcriber"}, "response_format"),
        ({"temperature": 1.5}, "temperature"),
        ({"volume": 11}, "volume"),
    ],
)
def test_what_cannot_be(caller: Caller, fields: dict[str, Any], param: str) -> None:
    assert heard(caller, status=400, **fields)["error"]["param"] == param


@pytest.mark.parametrize(
    "content",
    [b"", b"hello world" * 100, b"RIFF\0\0\0\0WAVE", b"fLaC" + bytes(100), TWO_SECONDS[:44], recording(tone(0.05))],
    ids=["empty", "text", "wav", "flac", "no sound", "too short"],
)
@pytest.mark.parametrize("stream", ["true", "false"])
def test_broken_files(caller: Caller, monkeypatch: pytest.MonkeyPatch, content: bytes, stream: str) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    answer = sent(caller, content, model="gpt-4o-transcribe", stream=stream)
    assert answer.status == 400
    error = answer.json["error"]
    assert error["param"] == "file"
    assert error["code"] in ("invalid_audio_file", "audio_too_short")
    assert "/tmp" not in error["message"]
    assert not list(caller.app.blobs._directory().iterdir()), "nothing is left of the upload"


def test_nothing_is_left_of_an_upload(caller: Caller) -> None:
    heard(caller)
    sent(caller, model="gpt-4o-transcribe", stream="true")
    assert not list(caller.app.blobs._directory().iterdir())


def test_seconds_are_counted(caller: Caller) -> None:
    heard(caller)
    sent(caller, recording(tone(1.2)), model="whisper-1")
    (used,) = caller.app.usage.between(0, 4e9)
    assert (used.kind, used.counts) == ("audio_transcriptions", {"requests": 2, "seconds": 4})


def test_other_models(caller: Caller) -> None:
    assert "is for /chat/completions" in heard(caller, status=404, model="gpt-4o")["error"]["message"]
    assert heard(caller, status=404, model="caruso")["error"]["code"] == "model_not_found"


def test_without_the_extra(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entrechat.local.engine.whisper.fetched", lambda model: pytest.fail("nothing is fetched in vain"))
    caller = make_caller()
    for module in ("_pywhispercpp", "soundfile"):
        monkeypatch.setitem(sys.modules, module, None)
        error = heard(caller, status=501)["error"]
        assert module.lstrip("_") in error["message"]
        assert "pip install 'entrechat[local-media]'" in error["message"]
    caller.chat()


def test_the_larger_model_is_fetched_on_command_only(
    make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    caller = make_caller()
    for path, fields in (("/audio/translations", {}), (URL, {"language": "fr"}), (URL, {"model": "whisper-base"})):
        error = heard(caller, path, status=503, **fields)["error"]
        assert "entrechat local pull whisper-base" in error["message"]
    assert heard(caller, status=400, model="whisper-tiny.en", language="fr")["error"]["param"] == "language"
    assert heard(caller, status=400, language="klingon")["error"]["param"] == "language"
