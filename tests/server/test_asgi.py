"""The ASGI transports, with applications that behave and some that do not."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from entrechat._core.http import Reply, Request, Timeout, TransportError, TransportTimeout
from entrechat._io.adapters.asgi import AsyncASGITransport, SyncASGITransport

from .caller import ask

START = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]}


def part(body: bytes, more: bool = True) -> dict[str, Any]:
    return {"type": "http.response.body", "body": body, "more_body": more}


class Seen:
    """An application that keeps what it sees, and answers with `answer`."""

    def __init__(self, answer: Callable[[Any, Any], Any]) -> None:
        self.answer = answer
        self.scope: dict[str, Any] = {}
        self.body = b""
        self.pieces = 0
        self.gone = threading.Event()

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        self.scope = scope
        more = True
        while more:
            message = await receive()
            self.body += message.get("body", b"")
            self.pieces += bool(message.get("body"))
            more = message.get("more_body", False)
        try:
            await self.answer(receive, send)
        except BaseException:
            self.gone.set()
            raise


def run(app: Any, colour: str, use: Callable[[Any], Any], **options: Any) -> Any:
    """`use(send)` where `send(request)` gives a reply whose `receive` and `close` are plain calls, in both colours."""
    if colour == "sync":
        transport = SyncASGITransport(app, lifespan=False, **options)
        try:
            return use(transport.send)
        finally:
            transport.close()
    with asyncio.Runner() as runner:
        inner = AsyncASGITransport(app, lifespan=False, **options)

        class Plain:
            def __init__(self, reply: Any) -> None:
                self.reply = reply

            def __getattr__(self, name: str) -> Any:
                return getattr(self.reply, name)

            def receive(self, deadline: float | None = None) -> bytes:
                return runner.run(self.reply.receive(deadline))

            def close(self) -> None:
                runner.run(self.reply.aclose())

        def send(request: Request) -> Any:
            return Plain(runner.run(inner.send(request)))

        try:
            return use(send)
        finally:
            runner.run(inner.aclose())


async def two(receive: Any, send: Any) -> None:
    await send(START)
    await send(part(b"one"))
    await send(part(b"two", False))


def test_scope_and_body(colour: str) -> None:
    app = Seen(two)
    request = ask(b"12345", path="/v1/a%20b?q=1&r=%C3%A9", headers={"X-Thing": "yes", "Accept-Encoding": "gzip"})
    reply = run(app, colour, lambda send: send(request))
    assert (reply.status, reply.content, reply.headers["content-type"]) == (200, b"onetwo", "text/plain")
    assert app.body == b"12345"
    assert (app.scope["path"], app.scope["raw_path"], app.scope["query_string"]) == ("/v1/a b", b"/v1/a%20b", b"q=1&r=%C3%A9")
    headers = dict(app.scope["headers"])
    assert headers[b"host"] == b"local"
    assert headers[b"content-length"] == b"5"
    assert headers[b"x-thing"] == b"yes"
    assert b"accept-encoding" not in headers


class Slow:
    """A body in pieces, some of which take time."""

    length: int | None = None
    replayable = False

    def chunks(self) -> Iterator[bytes]:
        for piece in (b"a", b"b", b"c"):
            time.sleep(0.01)
            yield piece

    async def achunks(self) -> AsyncIterator[bytes]:
        for piece in (b"a", b"b", b"c"):
            yield piece


def test_a_body_in_pieces(colour: str) -> None:
    app = Seen(two)
    request = ask(b"")
    request.body = Slow()
    run(app, colour, lambda send: send(request))
    assert (app.body, app.pieces) == (b"abc", 3)
    assert dict(app.scope["headers"])[b"transfer-encoding"] == b"chunked"


def test_pieces_arrive_as_they_are_sent(colour: str) -> None:
    go = threading.Event()

    async def answer(receive: Any, send: Any) -> None:
        await send(START)
        await send(part(b"one"))
        while not go.is_set():
            await asyncio.sleep(0.001)
        await send(part(b"two", False))

    def use(send: Any) -> None:
        reply = send(ask(b"", stream=True))
        assert reply.receive() == b"one"
        go.set()
        assert reply.receive() == b"two"
        assert reply.receive() == b""
        assert reply.receive() == b""
        reply.close()

    run(Seen(answer), colour, use)


def test_an_application_waits_for_its_reader(colour: str) -> None:
    sent = 0

    async def answer(receive: Any, send: Any) -> None:
        nonlocal sent
        await send(START)
        for _ in range(100):
            await send(part(b"x" * 10_000))
            sent += 1
        await send(part(b"", False))

    def use(send: Any) -> None:
        reply = send(ask(b"", stream=True))
        total = len(reply.receive())
        time.sleep(0.05)
        assert sent < 30, "it ran ahead"
        while piece := reply.receive():
            total += len(piece)
        assert total == 1_000_000

    run(Seen(answer), colour, use)


def test_hanging_up(colour: str) -> None:
    told = threading.Event()

    async def answer(receive: Any, send: Any) -> None:
        await send(START)
        await send(part(b"one"))
        assert (await receive())["type"] == "http.disconnect"
        told.set()
        with pytest.raises(OSError):
            await send(part(b"two"))

    def use(send: Any) -> None:
        reply = send(ask(b"", stream=True))
        assert reply.receive() == b"one"
        assert not told.is_set()
        reply.close()
        assert told.wait(5)

    run(Seen(answer), colour, use)


async def never(receive: Any, send: Any) -> None:
    await asyncio.sleep(60)


async def stalls(receive: Any, send: Any) -> None:
    await send(START)
    await send(part(b"one"))
    await asyncio.sleep(60)


@pytest.mark.parametrize("setting", ["first_event", "total"])
def test_no_answer_in_time(colour: str, setting: str) -> None:
    def use(send: Any) -> None:
        begun = time.monotonic()
        with pytest.raises(TransportTimeout) as caught:
            send(ask(b"", timeout=Timeout(**{setting: 0.05})))
        assert time.monotonic() - begun < 2
        assert (caught.value.setting, caught.value.phase, caught.value.sent) == (setting, "headers", True)

    run(_cancellable(never), colour, use)


def _cancellable(answer: Any) -> Any:
    """Ends when the caller is gone, as a good application does."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive()).get("more_body"):
            pass
        work = asyncio.ensure_future(answer(receive, send))
        gone = asyncio.ensure_future(receive())
        await asyncio.wait([work, gone], return_when=asyncio.FIRST_COMPLETED)
        work.cancel()
        gone.cancel()

    return app


def test_a_stream_that_stalls(colour: str) -> None:
    def use(send: Any) -> None:
        reply = send(ask(b"", stream=True, timeout=Timeout(between_events=0.05)))
        assert reply.receive() == b"one"
        with pytest.raises(TransportTimeout) as caught:
            reply.receive()
        assert (caught.value.setting, caught.value.phase, caught.value.answered) == ("between_events", "body", True)
        reply = send(ask(b"", stream=True))
        assert reply.receive() == b"one"
        with pytest.raises(TransportTimeout):
            reply.receive(time.monotonic() + 0.05)

    run(_cancellable(stalls), colour, use)


def test_an_exception_before_the_answer(colour: str) -> None:
    async def answer(receive: Any, send: Any) -> None:
        raise ValueError("boom")

    def use(send: Any) -> None:
        with pytest.raises(TransportError, match="ValueError: boom") as caught:
            send(ask(b""))
        assert isinstance(caught.value.__cause__, ValueError)
        assert (caught.value.phase, caught.value.sent, caught.value.answered) == ("headers", True, False)

    run(Seen(answer), colour, use)
    assert run(Seen(answer), colour, lambda send: send(ask(b"")).status, raise_app_exceptions=False) == 500


def test_an_exception_in_the_answer(colour: str) -> None:
    async def answer(receive: Any, send: Any) -> None:
        await send(START)
        await send(part(b"one"))
        raise ValueError("boom")

    def use(send: Any) -> None:
        reply = send(ask(b"", stream=True))
        assert reply.receive() == b"one"
        with pytest.raises(TransportError, match="boom") as caught:
            reply.receive()
        assert caught.value.answered

    run(Seen(answer), colour, use)


def test_one_transport_in_several_loops() -> None:
    transport = AsyncASGITransport(Seen(two), lifespan=False)
    for _ in range(3):
        assert asyncio.run(transport.send(ask(b""))).content == b"onetwo"


class WithLifespan:
    def __init__(self) -> None:
        self.log: list[str] = []

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            while True:
                message = await receive()
                self.log.append(message["type"])
                scope["state"]["thing"] = 7
                await send({"type": message["type"] + ".complete"})
                if message["type"] == "lifespan.shutdown":
                    return
        assert scope["state"]["thing"] == 7
        await two(receive, send)


def test_the_lifespan_runs_once_for_each_loop() -> None:
    app = WithLifespan()
    transport = AsyncASGITransport(app)

    async def main() -> None:
        await asyncio.gather(*(transport.send(ask(b"")) for _ in range(5)))
        await transport.aclose()

    for _ in range(2):
        asyncio.run(main())
    assert app.log == ["lifespan.startup", "lifespan.shutdown"] * 2


def test_the_lifespan_of_the_blocking_transport() -> None:
    app = WithLifespan()
    transport = SyncASGITransport(app)
    for _ in range(3):
        transport.send(ask(b""))
    transport.close()
    assert app.log == ["lifespan.startup", "lifespan.shutdown"]
    assert transport.send(ask(b"")).content == b"onetwo", "it may be used again"
    transport.close()


def test_a_lifespan_that_fails(colour: str) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "lifespan.startup.failed", "message": "no database"})

    transport = SyncASGITransport(app)
    with pytest.raises(TransportError, match="no database"):
        transport.send(ask(b""))
    transport.close()


def test_an_application_without_lifespan() -> None:
    transport = SyncASGITransport(Seen(two))  # it raises for a lifespan
    assert transport.send(ask(b"")).content == b"onetwo"
    transport.close()


def test_cancelling_hangs_up() -> None:
    told = asyncio.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        told.set()

    async def main() -> None:
        task = asyncio.create_task(AsyncASGITransport(app, lifespan=False).send(ask(b"")))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(told.wait(), 5)

    asyncio.run(main())


def test_ctrl_c_is_heard_while_waiting() -> None:
    told = threading.Event()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        told.set()

    transport = SyncASGITransport(app, lifespan=False)
    timer = threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        transport.send(ask(b""))
    assert time.monotonic() - begun < 2
    assert told.wait(5)
    timer.join()
    transport.close()


def test_an_application_that_blocks_its_loop_does_not_hold_up_the_caller() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        time.sleep(1.8)  # blocking on purpose

    transport = SyncASGITransport(app, lifespan=False)
    with pytest.raises(TransportTimeout, match="blocks"):
        transport.send(ask(b"", timeout=Timeout(0.1)))
    transport.close()


def test_many_threads() -> None:
    transport = SyncASGITransport(Seen(two), lifespan=False)
    replies: list[Reply] = []
    threads = [threading.Thread(target=lambda: replies.append(transport.send(ask(b"")))) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [reply.content for reply in replies] == [b"onetwo"] * 20
    transport.close()


def test_a_call_from_inside_the_application_is_refused_instead_of_hanging() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        transport.send(ask(b""))

    transport = SyncASGITransport(app, lifespan=False)
    with pytest.raises(TransportError, match="wait for ever"):
        transport.send(ask(b""))
    transport.close()


def test_closing_calls_on_close(colour: str) -> None:
    closed: list[int] = []
    run(Seen(two), colour, lambda send: send(ask(b"")), on_close=lambda: closed.append(1))
    assert closed == [1]
