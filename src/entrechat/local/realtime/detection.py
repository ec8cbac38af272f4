"""When somebody speaks: by how much louder it is than the noise.

No model listens: a door, music or a dog is taken for speech where it is loud enough. The noise is learnt as it goes, quickly
where it falls and slowly where it rises; what stays the same for a while is noise, too.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..engine.protocols import Samples

_FRAMES = 100
"""Frames a second."""
_ONSET, _WINDOW = 6, 10
"""So many loud frames out of so many are a beginning; a click is not."""
_FALL, _RISE, _CREEP = 0.3, 0.02, 0.03
"""How the noise follows what is softer and what is louder, and how many dB a frame it creeps up while somebody speaks."""
_SOFTER = 6.0
"""dB that a voice may drop by and still be the voice that was heard."""
_SILENCE = -80.0
_STEADY, _SAME, _NEVER = 40, 4.0, -22.0
"""What stays within so many dB for so many frames is noise, unless it is that loud. A detector begins with listening for it."""


class Edge(NamedTuple):
    """Speech begins, or has been over for as long as it takes; `at` is a sample since the detector began."""

    begins: bool
    at: int


class Detector:
    """Takes sound as it comes.

    Args:
        rate: samples a second.
        threshold: 0 to 1: how loud speech has to be. At 0.5 it is 12 dB above the noise and -50 dB of full scale.
        silence_ms: milliseconds of silence that end it.
    """

    def __init__(self, rate: int, *, threshold: float = 0.5, silence_ms: int = 500) -> None:
        import numpy as np

        self.speaking = False
        self._frame = rate // _FRAMES
        self._margin = 4 + 16 * threshold
        self._least = -60 + 20 * threshold
        self._patience = max(1, silence_ms * _FRAMES // 1000)
        self._noise = -60.0
        self._recent: deque[float] = deque(maxlen=_STEADY)
        self._begun = False
        self._loud: list[bool] = []
        self._quiet = 0
        self._done = 0
        self._early: list[float] = []
        self._rest: Samples = np.zeros(0, np.float32)

    def feed(self, sound: Samples) -> list[Edge]:
        import numpy as np

        whole = np.concatenate([self._rest, sound])
        count = len(whole) // self._frame
        frames = whole[: count * self._frame].reshape(count, self._frame)
        self._rest = whole[count * self._frame :]
        loudness = 10 * np.log10(frames.var(axis=1) + 1e-12)  # the variance: a constant is no sound
        levels = [max(_SILENCE, float(level)) for level in loudness]
        if not self._begun:
            self._early += levels
            if len(self._early) < _STEADY:
                return []
            self._begun, levels, self._early = True, self._early, []
            self._recent.extend(levels[:_STEADY])
            self._learn()
            self._recent.clear()
        edges = [self._step(level) for level in levels]
        return [edge for edge in edges if edge is not None]

    def forget(self) -> None:
        """Nobody speaks, whatever was heard; what is noise stays known."""
        self.speaking = False
        self._loud = []

    def _learn(self) -> None:
        if len(self._recent) == _STEADY and max(self._recent) - min(self._recent) < _SAME and self._recent[-1] < _NEVER:
            self._noise = sum(self._recent) / _STEADY

    def _step(self, level: float) -> Edge | None:
        self._done += 1
        self._recent.append(level)
        self._learn()
        if self.speaking:
            self._noise = min(self._noise + _CREEP, level) if level > self._noise else self._fallen(level)
            loud = level > max(self._noise + self._margin, self._least) - _SOFTER
            self._quiet = 0 if loud else self._quiet + 1
            if self._quiet < self._patience:
                return None
            self.speaking = False
            self._loud = []
            return Edge(False, self._done * self._frame)
        loud = level > max(self._noise + self._margin, self._least)
        if level < self._noise:
            self._noise = self._fallen(level)
        elif not loud:
            self._noise += (level - self._noise) * _RISE
        self._loud = [*self._loud, loud][-_WINDOW:]
        if sum(self._loud) < _ONSET:
            return None
        self.speaking = True
        self._quiet = 0
        first = len(self._loud) - self._loud.index(True)
        return Edge(True, (self._done - first) * self._frame)

    def _fallen(self, level: float) -> float:
        return self._noise + (level - self._noise) * _FALL
