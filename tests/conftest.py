"""Fixtures for every test: the two colours of client on a recording server, a fake clock, no network.

- `colour`: "sync" and "async" in turn; a test that takes it, or `client`, runs in both.
- `server`: a `RecordingServer`, empty and answering `{}` at the start of each test.
- `client`: a `tests.support.colours.Client` on that server; `make_client(**settings)` makes more.
- `clock`: a `FakeClock`; `clock.rule(client)` or `clock.install(monkeypatch)` puts it in place.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest

from tests.support.clock import FakeClock
from tests.support.colours import COLOURS, Client, Colour, MakeClient
from tests.support.network import no_network
from tests.support.recording import Answer, RecordingServer

pytest_plugins = ["pytester"]


@pytest.fixture(scope="session", autouse=True)
def guard_network() -> Iterator[None]:
    with no_network():
        yield


@pytest.fixture(scope="session", autouse=True)
def heed_ctrl_c() -> None:
    """A shell that runs the tests in the background has them ignore SIGINT; those that send it would wait for ever."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the settings of whoever runs it."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_OPENAI_", "ENTRECHAT_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> Colour:
    chosen: Colour = request.param
    return chosen


@pytest.fixture(scope="session")
def recording_server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


@pytest.fixture
def server(recording_server: RecordingServer) -> RecordingServer:
    recording_server.answer = Answer.of_json({})
    recording_server.take()
    return recording_server


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    """An event loop of the test's own; made only for tests that await."""
    with asyncio.Runner() as made:
        yield made


@pytest.fixture
def make_client(colour: Colour, runner: asyncio.Runner, server: RecordingServer) -> Iterator[MakeClient]:
    """Makes clients in the test's colour, on the recording server unless `base_url` says otherwise."""
    import entrechat

    made: list[Client] = []

    def make(**settings: Any) -> Client:
        options = {"api_key": "sk-test", "base_url": f"{server.url}/v1", "max_retries": 0, **settings}
        real = entrechat.OpenAI(**options) if colour == "sync" else entrechat.AsyncOpenAI(**options)
        made.append(Client(real, colour, runner))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client: MakeClient) -> Client:
    return make_client()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Ids of bytes by their length: compressed data holds the time, and the workers of a run must agree on ids."""
    return f"{argname}{len(val)}" if isinstance(val, bytes) and len(val) > 16 else None


# Slowness is the machine's: nothing is timed, so hypothesis is not to judge it either.
hypothesis.settings.register_profile("suite", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("suite")
