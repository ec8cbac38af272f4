"""`make_azure`: Azure clients in the test's colour, on the recording server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import MakeClient
from tests.support.colours import Client, Colour
from tests.support.recording import RecordingServer


@pytest.fixture
def make_azure(colour: Colour, runner: asyncio.Runner, server: RecordingServer) -> Iterator[MakeClient]:
    import entrechat

    made: list[Client] = []

    def make(**settings: Any) -> Client:
        options = {"api_version": "2024-10-21", "max_retries": 0, **settings}
        if not {"base_url", "azure_endpoint"} & settings.keys():
            options["azure_endpoint"] = server.url
        kind = entrechat.AzureOpenAI if colour == "sync" else entrechat.AsyncAzureOpenAI
        made.append(Client(kind(**options), colour, runner))
        return made[-1]

    yield make
    for client in made:
        client.close()
