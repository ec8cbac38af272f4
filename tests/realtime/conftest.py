"""Clients in both colours on websocket servers that follow a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trustme

from tests.support.colours import Client, MakeClient

from .server import Scripted, Step

Serve = Callable[..., Scripted]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers; what their scripts raise fails the test."""
    made: list[Scripted] = []

    def start(*scripts: Step, **options: Any) -> Scripted:
        made.append(Scripted(*scripts, **options))
        return made[-1]

    yield start
    for server in made:
        server.server.close()


@pytest.fixture
def client_of(make_client: MakeClient) -> Callable[..., Client]:
    """A client of a server."""

    def make(server: Scripted, **settings: Any) -> Client:
        return make_client(**{"base_url": server.url, **settings})

    return make


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)
