"""Sessions: what is sent and received, in both colours, and beside the official client on the same server."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat import APIError, MissingCredentialsError, OpenAIError, WebSocketQueueFullError, omit
from entrechat.types.realtime import ResponseCancelEvent, SessionCreatedEvent
from tests.support.colours import Client, MakeClient
from tests.support.programs import run_program

from .conftest import Serve
from .server import Scripted, Talk, every, types, within

openai = pytest.importorskip("openai")

Steps = Generator[Any, Any, Any]


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


def nothing(_: Any) -> Steps:
    yield None


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


# -- beside the official client ----------------------------------------------------------------------------------


def connects(client: Any) -> dict[str, tuple[Any, Callable[[Any], list[Any]]]]:
    """Every kind of session, and calls of all methods of its parts."""
    beta = client.beta
    return {
        "realtime": (
            lambda: client.realtime.connect(model="m"),
            lambda s: [
                s.session.update(session={"type": "realtime", "instructions": "ü"}, event_id="e"),
                s.response.create(),
                s.response.create(response={"input": []}, event_id="e"),
                s.response.cancel(response_id="r"),
                s.input_audio_buffer.append(audio="AAAA"),
                s.input_audio_buffer.commit(),
                s.input_audio_buffer.clear(event_id="e"),
                s.output_audio_buffer.clear(),
                s.conversation.item.create(item={"type": "message", "role": "user", "content": []}, previous_item_id="root"),
                s.conversation.item.truncate(audio_end_ms=1, content_index=0, item_id="i"),
                s.conversation.item.retrieve(item_id="i"),
                s.conversation.item.delete(item_id="i"),
                s.send({"type": "x", "a": None}),
            ],
        ),
        "beta.realtime": (
            lambda: beta.realtime.connect(model="m"),
            lambda s: [
                s.session.update(session={"model": "m"}),
                s.transcription_session.update(session={"input_audio_format": "pcm16"}, event_id="e"),
                s.response.create(response={"instructions": "i"}),
                s.response.cancel(),
                s.input_audio_buffer.append(audio="AAAA"),
                s.output_audio_buffer.clear(),
                s.conversation.item.create(item={"type": "message"}),
            ],
        ),
        "responses": (
            lambda: client.responses.connect(),
            lambda s: [
                s.response.create(model="m", input="hi", store=None, tools=[], temperature=0.5, stream_id="s"),
                s.response.steer(input=[], previous_response_id="r"),
            ],
        ),
        "beta.responses": (
            lambda: beta.responses.connect(),
            lambda s: [
                s.response.create(model="m", input="hi", multi_agent=None),
                s.response.inject(input=[], response_id="r"),
                s.response.steer(input=[], previous_response_id="r"),
            ],
        ),
        "live": (
            lambda: client.live.connect(),
            lambda s: [
                s.session.start(session={"model": "m"}),
                s.session.update(session={}, event_id=None),
                s.session.commentary.append(content="c", delegation_id=None),
                s.session.instructions.append(content="c", delegation_id="d", event_id="e"),
                s.session.thinking.append(content="c", delegation_id="d"),
                s.session.input_audio.append(audio="A"),
                s.session.input_audio.mute(),
                s.session.input_audio.unmute(),
                s.session.output_audio.fixture.play(audio="A"),
                s.decision.create(event_id="e"),
                s.decision.item.create(item={"type": "message"}),
                s.decision.item.delete(item_id="i"),
                s.response.create(),
                s.response.item.create(item={"type": "message"}),
                s.session.close(),
            ],
        ),
        "live.sideband": (
            lambda: client.live.sideband.connect(session_id="s/1", graceful_close=True),
            lambda s: [
                s.session.update(session={}),
                s.session.input_audio.mute(),
                s.session.input_audio.unmute(),
                s.session.commentary.append(content="c", delegation_id=None),
                s.session.output_audio.fixture.play(audio="A"),
                s.transport.dtmf.send(event="1"),
                s.decision.create(event_id="e"),
                s.response.create(event_id="e"),
                s.session.close(event_id="e"),
            ],
        ),
        "live.forks": (
            lambda: client.live.forks.connect(session_id="s1"),
            lambda s: [
                s.session.start(session={}),
                s.session.update(session={}),
                s.session.input_audio.append(audio="A"),
                s.session.thinking.append(content="c", delegation_id="d"),
                s.decision.item.delete(item_id="i"),
                s.response.item.create(item={"type": "message"}),
                s.session.close(),
            ],
        ),
        "realtime.translations": (
            lambda: client.realtime.translations.connect("m"),
            lambda s: [
                s.session.update(session={}),
                s.session.input_audio_buffer.append(audio="A"),
                s.session.close(),
            ],
        ),
    }


KINDS = [
    "realtime",
    "beta.realtime",
    "responses",
    "beta.responses",
    "live",
    "live.sideband",
    "live.forks",
    "realtime.translations",
]
_OURS_ALONE = {"user-agent", "sec-websocket-key", "content-type"}


def sent_by(client: Client, server: Scripted, kind: str) -> Any:
    connect, calls = connects(client.real)[kind]

    def body(session: Any) -> Steps:
        yield from calls(session)

    within(client, connect(), body)
    server.server.close()
    [handshake], [heard] = server.handshakes, server.heard
    headers = {k: v for k, v in handshake.headers.items() if k not in _OURS_ALONE and not k.startswith("x-stainless")}
    headers.pop("host")
    return handshake.path, headers, heard


@pytest.mark.filterwarnings("ignore:connect.. must be used:DeprecationWarning")  # the official client's
@pytest.mark.parametrize("kind", KINDS)
def test_as_the_official_client(serve: Serve, client_of: Callable[..., Client], kind: str) -> None:
    settings: dict[str, Any] = {"organization": "o", "project": "p", "default_query": {"q": "1"}}
    server = serve()
    client = client_of(server, **settings)
    ours = sent_by(client, server, kind)
    server = serve()
    # of the beta, the official client connects by TLS whatever base_url says
    settings["websocket_base_url"] = server.url.replace("http", "ws", 1)
    cls = openai.OpenAI if client.colour == "sync" else openai.AsyncOpenAI
    real = cls(api_key="sk-test", base_url=server.url, **settings)
    theirs = sent_by(Client(real, client.colour, client.runner), server, kind)
    client.run(real.close)
    path, query = (found.partition("?")[::2] for found in (ours[0], theirs[0]))
    assert path[0] == query[0]
    assert sorted(path[1].split("&")) == sorted(query[1].split("&"))
    assert ours[1:] == theirs[1:]


MODULES = [
    "realtime.realtime",
    "beta.realtime.realtime",
    "responses.responses",
    "beta.responses.responses",
    "live.live",
    "live.sideband",
    "live.forks",
    "realtime.translations.translations",
]


@pytest.mark.parametrize("name", MODULES)
def test_classes_are_where_the_official_package_has_them(name: str) -> None:
    theirs, ours = (importlib.import_module(f"{package}.resources.{name}") for package in ("openai", "entrechat"))
    classes = {
        found.__name__: found
        for found in vars(theirs).values()
        if (inspect.isclass(found) and found.__module__ == theirs.__name__ and "Connection" in found.__name__)
        or (inspect.isclass(found) and found.__name__.endswith("Resource") and found.__module__ == theirs.__name__)
    }
    for label, cls in classes.items():
        if label.startswith("Base"):
            continue
        members = {member for member in [*dir(cls), *getattr(cls, "__annotations__", ())] if not member.startswith("_")}
        assert members <= set(dir(getattr(ours, label))), label
    with pytest.raises(AttributeError, match="NoSuchName"):
        ours.NoSuchName  # the look-up itself


# -- what it costs, and what may be missing ------------------------------------------------------------------------


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
