"""Sessions: what is sent and received, in both colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import entrechat
from entrechat import APIError, MissingCredentialsError, OpenAIError, WebSocketQueueFullError, omit
from entrechat.types.realtime import ResponseCancelEvent, SessionCreatedEvent
from tests.support.colours import Client, MakeClient

from .conftest import Serve
from .server import Steps, Talk, every, nothing, within


def test_typed_events_and_unknown_ones(serve: Serve, client_of: Callable[..., Client]) -> None:
    def script(talk: Talk) -> None:
        talk.say(type="session.created", event_id="e1", session={"type": "realtime", "model": "m", "new_member": [1]})
        assert talk.hear() == {"type": "response.create", "response": {"instructions": "Hi"}}
        talk.say(type="response.output_audio.delta", delta="AAAA", response_id="r", extra={"x": 1})
        talk.say(type="something.of.tomorrow", payload={"a": [1, {"b": None}]})
        talk.say(type="conversation.item.added", item={"type": "message", "role": "user", "content": [], "id": "i"})

    def body(session: Any) -> Steps:
        created = yield session.recv()
        yield session.response.create(response={"instructions": "Hi"})
        rest = yield every(session)
        return [created, *rest]

    client = client_of(serve(script))
    created, delta, unknown, added = within(client, client.realtime.connect(model="m"), body)
    assert isinstance(created, SessionCreatedEvent)
    assert created.session.model == "m"
    assert created.session.new_member == [1]
    assert (delta.delta, delta.extra) == ("AAAA", {"x": 1})
    assert type(unknown) is entrechat.BaseModel
    assert unknown.to_dict() == {"type": "something.of.tomorrow", "payload": {"a": [1, {"b": None}]}}
    assert type(added.item).__name__ == "RealtimeConversationItemUserMessage"


def test_handshake(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve()
    client = client_of(
        server,
        organization="org-1",
        project="proj-1",
        default_headers={"X-Mine": "1", "X-Gone": omit},
        default_query={"api-version": "2"},
    )

    def nothing(_: Any) -> Steps:
        yield None

    manager = client.realtime.connect(call_id="rtc 1/ä", extra_query={"a": "b c"}, extra_headers={"X-Call": "2"})
    within(client, manager, nothing)
    [handshake] = server.handshakes
    assert handshake.path == "/v1/realtime?api-version=2&call_id=rtc+1%2F%C3%A4&a=b+c"
    wanted = {
        "authorization": "Bearer sk-test",
        "openai-organization": "org-1",
        "openai-project": "proj-1",
        "x-mine": "1",
        "x-call": "2",
        "user-agent": client.user_agent,
        "host": server.server.origin.authority,
    }
    assert {name: handshake.headers.get(name) for name in wanted} == wanted
    assert "sec-websocket-extensions" not in handshake.headers


def test_websocket_base_url_goes_before(serve: Serve, make_client: MakeClient) -> None:
    server = serve()
    url = server.url.replace("http://", "ws://").replace("/v1", "/ws?tenant=t")
    client = make_client(websocket_base_url=url, default_query={"v": "1"})
    within(client, client.realtime.connect(model="m"), nothing)
    assert server.handshakes[0].path == "/ws/realtime?v=1&tenant=t&model=m"
    assert server.handshakes[0].headers["authorization"] == "Bearer sk-test"


@pytest.mark.parametrize("url", ["ftp://x/v1", "localhost", "ws://user:secret@x/"])
def test_a_websocket_base_url_that_cannot_be(make_client: MakeClient, url: str) -> None:
    client = make_client(websocket_base_url=url)
    with pytest.raises(ValueError, match="websocket_base_url must") as caught:
        within(client, client.realtime.connect(model="m"), nothing)
    assert "secret" not in str(caught.value)


def test_a_key_from_a_function_is_asked_for_at_each_connect(serve: Serve, client_of: Callable[..., Client]) -> None:
    keys = iter(["sk-1", "sk-2"])

    def plain() -> str:
        return next(keys)

    async def awaited() -> str:
        return next(keys)

    server = serve()
    client = client_of(server, api_key=plain)
    if client.colour == "async":
        client = client_of(server, api_key=awaited)
    for _ in range(2):
        within(client, client.realtime.connect(model="m"), nothing)
    assert [each.headers["authorization"] for each in server.handshakes] == ["Bearer sk-1", "Bearer sk-2"]


def test_no_key(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(), api_key="", admin_api_key="sk-admin")
    with pytest.raises(MissingCredentialsError, match=r"realtime\.connect needs an API key"):
        within(client, client.realtime.connect(model="m"), nothing)


def test_no_key_is_shown(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(), api_key="sk-very-secret")
    manager = client.realtime.connect(model="m", extra_headers={"Authorization": "Bearer sk-other-secret"})

    def body(session: Any) -> Steps:
        yield None
        return repr(session) + str(vars(session).keys())

    assert "secret" not in repr(manager) + within(client, manager, body)


def test_messages_as_they_are(serve: Serve, client_of: Callable[..., Client]) -> None:
    def script(talk: Talk) -> None:
        talk.listen()

    def body(session: Any) -> Steps:
        yield session.send(ResponseCancelEvent(type="response.cancel", response_id="r"))
        yield session.send({"type": "x", "none": None, "left_out": omit, "text": "ü"})
        yield session.send_raw(b"\0\1")
        yield session.send_raw('{"raw": 1}')

    server = serve(script)
    client = client_of(server)
    within(client, client.realtime.connect(model="m"), body)
    server.server.close()
    assert server.heard == [
        [
            {"type": "response.cancel", "response_id": "r"},
            {"type": "x", "none": None, "text": "ü"},
            b"\0\1",
            {"raw": 1},
        ]
    ]


def test_bytes_and_what_is_no_json(serve: Serve, client_of: Callable[..., Client]) -> None:
    def script(talk: Talk) -> None:
        talk.ws.send(b'{"type": "binary"}')
        talk.ws.send('{"type": "text"}')
        talk.ws.send("<html> sk-1234567890abcdef")
        talk.say(type="after")
        talk.listen()

    def body(session: Any) -> Steps:
        first = yield session.recv()
        second = yield session.recv_bytes()
        with pytest.raises(APIError, match="no JSON: '<html>") as caught:
            yield session.recv()
        assert "1234567890" not in str(caught.value)
        last = yield session.recv()
        parsed = session.parse_event('{"type": "error", "error": {"message": "m"}}')
        return first.type, second, last.type, parsed.error.message

    client = client_of(serve(script))
    found = within(client, client.realtime.connect(model="m"), body)
    assert found == ("binary", b'{"type": "text"}', "after", "m")


def test_what_is_sent_before_it_is_open(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve()
    client = client_of(server)
    manager = client.realtime.connect(model="m", max_queue_size=40)
    manager.send({"type": "one"})
    manager.send({"type": "two"})
    with pytest.raises(WebSocketQueueFullError, match=r"2 messages, 28 bytes.*max_queue_size=40"):
        manager.send({"type": "three"})

    def body(session: Any) -> Steps:
        yield session.send({"type": "three"})

    within(client, manager, body)
    server.server.close()
    assert [event["type"] for event in server.heard[0]] == ["one", "two", "three"]


def test_enter_and_close(serve: Serve, client_of: Callable[..., Client]) -> None:
    codes: list[Any] = []

    def script(talk: Talk) -> None:
        talk.listen()
        codes.append((talk.ws.close_code, talk.ws.close_reason))

    server = serve(script)
    client = client_of(server)
    session = client.run(client.realtime.connect(model="m").enter)
    client.run(session.close, code=3000, reason="done")
    client.run(session.close)
    with pytest.raises(entrechat.WebSocketConnectionClosedError) as caught:
        client.run(session.send, {"type": "late"})
    assert caught.value.unsent_messages == ['{"type":"late"}']
    assert "sent 3000 (registered) done" in str(caught.value)
    assert "closed here" in str(caught.value)
    server.server.close()
    assert codes == [(3000, "done")]


# -- handlers ------------------------------------------------------------------------------------------------------


def test_handlers(serve: Serve, client_of: Callable[..., Client]) -> None:
    def script(talk: Talk) -> None:
        for kind in ("a", "b", "a", "error"):
            talk.say(type=kind)

    client = client_of(serve(script))
    seen: list[str] = []

    def note(name: str) -> Any:
        def plain(event: Any) -> None:
            seen.append(f"{name} {event.type}")

        async def awaited(event: Any) -> None:
            plain(event)

        return plain if client.colour == "sync" else awaited

    removed = note("removed")
    manager = client.realtime.connect(model="m")
    assert manager.on("a", note("manager")) is manager

    def body(session: Any) -> Steps:
        session.on("event", note("all")).once("a", note("once")).on("b", removed)
        session.off("b", removed).off("b", removed)

        @session.on("error")  # type: ignore[untyped-decorator]  # `session` may be anything here
        def plain(event: Any) -> None:
            seen.append(f"plain {event.type}")

        yield session.dispatch_events()

    within(client, manager, body)
    assert seen == ["manager a", "once a", "all a", "all b", "manager a", "all a", "plain error", "all error"]


def test_an_error_that_nobody_handles(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(lambda talk: talk.say(type="error", error={"message": "No such voice."})))

    def body(session: Any) -> Steps:
        session.on("other", print)
        with pytest.raises(OpenAIError, match=r"no handler is registered.*No such voice"):
            yield session.dispatch_events()

    within(client, client.realtime.connect(model="m"), body)
