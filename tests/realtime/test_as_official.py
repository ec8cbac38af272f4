"""Sessions of every kind beside the official client on the same server."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.colours import Client

from .conftest import Serve
from .server import Scripted, Steps, within

openai = pytest.importorskip("openai")


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
