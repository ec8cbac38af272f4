"""What sessions hear: the telephone's codes beside libsndfile's, and where in the noise somebody speaks."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest

from entrechat.local.realtime.detection import Detector
from entrechat.local.realtime.sound import decoded, encoded, format_of

from .realtime_wire import silence, voice


@pytest.mark.parametrize(("name", "subtype"), [("audio/pcmu", "ULAW"), ("audio/pcma", "ALAW")])
def test_the_telephone_s_codes(name: str, subtype: str) -> None:
    soundfile = pytest.importorskip("soundfile", reason="it knows what the codes stand for")
    format = format_of({"type": name})
    codes = bytes(range(256))
    theirs, _ = soundfile.read(io.BytesIO(codes), dtype="float32", format="RAW", subtype=subtype, samplerate=8000, channels=1)
    ours = decoded(codes, format)
    assert (ours == theirs).all()
    assert (decoded(encoded(ours, format), format) == ours).all()
    sound = np.random.default_rng(1).uniform(-1, 1, 20_000).astype(np.float32)
    file = io.BytesIO()
    soundfile.write(file, sound, 8000, format="RAW", subtype=subtype)
    off = np.abs(decoded(encoded(sound, format), format) - sound)
    assert (off <= np.abs(decoded(file.getvalue(), format) - sound) + 1e-4).all(), "no code is nearer"


def edges(sound: np.ndarray, piece: int = 2400, **settings: Any) -> list[tuple[bool, float]]:
    detector = Detector(24_000, **settings)
    found = [edge for begin in range(0, len(sound), piece) for edge in detector.feed(sound[begin : begin + piece])]
    return [(edge.begins, edge.at / 24_000) for edge in found]


@pytest.mark.parametrize("noise", [0.0, 0.0003, 0.003, 0.01])
@pytest.mark.parametrize("piece", [333, 2400, 240_000])
def test_two_turns_in_noise(noise: float, piece: int) -> None:
    sound = np.concatenate([silence(1), voice(1.5), silence(1.2), voice(1), silence(1)])
    sound = sound + (noise * np.random.default_rng(0).standard_normal(len(sound))).astype(np.float32)
    found = edges(sound, piece)
    assert [begins for begins, _ in found] == [True, False, True, False]
    for (_, at), true in zip(found, (1.0, 3.0, 3.7, 5.2), strict=True):
        assert at == pytest.approx(true, abs=0.12)


@pytest.mark.parametrize("level", [0.0, 0.0001, 0.003, 0.03])
def test_steady_noise_is_nobody(level: float) -> None:
    noise = level * np.random.default_rng(0).standard_normal(24_000 * 10)
    assert edges(noise.astype(np.float32)) == []


def test_a_click_is_nobody() -> None:
    sound = silence(3)
    sound[40_000:40_400] = 0.9
    assert edges(sound) == []


def test_a_fan_that_is_switched_on_is_nobody_for_long() -> None:
    fan = 0.02 * np.random.default_rng(0).standard_normal(24_000 * 6)
    found = edges(np.concatenate([silence(2), fan.astype(np.float32)]))
    assert [begins for begins, _ in found] == [True, False]
    assert found[1][1] < 4


def test_thresholds() -> None:
    soft = np.concatenate([silence(1), voice(1, loud=0.01), silence(1)])
    assert edges(soft, threshold=0.3)
    assert not edges(soft, threshold=1.0)
    pause = np.concatenate([silence(1), voice(1), silence(0.4), voice(1), silence(1.5)])
    assert len(edges(pause, silence_ms=200)) == 4
    assert len(edges(pause, silence_ms=800)) == 2
