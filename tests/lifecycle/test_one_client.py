"""One client object for all threads and event loops; what of it travels to other processes."""

from __future__ import annotations

import asyncio
import copy
import importlib.util
import pickle
import resource
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from entrechat import Limits, RetryConfig, Timeout
from tests.conftest import MakeClient
from tests.support.recording import Answer, Recorded, RecordingServer

CHAT: Any = {"model": "m", "messages": []}


def echo(request: Recorded) -> Answer:
    """Who asked is in the answer: answers that got mixed up would show."""
    return Answer.of_json({"id": request.json["model"], "choices": [], "object": "chat.completion", "created": 1, "model": "m"})


@pytest.fixture
def echoing(server: RecordingServer) -> RecordingServer:
    server.answer = echo
    return server


def settings(server: RecordingServer) -> dict[str, Any]:
    return {"api_key": "sk-test", "base_url": f"{server.url}/v1", "max_retries": 0, "timeout": 30}


def in_threads(count: int, work: Any) -> None:
    errors: list[BaseException] = []
    gate = threading.Barrier(count)

    def run(number: int) -> None:
        try:
            gate.wait(10)
            work(number)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not errors


def test_eight_threads(echoing: RecordingServer, nothing_left: None) -> None:
    with entrechat.OpenAI(**settings(echoing)) as client:

        def work(number: int) -> None:
            for turn in range(20):
                name = f"{number}-{turn}"
                assert client.chat.completions.create(model=name, messages=[]).id == name

        in_threads(8, work)
        stats = client.pool_stats()
        assert (stats["in_use"], stats["waiting"]) == (0, 0)
        assert stats["open"] == stats["opened"] <= 8


async def several(client: entrechat.AsyncOpenAI, number: int, times: int = 10) -> None:
    async def one(turn: int) -> None:
        name = f"{number}-{turn}"
        assert (await client.chat.completions.create(model=name, messages=[])).id == name

    await asyncio.gather(*(one(turn) for turn in range(times)))


def loops() -> Iterator[Any]:
    yield pytest.param(asyncio.new_event_loop, id="asyncio")
    if importlib.util.find_spec("uvloop") is not None:
        import uvloop

        yield pytest.param(uvloop.new_event_loop, id="uvloop")


@pytest.mark.parametrize("factory", list(loops()))
def test_eight_loops_in_eight_threads(echoing: RecordingServer, nothing_left: None, factory: Any) -> None:
    client = entrechat.AsyncOpenAI(**settings(echoing))

    def work(number: int) -> None:
        for _ in range(3):
            with asyncio.Runner(loop_factory=factory) as runner:
                runner.run(several(client, number))

    in_threads(8, work)
    assert client.pool_stats()["open"] == 0


@pytest.mark.parametrize("factory", list(loops()))
def test_one_loop_after_another(echoing: RecordingServer, nothing_left: None, factory: Any) -> None:
    client = entrechat.AsyncOpenAI(**settings(echoing))
    for number in range(5):
        with asyncio.Runner(loop_factory=factory) as runner:
            runner.run(several(client, number, 3))
            assert client.pool_stats()["idle"] == 3
        assert client.pool_stats()["open"] == 0
    assert client.pool_stats()["in_use"] == 0


def test_a_loop_that_stays_while_others_come_and_go(echoing: RecordingServer, nothing_left: None) -> None:
    client = entrechat.AsyncOpenAI(**settings(echoing))
    with asyncio.Runner() as staying:
        staying.run(several(client, 0, 2))
        for number in range(3):
            in_threads(1, lambda _, number=number: asyncio.run(several(client, number, 2)))
            staying.run(several(client, 9, 2))
        stats = client.pool_stats()
        assert (stats["open"], stats["idle"]) == (2, 2)
        staying.run(client.close())


def test_closing_from_another_loop(echoing: RecordingServer, nothing_left: None) -> None:
    client = entrechat.AsyncOpenAI(**settings(echoing))
    with asyncio.Runner() as runner:
        runner.run(several(client, 1))
        in_threads(1, lambda _: asyncio.run(client.close()))
        runner.run(asyncio.sleep(0.05))
        with pytest.raises(RuntimeError, match="closed"):
            runner.run(several(client, 1))


def test_making_the_transport_is_not_raced_for(echoing: RecordingServer) -> None:
    for _ in range(20):
        client = entrechat.OpenAI(**settings(echoing))
        drivers: list[Any] = []
        in_threads(8, lambda _, client=client, drivers=drivers: drivers.append(client._open()))
        assert len({id(driver) for driver in drivers}) == 1
        client.close()


@pytest.mark.skipif(importlib.util.find_spec("trio") is None, reason="needs trio")
def test_trio(echoing: RecordingServer) -> None:
    import trio

    async def main() -> None:
        async with entrechat.AsyncOpenAI(**settings(echoing)) as client:
            assert (await client.chat.completions.create(model="t", messages=[])).id == "t"

    try:
        trio.run(main)
    except (entrechat.OpenAIError, RuntimeError, ImportError) as error:
        assert "httpx" in str(error)  # says what trio needs


def test_uvloop_and_eager_tasks(echoing: RecordingServer) -> None:
    if not hasattr(asyncio, "eager_task_factory"):
        pytest.skip("needs Python 3.12")
    client = entrechat.AsyncOpenAI(**settings(echoing))
    with asyncio.Runner() as runner:
        runner.get_loop().set_task_factory(asyncio.eager_task_factory)
        runner.run(several(client, 1))
        runner.run(client.close())


# what travels


FULL: dict[str, Any] = {
    "api_key": "sk-test",
    "organization": "org",
    "project": "proj",
    "timeout": Timeout(7, connect=2, between_events=3),
    "max_retries": RetryConfig(5, interval=0.1, status_codes=[500], budget=7, retry_uploads=True, idempotency_keys=True),
    "default_headers": {"X-Own": "1"},
    "default_query": {"a": 1},
    "limits": Limits(max_connections=3),
}


@pytest.mark.parametrize("used", [False, True], ids=["new", "used"])
@pytest.mark.parametrize("way", ["pickle", "copy", "deepcopy"])
def test_a_client_travels_as_its_configuration(make_client: MakeClient, echoing: RecordingServer, way: str, used: bool) -> None:
    client = make_client(base_url=f"{echoing.url}/v1", **FULL)
    if used:
        client.run(client.chat.completions.create, **CHAT)
    real = client.real
    made = {
        "pickle": lambda: pickle.loads(pickle.dumps(real)),
        "copy": lambda: copy.copy(real),
        "deepcopy": lambda: copy.deepcopy(real),
    }[way]()
    assert type(made) is type(real)
    assert made.api_key == "sk-test"
    assert made.timeout == FULL["timeout"]
    assert made._settings.max_retries == FULL["max_retries"]
    assert made._settings.limits.max_connections == 3
    assert made.default_headers["X-Own"] == "1"
    assert made._shared is not real._shared
    client.run(made.chat.completions.create, **CHAT)
    client.run(made.close)
    assert made.is_closed() and not real.is_closed()
    client.run(client.chat.completions.create, **CHAT)


def test_resources_are_bound_to_the_copy(make_client: MakeClient) -> None:
    client = make_client()
    chat = client.chat
    assert copy.deepcopy(client.real).chat is not chat
    assert copy.deepcopy(client.real).chat._client is not client.real


def test_clients_know_nothing_of_loops_when_they_end() -> None:
    assert not hasattr(entrechat.OpenAI, "__del__")
    assert not hasattr(entrechat.AsyncOpenAI, "__del__")


# many


def test_ten_thousand_clients_cost_little() -> None:
    """A second and 20 MB are the promise; a fifth of it is what it takes. The margin is for slow machines."""
    root = entrechat.OpenAI(api_key="k")
    root.with_options(timeout=1)
    for make in (lambda: root.with_options(timeout=3), lambda: entrechat.AsyncOpenAI(api_key="k")):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.process_time()
        made = [make() for _ in range(10_000)]
        took = time.process_time() - start
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40_000  # KB
        assert took < 5
        assert all(client._shared.driver is None for client in made)


def test_copies_share_their_connections(make_client: MakeClient, echoing: RecordingServer) -> None:
    client = make_client()
    for turn in range(50):
        one = client.with_options(timeout=turn + 1, default_headers={"X-Turn": str(turn)})
        client.run(one.chat.completions.create, **CHAT)
    assert client.pool_stats()["opened"] == 1
    assert [request.header("x-turn") for request in echoing.take()] == [str(turn) for turn in range(50)]


def test_threads_wait_for_a_module_that_another_imports(program: Any) -> None:
    """The first calls of several threads: what one of them is importing, the others must not take for whole."""
    said = program(
        """
        import sys, threading, time
        import entrechat
        from importlib.machinery import PathFinder
        from entrechat._core.wrap import load

        class Slowly:
            "Finds our types, and takes its time to run them."
            @staticmethod
            def find_spec(name, path=None, target=None):
                if not name.startswith(("entrechat.types.chat.", "entrechat.types.model")):
                    return None
                spec = PathFinder.find_spec(name, path, target)
                run = spec.loader.exec_module
                def later(module):
                    time.sleep(0.2)
                    run(module)
                spec.loader.exec_module = later
                return spec

        sys.meta_path.insert(0, Slowly)
        found = []
        def first():
            found.append(load("chat.chat_completion_chunk:ChatCompletionChunk").__name__)
        def second():
            found.append(entrechat.types.Model.__name__)
        for target in (first, second):
            threads = [threading.Thread(target=target) for _ in range(4)]
            for thread in threads:
                thread.start()
                time.sleep(0.05)
            for thread in threads:
                thread.join()
        print(found)
        """
    )
    assert said == f"{['ChatCompletionChunk'] * 4 + ['Model'] * 4}\n"
