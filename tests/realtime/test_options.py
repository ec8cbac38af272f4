"""Sessions: their options, what importing them costs, and what may be missing."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat import OpenAIError
from tests.support.colours import Client, MakeClient
from tests.support.programs import run_program

from .conftest import Serve
from .server import Steps, every, nothing, types, within


def test_nothing_is_imported_before_a_session_is_entered(tmp_path: Path) -> None:
    code = """
    import sys
    from entrechat import AsyncOpenAI, OpenAI
    client = OpenAI(api_key="k")
    client.realtime.calls, client.responses.create, client.live.sessions
    assert not [name for name in sys.modules if name.startswith("entrechat.realtime")]
    client.realtime.connect(model="m"), AsyncOpenAI(api_key="k").responses.connect()
    from entrechat.resources.realtime.realtime import AsyncRealtimeConnection, RealtimeConnectionManager
    assert not [name for name in sys.modules if name.startswith("websockets")]
    """
    run_program(code, tmp_path)


def test_without_the_extra(tmp_path: Path) -> None:
    code = """
    import asyncio, sys
    sys.modules["websockets"] = None
    from entrechat import AsyncOpenAI, OpenAI

    async def enter():
        async with AsyncOpenAI(api_key="k").realtime.connect(model="m"):
            pass

    for attempt in (lambda: OpenAI(api_key="k").realtime.connect(model="m").enter(), lambda: asyncio.run(enter())):
        try:
            attempt()
        except ImportError as error:
            print(error)
    """
    said = run_program(code, tmp_path)
    assert said.count("pip install 'entrechat[realtime]'") == 2


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"ping_intervall": 1}, "Did you mean 'ping_interval'"),
        ({"ssl": None}, "a setting of the client, tls="),
        ({"compression": "gzip"}, 'compression must be "deflate" or None'),
        ({"write_limit": 1}, "write_limit is for AsyncOpenAI"),
    ],
)
def test_options_that_cannot_be(options: dict[str, Any], message: str) -> None:
    client = entrechat.OpenAI(api_key="k")
    with pytest.raises((TypeError, ValueError), match=message):
        client.realtime.connect(model="m", websocket_connection_options=options)  # type: ignore[arg-type]


def test_options_are_taken(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(lambda talk: (talk.say(type="big", text="x" * 3000), talk.listen()))
    client = client_of(server)
    options: dict[str, Any] = {"compression": "deflate", "subprotocols": ["chat"], "max_size": 2000}
    if client.colour == "async":
        options["write_limit"] = 1000

    def body(session: Any) -> Steps:
        with pytest.raises(entrechat.WebSocketConnectionClosedError, match="1009"):
            yield session.recv()

    within(client, client.realtime.connect(model="m", websocket_connection_options=options), body)
    headers = server.handshakes[0].headers
    assert "permessage-deflate" in headers["sec-websocket-extensions"]
    assert headers["sec-websocket-protocol"] == "chat"


def test_large_events_are_no_trouble(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(lambda talk: talk.say(type="big", text="x" * 3_000_000)))

    def body(session: Any) -> Steps:
        event = yield session.recv()
        return len(event.text)

    assert within(client, client.realtime.connect(model="m"), body) == 3_000_000


def test_raw_responses_have_no_sessions(client: Client) -> None:
    with pytest.raises(TypeError, match="no HTTP response"):
        client.realtime.with_raw_response.connect(model="m")


def test_a_client_without_a_port(make_client: MakeClient) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        raise AssertionError(json.dumps(str(scope)))

    client = make_client(http_client=app, base_url="http://local/v1")
    with pytest.raises(OpenAIError, match="entrechat serve"):
        within(client, client.realtime.connect(model="m"), nothing)


def test_a_closed_client(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve())
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        within(client, client.realtime.connect(model="m"), nothing)


def test_types_of_events(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(lambda talk: (talk.say(type="response.created"), talk.say(type="response.output_text.delta"))))

    def body(session: Any) -> Steps:
        events = yield every(session)
        return types(events), [type(event).__module__ for event in events]

    kinds, modules = within(client, client.responses.connect(), body)
    assert kinds == ["response.created", "response.output_text.delta"]
    assert all(module.startswith("entrechat.types.responses") for module in modules)
