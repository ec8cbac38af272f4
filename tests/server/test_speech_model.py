"""Flite and Whisper themselves: what one says, the other understands."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import entrechat
from entrechat.local.app import App
from entrechat.local.audio import Resampler, pieces, pitch, read
from entrechat.local.engine.flite import NAMES, Flite
from entrechat.local.engine.protocols import Listening
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.whisper import WhisperCpp
from entrechat.local.engine.whisper_languages import LANGUAGES

from .caller import pulled
from .test_official_client import Served

for needed in ("soundfile", "wasmtime", "pywhispercpp"):
    pytest.importorskip(needed)
openai = pytest.importorskip("openai")
pytestmark = pytest.mark.model

SENTENCES = (
    "The quick brown fox jumps over the lazy dog.",
    "She sells fresh bread and coffee at the market every Sunday morning.",
    "Please remember to close the window before you leave the house tonight.",
)


@pytest.fixture(scope="module", autouse=True)
def files() -> None:
    from entrechat.local import weights

    pulled(weights.SPEECH, weights.WHISPER)


@pytest.fixture(scope="module")
def flite() -> Iterator[Flite]:
    engine = Flite()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def whisper() -> Iterator[WhisperCpp]:
    engine = WhisperCpp(threads=1)
    yield engine
    engine.close()


def spoken(flite: Flite, text: str, voice: str = "slt", speed: float = 1.0) -> Any:
    return np.concatenate(list(flite.speak(text, voice=voice, speed=speed)))


def understood(whisper: WhisperCpp, sound: Any, **settings: Any) -> str:
    heard = whisper.listen(sound, Listening(**settings), lambda: False)
    return " ".join(segment.text for segment in heard.segments)


def words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())


def wrong(said: str, heard: str) -> float:
    """The word error rate."""
    a, b = words(said), words(heard)
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        above, row = row, [i]
        for j, right in enumerate(b, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (left != right)))
    return row[-1] / len(a)


def test_whisper_understands_flite(flite: Flite, whisper: WhisperCpp) -> None:
    rates = [wrong(text, understood(whisper, spoken(flite, text))) for text in SENTENCES]
    assert sum(rates) / len(rates) <= 0.15, rates


@pytest.mark.parametrize("voice", ["slt", "rms", "awb", "kal"])
def test_voices(flite: Flite, voice: str) -> None:
    sound = spoken(flite, SENTENCES[1], voice)
    assert pitch(sound) == pytest.approx(flite.voices[voice], rel=0.15)
    for speed in (0.5, 2.0):
        assert len(spoken(flite, SENTENCES[1], voice, speed)) == pytest.approx(len(sound) / speed, rel=0.12)
    assert voice in NAMES.values()


def test_what_flite_reads(flite: Flite) -> None:
    from entrechat.local.problems import Problem

    assert len(list(flite.speak("One. Two! Three?\nFour", voice="kal", speed=1))) == 4
    assert len(list(flite.speak("a" * 4096, voice="kal", speed=4))) == 14
    assert len(spoken(flite, "“Café” — it’s 5 €…")) > 16_000
    assert len(spoken(flite, "-voice kal --help")) > 16_000
    for text in ("日本語", "...", "🙂"):
        with pytest.raises(Problem, match="nothing in 'input'"):
            spoken(flite, text)


def test_words_have_their_times(flite: Flite, whisper: WhisperCpp) -> None:
    first, last = spoken(flite, "Good morning."), spoken(flite, "Good night.")
    sound = np.concatenate([first, np.zeros(32_000, np.float32), last])
    heard = whisper.listen(sound, Listening(), lambda: False)
    found = [word for segment in heard.segments for word in segment.words]
    times = {word.text.lower(): word for word in found}
    assert times["morning"].end == pytest.approx(len(first) / 16_000, abs=0.4)
    assert len(first) / 16_000 + 1.5 < times["night"].start < times["night"].end <= len(sound) / 16_000
    assert all(word.start <= word.end for word in found)
    assert [word.end for word in found] == sorted(word.end for word in found)


def test_calls_do_not_change_one_another(flite: Flite, whisper: WhisperCpp) -> None:
    sound = spoken(flite, SENTENCES[0])
    before = understood(whisper, sound)
    understood(whisper, sound, prompt="FOX, DOG", temperature=0.9)
    answers = ["", ""]

    def ask(index: int) -> None:
        answers[index] = understood(whisper, sound)

    threads = [threading.Thread(target=ask, args=(index,)) for index in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [before, before]


def test_whisper_stops_when_told(flite: Flite, whisper: WhisperCpp) -> None:
    asked = iter([False, False])
    heard = whisper.listen(spoken(flite, SENTENCES[0]), Listening(), lambda: next(asked, True))
    assert not heard.segments
    assert understood(whisper, spoken(flite, SENTENCES[0]))


def test_other_languages() -> None:
    import _pywhispercpp as library

    from entrechat.local import weights

    assert [library.whisper_lang_str(at) for at in range(library.whisper_lang_max_id() + 1)] == list(LANGUAGES)
    if not weights.path_of(weights.WHISPER_BASE).is_file():
        pytest.skip("WHISPER BASE IS NOT TESTED: `entrechat local pull whisper-base`")
    engine, speaker = WhisperCpp(threads=1), Flite()
    try:
        sound = spoken(speaker, SENTENCES[1])
        heard = engine.listen(sound, Listening(model=weights.WHISPER_BASE), lambda: False)
        assert heard.language == "en"
        assert wrong(SENTENCES[1], " ".join(segment.text for segment in heard.segments)) <= 0.15
        assert wrong(SENTENCES[1], understood(engine, sound, translate=True)) <= 0.3
        assert wrong(SENTENCES[1], understood(engine, sound)) <= 0.3, "it translates no more"
    finally:
        engine.close()


def test_the_official_client(flite: Flite, whisper: WhisperCpp, tmp_path: Any) -> None:
    app = App(Scripted(), speaker=flite, transcriber=whisper)
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        whole = client.audio.speech.create(model="tts-1", voice="nova", input=SENTENCES[0], response_format="wav")
        with client.audio.speech.with_streaming_response.create(
            model="gpt-4o-mini-tts", voice="alloy", input=" ".join(SENTENCES)
        ) as answer:
            answer.stream_to_file(tmp_path / "all.mp3")
        text = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", whole.content)).text
        assert wrong(SENTENCES[0], text) <= 0.25
        with (tmp_path / "all.mp3").open("rb") as file:
            verbose = client.audio.transcriptions.create(
                model="whisper-1", file=file, response_format="verbose_json", timestamp_granularities=["word", "segment"]
            )
        assert wrong(" ".join(SENTENCES), verbose.text) <= 0.15
        assert verbose.words[-1].end <= verbose.duration
        with (tmp_path / "all.mp3").open("rb") as file:
            stream = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=file, stream=True)
            *deltas, done = list(stream)
        assert "".join(event.delta for event in deltas) == done.text
        with pytest.raises(openai.BadRequestError) as refused:
            client.audio.transcriptions.create(model="whisper-1", file=("a.wav", b"no sound"))
        assert refused.value.param == "file"


def test_our_client(flite: Flite, whisper: WhisperCpp, colour: str) -> None:
    engines: Any = {"engine": Scripted(), "speaker": flite, "transcriber": whisper}
    said: Any = {"model": "tts-1", "voice": "echo", "input": SENTENCES[2], "response_format": "opus"}

    def blocking() -> str:
        with entrechat.OpenAI.local(**engines) as client:
            sound = client.audio.speech.create(**said)
            return client.audio.transcriptions.create(model="whisper-1", file=("a.ogg", sound.content)).text

    async def waiting() -> str:
        async with entrechat.AsyncOpenAI.local(**engines) as client:
            sound = await client.audio.speech.create(**said)
            return (await client.audio.transcriptions.create(model="whisper-1", file=("a.ogg", sound.content))).text

    text = blocking() if colour == "sync" else asyncio.run(waiting())
    assert wrong(SENTENCES[2], text) <= 0.3


def test_files_of_any_rate(flite: Flite, whisper: WhisperCpp, tmp_path: Any) -> None:
    import soundfile

    sound = spoken(flite, SENTENCES[1])
    resampler = Resampler(16_000, 44_100)
    made = np.concatenate([resampler.feed(sound), resampler.finish()])
    path = tmp_path / "a.flac"
    soundfile.write(path, np.stack([made, made], axis=1), 44_100)
    (piece,) = pieces(read(path, "a.flac"))
    assert wrong(SENTENCES[1], understood(whisper, piece.sound)) <= 0.15
