"""Every harness on its seeds and a few hundred inputs: that they still fit what they test, and what that still does."""

from __future__ import annotations

import random
import warnings

import pytest

from .harnesses import TARGETS
from .mutation import varied


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_some_more(name: str) -> None:
    target = TARGETS[name]
    draw = random.Random(f"{name} 1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for data in [b"", *target.seeds, *(varied(target, draw) for _ in range(200))]:
            try:
                target.run(data)
            except BaseException as error:
                error.add_note(f"the input: {data!r}")
                raise
