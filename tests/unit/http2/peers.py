"""A server that speaks HTTP/2 exactly as a test tells it to: h2's server side, and frames by hand where that is too polite."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple, TypeVar

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import ConnectionTerminated, DataReceived, Event, RequestReceived, StreamEnded, StreamReset
from h2.settings import SettingCodes, Settings
from hyperframe.frame import Frame

from entrechat._core.http import HeaderBlock, Request
from entrechat._http.aio import AsyncTransport
from tests.unit.http.peers import PATIENCE, Peer, Server, serving
from tests.unit.http.peers import request as request

Fields = list[tuple[str, str]]
E = TypeVar("E", bound=Event)
OK: Fields = [(":status", "200")]
CANCEL, REFUSED, NO_ERROR = 8, 7, 0


class Call(NamedTuple):
    """A request that has come in, or its head."""

    id: int
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.headers[":path"]


class H2Peer:
    """The server's end of one connection. What comes while something else is waited for is kept."""

    def __init__(self, peer: Peer, *, settings: dict[int, int] | None = None, credit: bool = True) -> None:
        self.sock = peer.sock
        self.peer = peer
        self.number = peer.number
        self.credit = credit
        """Open the windows again as data comes."""
        self.h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8", validate_outbound_headers=False))
        values = {SettingCodes(code): value for code, value in (settings or {}).items()}
        window = values.pop(SettingCodes.INITIAL_WINDOW_SIZE, None)
        values.setdefault(SettingCodes.MAX_CONCURRENT_STREAMS, 100)
        self.h2.local_settings = Settings(client=False, initial_values=values)
        self.heads: dict[int, dict[str, str]] = {}
        self.bodies: dict[int, bytearray] = {}
        self.complete: list[int] = []
        self.events: list[Event] = []
        self.received = 0
        self.most = 0
        """Requests that were open at once."""
        self.h2.initiate_connection()
        if window is not None:  # in force once the client says that it knows: it need not wait for it
            self.h2.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: window})
        self.flush()

    def flush(self) -> None:
        data = self.h2.data_to_send()
        if data:
            self.sock.sendall(data)

    def pull(self) -> None:
        """Take what the client sends next. EOFError when it is gone."""
        data = self.sock.recv(65536)
        if not data:
            raise EOFError
        self.received += len(data)
        for event in self.h2.receive_data(data):
            self.events.append(event)
            if isinstance(event, RequestReceived):
                self.heads[event.stream_id] = {str(name): str(value) for name, value in event.headers or ()}
                self.bodies[event.stream_id] = bytearray()
                self.most = max(self.most, self.h2.open_inbound_streams)
            elif isinstance(event, DataReceived):
                if event.stream_id in self.bodies:
                    self.bodies[event.stream_id] += event.data or b""
                if self.credit:
                    self.h2.acknowledge_received_data(event.flow_controlled_length or 0, event.stream_id)
            elif isinstance(event, StreamEnded):
                self.complete.append(event.stream_id)
            elif isinstance(event, ConnectionTerminated):
                raise EOFError
        self.flush()

    def head(self) -> Call:
        """The next request's head; its body may still be on the way."""
        while not self.heads:
            self.pull()
        number = min(self.heads)
        return Call(number, self.heads.pop(number), b"")

    def request(self) -> Call:
        """The next request, read whole."""
        while not self.complete:
            self.pull()
        number = self.complete.pop(0)
        return Call(number, self.heads.pop(number, {}), bytes(self.bodies.pop(number, b"")))

    def requests(self, count: int) -> list[Call]:
        return [self.request() for _ in range(count)]

    def wait(self, kind: type[E]) -> E:
        """The next event of a kind, also one that came before."""
        while True:
            for at, event in enumerate(self.events):
                if isinstance(event, kind):
                    del self.events[: at + 1]
                    return event
            self.pull()

    def hears_reset(self) -> tuple[StreamReset, float]:
        """The next RST_STREAM, and how long it took."""
        start = time.monotonic()
        return self.wait(StreamReset), time.monotonic() - start

    def hears_close(self) -> float:
        start = time.monotonic()
        with contextlib.suppress(EOFError, OSError):
            while True:
                self.pull()
        return time.monotonic() - start

    def respond(self, number: int, headers: Fields | None = None, *, end: bool = False, status: int = 200) -> None:
        self.h2.send_headers(number, [(":status", str(status)), *(headers or [])], end_stream=end)
        self.flush()

    def data(self, number: int, data: bytes = b"", *, end: bool = False, pad: int | None = None) -> None:
        """Send it, as the client's windows let it."""
        view = memoryview(data)
        while True:
            size = min(
                len(view),
                self.h2.local_flow_control_window(number) - (0 if pad is None else pad + 1),
                self.h2.max_outbound_frame_size,
            )
            if size <= 0 and view:
                self.pull()
                continue
            piece, view = view[:size], view[size:]
            self.h2.send_data(number, bytes(piece), end_stream=end and not view, pad_length=pad)
            self.flush()
            if not view:
                return

    def answer(self, number: int, body: bytes = b"{}", *, status: int = 200, headers: Fields | None = None) -> None:
        self.respond(number, headers, status=status, end=not body)
        if body:
            self.data(number, body, end=True)

    def goaway(self, last: int, code: int = 0) -> None:
        """By hand: h2 would say nothing after it."""
        self.raw(7, 0, last.to_bytes(4, "big") + code.to_bytes(4, "big"))

    def reset(self, number: int, code: int) -> None:
        self.h2.reset_stream(number, code)
        self.flush()

    def send(self, *frames: Frame) -> None:
        self.sock.sendall(b"".join(frame.serialize() for frame in frames))

    def raw(self, kind: int, number: int, payload: bytes = b"", flags: int = 0) -> None:
        self.sock.sendall(frame(kind, number, payload, flags))

    def encode(self, headers: Iterable[tuple[str, str]]) -> bytes:
        return self.h2.encoder.encode(headers)


def frame(kind: int, number: int, payload: bytes = b"", flags: int = 0) -> bytes:
    return len(payload).to_bytes(3, "big") + bytes((kind, flags)) + number.to_bytes(4, "big") + payload


Script = Callable[[H2Peer], None]


def serving2(script: Script, **options: Any) -> contextlib.AbstractContextManager[Server]:
    """As `serving`, in HTTP/2: `settings` and `credit` are H2Peer's."""
    own = {name: options.pop(name) for name in ("settings", "credit") if name in options}

    def run(peer: Peer) -> None:
        if isinstance(peer.sock, ssl.SSLSocket) and peer.sock.selected_alpn_protocol() != "h2":
            serve_http1(peer)
            return
        script(H2Peer(peer, **own))

    return serving(run, **options)


def serve_http1(peer: Peer) -> None:
    while True:
        peer.request()
        peer.answer(b"old")


def serve_all2(peer: H2Peer) -> None:
    """Answer every request with the number of its connection."""
    while True:
        peer.answer(peer.request().id, str(peer.number).encode())


def get(server: Server, target: str = "/v1/x", **options: Any) -> Request:
    return request(server.origin, "GET", target, **options)


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def plain_socket(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.origin.port))


NO_HEADERS = HeaderBlock([])


def together(runner: asyncio.Runner, main: Callable[[AsyncTransport], Awaitable[Any]], **options: Any) -> Any:
    """What `main` gives, on a transport of its own, which leaves nothing open."""

    async def run() -> Any:
        transport = AsyncTransport(**{"http_version": "2", **options})
        try:
            return await main(transport)
        finally:
            await transport.aclose()
            assert transport.stats()["open"] == 0

    return runner.run(run())
