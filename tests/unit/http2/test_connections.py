"""Which connection carries a request over HTTP/2, and which protocol it speaks."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
import threading
from typing import Any

import pytest
import trustme

from entrechat._core.http import Timeout, TransportError, TransportTimeout
from entrechat._http import pool as pools
from entrechat._http.aio import AsyncTransport
from entrechat._http.blocking import SyncTransport
from entrechat._http.pool import Limits
from entrechat._http.tls import TLSSettings
from tests.unit.http.conftest import MakeWire
from tests.unit.http.peers import PATIENCE, Server

from .peers import H2Peer, get, serve_all2, serving2, together, wait_for

# many at once


def test_requests_share_a_connection(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        for call in reversed(peer.requests(50)):
            peer.answer(call.id, call.path.encode())
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        calls = [transport.send(get(server, f"/{n}")) for n in range(50)]
        replies = await asyncio.gather(*calls)
        assert [reply.content for reply in replies] == [f"/{n}".encode() for n in range(50)]
        assert server.accepted == 1
        counts = transport.stats()
        assert (counts["open"], counts["idle"], counts["http2"], counts["streams"]) == (1, 1, 1, 0)

    with serving2(script) as server:
        together(runner, main)


@pytest.mark.parametrize("limit", [1, 7, 10])
def test_a_servers_limit_is_met_with_more_connections(runner: asyncio.Runner, limit: int) -> None:
    most: list[int] = []
    held = threading.Barrier(-(-70 // limit))

    def script(peer: H2Peer) -> None:
        calls = peer.requests(limit)
        held.wait(PATIENCE)  # every connection has as many as it takes: all 70 are under way at once
        most.append(peer.most)
        for call in calls:
            peer.answer(call.id)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(70)])
        assert {reply.status for reply in replies} == {200}
        assert server.accepted == 70 // limit
        assert set(most) == {limit}
        again = await asyncio.gather(*[transport.send(get(server)) for _ in range(70)])
        assert {reply.status for reply in again} == {200}
        assert server.accepted == 70 // limit

    with serving2(script, settings={3: limit}) as server:
        together(runner, main)


def test_a_thousand_at_once_do_not_make_a_thousand_connections(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        while True:
            peer.answer(peer.request().id)
            assert peer.most <= 100

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(1000)])
        assert {reply.status for reply in replies} == {200}
        assert server.accepted <= 10

    with serving2(script, settings={3: 100}) as server:
        together(runner, main)


def test_connections_run_out(runner: asyncio.Runner) -> None:
    """Then requests wait for a stream, not for a connection."""

    def script(peer: H2Peer) -> None:
        while True:
            peer.answer(peer.request().id)
            assert peer.most <= 2

    async def main(transport: AsyncTransport) -> None:
        tasks = [asyncio.create_task(transport.send(get(server))) for _ in range(50)]
        await asyncio.sleep(0.01)
        tasks[40].cancel()
        replies = await asyncio.gather(*tasks, return_exceptions=True)
        assert [reply.status for reply in replies if not isinstance(reply, BaseException)] == [200] * 49
        assert server.accepted == 2
        assert transport.stats()["waiting"] == 0

    with serving2(script, settings={3: 2}) as server:
        together(runner, main, limits=Limits(max_connections=2))


def test_waiting_for_a_stream_is_a_wait_for_the_pool(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        call = peer.request()
        peer.hears_close()
        assert call

    async def main(transport: AsyncTransport) -> None:
        first = asyncio.create_task(transport.send(get(server)))
        await asyncio.sleep(0.02)
        with pytest.raises(TransportTimeout) as caught:
            await transport.send(get(server, timeout=Timeout(pool=0.05)))
        assert (caught.value.phase, caught.value.setting) == ("pool", "pool")
        assert transport.stats()["waiting"] == 0
        first.cancel()

    with serving2(script, settings={3: 1}) as server:
        together(runner, main, limits=Limits(max_connections=1))


def test_the_limit_may_change(runner: asyncio.Runner) -> None:
    most: list[int] = []

    def script(peer: H2Peer) -> None:
        if peer.number == 1:
            peer.raw(4, 0, b"\0\3\0\0\0\2")
            peer.raw(6, 0, b"12345678")
            for call in peer.requests(1):
                peer.answer(call.id)
        for call in peer.requests(2):
            peer.answer(call.id)
        most.append(peer.most)
        serve_all2(peer)

    async def main(transport: AsyncTransport) -> None:
        await transport.send(get(server))
        await asyncio.sleep(0.02)
        await asyncio.gather(*[transport.send(get(server)) for _ in range(4)])
        assert server.accepted == 2
        await asyncio.to_thread(wait_for, lambda: most == [2, 2])

    with serving2(script) as server:
        together(runner, main)


def test_a_slow_opening_gets_company(runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for another's connection does not do so for ever."""
    monkeypatch.setattr(pools, "PATIENCE", 0.05)
    monkeypatch.setattr("entrechat._http.apool.PATIENCE", 0.05)
    release = threading.Event()

    def script(peer: H2Peer) -> None:
        serve_all2(peer)

    def slow(server_script: Any) -> Any:
        def run(peer: Any) -> None:
            if server.accepted == 1:
                release.wait(PATIENCE)
            server_script(peer)

        return run

    async def main(transport: AsyncTransport) -> None:
        calls = [asyncio.create_task(transport.send(get(server))) for _ in range(20)]
        done, pending = await asyncio.wait(calls, timeout=2)
        assert len(done) == 19  # all but the one whose connection says nothing
        release.set()
        await asyncio.gather(*pending)
        assert server.accepted == 2

    with serving2(script) as server:
        server.script = slow(server.script)
        together(runner, main)


def test_who_waits_for_a_connection_that_fails_fails_alike(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        raise AssertionError

    async def main(transport: AsyncTransport) -> None:
        calls = [transport.send(get(server)) for _ in range(50)]
        errors = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(error) for error in errors} == {TransportError}
        assert {getattr(error, "phase", "") for error in errors} == {"connect"}
        assert transport.stats()["waiting"] == 0

    with serving2(script) as server:
        pass
    together(runner, main)


def test_a_cancelled_opener_passes_the_turn_on(runner: asyncio.Runner) -> None:
    async def main(transport: AsyncTransport) -> None:
        calls = [asyncio.create_task(transport.send(get(server))) for _ in range(10)]
        await asyncio.sleep(0)
        calls[0].cancel()
        replies = await asyncio.gather(*calls, return_exceptions=True)
        assert isinstance(replies[0], asyncio.CancelledError)
        assert [getattr(reply, "status", reply) for reply in replies[1:]] == [200] * 9

    with serving2(serve_all2) as server:
        together(runner, main)


# TLS chooses


def tls_server(authority: trustme.CA, *protocols: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    if protocols:
        context.set_alpn_protocols(protocols)
    return context


@pytest.mark.parametrize(
    ("asked", "offered", "spoken"),
    [
        ("auto", ("h2", "http/1.1"), "HTTP/2"),
        ("auto", ("http/1.1",), "HTTP/1.1"),
        ("auto", (), "HTTP/1.1"),
        ("1.1", ("h2", "http/1.1"), "HTTP/1.1"),
        ("2", ("h2",), "HTTP/2"),
        ("2", ("http/1.1",), None),
        ("2", (), None),
    ],
)
def test_tls_agrees_on_the_protocol(
    make_wire: MakeWire, authority: trustme.CA, ca_file: str, asked: str, offered: tuple[str, ...], spoken: str | None
) -> None:
    wire = make_wire(http_version=asked, tls=TLSSettings(ca_file=ca_file))
    with serving2(serve_all2, tls=tls_server(authority, *offered)) as server:
        if spoken is None:
            with pytest.raises(TransportError) as caught:
                wire.send(get(server))
            assert caught.value.phase == "tls"
            wire.pause(0.01)
            assert wire.stats()["open"] == 0
            return
        for _ in range(3):
            assert wire.send(get(server)).http_version == spoken
        assert server.accepted == 1


def test_a_context_of_the_users_decides_itself(make_wire: MakeWire, authority: trustme.CA, ca_file: str) -> None:
    with serving2(serve_all2, tls=tls_server(authority, "h2", "http/1.1")) as server:
        for protocols, spoken in (((), "HTTP/1.1"), (("http/1.1",), "HTTP/1.1"), (("h2",), "HTTP/2")):
            context = ssl.create_default_context(cafile=ca_file)
            if protocols:
                context.set_alpn_protocols(protocols)
            assert make_wire(tls=context).send(get(server)).http_version == spoken


@pytest.mark.parametrize(("offered", "spoken"), [("h2", "HTTP/2"), ("http/1.1", "HTTP/1.1")])
def test_many_at_once_over_tls(runner: asyncio.Runner, authority: trustme.CA, ca_file: str, offered: str, spoken: str) -> None:
    """The protocol is not known before the first handshake: the others wait for it."""

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(get(server)) for _ in range(200)])
        assert {reply.http_version for reply in replies} == {spoken}
        assert server.accepted <= (2 if spoken == "HTTP/2" else 200)

    with serving2(serve_all2, tls=tls_server(authority, offered), settings={3: 100}) as server:
        together(runner, main, http_version="auto", tls=TLSSettings(ca_file=ca_file))


def test_an_unknown_version_is_refused() -> None:
    for make in (SyncTransport, AsyncTransport):
        with pytest.raises(ValueError, match="http_version"):
            make(http_version="3")


def test_h2_is_imported_when_it_is_spoken() -> None:
    code = """
import sys, entrechat
from entrechat._http import aio, blocking
blocking.SyncTransport(); aio.AsyncTransport()
assert "h2" not in sys.modules and "hpack" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


def test_closing_the_transport_ends_what_is_under_way(runner: asyncio.Runner) -> None:
    def script(peer: H2Peer) -> None:
        peer.hears_close()

    async def run(server: Server) -> None:
        transport = AsyncTransport(http_version="2", limits=Limits(max_connections=1))
        tasks = [asyncio.create_task(transport.send(get(server))) for _ in range(5)]
        await asyncio.sleep(0.02)
        await transport.aclose()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            assert isinstance(result, TransportError)
            assert result.phase == "closed"
        assert transport.stats()["open"] == 0

    for limit in (1, 100):
        with serving2(script, settings={3: limit}) as server:
            runner.run(run(server))


def test_threads_have_connections_of_their_own() -> None:
    barrier = threading.Barrier(4)

    def script(peer: H2Peer) -> None:
        call = peer.request()
        barrier.wait(PATIENCE)
        peer.answer(call.id)
        serve_all2(peer)

    transport = SyncTransport(http_version="2")
    with serving2(script) as server:
        threads = [threading.Thread(target=transport.send, args=(get(server),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        assert server.accepted == 4
        assert transport.stats()["http2"] == 4
        assert transport.send(get(server)).status == 200
        assert server.accepted == 4
        transport.close()
        wait_for(lambda: transport.stats()["open"] == 0)
