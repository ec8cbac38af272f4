"""Connections that are lost: what is found again, what is sent again, what is told; in both colours."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest
import websockets.exceptions

from entrechat import (
    AsyncOpenAI,
    OpenAI,
    OpenAIError,
    RetryConfig,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from entrechat.realtime import _session
from tests.support.colours import Client
from tests.unit.http.peers import PATIENCE, serving

from .conftest import Serve
from .server import Peerless, Refusal, Steps, Talk, aplay, every, silent, types, within

AT_ONCE: dict[str, Any] = {"reconnect": True, "initial_delay": 0.0}
BUSY = Refusal(503, b'{"error": {"message": "busy"}}')


def says(*kinds: str, then: Callable[[Talk], object] = Talk.drop) -> Callable[[Talk], None]:
    def script(talk: Talk) -> None:
        for kind in kinds:
            talk.say(type=kind)
        assert talk.ws.ping(ack_on_close=True).wait(PATIENCE)  # answered: all of it is in the client's hands
        then(talk)

    return script


def closing(code: int, reason: str = "") -> Callable[[Talk], object]:
    return lambda talk: talk.close(code, reason)


# -- without connecting again ----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [1000, 1001])
def test_a_session_that_the_server_ends(serve: Serve, client_of: Callable[..., Client], code: int) -> None:
    client = client_of(serve(says("a", "b", then=closing(code, "bye"))))

    def body(session: Any) -> Steps:
        events = yield every(session)
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            yield session.recv()
        assert isinstance(caught.value, websockets.exceptions.ConnectionClosedOK)
        return types(events), caught.value

    seen, error = within(client, client.realtime.connect(model="m"), body)
    assert seen == ["a", "b"]
    assert (error.code, error.reason) == (code, "bye")


@pytest.mark.parametrize(
    ("end", "code", "said"),
    [
        (closing(1012, "restart"), 1012, r"received 1012 \(service restart\) restart"),
        (closing(4000, "own"), 4000, "4000"),
        (Talk.drop, 1006, "no close frame received"),
    ],
    ids=["restart", "own", "drop"],
)
def test_a_session_that_breaks_off(
    serve: Serve, client_of: Callable[..., Client], end: Callable[[Talk], object], code: int, said: str
) -> None:
    client = client_of(serve(says("a", "b", then=end)))

    def body(session: Any) -> Steps:
        events = [(yield session.recv()), (yield session.recv())]
        for call in (session.recv, lambda: every(session), lambda: session.send({"type": "late"})):
            with pytest.raises(WebSocketConnectionClosedError, match=said) as caught:
                yield call()
        assert isinstance(caught.value, websockets.exceptions.ConnectionClosedError)
        return types(events), caught.value

    seen, error = within(client, client.realtime.connect(model="m"), body)
    assert seen == ["a", "b"]
    assert error.code == code
    assert ("connect(reconnect=True)" in str(error)) == (code != 4000)
    assert error.unsent_messages == ['{"type":"late"}']
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code, again.unsent_messages) == (str(error), code, error.unsent_messages)
    assert str(copy.copy(error)) == str(error)


def test_what_had_come_is_received_also_when_sending_fails_first(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says(*map(str, range(200)))))

    def body(session: Any) -> Steps:
        with pytest.raises(WebSocketConnectionClosedError):
            while True:
                yield session.send({"type": "x"})
                yield a_turn(client)
        events = []
        with pytest.raises(WebSocketConnectionClosedError):
            while True:
                events.append((yield session.recv()))
        return types(events)

    assert within(client, client.realtime.connect(model="m"), body) == [str(n) for n in range(200)]


def a_turn(client: Client) -> Any:
    """Let the event loop, if there is one, do something else."""
    return asyncio.sleep(0) if client.colour == "async" else None


# -- connecting again --------------------------------------------------------------------------------------------


def test_the_session_is_set_up_again(serve: Serve, client_of: Callable[..., Client]) -> None:
    def first(talk: Talk) -> None:
        for _ in range(4):
            talk.hear()
        talk.say(type="a")
        talk.close(1012, "restart")

    def second(talk: Talk) -> None:
        for _ in range(2):
            talk.hear()
        talk.say(type="b")
        talk.hear()

    server = serve(first, second)
    client = client_of(server)
    seen: list[Any] = []

    def body(session: Any) -> Steps:
        yield session.session.update(session={"type": "realtime", "instructions": "old", "tools": []})
        yield session.session.update(session={"type": "realtime", "instructions": "new", "tools": []}, event_id="e2")
        yield session.session.update(session={"type": "realtime", "audio": {"output": {"voice": "v"}}})
        yield session.input_audio_buffer.append(audio="AAAA")
        events = [(yield session.recv()), (yield session.recv())]
        yield session.response.create()
        events += yield every(session)
        return types(events)

    manager = client.realtime.connect(model="m", on_reconnecting=seen.append, initial_delay=0.0)
    assert within(client, manager, body) == ["a", "b"]
    [event] = seen
    assert (event.attempt, event.max_attempts, event.delay, event.close_code) == (1, 5, 0.0, 1012)
    assert server.heard[1] == [
        {"type": "session.update", "session": {"type": "realtime", "instructions": "new", "tools": []}, "event_id": "e2"},
        {"type": "session.update", "session": {"type": "realtime", "audio": {"output": {"voice": "v"}}}},
        {"type": "response.create"},
    ]


def test_recv_connects_again_too(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says("a"), says("b", then=closing(1000))))

    def body(session: Any) -> Steps:
        return types([(yield session.recv()), (yield session.recv())])

    assert within(client, client.realtime.connect(model="m", **AT_ONCE), body) == ["a", "b"]


def test_nothing_that_had_come_is_lost(serve: Serve, client_of: Callable[..., Client]) -> None:
    names = [str(n) for n in range(300)]
    client = client_of(serve(says(*names[:150]), says(*names[150:], then=Talk.listen)))

    def body(session: Any) -> Steps:
        events = [(yield session.recv())]
        for _ in range(50):  # finds out that the connection is lost before the reader does
            yield session.send({"type": "x"})
            yield a_turn(client)
        while len(events) < len(names):
            events.append((yield session.recv()))
        return types(events)

    assert within(client, client.realtime.connect(model="m", **AT_ONCE), body) == names


def test_messages_wait_in_order(serve: Serve, client_of: Callable[..., Client]) -> None:
    sessions: list[Any] = []
    server = serve(says("a"), lambda talk: [talk.hear() for _ in range(3)])
    client = client_of(server)

    async def send_all() -> None:
        for n in range(3):
            await sessions[0].send({"type": str(n)})

    def ask(_: Any) -> Any:
        if client.colour == "async":
            return send_all()
        for n in range(3):
            sessions[0].send({"type": str(n)})
        return None

    def body(session: Any) -> Steps:
        sessions.append(session)
        yield every(session)

    within(client, client.realtime.connect(model="m", on_reconnecting=ask, initial_delay=0.0), body)
    assert types_of(server.heard[1]) == ["0", "1", "2"]


def types_of(heard: list[Any]) -> list[str]:
    return [event["type"] for event in heard]


def test_the_queue_is_bounded(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says("a"), lambda talk: talk.hear()))

    def body(session: Any) -> Steps:
        yield session.recv()
        with pytest.raises(WebSocketQueueFullError, match="max_queue_size=100"):
            while True:  # the first may still go into the dead connection
                yield session.input_audio_buffer.append(audio="A" * 30)
                yield a_turn(client)
        return types((yield every(session)))

    assert within(client, client.realtime.connect(model="m", max_queue_size=100, **AT_ONCE), body) == []


def test_overrides(serve: Serve, client_of: Callable[..., Client]) -> None:
    asked: list[Any] = []

    def ask(event: Any) -> Any:
        asked.append((event.attempt, event.extra_query, event.extra_headers))
        return {"extra_query": {"resume": "1"}, "extra_headers": {"X-Again": "2"}}

    server = serve(says("a"), says("b"), says("c", then=closing(1000)))
    client = client_of(server)
    manager = client.realtime.connect(model="m", extra_query={"q": "0"}, on_reconnecting=ask, initial_delay=0.0)
    assert types(within(client, manager, lambda session: (yield every(session)))) == ["a", "b", "c"]
    assert [each.path for each in server.handshakes] == [
        "/v1/realtime?model=m&q=0",
        "/v1/realtime?model=m&resume=1",
        "/v1/realtime?model=m&resume=1",
    ]
    assert [each.headers.get("x-again") for each in server.handshakes] == [None, "2", "2"]
    assert asked == [(1, {"q": "0"}, {}), (2, {"resume": "1"}, {"X-Again": "2"})]


def ends(client: Client, manager: Any) -> tuple[list[str], WebSocketConnectionClosedError]:
    """The events until the session is over, and the error that says so."""
    seen: list[Any] = []

    def body(session: Any) -> Steps:
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            while True:
                seen.append((yield session.recv()))
        with pytest.raises(WebSocketConnectionClosedError):
            yield session.recv()  # and goes on saying so
        return caught.value

    error = within(client, manager, body)
    return types(seen), error


def test_abort(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(says("a"))
    client = client_of(server)
    seen, error = ends(client, client.realtime.connect(model="m", on_reconnecting=lambda _: {"abort": True}))
    assert seen == ["a"]
    assert "on_reconnecting said not to" in str(error)
    assert len(server.handshakes) == 1


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 4001])
def test_codes_after_which_it_is_over(serve: Serve, client_of: Callable[..., Client], code: int) -> None:
    server = serve(says("a", then=closing(code)))
    client = client_of(server)
    _, error = ends(client, client.realtime.connect(model="m", **AT_ONCE))
    assert error.code == code  # type: ignore[attr-defined]  # of the websockets package
    assert len(server.handshakes) == 1


@pytest.mark.parametrize("code", [1001, 1011, 1012, 1013])
def test_codes_after_which_it_may_come_back(serve: Serve, client_of: Callable[..., Client], code: int) -> None:
    client = client_of(serve(says("a", then=closing(code)), says("b", then=closing(1008))))
    seen, _ = ends(client, client.realtime.connect(model="m", **AT_ONCE))
    assert seen == ["a", "b"]


def test_a_server_that_stays_away(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(says("a"), BUSY)
    client = client_of(server)
    attempts: list[Any] = []
    manager = client.realtime.connect(
        model="m", on_reconnecting=attempts.append, reconnect=RetryConfig(3, interval=0.001, backoff_factor=2)
    )
    _, error = ends(client, manager)
    assert "(3 tries: max_retries)" in str(error)
    assert "503 - busy" in str(error.__cause__)
    assert [each.attempt for each in attempts] == [1, 2, 3]
    assert all(0.0005 <= each.delay / 2 ** (each.attempt - 1) <= 0.001 for each in attempts)
    assert len(server.handshakes) == 4


def test_a_refusal_that_will_stay(serve: Serve, client_of: Callable[..., Client]) -> None:
    server = serve(says("a"), Refusal(401, b'{"error": {"message": "expired"}}'))
    client = client_of(server)
    _, error = ends(client, client.realtime.connect(model="m", **AT_ONCE))
    assert "401 - expired" in str(error)
    assert len(server.handshakes) == 2


def test_a_server_that_comes_back_late(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says("a"), BUSY, BUSY, says("b", then=closing(1008))))
    seen, _ = ends(client, client.realtime.connect(model="m", **AT_ONCE))
    assert seen == ["a", "b"]


def test_a_server_that_takes_and_drops(serve: Serve, client_of: Callable[..., Client], monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(says("a"))
    client = client_of(server)
    seen, error = ends(client, client.realtime.connect(model="m", max_retries=2, **AT_ONCE))
    assert seen == ["a"] * 3  # what each connection said was received
    assert "(2 tries: max_retries)" in str(error)
    monkeypatch.setattr(_session, "STEADY", 0.0)  # now every connection has held for long
    server = serve(says("a"), says("a"), says("a"), says("a"), says("b", then=closing(1008)))
    seen, _ = ends(client_of(server), client_of(server).realtime.connect(model="m", max_retries=1, **AT_ONCE))
    assert seen == ["a", "a", "a", "a", "b"]


def test_what_was_not_sent_is_told(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says("a"), BUSY))
    sessions: list[Any] = []

    async def send_it() -> None:
        await sessions[0].send({"type": "kept"})

    def ask(_: Any) -> Any:
        return send_it() if client.colour == "async" else sessions[0].send({"type": "kept"})

    def body(session: Any) -> Steps:
        sessions.append(session)
        with pytest.raises(WebSocketConnectionClosedError, match="1 not sent") as caught:
            yield every(session)
        return caught.value.unsent_messages

    manager = client.realtime.connect(model="m", on_reconnecting=ask, max_retries=1, initial_delay=0.0)
    assert within(client, manager, body) == ['{"type":"kept"}']


def test_a_callback_that_raises(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says("a")))

    def ask(_: Any) -> Any:
        raise ZeroDivisionError

    def body(session: Any) -> Steps:
        yield session.recv()
        with pytest.raises(ZeroDivisionError):
            yield session.recv()

    within(client, client.realtime.connect(model="m", on_reconnecting=ask), body)


def test_a_server_that_never_answers_pings(client_of: Callable[..., Client], serve: Serve) -> None:
    options: dict[str, Any] = {"ping_interval": 0.05, "ping_timeout": 0.05, "close_timeout": 0.1}
    with serving(silent) as server:
        client = client_of(Peerless(server))
        manager = client.realtime.connect(model="m", websocket_connection_options=options)
        _, error = ends(client, manager)
    assert "keepalive ping timeout" in str(error)
    assert error.code == 1006  # type: ignore[attr-defined]  # of the websockets package


def test_closing_while_it_connects_again(serve: Serve, client_of: Callable[..., Client]) -> None:
    client = client_of(serve(says("a"), BUSY))
    waits = threading.Event()
    settings: dict[str, Any] = {"on_reconnecting": lambda _: waits.set(), "initial_delay": 600.0, "max_delay": 600.0}

    def body(session: Any) -> Steps:
        yield session.recv()
        with pytest.raises(WebSocketConnectionClosedError, match="closed here"):
            yield session.recv()

    if client.colour == "sync":
        with client.realtime.connect(model="m", **settings) as session:
            closer = threading.Thread(target=lambda: (waits.wait(10), session.close()))
            closer.start()
            for step in body(session):
                del step
            closer.join()
        return

    async def run() -> None:
        async with client.realtime.connect(model="m", **settings) as session:
            reader = asyncio.create_task(aplay(body(session)))
            while not waits.is_set():
                await asyncio.sleep(0)
            await session.close()
            await reader

    client.runner.run(run())


def test_a_cancelled_recv_goes_on_later(serve: Serve, runner: asyncio.Runner) -> None:
    server = serve(says("a"), says("b", then=closing(1000)))
    readers: list[asyncio.Task[Any]] = []
    asked: list[int] = []

    async def ask(event: Any) -> None:
        asked.append(event.attempt)
        if len(asked) == 1:
            readers[0].cancel()
            await asyncio.sleep(0)

    async def run() -> list[str]:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            async with client.realtime.connect(model="m", on_reconnecting=ask, initial_delay=0.0) as session:
                first = await session.recv()
                readers.append(asyncio.create_task(session.recv()))
                with pytest.raises(asyncio.CancelledError):
                    await readers[0]
                return types([first, *[event async for event in session]])

    assert runner.run(run()) == ["a", "b"]
    assert asked == [1, 2]


def test_many_threads_may_send(serve: Serve) -> None:
    server = serve()
    with OpenAI(api_key="k", base_url=server.url) as client, client.realtime.connect(model="m") as session:

        def send(name: str) -> None:
            for _ in range(50):
                session.send_raw(f'{{"type": "{name}"}}')

        threads = [threading.Thread(target=send, args=(str(n),)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    server.server.close()
    assert sorted(types_of(server.heard[0])) == sorted(str(n) for n in range(8) for _ in range(50))


def test_no_policy_without_being_asked() -> None:
    assert _session.Policy.of(None, 5, 0.5, 8.0, None).retries is None
    assert _session.Policy.of(print, 5, 0.5, 8.0, False).retries is None
    assert _session.Policy.of(print, 5, 0.5, 8.0, None).retries == RetryConfig(5, 0.5, 2.0, 8.0)
    assert _session.Policy.of(None, 5, 0.5, 8.0, RetryConfig(1)).retries == RetryConfig(1)
    with pytest.raises(TypeError, match="max_retries"):
        _session.Policy.of(None, -1, 0.5, 8.0, True)


def test_errors_are_of_both_families() -> None:
    from entrechat.realtime._errors import ClosedBadly, ClosedWell

    for cls in (ClosedBadly, ClosedWell):
        assert issubclass(cls, OpenAIError)
        assert issubclass(cls, websockets.exceptions.ConnectionClosed)
