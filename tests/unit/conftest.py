"""`fake`: a client in the test's colour on a transport that plays a script, by a clock that only sleeps move."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from entrechat._io import adriver, driver
from tests.conftest import MakeClient
from tests.support.clock import FakeClock
from tests.support.colours import Client, Colour
from tests.support.fake_transport import Entry, FakeTransport

MakeFake = Callable[..., "tuple[Client, FakeTransport]"]


@pytest.fixture
def fake(make_client: MakeClient, colour: Colour, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> MakeFake:
    """`client, transport = fake(entry, entry, …, setting=…)`."""
    clock.start = clock.now = 1_000.0  # no real transport here that would have to agree
    clock.install(monkeypatch)

    def make(*script: Entry, **settings: Any) -> tuple[Client, FakeTransport]:
        transport = FakeTransport(script, clock)
        face: Any = transport.sync() if colour == "sync" else transport.asynchronous()
        options = {"base_url": "https://api.test/v1", "max_retries": 2, **settings}
        client = make_client(http_client=face, **options)
        if colour == "sync":
            client.real._shared.driver = driver.Driver(face, sleep=clock.sleep, clock=clock.monotonic)
        else:
            client.real._shared.driver = adriver.AsyncDriver(face, sleep=clock.asleep, clock=clock.monotonic)
        return client, transport

    return make
