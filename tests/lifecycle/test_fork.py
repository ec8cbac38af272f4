"""A client in forked, spawned and pre-loaded processes: each has connections of its own, and no lock of its parent's."""

from __future__ import annotations

import importlib.util
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.programs import ROOT
from tests.support.recording import Answer, Recorded, RecordingServer
from tests.unit.http.peers import Peer, serving

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
# forking while threads run is what is tested; Python 3.12 warns of it
QUIET = "import warnings; warnings.filterwarnings('ignore', '.*multi-threaded.*', DeprecationWarning)\n"
Program = Callable[..., str]


@pytest.fixture(autouse=True)
def slowly(server: RecordingServer) -> None:
    def answer(request: Recorded) -> Answer:
        time.sleep(0.002)
        return Answer.of_json({"object": "list", "data": [{"id": "m"}]})

    server.answer = answer


def test_a_child_leaves_its_parents_connections_alone(program: Program, server: RecordingServer) -> None:
    said = program(
        QUIET
        + """
import asyncio, os, sys
import entrechat

def child(work):
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except BaseException:
            import traceback
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0

blocking = entrechat.OpenAI(api_key="k", base_url=sys.argv[1], timeout=10)
awaited = entrechat.AsyncOpenAI(api_key="k", base_url=sys.argv[1], timeout=10)

async def ask(times):
    await asyncio.gather(*(awaited.models.list() for _ in range(times)))

blocking.models.list()
runner = asyncio.Runner()
runner.run(ask(3))
assert blocking.pool_stats()["opened"] == 1 and awaited.pool_stats()["opened"] == 3

def in_child():
    assert blocking.pool_stats()["open"] == awaited.pool_stats()["open"] == 0
    blocking.models.list()
    asyncio.run(ask(2))
    runner.run(ask(2))   # the parent's loop, too
    child(lambda: blocking.models.list())   # and a grandchild

for _ in range(3):
    child(in_child)
blocking.models.list()
runner.run(ask(3))
assert blocking.pool_stats()["opened"] == 1, blocking.pool_stats()
assert awaited.pool_stats()["opened"] == 3, awaited.pool_stats()
blocking.close()
runner.run(awaited.close())
runner.close()
print("done")
""",
        f"{server.url}/v1",
    )
    assert said == "done\n"


def test_a_stream_goes_on_in_the_parent(program: Program) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.stream_head("Content-Type: text/event-stream\r\n")
        for number in range(4):
            peer.chunk(b'data: {"id": "c%d", "choices": []}\n\n' % number)
            if number == 1:
                time.sleep(0.5)  # the fork falls in here
        peer.chunk(b"data: [DONE]\n\n")
        peer.chunk(b"")

    with serving(script) as peer:
        said = program(
            QUIET
            + """
import os, sys
import entrechat
client = entrechat.OpenAI(api_key="k", base_url=sys.argv[1], timeout=10)
stream = client.chat.completions.create(model="m", messages=[], stream=True)
next(stream), next(stream)
pid = os.fork()
if pid == 0:
    try:
        next(stream)
    except entrechat.OpenAIError:
        stream.close()
        client.close()
        os._exit(0)   # the stream is the parent's
    os._exit(1)
assert os.waitpid(pid, 0)[1] == 0
print(len(list(stream)))
client.close()
""",
            f"http://127.0.0.1:{peer.origin.port}/v1",
        )
        assert said == "2\n"


def test_forks_amid_busy_threads(program: Program, server: RecordingServer) -> None:
    """Whatever lock another thread holds at the fork, the child waits for none of them."""
    said = program(
        QUIET
        + """
import os, signal, sys, threading
import entrechat

def new():
    return entrechat.OpenAI(api_key="k", base_url=sys.argv[1], timeout=10, max_retries=0)

client, stop = new(), threading.Event()
client.models.list()   # Python itself does not survive a fork amid imports

def hammer():
    while not stop.is_set():
        client.models.list()
        with new() as other:          # making transports, too
            other.models.list()

threads = [threading.Thread(target=hammer) for _ in range(4)]
for thread in threads:
    thread.start()
children = []
for _ in range(15):
    pid = os.fork()
    if pid == 0:
        signal.alarm(15)
        try:
            client.models.list()
            new().models.list()
        except BaseException:
            import traceback
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    children.append(pid)
codes = [os.waitpid(pid, 0)[1] for pid in children]
stop.set()
for thread in threads:
    thread.join()
client.close()
print(codes)
""",
        f"{server.url}/v1",
        timeout=60,
    )
    assert said == f"{[0] * 15}\n"


def test_a_fork_waits_for_a_transport_that_is_being_made(program: Program, server: RecordingServer) -> None:
    """The making of it imports: a child would wait for ever for the thread that did."""
    said = program(
        QUIET
        + """
import os, signal, sys, threading, time
import entrechat
make = entrechat.OpenAI._make_driver
making = threading.Event()

def slowly(self):
    making.set()
    time.sleep(0.3)
    return make(self)

entrechat.OpenAI._make_driver = slowly
client = entrechat.OpenAI(api_key="k", base_url=sys.argv[1], timeout=10)
thread = threading.Thread(target=client.models.list)
client.models   # its module
thread.start()
making.wait()
pid = os.fork()
if pid == 0:
    signal.alarm(10)
    client.models.list()
    os._exit(0)
print(os.waitpid(pid, 0)[1])
thread.join()
client.close()
""",
        f"{server.url}/v1",
    )
    assert said == "0\n"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(program: Program, server: RecordingServer, method: str) -> None:
    said = program(
        QUIET
        + """
import asyncio, multiprocessing, sys
import entrechat

def blocking(client):
    return len(client.models.list().data)

def awaited(client):
    async def main():
        async with client:
            return len((await client.models.list()).data)
    return asyncio.run(main())

if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[2])
    one = entrechat.OpenAI(api_key="k", base_url=sys.argv[1], timeout=10)
    two = entrechat.AsyncOpenAI(api_key="k", base_url=sys.argv[1], timeout=10)
    one.models.list()
    with context.Pool(2) as pool:
        print(pool.map(blocking, [one] * 4), pool.map(awaited, [two] * 4))
        pool.close()
        pool.join()
    process = context.Process(target=blocking, args=(one,))
    process.start()
    process.join()
    one.models.list()
    print(process.exitcode, one.pool_stats()["opened"])
    one.close()
""",
        f"{server.url}/v1",
        method,
        timeout=60,
        strict=False,  # Python's own pools leave sockets to the collector
    )
    assert said == "[1, 1, 1, 1] [1, 1, 1, 1]\n0 1\n"


@pytest.mark.skipif(importlib.util.find_spec("gunicorn") is None, reason="needs gunicorn")
def test_gunicorn_preload(server: RecordingServer, tmp_path: Path) -> None:
    """The application, with a client that was used already, is loaded before the workers are forked."""
    (tmp_path / "app.py").write_text(
        f"""
import entrechat, os
client = entrechat.OpenAI(api_key="k", base_url="{server.url}/v1", timeout=10)
client.models.list()
LOADED = os.getpid()

def app(environ, start):
    count = len(client.models.list().data)
    start("200 OK", [("Content-Type", "text/plain")])
    return [f"{{count}} {{os.getpid()}} {{os.getpid() != LOADED}} {{client.pool_stats()['opened']}}".encode()]
"""
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = ["-m", "gunicorn", "--preload", "-w", "2", "-b", f"127.0.0.1:{port}", "--log-level", "warning", "app:app"]
    with subprocess.Popen(
        [sys.executable, *command], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as master:
        try:
            seen: set[str] = set()
            end = time.monotonic() + 30
            while len(seen) < 2 and time.monotonic() < end:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as reply:
                        count, pid, other, opened = reply.read().decode().split()
                except OSError:
                    time.sleep(0.05)
                    continue
                assert (count, other, opened) == ("1", "True", "1")
                seen.add(pid)
            assert seen
        finally:
            master.send_signal(signal.SIGTERM)
            said, _ = master.communicate(timeout=20)
    assert "Traceback" not in said, said
