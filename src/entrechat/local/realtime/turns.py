"""The input buffer: what the microphone heard and nobody answered yet, and where in it the user speaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..problems import Problem
from . import config
from .detection import Detector
from .sound import Format, decoded, from_base64, milliseconds

_LEAST_MS = 100


class Started(NamedTuple):
    """The user speaks, since `at` milliseconds of all that was ever appended."""

    at: int


class Stopped(NamedTuple):
    """The user spoke until `at` milliseconds; `sound` is the turn."""

    at: int
    sound: bytes


class InputBuffer:
    """Takes sound, in one format at a time, and finds the turns in it.

    Args:
        most: bytes that it holds.
    """

    def __init__(self, format: Format, detection: Mapping[str, Any] | None, most: int) -> None:
        self.format = format
        self._most = most
        self._held = bytearray()
        self._before_ms = 0
        """Milliseconds that were appended in an earlier format."""
        self._begin = 0
        """The sample, of all that were appended in this format, that the buffer begins with."""
        self.configure(format, detection)

    def configure(self, format: Format, detection: Mapping[str, Any] | None) -> None:
        """From now on. What is held in another format is thrown away."""
        if self.format != format:
            self._before_ms = self.now_ms
            self.format = format
            self._held.clear()
            self._begin = 0
        self.detection = detection
        self._offset = self._end
        self._detector: Detector | None = None
        if detection is not None:
            threshold = detection.get("threshold", 0.5)
            self._detector = Detector(format.rate, threshold=threshold, silence_ms=config.patience(detection))

    @property
    def speaking(self) -> bool:
        return self._detector is not None and self._detector.speaking

    @property
    def now_ms(self) -> int:
        """How much was appended, in milliseconds."""
        return self._ms(self._end)

    def append(self, audio: str) -> Iterator[Started | Stopped]:
        """Takes an event's sound, and tells of the edges in it one by one.

        Raises Problem: 400 for what is no sound, or too much of it.
        """
        data = from_base64(audio, self.format, "audio")
        room = self._most - len(self._held)
        if len(data) > self._most or (len(data) > room and (self._detector is None or self.speaking)):
            raise Problem(
                400,
                f"The input audio buffer holds at most {self._most} bytes, and has room for {room}: commit or clear it.",
                param="audio",
                code="input_audio_buffer_full",
            )
        self._held += data
        if len(self._held) > self._most:  # silence that nobody wants
            self._drop(self._end - self._most // self.format.width)
        if self._detector is None:
            return
        for edge in self._detector.feed(decoded(data, self.format)):
            if edge.begins:
                yield self._started(self._offset + edge.at)
            else:
                yield self._stopped(self._offset + edge.at)

    def commit(self) -> bytes:
        """All that is held. Raises Problem: 400 where that is too little to be anything."""
        length = milliseconds(self._end - self._begin, self.format.rate)
        if length < _LEAST_MS:
            raise Problem(
                400,
                f"Error committing input audio buffer: buffer too small. Expected at least {_LEAST_MS}ms of audio, "
                f"but buffer only has {length:.2f}ms of audio.",
                code="input_audio_buffer_commit_empty",
            )
        data = bytes(self._held)
        self.clear()
        return data

    def take(self, since_ms: int) -> bytes:
        """What was appended since then, and throws away the rest."""
        begin = max(self._begin, (since_ms - self._before_ms) * self.format.rate // 1000)
        data = bytes(self._held[(begin - self._begin) * self.format.width :])
        self.clear()
        return data

    def clear(self) -> None:
        """Throws away what is held; who speaks begins anew."""
        self._drop(self._end)
        if self._detector is not None:
            self._detector.forget()

    @property
    def _end(self) -> int:
        return self._begin + len(self._held) // self.format.width

    def _ms(self, sample: int) -> int:
        return self._before_ms + milliseconds(sample, self.format.rate)

    def _drop(self, until: int) -> None:
        """Throws away what comes before a sample."""
        if until > self._begin:
            del self._held[: (until - self._begin) * self.format.width]
            self._begin = until

    def _started(self, at: int) -> Started:
        padding = (self.detection or {}).get("prefix_padding_ms", 300) * self.format.rate // 1000
        self._drop(max(self._begin, at - padding))
        return Started(self._ms(self._begin))

    def _stopped(self, at: int) -> Stopped:
        count = (at - self._begin) * self.format.width
        sound = bytes(self._held[:count])
        self._drop(at)
        return Stopped(self._ms(at), sound)
