"""The fault server itself, spoken to by raw clients: bytes on a socket for HTTP/1.1, the h2 library for HTTP/2."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import (
    ConnectionTerminated,
    DataReceived,
    Event,
    InformationalResponseReceived,
    RemoteSettingsChanged,
    ResponseReceived,
    StreamEnded,
    StreamReset,
)
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes

from entrechat.testing import FaultServer

POST = b"POST /v1/x HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n0123456789"


@contextmanager
def connected(server: FaultServer) -> Iterator[socket.socket]:
    with closing(socket.create_connection(("127.0.0.1", server.port), 5.0)) as sock:
        yield sock


def everything(sock: socket.socket, quiet: float = 0.1) -> bytes:
    """What comes until nothing does for a while, or the end."""
    sock.settimeout(quiet)
    data = b""
    try:
        while piece := sock.recv(65536):
            data += piece
    except TimeoutError:
        pass
    return data


@pytest.mark.parametrize(
    ("script", "begins", "ends"),
    [
        ("ok", b"HTTP/1.1 200 OK\r\n", b'{"id": "fault-1", "object": "x"}'),
        ("ok framing=chunked chunk=20", b"HTTP/1.1 200 OK\r\n", b"\r\n0\r\n\r\n"),
        ("418 x-a=b body=tea", b"HTTP/1.1 418 ", b"tea"),
        ("204", b"HTTP/1.1 204 ", b"\r\n\r\n"),
        ("stall after=headers:9", b"HTTP/1.1 ", b"HTTP/1.1 "),
        ("stall after=bytes:3", b"HTTP/1.1 200", b'\r\n\r\n{"i'),
        ("truncate after=bytes:3", b"HTTP/1.1 200", b'\r\ncontent-length: 3\r\n\r\n{"i'),
        ("close after=body framing=chunked", b"HTTP/1.1 200", b'"x"}\r\n'),
        ("garbage", b"\x00\x00\x04", b"{]"),
        ("garbage after=tls", b"\x00\x00\x04", b"{]"),
        ("ok interim=2", b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 103", b"}"),
        ("ok encoding=gzip", b"HTTP/1.1 200", b""),
        ("418 after=upload:5", b"HTTP/1.1 418", b"}}"),
        ("408 after=between", b"HTTP/1.1 200", b"}}"),
    ],
)
def test_bytes(script: str, begins: bytes, ends: bytes) -> None:
    with FaultServer(script) as server, connected(server) as sock:
        sock.sendall(POST)
        data = everything(sock)
        assert data.startswith(begins) and data.endswith(ends), data


def test_what_is_recorded() -> None:
    with FaultServer("2: stall after=upload:4; 3: 500") as server:
        with connected(server) as sock:
            sock.sendall(POST)
            assert b"200 OK" in everything(sock)
            [first] = server.calls
            assert (first.method, first.target, first.body, first.complete, first.answered) == (
                "POST",
                "/v1/x",
                b"0123456789",
                True,
                True,
            )
            assert first.header("Host") == "x" and first.number == 1
            assert [connection.number for connection in server.open] == [1]
            sock.sendall(POST)
            assert everything(sock) == b""
            second = server.calls[1]
            assert second.received == 4 and not second.complete and second.fault.action == "stall"
            left = time.monotonic()
        assert server.settled()
        closed = server.connections[0]
        assert closed.by == "client" and closed.closed is not None and closed.closed - left < 0.5
        assert second.cancelled and not second.answered
        server.play("reset")
        assert server.calls == []


def test_a_closed_port_and_a_deaf_one() -> None:
    with FaultServer("2: refuse for=0.1; 3: blackhole for=0.1") as server:
        with connected(server) as sock:
            sock.sendall(POST)
            assert b"connection: close" in everything(sock)
        start = time.monotonic()
        with pytest.raises(ConnectionRefusedError), connected(server):
            pass
        while time.monotonic() < start + 0.15:
            time.sleep(0.01)
        with pytest.raises(TimeoutError):
            socket.create_connection(("127.0.0.1", server.port), 0.05)
        time.sleep(0.15)
        with connected(server) as sock:
            sock.sendall(POST)
            assert b"200 OK" in everything(sock)
        assert [call.number for call in server.calls] == [1, 4]


def test_a_break_is_a_break() -> None:
    with FaultServer("1: reset; 2: close; 3: reset after=connect") as server:
        with connected(server) as sock:
            sock.sendall(POST)
            with pytest.raises(ConnectionResetError):
                sock.recv(1)
        with connected(server) as sock:
            sock.sendall(POST)
            assert sock.recv(1) == b""
        with pytest.raises((ConnectionResetError, BrokenPipeError)), connected(server) as sock:
            sock.recv(1)


def test_the_server_ends_with_clients_hanging_on_it() -> None:
    server = FaultServer("stall")
    with connected(server) as sock:
        sock.sendall(POST)
        while not server.calls:
            time.sleep(0.01)
        start = time.monotonic()
        server.close()
        assert time.monotonic() - start < 1.0
        sock.settimeout(1.0)
        assert sock.recv(1) == b""


# -- HTTP/2 --------------------------------------------------------------------------------------------------


class Client2:
    """HTTP/2 by the h2 library, with prior knowledge or ALPN."""

    def __init__(self, server: FaultServer, ca_file: str | None = None) -> None:
        sock: socket.socket = socket.create_connection(("127.0.0.1", server.port), 5.0)
        if ca_file is not None:
            context = ssl.create_default_context(cafile=ca_file)
            context.set_alpn_protocols(["h2", "http/1.1"])
            sock = context.wrap_socket(sock, server_hostname="127.0.0.1")
            assert sock.selected_alpn_protocol() == "h2"  # type: ignore[attr-defined]
        self.sock = sock
        self.h2 = H2Connection(H2Configuration(header_encoding="utf-8"))
        self.h2.initiate_connection()
        self.events: list[Event] = []
        self.after = b""  # what came behind a GOAWAY: the library takes nothing more then
        self.wrong: Exception | None = None
        self.ended = False

    def ask(self, body: bytes = b"", path: str = "/v1/x") -> int:
        stream = self.h2.get_next_available_stream_id()
        headers = [(":method", "POST"), (":path", path), (":scheme", "http"), (":authority", "x")]
        self.h2.send_headers(stream, headers, end_stream=not body)
        if body:
            window = min(self.h2.local_flow_control_window(stream), len(body))
            for at in range(0, window, 16384):
                self.h2.send_data(stream, body[at : min(at + 16384, window)])
            if window == len(body):
                self.h2.end_stream(stream)
        return stream

    def listen(self, quiet: float = 0.1) -> None:
        """Until nothing comes for a while, or the end."""
        self.sock.sendall(self.h2.data_to_send())
        self.sock.settimeout(quiet)
        try:
            while not self.ended:
                data = self.sock.recv(65536)
                self.ended = not data
                while data and not self.of(ConnectionTerminated):  # frame by frame, for what is behind a GOAWAY
                    size = 9 + int.from_bytes(data[:3], "big")
                    self.events += self.h2.receive_data(data[:size])
                    data = data[size:]
                self.after += data
                for event in self.events:
                    if isinstance(event, DataReceived) and event.flow_controlled_length:
                        self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id or 0)
                        event.flow_controlled_length = 0
                self.sock.sendall(self.h2.data_to_send())
        except TimeoutError:
            pass
        except ConnectionError:
            self.ended = True
        except ProtocolError as error:
            self.wrong = error

    def of(self, kind: Any, stream: int | None = None) -> list[Any]:
        found = [event for event in self.events if isinstance(event, kind)]
        return [event for event in found if stream is None or event.stream_id == stream]

    def body(self, stream: int) -> bytes:
        return b"".join(event.data for event in self.of(DataReceived, stream))

    def done(self, stream: int) -> bool:
        return bool(self.of(StreamEnded, stream))


@pytest.fixture(params=["plain", "tls"])
def dial(request: pytest.FixtureRequest, server_tls: Callable[[], ssl.SSLContext], ca_file: str) -> Iterator[Any]:
    opened: list[Any] = []

    def make(script: str) -> tuple[FaultServer, Client2]:
        tls = request.param == "tls"
        server = FaultServer(script, tls=server_tls() if tls else None)
        opened.append(server)
        client = Client2(server, ca_file if tls else None)
        opened.append(client.sock)
        return server, client

    yield make
    for each in reversed(opened):
        each.close()


def test_streams_side_by_side(dial: Any) -> None:
    server, client = dial("2: stall for=0.3; 3: rst code=refused_stream; 4: 429 retry-after=1")
    one, two, three, four = (client.ask(b"x") for _ in range(4))
    client.listen(0.15)
    assert client.done(one) and client.done(four) and not client.done(two)
    assert client.of(StreamReset, three)[0].error_code == 7
    assert dict(client.of(ResponseReceived, four)[0].headers)["retry-after"] == "1"
    client.listen(0.3)
    assert client.body(two) == client.body(one) == b'{"id": "fault-1", "object": "x"}'
    assert {call.connection.http for call in server.calls} == {"2"} and len(server.connections) == 1


@pytest.mark.parametrize(
    ("script", "body", "done", "reset", "ended"),
    [
        ("ok framing=chunked", 32, True, False, False),
        ("close after=bytes:10", 10, False, False, True),
        ("reset after=bytes:10 wait=0.05", 10, False, False, True),
        ("rst after=bytes:10", 10, False, True, False),
        ("truncate after=bytes:10", 10, True, False, False),
        ("stall after=bytes:10", 10, False, False, False),
        ("stall after=headers", 0, False, False, False),
        ("drip after=headers every=0.01 size=8", 32, True, False, False),
        ("ok interim=2 encoding=gzip", None, True, False, False),
    ],
)
def test_one_stream(dial: Any, script: str, body: int | None, done: bool, reset: bool, ended: bool) -> None:
    _server, client = dial(script)
    stream = client.ask(b"{}")
    client.listen()
    if body is not None:
        assert len(client.body(stream)) == body
    assert (client.done(stream), bool(client.of(StreamReset, stream)), client.ended) == (done, reset, ended)
    assert len(client.of(InformationalResponseReceived)) == (2 if "interim" in script else 0)


def test_going_away(dial: Any) -> None:
    server, client = dial("1: stall for=0.1; 2: goaway")
    one, two = client.ask(), client.ask()
    client.listen(0.4)
    assert [call.answered for call in server.calls] == [True, True]
    [event] = client.of(ConnectionTerminated)
    assert event.last_stream_id == two
    assert client.ended  # once all that it had taken was answered
    assert client.after.count(b'"fault-1"') + client.body(one).count(b'"fault-1"') + client.body(two).count(b'"fault-1"') == 2


def test_going_away_without_the_call(dial: Any) -> None:
    server, client = dial("2: goaway last=none code=enhance_your_calm")
    one, two = client.ask(), client.ask()
    client.listen(0.3)
    [event] = client.of(ConnectionTerminated)
    assert event.last_stream_id == one and event.error_code == 11
    assert client.done(one) and not client.done(two) and client.ended
    assert [call.answered for call in server.calls] == [True, False]


def test_settings(dial: Any) -> None:
    server, client = dial("settings max_streams=1 window=1000")
    client.listen(0.1)
    *_, event = client.of(RemoteSettingsChanged)
    assert event.changed_settings[SettingCodes.MAX_CONCURRENT_STREAMS].new_value == 1
    stream = client.ask(b"x" * 5000)
    client.listen(0.1)
    assert server.calls[0].received == 1000
    assert client.h2.local_flow_control_window(stream) > 0  # what was read is granted anew


def test_an_upload_that_nobody_reads(dial: Any) -> None:
    server, client = dial("stall after=upload:1000")
    stream = client.ask(b"x" * 100_000)
    client.listen(0.2)
    assert client.h2.local_flow_control_window(stream) <= 0
    assert 1000 <= server.calls[0].received <= 65535 and not server.calls[0].complete


def test_a_client_that_takes_nothing_more(dial: Any) -> None:
    server, client = dial("bomb size=1g")
    client.ask()
    client.sock.sendall(client.h2.data_to_send())
    time.sleep(0.2)
    client.sock.close()
    assert server.settled()
    assert server.calls[0].cancelled


@pytest.mark.parametrize("script", ["endless headers every=0", "endless trailers every=0", "garbage", "garbage after=bytes:3"])
def test_what_is_no_http2(dial: Any, script: str) -> None:
    _server, client = dial(script)
    client.ask()
    client.listen(0.3)
    assert client.wrong is not None


def test_endless_comments(dial: Any) -> None:
    _server, client = dial("endless comments every=0.01 for=0.1")
    stream = client.ask()
    client.listen(0.2)
    assert client.body(stream).count(b": keep-alive\n\n") in range(3, 12) and client.done(stream)


def test_a_reset_by_the_client_is_seen(dial: Any) -> None:
    server, client = dial("stall")
    stream = client.ask()
    client.listen(0.1)
    client.h2.reset_stream(stream)
    client.listen(0.1)
    assert server.calls[0].cancelled and not client.ended
