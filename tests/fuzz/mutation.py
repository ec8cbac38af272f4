"""A small fuzzer for where atheris is not: it varies the seeds, blindly."""

from __future__ import annotations

import random

from .harnesses import Target


def varied(target: Target, draw: random.Random) -> bytes:
    """An input made of the target's seeds and words."""
    if draw.random() < 0.1:
        return draw.randbytes(draw.randrange(1, 200))
    data = bytearray(draw.choice(target.seeds))
    for _ in range(draw.randrange(1, 6)):
        at = draw.randrange(len(data) + 1)
        kind = draw.randrange(7)
        if kind == 0 and data:
            data[at % len(data)] ^= 1 << draw.randrange(8)
        elif kind == 1 and data:
            data[at % len(data)] = draw.randrange(256)
        elif kind == 2:
            data[at:at] = draw.randbytes(draw.randrange(1, 6))
        elif kind == 3:
            del data[at : at + draw.randrange(1, 12)]
        elif kind == 4 and target.words:
            data[at:at] = draw.choice(target.words)
        elif kind == 5:
            other = draw.choice(target.seeds)
            data[at:] = other[draw.randrange(len(other) + 1) :]
        else:
            data[at:at] = data[at : at + draw.randrange(1, 40)]
    return bytes(data[: target.largest])
