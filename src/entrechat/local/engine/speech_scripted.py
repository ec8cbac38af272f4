"""A speaker and a transcriber that do as they are told. For tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from .protocols import Heard, Listening, ModelInfo, Segment, SpokenToken, SpokenWord

if TYPE_CHECKING:
    from .protocols import Samples


class ScriptedSpeech:
    """A `SpeechEngine` that hums: a tone of a tenth of a second for each word, of the voice's pitch.

    Args:
        rate: samples a second.
        fails: raised instead of the piece with this text.
    """

    model = "scripted-speech"
    voices: Mapping[str, float] = {"low": 110.0, "high": 220.0}

    def __init__(self, *, rate: int = 16_000, fails: Mapping[str, Exception] | None = None) -> None:
        self.rate = rate
        self.requests: list[tuple[str, str, float]] = []
        self._fails = fails or {}

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    def voice(self, name: str) -> str | None:
        known = {"alloy": "high", "onyx": "low", **{each: each for each in self.voices}}
        return known.get(name)

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[Samples]:
        import numpy as np

        self.requests.append((text, voice, speed))
        for sentence in text.split("\n"):
            if sentence in self._fails:
                raise self._fails[sentence]
            times = np.arange(int(len(sentence.split()) * self.rate / 10 / speed), dtype=np.float32) / self.rate
            yield (0.3 * np.sin(2 * np.pi * self.voices[voice] * times)).astype(np.float32)

    def close(self) -> None: ...


class ScriptedTranscriber:
    """A `TranscriptionEngine` that hears the given texts, one a piece of sound, the last one again and again.

    Args:
        texts: what is heard.
        language: the code of the language that is heard where none is said.
    """

    model = "scripted-transcriber"

    def __init__(self, texts: Iterable[str] = ("hello there",), *, language: str = "en") -> None:
        self.requests: list[tuple[float, Listening]] = []
        self._texts = list(texts)
        self._language = language

    @property
    def models(self) -> Sequence[ModelInfo]:
        return (ModelInfo(self.model, 1700000000, "entrechat-scripted"),)

    def listen(self, sound: Samples, settings: Listening, cancelled: Callable[[], bool]) -> Heard:
        length = len(sound) / 16_000
        text = self._texts[min(len(self.requests), len(self._texts) - 1)]
        self.requests.append((length, settings))
        words = text.split()
        step = length / max(1, len(words))
        return Heard(
            settings.language or self._language,
            [
                Segment(
                    text,
                    0.0,
                    length,
                    [SpokenToken(number, f" {word}".encode(), -0.25) for number, word in enumerate(words)],
                    [SpokenWord(word, at * step, (at + 1) * step) for at, word in enumerate(words)],
                )
            ],
        )

    def close(self) -> None: ...
