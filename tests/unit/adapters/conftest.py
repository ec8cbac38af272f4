"""Tests in both colours and with both libraries: httpx and httpx2.

- `library`: the module, in turn.
- `http`: makes one of its clients in the test's colour, closed at the end: `http(handler)` answers from a function.
- `wire`: that client under our adapter, without the client above it.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from entrechat._io.adapters.select import async_transport_for, transport_for
from tests.support.colours import Colour
from tests.unit.http.peers import Wire

MakeHttp = Callable[..., Any]
MakeWire = Callable[..., Wire]


@pytest.fixture(params=["httpx2", "httpx"])
def library(request: pytest.FixtureRequest) -> ModuleType:
    return importlib.import_module(request.param)


@pytest.fixture
def http(library: ModuleType, colour: Colour, runner: asyncio.Runner) -> Iterator[MakeHttp]:
    made: list[Any] = []

    def make(handler: Callable[[Any], Any] | None = None, **settings: Any) -> Any:
        if handler is not None:
            settings["transport"] = library.MockTransport(handler)
        # httpx's own SSL context is dear, and these tests speak in plain text
        settings.setdefault("verify", False)
        made.append(library.Client(**settings) if colour == "sync" else library.AsyncClient(**settings))
        return made[-1]

    yield make
    for client in made:
        if colour == "sync":
            client.close()
        else:
            runner.run(client.aclose())


@pytest.fixture
def wire(http: MakeHttp, colour: Colour, runner: asyncio.Runner) -> MakeWire:
    def make(handler: Callable[[Any], Any] | None = None, **settings: Any) -> Wire:
        client = http(handler, **settings)
        made = Wire(colour, runner)
        made.transport = transport_for(client) if colour == "sync" else async_transport_for(client)
        return made

    return make
