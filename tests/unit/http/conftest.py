"""`wire`: a transport in the test's colour. `make_wire(**options)` makes more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.colours import Colour

from .peers import Wire

MakeWire = Callable[..., Wire]


@pytest.fixture
def make_wire(colour: Colour, runner: asyncio.Runner) -> Iterator[MakeWire]:
    made: list[Wire] = []

    def make(**options: Any) -> Wire:
        made.append(Wire(colour, runner, **options))
        return made[-1]

    yield make
    for wire in made:
        wire.close()


@pytest.fixture
def wire(make_wire: MakeWire) -> Wire:
    return make_wire()
