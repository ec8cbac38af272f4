"""Sound as sessions send it: PCM of 24,000 samples a second, or G.711 as telephones have it."""

from __future__ import annotations

import base64
import binascii
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..problems import bad_value
from ..shapes import obj

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np

    from ..engine.protocols import Samples

    Ints: TypeAlias = np.ndarray[tuple[int], np.dtype[np.int16]]

_LAWS = ("audio/pcmu", "audio/pcma")


class Format(NamedTuple):
    """`name` as the API has it, samples a second, bytes of a sample."""

    name: str
    rate: int
    width: int

    def seconds(self, data: bytes | bytearray) -> float:
        return len(data) / self.width / self.rate


PCM = Format("audio/pcm", 24_000, 2)


def format_of(given: Any) -> Format:
    """By a session's `format`."""
    name = obj(given).get("type", PCM.name)
    return Format(name, 8_000, 1) if name in _LAWS else PCM


def from_base64(text: str, format: Format, param: str) -> bytes:
    """The bytes of an event. Raises Problem: 400 for what is no base64, or ends within a sample."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise bad_value(param, "expected base64-encoded audio.") from None
    if len(data) % format.width:
        raise bad_value(param, f"expected whole samples of {format.width} bytes, but got {len(data)} bytes.")
    return data


def decoded(data: bytes, format: Format) -> Samples:
    import numpy as np

    if format.name in _LAWS:
        ints: Ints = _table(format.name)[np.frombuffer(data, np.uint8)]
    else:
        ints = np.frombuffer(data, "<i2")
    return ints.astype(np.float32) / np.float32(32768)


def encoded(sound: Samples, format: Format) -> bytes:
    import numpy as np

    ints = (sound.clip(-1, 1) * 32767).round().astype(np.int16)
    if format.name not in _LAWS:
        return ints.astype("<i2").tobytes()
    table = _table(format.name)
    codes = np.argsort(table, kind="stable")
    steps = table[codes].astype(np.int32)
    middles = (steps[:-1] + steps[1:]) / 2
    return codes.astype(np.uint8)[np.searchsorted(middles, ints)].tobytes()


@cache
def _table(law: str) -> Ints:
    """What each of the 256 codes stands for (ITU-T G.711)."""
    import numpy as np

    codes = np.arange(256, dtype=np.int32)
    if law == "audio/pcmu":
        codes = ~codes & 0xFF
        exponent, mantissa = codes >> 4 & 7, codes & 15
        size = ((mantissa << 3) + 0x84 << exponent) - 0x84
        return np.where(codes & 0x80, -size, size).astype(np.int16)
    codes ^= 0x55
    exponent, mantissa = codes >> 4 & 7, codes & 15
    size = np.where(exponent == 0, (mantissa << 4) + 8, (mantissa << 4) + 0x108 << np.maximum(exponent - 1, 0))
    return np.where(codes & 0x80, size, -size).astype(np.int16)


def milliseconds(samples: int, rate: int) -> int:
    return samples * 1000 // rate


def as_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def input_format(session: Mapping[str, Any]) -> Format:
    return format_of(session["audio"]["input"].get("format"))
