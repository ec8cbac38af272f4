"""Sound into the API's formats, as it is made."""

from __future__ import annotations

import io
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from .audio import Resampler, library
from .problems import not_offered

if TYPE_CHECKING:
    from .engine.protocols import Samples

RATE = 24_000
"""Samples a second of everything that is sent, as of the API's."""

MEDIA_TYPES: Mapping[str, str] = {
    "mp3": "audio/mpeg",
    "opus": "audio/opus",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}


class _Writer(Protocol):
    def write(self, sound: Samples) -> bytes: ...

    def close(self) -> bytes: ...


class Encoder:
    """Takes sound piece by piece and gives the bytes that are complete.

    Args:
        format: one of `MEDIA_TYPES`.
        rate: samples a second of what is given.

    Raises Problem: 501 where the extra is not installed, 400 for aac without PyAV.
    """

    def __init__(self, format: str, rate: int) -> None:
        self._resampler = Resampler(rate, RATE)
        self._writer = _writer(format)
        self.samples = 0
        """How many were given out, of `RATE` a second."""

    def write(self, sound: Samples) -> bytes:
        return self._write(self._resampler.feed(sound))

    def close(self) -> bytes:
        """The rest."""
        return self._write(self._resampler.finish()) + self._writer.close()

    def _write(self, sound: Samples) -> bytes:
        self.samples += len(sound)
        return self._writer.write(sound)


def _writer(format: str) -> _Writer:
    if format == "pcm":
        return _Pcm()
    return _Aac() if format == "aac" else _SoundFile(format)


class _Pcm:
    """16 bits, little-endian, without a header."""

    def write(self, sound: Samples) -> bytes:
        return (sound.clip(-1, 1) * 32767).round().astype("<i2").tobytes()

    def close(self) -> bytes:
        return b""


class _SoundFile:
    """By libsndfile. wav and flac come all at once in the end: their headers say how long they are."""

    def __init__(self, format: str) -> None:
        soundfile = library("soundfile")
        settings: dict[str, dict[str, Any]] = {
            "mp3": {"format": "MP3", "subtype": "MPEG_LAYER_III", "bitrate_mode": "CONSTANT", "compression_level": 0.6},
            "opus": {"format": "OGG", "subtype": "OPUS"},
            "flac": {"format": "FLAC", "subtype": "PCM_16"},
            "wav": {"format": "WAV", "subtype": "PCM_16"},
        }
        self._format = format
        self._bytes = io.BytesIO()
        self._sent = 0
        self._file = soundfile.SoundFile(self._bytes, "w", samplerate=RATE, channels=1, **settings[format])

    def write(self, sound: Samples) -> bytes:
        self._file.write(sound.clip(-1, 1))
        if self._format in ("flac", "wav"):
            return b""
        self._file.flush()
        return self._fresh()

    def close(self) -> bytes:
        self._file.close()
        return self._fresh()

    def _fresh(self) -> bytes:
        whole = self._bytes.getbuffer()
        if self._format == "mp3" and not self._sent:
            self._sent = min(_first_frame(bytes(whole[:4])), len(whole))
        fresh = bytes(whole[self._sent :])
        self._sent += len(fresh)
        return fresh


def _first_frame(head: bytes) -> int:
    """Bytes of an MP3's first frame, which holds no sound but how long the file is: nobody knows when it must be sent."""
    if len(head) < 4:
        return 0
    kilobits = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)[head[2] >> 4]  # of 24 kHz, MPEG-2 layer III
    return 72 * kilobits * 1000 // RATE + (head[2] >> 1 & 1)


class _Aac:
    """By PyAV, where it is installed; in ADTS frames, each of which stands for itself."""

    def __init__(self) -> None:
        try:
            self._av: Any = import_module("av")
        except ImportError:
            raise not_offered(
                "response_format",
                "'aac' needs PyAV, which is not installed: pip install 'entrechat[local-video]'. "
                "Or ask for mp3, opus, flac, wav or pcm.",
            ) from None
        self._bytes = io.BytesIO()
        self._sent = 0
        self._container = self._av.open(self._bytes, "w", format="adts")
        self._stream = self._container.add_stream("aac", rate=RATE, layout="mono")

    def write(self, sound: Samples) -> bytes:
        if not len(sound):  # which FFmpeg has no frame for
            return b""
        frame = self._av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="flt", layout="mono")
        frame.sample_rate = RATE
        self._container.mux(self._stream.encode(frame))
        return self._fresh()

    def close(self) -> bytes:
        self._container.mux(self._stream.encode(None))
        self._container.close()
        return self._fresh()

    def _fresh(self) -> bytes:
        fresh = self._bytes.getvalue()[self._sent :]
        self._sent += len(fresh)
        return fresh
