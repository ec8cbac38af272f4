"""Sound out of files: decoded, one channel, 16,000 samples a second, in pieces that end in pauses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from . import media
from .problems import Problem

if TYPE_CHECKING:
    from .engine.protocols import Samples

RATE = 16_000
_LONGEST = 28 * RATE
_SEARCHED = 8 * RATE
_FRAME = RATE // 50
_TAPS = 16
_RATES = range(1000, 400_001)
"""Samples a second that are read: what a header says is not what sound is made with."""
_BLOCK = 1 << 20
"""Samples that are decoded at once, of all channels together."""
_MOST_SECONDS = 6 * 3600
"""Of sound in a file: a small one may unpack to days."""
_MOST_PHASES = 640


def library(name: str) -> Any:
    """A module of the extra. Raises Problem: 501 where it is not installed."""
    try:
        return import_module(name)
    except (ImportError, OSError) as error:  # OSError: soundfile without its library
        raise Problem(
            501,
            f"Sound needs {name.lstrip('_')}, which is not installed: pip install 'entrechat[local-media]'",
            code="extra_missing",
            retry=False,
        ) from error


class Piece(NamedTuple):
    """Some of the sound and when it begins, in seconds."""

    start: float
    sound: Samples

    @property
    def end(self) -> float:
        return self.start + len(self.sound) / RATE

    @property
    def silent(self) -> bool:
        return not self.sound.size or float(abs(self.sound).max()) < 1e-3


def pieces(blocks: Iterable[Samples]) -> Iterator[Piece]:
    """The sound in pieces of 20 to 28 seconds, cut where it is quietest."""
    import numpy as np

    start = 0
    held = np.zeros(0, np.float32)
    for block in blocks:
        held = np.concatenate([held, block])
        while len(held) > _LONGEST:
            cut = _pause(held[:_LONGEST])
            yield Piece(start / RATE, held[:cut])
            start, held = start + cut, held[cut:]
    if held.size:
        yield Piece(start / RATE, held)


def _pause(sound: Samples) -> int:
    """The middle of the quietest third of a second near the end."""
    import numpy as np

    tail = sound[-_SEARCHED:]
    loud = np.square(tail[: len(tail) // _FRAME * _FRAME]).reshape(-1, _FRAME).mean(1)
    smooth = np.convolve(loud, np.ones(16) / 16, "valid")
    return int(len(sound) - len(tail) + (int(smooth.argmin()) + 8) * _FRAME)


def read(path: Path, filename: str, param: str = "file") -> Iterator[Samples]:
    """A file's sound, block by block.

    Raises Problem: 400 for a file that cannot be decoded, or with less than a tenth of a second or more than six hours in it.
    """
    length = 0
    for block in _blocks(path, filename, param):
        length += len(block)
        if length > _MOST_SECONDS * RATE:
            raise Problem(
                400,
                f"Audio file is too long: the most is {_MOST_SECONDS // 3600} hours. Send it in parts.",
                param=param,
                code="audio_too_long",
            )
        yield block
    if length < RATE // 10:
        raise Problem(
            400,
            f"Audio file is too short: it has {length / RATE:.3f} seconds, the least is 0.1 seconds.",
            param=param,
            code="audio_too_short",
        )


def _blocks(path: Path, filename: str, param: str) -> Iterator[Samples]:
    soundfile = library("soundfile")
    try:
        file = soundfile.SoundFile(path)
    except soundfile.LibsndfileError as error:
        yield from _blocks_by_av(path, filename, param, str(error).rpartition(": ")[2])
        return
    with file:
        if file.samplerate not in _RATES:
            why = f"it says it has {file.samplerate:,} samples a second; {_RATES[0]:,} to {_RATES[-1]:,} are read"
            raise _unreadable(filename, param, why)
        resampler = Resampler(file.samplerate, RATE)
        while True:
            try:
                frames = file.read(_BLOCK // file.channels, dtype="float32", always_2d=True)
            except soundfile.LibsndfileError as error:
                raise _unreadable(filename, param, str(error)) from error
            if not len(frames):
                break
            yield resampler.feed(frames.mean(axis=1, dtype="float32"))
    yield resampler.finish()


def _blocks_by_av(path: Path, filename: str, param: str, why: str) -> Iterator[Samples]:
    """What libsndfile does not read: m4a, mp4, webm, aac."""
    try:
        av: Any = import_module("av")
    except ImportError:
        more = ". For m4a, mp4, webm and aac also install PyAV: pip install 'entrechat[local-video]'"
        raise _unreadable(filename, param, why + more) from None
    try:
        with media.opened(path) as container:
            resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
            for frame in container.decode(audio=0):
                for made in resampler.resample(frame):
                    yield made.to_ndarray().reshape(-1)
            for made in resampler.resample(None):
                yield made.to_ndarray().reshape(-1)
    except (av.FFmpegError, IndexError) as error:
        raise _unreadable(filename, param, getattr(error, "strerror", None) or "it has no sound", _WITH_AV) from error


_READ = "flac, mp3, ogg, opus and wav"
_WITH_AV = "flac, mp3, mp4, m4a, mpeg, mpga, ogg, opus, wav, webm, aac and more"


def _unreadable(filename: str, param: str, why: str, readable: str = _READ) -> Problem:
    return Problem(
        400,
        f"The audio file {filename!r} could not be decoded: {why.rstrip('.')}. Readable are {readable}.",
        param=param,
        code="invalid_audio_file",
    )


class Resampler:
    """From one number of samples a second to another: a windowed sinc, in blocks."""

    def __init__(self, before: int, after: int) -> None:
        import numpy as np

        # of odd rates the nearest fraction whose windows are not too many; of all usual ones it is exact
        ratio = Fraction(before, after).limit_denominator(_MOST_PHASES)
        self._up, self._down = ratio.denominator, ratio.numerator
        # below the lower of both rates, or what is above comes back as other tones
        cutoff = min(1.0, after / before) * 0.95
        self._half = int(np.ceil(_TAPS / cutoff))
        offsets = np.arange(-self._half + 1, self._half + 1)[None] - np.arange(self._up)[:, None] / self._up
        window = np.cos(np.pi * offsets / (2 * self._half + 2)) ** 2
        taps = cutoff * np.sinc(cutoff * offsets) * window
        self._taps = (taps / taps.sum(1, keepdims=True)).astype(np.float32)
        self._held = np.zeros(self._half - 1, np.float32)
        self._next = 0
        """The next sample's place, in steps of 1/up of a sample after the first whole window."""

    def feed(self, block: Samples) -> Samples:
        import numpy as np

        if self._up == self._down:
            return block
        held = np.concatenate([self._held, block])
        windows = np.lib.stride_tricks.sliding_window_view(held, 2 * self._half) if len(held) >= 2 * self._half else held[:0]
        ready = max(0, -(-(len(windows) * self._up - self._next) // self._down))
        places = self._next + self._down * np.arange(ready)
        out = np.empty(ready, np.float32)
        for begin in range(0, ready, RATE):  # a second at a time: the windows are copied
            index, phase = np.divmod(places[begin : begin + RATE], self._up)
            out[begin : begin + RATE] = np.einsum("nt,nt->n", windows[index], self._taps[phase])
        gone = len(windows)
        self._next += self._down * ready - gone * self._up
        self._held = held[gone:]
        return out

    def finish(self) -> Samples:
        """What silence after the end brings out."""
        import numpy as np

        return self.feed(np.zeros(self._half, np.float32)) if self._up != self._down else np.zeros(0, np.float32)


def pitch(sound: Samples) -> float | None:
    """The median pitch of a voice in Hz; None where there is none."""
    import numpy as np

    found: list[float] = []
    low, high = RATE // 400, RATE // 60
    for begin in range(0, len(sound) - 1024, 1024):
        frame = sound[begin : begin + 1024]
        if float(np.square(frame).mean()) < 4e-4:
            continue
        same = np.correlate(frame, frame, "full")[1023:]
        lag = low + int(same[low:high].argmax())
        if same[lag] > 0.5 * same[0]:
            found.append(RATE / lag)
    return float(np.median(found)) if found else None
