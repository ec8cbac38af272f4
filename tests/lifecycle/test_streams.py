"""Streams and pages that are closed by others, or by nobody."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import Any

import pytest

import entrechat
from entrechat.testing import FaultServer
from tests.conftest import MakeClient
from tests.support.colours import Client
from tests.support.recording import Answer, Recorded, RecordingServer

CHAT: Any = {"model": "m", "messages": [], "stream": True}
STALLS = "stall after=event:2"


def settle(client: Client, server: FaultServer, connections: int) -> None:
    """Wait until so many connections are open, for the client and for the server."""
    end = time.monotonic() + 5
    while client.pool_stats()["open"] != connections or len(server.open) != connections:
        client.run(asyncio.sleep, 0.005) if client.colour == "async" else time.sleep(0.005)
        assert time.monotonic() < end, (client.pool_stats(), server.open)


# closed by others


def test_another_thread_closes_a_blocking_stream_and_its_reader_finds_it_over() -> None:
    with FaultServer(STALLS) as server, entrechat.OpenAI(api_key="k", base_url=server.base_url) as client:
        stream = client.chat.completions.create(**CHAT)
        got: list[Any] = []
        ended: list[float] = []

        def read() -> None:
            got.extend(stream)
            ended.append(time.monotonic())

        reader = threading.Thread(target=read)
        reader.start()
        while len(got) < 2 and reader.is_alive() and not stream.response.closed:
            time.sleep(0.005)
            if client.pool_stats()["in_use"]:
                time.sleep(0.1)
                break
        at = time.monotonic()
        stream.close()
        reader.join(5)
        assert ended and ended[0] - at < 1
        assert next(stream, None) is None
        assert client.pool_stats()["open"] == 0


def test_another_task_closes_an_asynchronous_stream(runner: asyncio.Runner) -> None:
    async def main(server: FaultServer) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            stream = await client.chat.completions.create(**CHAT)

            async def read() -> list[Any]:
                return [event async for event in stream]

            reader = asyncio.ensure_future(read())
            await asyncio.sleep(0.1)
            assert not reader.done()
            await stream.close()
            assert len(await asyncio.wait_for(reader, 5)) == 2
            assert await anext(stream, None) is None
            await asyncio.sleep(0.01)
            assert client.pool_stats()["open"] == 0

    with FaultServer(STALLS) as server:
        runner.run(main(server))


@pytest.mark.parametrize("way", ["close", "response"])
def test_another_thread_closes_an_asynchronous_stream(runner: asyncio.Runner, way: str) -> None:
    async def main(server: FaultServer) -> None:
        async with entrechat.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            stream = await client.chat.completions.create(**CHAT)
            got: list[Any] = []

            async def read() -> None:
                async for event in stream:
                    got.append(event)

            reader = asyncio.ensure_future(read())
            await asyncio.sleep(0.1)
            if way == "close":
                thread = threading.Thread(target=lambda: asyncio.run(stream.close()))
            else:
                thread = threading.Thread(target=stream.response.close)
            thread.start()
            if way == "close":
                await asyncio.wait_for(reader, 5)
            else:  # a response knows nothing of events: who reads them hears that they broke off
                with pytest.raises(entrechat.StreamTruncatedError):
                    await asyncio.wait_for(reader, 5)
            thread.join(5)
            assert len(got) == 2
            await asyncio.sleep(0.01)
            assert client.pool_stats()["open"] == 0

    with FaultServer(STALLS) as server:
        runner.run(main(server))


def test_closing_twice_and_after_the_end_is_nothing(make_client: MakeClient) -> None:
    with FaultServer("*: ok") as server:
        client = make_client(base_url=server.base_url)
        stream = client.run(client.chat.completions.create, **CHAT)
        client.run(stream.close)
        client.run(stream.close)
        stream = client.run(client.chat.completions.create, **CHAT)
        events = client.collect(lambda: stream)
        assert events
        client.run(stream.close)
        assert len(client.collect(lambda: stream)) == 0


def test_closing_the_client_ends_its_streams(make_client: MakeClient) -> None:
    with FaultServer(STALLS) as server:
        client = make_client(base_url=server.base_url, timeout=20)
        stream = client.run(client.chat.completions.create, **CHAT)
        threading.Timer(0.1, client.real.close if client.colour == "sync" else lambda: asyncio.run(client.real.close())).start()
        start = time.monotonic()
        with pytest.raises((entrechat.StreamTruncatedError, entrechat.APIConnectionError)):
            client.collect(lambda: stream)
        assert time.monotonic() - start < 5


# closed by nobody


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_forgotten_streams_are_closed(make_client: MakeClient, nothing_left: None, taken: int) -> None:
    with FaultServer(STALLS) as server:
        client = make_client(base_url=server.base_url)

        def forget() -> None:
            if client.colour == "sync":
                stream = client.chat.completions.create(**CHAT)
                for _ in range(taken):
                    next(stream)
            else:

                async def main() -> None:
                    stream = await client.chat.completions.create(**CHAT)
                    for _ in range(taken):
                        await anext(stream)

                client.runner.run(main())

        for _ in range(3):
            forget()
        gc.collect()
        settle(client, server, 0)
        client.close()


def test_forgotten_responses_are_closed(make_client: MakeClient, nothing_left: None) -> None:
    with FaultServer("stall after=bytes:20") as server:
        client = make_client(base_url=server.base_url)

        def half(response: Any) -> Any:
            raise LookupError("mine")

        with pytest.raises(LookupError):
            client.within(client.models.with_streaming_response.list, half)
        settle(client, server, 0)
        client.close()


def test_an_iteration_over_pages_that_is_left_holds_nothing(make_client: MakeClient, server: RecordingServer) -> None:
    def answer(request: Recorded) -> Answer:
        after = int(dict(request.query).get("after", "0"))
        return Answer.of_json({"data": [{"id": str(after + 1)}, {"id": str(after + 2)}], "has_more": True})

    server.answer = answer
    client = make_client()
    for taken in (1, 2, 3, 5):
        assert len(client.collect(client.files.list, limit=taken)) == taken
    gc.collect()
    assert client.pool_stats()["in_use"] == 0
    assert client.pool_stats()["open"] == 1
    if client.colour == "async":
        client.runner.run(asyncio.sleep(0))
        assert not asyncio.all_tasks(client.runner.get_loop())


def test_a_forgotten_client_with_a_forgotten_stream(program: Any) -> None:
    with FaultServer(STALLS) as server:
        said = program(
            """
            import asyncio, gc, sys
            import entrechat

            def blocking():
                client = entrechat.OpenAI(api_key="k", base_url=sys.argv[1])
                stream = client.chat.completions.create(model="m", messages=[], stream=True)
                next(stream)

            async def awaited():
                client = entrechat.AsyncOpenAI(api_key="k", base_url=sys.argv[1])
                stream = await client.chat.completions.create(model="m", messages=[], stream=True)
                await anext(stream)
                del client, stream
                gc.collect()
                await asyncio.sleep(0.05)

            for _ in range(3):
                blocking()
                asyncio.run(awaited())
            gc.collect()
            print("done")
            """,
            server.base_url,
        )
        assert said == "done\n"
