"""The speakers that come with the package, as one: Kokoro where it is installed and its model is here, and Flite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..audio import Resampler
from .flite import Flite
from .kokoro import Kokoro

if TYPE_CHECKING:
    from .protocols import ModelInfo, Samples, SpeechEngine


class Speakers:
    """A `SpeechEngine`, and a `SpeechChoice`. Which one speaks is found out anew for each request: a model may be fetched meanwhile."""

    rate = Kokoro.rate

    def __init__(self) -> None:
        self._kokoro = Kokoro()
        self._flite = Flite()

    @property
    def models(self) -> Sequence[ModelInfo]:
        return [model for each in self._all for model in each.models]

    @property
    def voices(self) -> Mapping[str, float]:
        """Of the one that speaks; `voice` knows the other's too."""
        return self._all[0].voices

    def voice(self, name: str) -> str | None:
        return next((voice for each in self._all if (voice := each.voice(name)) is not None), None)

    def speaker(self, model: str) -> SpeechEngine | None:
        return next((each for each in self._all if any(known.id == model for known in each.models)), None)

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[Samples]:
        engine = next(each for each in self._all if voice in each.voices)
        resampler = Resampler(engine.rate, self.rate)
        for sound in engine.speak(text, voice=voice, speed=speed):
            yield resampler.feed(sound)
        yield resampler.finish()

    def close(self) -> None:
        for each in self._all:
            each.close()

    @property
    def _all(self) -> tuple[SpeechEngine, SpeechEngine]:
        """The one that speaks first."""
        return (self._kokoro, self._flite) if self._kokoro.ready else (self._flite, self._kokoro)
