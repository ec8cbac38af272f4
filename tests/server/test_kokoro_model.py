"""Kokoro itself: what it says, Whisper understands."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import zipfile
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.audio import Resampler, pitch
from entrechat.local.engine.kokoro import Kokoro
from entrechat.local.engine.kokoro_sources import VOICES
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.speakers import Speakers
from entrechat.local.engine.whisper import WhisperCpp
from entrechat.local.problems import Problem

from .caller import pulled
from .test_official_client import Served
from .test_speech_model import SENTENCES as SIMPLE
from .test_speech_model import understood, wrong

for needed in ("onnxruntime", "soundfile", "pywhispercpp"):
    pytest.importorskip(needed, reason="the extras local-media and local-voice")
openai = pytest.importorskip("openai")
pytestmark = pytest.mark.model

SENTENCES = (
    *SIMPLE,
    "Researchers at the university published their findings in a respected journal last Tuesday.",
    "Nobody knows exactly why the bridge collapsed, but engineers suspect corrosion.",
)


@pytest.fixture(scope="module", autouse=True)
def files() -> None:
    from entrechat.local import weights

    pulled(weights.KOKORO, weights.SPEECH, weights.WHISPER)


@pytest.fixture(scope="module")
def kokoro() -> Iterator[Kokoro]:
    engine = Kokoro()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def whisper() -> Iterator[WhisperCpp]:
    engine = WhisperCpp(threads=1)
    yield engine
    engine.close()


def spoken(kokoro: Kokoro, text: str, voice: str = "af_heart", speed: float = 1.0) -> Any:
    return np.concatenate(list(kokoro.speak(text, voice=voice, speed=speed)))


def slow(sound: Any) -> Any:
    """As Whisper takes it."""
    resampler = Resampler(Kokoro.rate, 16_000)
    return np.concatenate([resampler.feed(sound), resampler.finish()])


@pytest.mark.parametrize("voice", ["af_heart", "bm_george"])
def test_whisper_understands_kokoro(kokoro: Kokoro, whisper: WhisperCpp, voice: str) -> None:
    rates = [wrong(text, understood(whisper, slow(spoken(kokoro, text, voice)))) for text in SENTENCES]
    assert sum(rates) / len(rates) <= 0.15, rates


@pytest.mark.parametrize("voice", ["af_nova", "am_echo", "bf_emma", "bm_fable"])
def test_voices(kokoro: Kokoro, voice: str) -> None:
    assert pitch(slow(spoken(kokoro, SENTENCES[1], voice))) == pytest.approx(kokoro.voices[voice], rel=0.15)


def test_every_voice_has_a_style(kokoro: Kokoro) -> None:
    from entrechat.local import weights

    with zipfile.ZipFile(weights.path_of(weights.KOKORO)) as archive:
        assert len({archive.read(f"{voice}.bin") for voice in kokoro.voices}) == len(VOICES)


def test_speed(kokoro: Kokoro) -> None:
    usual = len(spoken(kokoro, SENTENCES[1]))
    for speed in (0.5, 2.0):
        assert len(spoken(kokoro, SENTENCES[1], speed=speed)) == pytest.approx(usual / speed, rel=0.15)


def test_sentences_come_one_by_one(kokoro: Kokoro) -> None:
    assert len(list(kokoro.speak("One. Two! Three?\nFour", voice="am_echo", speed=1))) == 4
    pieces = list(kokoro.speak("and so it goes on, " * 30, voice="am_echo", speed=4))
    assert len(pieces) > 1
    assert all(np.abs(piece).max() > 0.05 for piece in pieces)
    for text in ("日本語", "...", "🙂"):
        with pytest.raises(Problem, match="nothing in 'input'"):
            spoken(kokoro, text)


def test_words_that_no_dictionary_has(kokoro: Kokoro) -> None:
    from entrechat.local.engine.kokoro import _here, _Loaded

    loaded = _Loaded(_here(Kokoro.model), 1)
    assert loaded.phonemes("blorptastic", british=False) == "blˌɔɹptˈæstɪk"
    assert loaded.phonemes("blorptastic", british=True) == "blˌɔːptˈastɪk"
    assert loaded.phonemes("I read the book, and she has read it.", british=False) == "ˌI ɹˈid ðə bˈʊk, ænd ʃi hæz ɹˈɛd ɪt."


def test_the_official_client(kokoro: Kokoro, whisper: WhisperCpp) -> None:
    app = App(Scripted(), speaker=Speakers(), transcriber=whisper)
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        assert [model.id for model in client.models.list() if model.id in ("flite", "kokoro-82m")] == ["kokoro-82m", "flite"]
        said: Any = {"voice": "nova", "input": SENTENCES[1]}
        whole = client.audio.speech.with_raw_response.create(model="tts-1", response_format="wav", **said)
        assert whole.headers["entrechat-voice"] == "af_nova"
        text = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", whole.content)).text
        assert wrong(SENTENCES[1], text) <= 0.15
        for model, voice in (("flite", "slt"), ("kokoro-82m", "af_nova")):
            own = client.audio.speech.with_raw_response.create(model=model, response_format="pcm", **said)
            assert own.headers["entrechat-voice"] == voice
        both = " ".join(SENTENCES[:2])
        events = client.audio.speech.with_streaming_response.create(
            model="gpt-4o-mini-tts", voice="fable", input=both, response_format="pcm", stream_format="sse"
        )
        with events as answer:
            lines = [line.removeprefix("data: ") for line in answer.iter_lines() if line.startswith("data: ")]
        *deltas, done = map(json.loads, lines)
        assert len(deltas) >= 2
        seconds = sum(len(base64.b64decode(each["audio"])) for each in deltas) / 48_000
        assert done["usage"]["output_tokens"] == pytest.approx(20 * seconds, abs=1)


def test_our_client(kokoro: Kokoro, whisper: WhisperCpp, colour: str) -> None:
    engines: Any = {"engine": Scripted(), "speaker": kokoro, "transcriber": whisper}
    said: Any = {"model": "tts-1-hd", "voice": "echo", "input": SENTENCES[2], "response_format": "opus"}

    def blocking() -> str:
        with entrechat.OpenAI.local(**engines) as client:
            sound = client.audio.speech.create(**said)
            return client.audio.transcriptions.create(model="whisper-1", file=("a.ogg", sound.content)).text

    async def waiting() -> str:
        async with entrechat.AsyncOpenAI.local(**engines) as client:
            sound = await client.audio.speech.create(**said)
            return (await client.audio.transcriptions.create(model="whisper-1", file=("a.ogg", sound.content))).text

    assert wrong(SENTENCES[2], blocking() if colour == "sync" else asyncio.run(waiting())) <= 0.15


def test_a_broken_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    from entrechat.local import weights

    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    weights.path_of(weights.KOKORO).write_bytes(os.urandom(1000))
    with pytest.raises(Problem, match="entrechat local rm kokoro-82m") as told:
        spoken(Kokoro(), "Hello.")
    assert told.value.status == 503
