"""Blocks of quantised weights to numbers, as ggml lays them out. Each function takes rows of one block's bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Bytes: TypeAlias = NDArray[np.integer[Any]]
"""Of the type uint8, which numpy's annotations lose with every operator."""
Floats: TypeAlias = NDArray[np.float32]


class Kind(NamedTuple):
    """One of ggml's types: so many weights in so many bytes; what makes numbers of them."""

    name: str
    weights: int
    bytes: int
    read: Callable[[Bytes], Floats]


def _half(data: Bytes) -> Floats:
    return np.ascontiguousarray(data).view("<f2").astype(np.float32)


def _f32(data: Bytes) -> Floats:
    return data.view("<f4").astype(np.float32)


def _bf16(data: Bytes) -> Floats:
    return (data.view("<u2").astype(np.uint32) << 16).view(np.float32)


def _nibbles(data: Bytes) -> Bytes:
    """16 bytes: the first 16 weights in their lower halves, the next in the upper ones."""
    return np.concatenate([data & 15, data >> 4], axis=1)


def _fifth_bits(data: Bytes) -> Bytes:
    """4 bytes: a weight's fifth bit each, as its place is in a value of five bits."""
    return np.unpackbits(data.astype(np.uint8), axis=1, bitorder="little") * np.uint8(16)


def _q4_0(data: Bytes) -> Floats:
    return _half(data[:, :2]) * (_nibbles(data[:, 2:]).astype(np.float32) - 8)


def _q4_1(data: Bytes) -> Floats:
    return _half(data[:, :2]) * _nibbles(data[:, 4:]) + _half(data[:, 2:4])


def _q5_0(data: Bytes) -> Floats:
    values = _nibbles(data[:, 6:]) | _fifth_bits(data[:, 2:6])
    return _half(data[:, :2]) * (values.astype(np.float32) - 16)


def _q5_1(data: Bytes) -> Floats:
    return _half(data[:, :2]) * (_nibbles(data[:, 8:]) | _fifth_bits(data[:, 4:8])) + _half(data[:, 2:4])


def _q8_0(data: Bytes) -> Floats:
    return _half(data[:, :2]) * data[:, 2:].view(np.int8)


def _scales(data: Bytes) -> tuple[Bytes, Bytes]:
    """12 bytes: eight scales and eight minima of six bits; the last four of each have their upper bits in the first ones' bytes."""
    low, mins, rest = data[:, :4], data[:, 4:8], data[:, 8:]
    return (
        np.concatenate([low & 63, (rest & 15) | (low >> 6 << 4)], axis=1),
        np.concatenate([mins & 63, (rest >> 4) | (mins >> 6 << 4)], axis=1),
    )


def _super(data: Bytes, values: Bytes) -> Floats:
    """Eight groups of 32 weights, each with a scale and a minimum that are themselves quantised."""
    scales, mins = _scales(data[:, 4:16])
    scale, minimum = _half(data[:, :2]) * scales, _half(data[:, 2:4]) * mins
    out: Floats = np.asarray(scale[:, :, None] * values - minimum[:, :, None], np.float32)
    return out.reshape(len(data), 256)


def _pairs(data: Bytes) -> Bytes:
    """128 bytes: of each 32, first the lower halves and then the upper ones."""
    quarters = data.reshape(-1, 4, 1, 32)
    return np.concatenate([quarters & 15, quarters >> 4], axis=2).reshape(-1, 8, 32)


def _q4_k(data: Bytes) -> Floats:
    return _super(data, _pairs(data[:, 16:]))


def _q5_k(data: Bytes) -> Floats:
    bits = (data[:, None, 16:48] >> np.arange(8, dtype=np.uint8)[None, :, None]) & 1
    return _super(data, _pairs(data[:, 48:]) | (bits * np.uint8(16)))


def _q6_k(data: Bytes) -> Floats:
    low, high = data[:, :128].reshape(-1, 2, 2, 32), data[:, 128:192].reshape(-1, 2, 1, 32)
    fours = np.concatenate([low & 15, low >> 4], axis=2)
    twos = (high >> np.array([0, 2, 4, 6], np.uint8)[:, None]) & 3
    values = (fours | (twos << 4)).astype(np.float32).reshape(-1, 16, 16) - 32
    scales = _half(data[:, 208:]) * data[:, 192:208].view(np.int8)
    out: Floats = (scales[:, :, None] * values).reshape(len(data), 256)
    return out


KINDS = {
    0: Kind("F32", 1, 4, _f32),
    1: Kind("F16", 1, 2, _half),
    2: Kind("Q4_0", 32, 18, _q4_0),
    3: Kind("Q4_1", 32, 20, _q4_1),
    6: Kind("Q5_0", 32, 22, _q5_0),
    7: Kind("Q5_1", 32, 24, _q5_1),
    8: Kind("Q8_0", 32, 34, _q8_0),
    12: Kind("Q4_K", 256, 144, _q4_k),
    13: Kind("Q5_K", 256, 176, _q5_k),
    14: Kind("Q6_K", 256, 210, _q6_k),
    30: Kind("BF16", 1, 2, _bf16),
}
"""By ggml's numbers."""
