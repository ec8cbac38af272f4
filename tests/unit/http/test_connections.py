"""Which connection carries a request: reuse, staleness, limits, threads, loops, forks."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from entrechat._core.http import Origin, Timeout, TransportError, TransportTimeout
from entrechat._http.aio import AsyncTransport
from entrechat._http.blocking import SyncTransport
from entrechat._http.pool import Limits

from .conftest import MakeWire
from .peers import PATIENCE, Chunks, Peer, Wire, hold, request, serve_all, serving

# staleness


@pytest.mark.parametrize("how", ["close", "reset"])
def test_a_connection_that_the_server_closed_while_idle_is_not_used(wire: Wire, how: str) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.answer()
        getattr(peer, how)()

    with serving(script) as server:
        for _ in range(3):
            assert wire.send(request(server.origin)).status == 200
            wire.pause(0.02)
        assert server.accepted == 3


@pytest.mark.parametrize("body", [b"{}", Chunks([b"{", b"}"], length=2)])
def test_a_request_on_a_connection_that_dies_unheard_goes_out_once_more(wire: Wire, body: Any) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.answer()
        seen = peer.request()
        assert seen.body == b"{}"
        if peer.number == 1:
            peer.reset()
        else:
            peer.answer(b"again")

    with serving(script) as server:
        wire.send(request(server.origin))
        # the second connection's first request
        reply = wire.send(request(server.origin, body=body))
        assert reply.content == b"{}"
        assert server.accepted == 2


def test_a_body_that_cannot_be_replayed_is_not(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.answer()
        peer.request()
        peer.reset()

    with serving(script) as server:
        wire.send(request(server.origin))
        with pytest.raises(TransportError) as caught:
            wire.send(request(server.origin, body=Chunks([b"{}"], replayable=False)))
        error = caught.value
        assert (error.sent, error.answered, error.reused) == (True, False, True)
        assert server.accepted == 1


def test_a_fresh_connection_that_dies_is_an_error_at_once(wire: Wire) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.reset()

    with serving(script) as server:
        with pytest.raises(TransportError) as caught:
            wire.send(request(server.origin))
        error = caught.value
        assert (error.phase, error.sent, error.answered, error.reused) == ("headers", True, False, False)
        assert server.accepted == 1


def test_a_connection_idle_too_long_is_not_used(make_wire: MakeWire) -> None:
    wire = make_wire(limits=Limits(keepalive=0.03))
    with serving(serve_all) as server:
        wire.send(request(server.origin))
        wire.pause(0.08)
        if wire.colour == "async":
            assert wire.stats()["open"] == 0  # closed as soon as its time is up
        wire.send(request(server.origin))
        assert wire.stats() == {"open": 1, "idle": 1, "in_use": 0, "waiting": 0, "opened": 2, "http2": 0, "streams": 0}


# limits


def test_requests_beyond_the_limit_wait_their_turn(runner: asyncio.Runner) -> None:
    async def main(origin: Origin) -> None:
        transport = AsyncTransport(limits=Limits(max_connections=2))
        await asyncio.gather(*(transport.send(request(origin)) for _ in range(50)))
        assert transport.stats() == {"open": 2, "idle": 2, "in_use": 0, "waiting": 0, "opened": 2, "http2": 0, "streams": 0}
        await transport.aclose()

    with serving(serve_all) as server:
        runner.run(main(server.origin))
        assert server.accepted == 2


def test_threads_beyond_the_limit_wait_their_turn() -> None:
    transport = SyncTransport(limits=Limits(max_connections=2))
    answers: list[int] = []

    def call(origin: Origin) -> None:
        for _ in range(25):
            answers.append(transport.send(request(origin)).status)

    with serving(serve_all) as server:
        threads = [threading.Thread(target=call, args=(server.origin,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == [200] * 200
        stats = transport.stats()
        assert (stats["open"], stats["waiting"]) == (2, 0)
        transport.close()


def test_waiting_for_a_connection_has_an_end(make_wire: MakeWire) -> None:
    wire = make_wire(limits=Limits(max_connections=1))
    go = threading.Event()
    with serving(lambda peer: hold(peer, go)) as server:
        held = wire.send(request(server.origin, stream=True))
        with pytest.raises(TransportTimeout, match=r"no connection came free within 0.03 s \(timeout pool\)") as caught:
            wire.send(request(server.origin, timeout=Timeout(pool=0.03)))
        assert (caught.value.phase, caught.value.setting, caught.value.sent) == ("pool", "pool", False)
        assert wire.stats()["waiting"] == 0
        go.set()
        wire.read(held)
        assert wire.send(request(server.origin)).status == 200


def test_an_idle_connection_makes_room_for_another_origin(make_wire: MakeWire) -> None:
    wire = make_wire(limits=Limits(max_connections=1))
    with serving(serve_all) as one, serving(serve_all) as two:
        for _ in range(2):
            wire.send(request(one.origin))
            wire.send(request(two.origin))
        wire.pause(0.01)
        assert wire.stats()["open"] == 1


def test_waiting_ends_with_a_turn_for_another_origin() -> None:
    transport = SyncTransport(limits=Limits(max_connections=1))
    go = threading.Event()
    with serving(lambda peer: hold(peer, go)) as one, serving(serve_all) as two:
        held = transport.send(request(one.origin, stream=True))
        found: list[int] = []
        thread = threading.Thread(target=lambda: found.append(transport.send(request(two.origin)).status))
        thread.start()
        while not transport.stats()["waiting"]:
            time.sleep(0.001)
        go.set()
        while held.receive():
            pass
        thread.join(PATIENCE)
        assert found == [200]
        assert transport.stats()["open"] == 1
    transport.close()


def test_a_waiting_call_hears_that_the_client_is_closed() -> None:
    transport = SyncTransport(limits=Limits(max_connections=1))
    errors: list[TransportError] = []

    def call(origin: Origin) -> None:
        try:
            transport.send(request(origin))
        except TransportError as error:
            errors.append(error)

    go = threading.Event()
    with serving(lambda peer: hold(peer, go)) as server:
        held = transport.send(request(server.origin, stream=True))
        thread = threading.Thread(target=call, args=(server.origin,))
        thread.start()
        while not transport.stats()["waiting"]:
            time.sleep(0.001)
        transport.close()
        thread.join(PATIENCE)
        assert [error.phase for error in errors] == ["closed"]
        held.close()
        go.set()


def test_a_closed_transport_refuses(wire: Wire) -> None:
    with serving(serve_all) as server:
        wire.send(request(server.origin))
        wire.close()
        with pytest.raises(TransportError, match="closed"):
            wire.send(request(server.origin))
        assert wire.stats()["open"] == 0


# event loops


def test_one_transport_serves_one_loop_after_another_and_leaves_nothing_open() -> None:
    transport = AsyncTransport()

    async def main(origin: Origin) -> None:
        for _ in range(3):
            assert (await transport.send(request(origin))).status == 200

    with serving(serve_all) as server:
        for _ in range(3):
            asyncio.run(main(server.origin))
        assert server.accepted == 3
        assert transport.stats()["open"] == 0  # closed with their loops
    gc.collect()


def test_one_transport_serves_loops_in_several_threads() -> None:
    transport = AsyncTransport()
    found: list[int] = []

    async def main(origin: Origin) -> None:
        replies = await asyncio.gather(*(transport.send(request(origin)) for _ in range(20)))
        found.extend(reply.status for reply in replies)

    with serving(serve_all) as server:
        threads = [threading.Thread(target=lambda: asyncio.run(main(server.origin))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [200] * 80


def test_a_forgotten_transport_closes_its_connections(runner: asyncio.Runner) -> None:
    heard: list[float] = []

    def script(peer: Peer) -> None:
        peer.request()
        peer.answer()
        heard.append(peer.hears_close())

    async def main(origin: Origin) -> None:
        await AsyncTransport().send(request(origin))
        gc.collect()
        await asyncio.sleep(0.02)

    with serving(script) as server:
        runner.run(main(server.origin))
        SyncTransport().send(request(server.origin))
        gc.collect()
        time.sleep(0.02)
        assert len(heard) == 2
        assert max(heard) < 5  # two collections of a test process's whole heap are in it


# forks


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")  # that is what is tested
def test_a_forked_child_has_connections_of_its_own(colour: str) -> None:
    with serving(serve_all) as server:
        # in a fresh interpreter: pytest's own threads and fixtures stay out of the child
        code = f"""
import asyncio, os, sys
from entrechat._core.http import *
from entrechat._http.{"blocking" if colour == "sync" else "aio"} import *
transport = {"SyncTransport" if colour == "sync" else "AsyncTransport"}()
def make():
    return Request("POST", Origin("http", "127.0.0.1", {server.origin.port}), "/", HeaderBlock([]), b"", timeout=Timeout(read=5))
async def call():
    return (await transport.send(make())).content
if {colour == "sync"}:
    run = lambda: transport.send(make()).content
    first = run()
    pid = os.fork()
    second = run()
else:
    runner = asyncio.Runner()
    first = runner.run(call())
    pid = os.fork()
    second = runner.run(call()) if pid else asyncio.run(call())
if pid:
    _, status = os.waitpid(pid, 0)
    third = transport.send(make()).content if {colour == "sync"} else runner.run(call())
    assert (first, second, third) == (b"1", b"1", b"1"), (first, second, third)
    assert status == 0, status
else:
    assert (first, second) == (b"1", b"2"), (first, second)
    os._exit(0)
"""
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 0, done.stderr
        assert not done.stderr


def test_ctrl_c_is_heard_at_once() -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.hears_close()

    with serving(script) as server:
        code = f"""
import sys
from entrechat._core.http import *
from entrechat._http.blocking import SyncTransport
print("ready", flush=True)
try:
    SyncTransport().send(Request("POST", Origin("http", "127.0.0.1", {server.origin.port}), "/", HeaderBlock([]), b""))
except KeyboardInterrupt:
    print("interrupted")
"""
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            child.stdout.readline()
            while not server.accepted:
                time.sleep(0.005)
            time.sleep(0.02)
            start = time.monotonic()
            child.send_signal(signal.SIGINT)
            assert child.stdout.read() == "interrupted\n"
            assert time.monotonic() - start < 3
            assert child.wait() == 0
