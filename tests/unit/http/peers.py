"""A server that does exactly what a test tells it to, on real sockets; and both transports behind one face."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from entrechat._core.http import HeaderBlock, Origin, Request, Timeout
from entrechat._http.aio import AsyncTransport
from entrechat._http.blocking import SyncTransport

if TYPE_CHECKING:
    from entrechat._core.http import Body

PATIENCE = 10.0  # no test waits this long unless something is broken


class Seen(NamedTuple):
    line: str
    headers: dict[str, str]
    body: bytes


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, number: int) -> None:
        self.sock = sock
        self.number = number
        self.buffer = b""
        sock.settimeout(PATIENCE)

    def _more(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise EOFError
        self.buffer += data

    def take_line(self) -> str:
        while b"\r\n" not in self.buffer:
            self._more()
        line, _, self.buffer = self.buffer.partition(b"\r\n")
        return line.decode("latin-1")

    def take(self, size: int) -> bytes:
        while len(self.buffer) < size:
            self._more()
        data, self.buffer = self.buffer[:size], self.buffer[size:]
        return data

    def head(self) -> tuple[str, dict[str, str]]:
        line = self.take_line()
        headers: dict[str, str] = {}
        while text := self.take_line():
            name, _, value = text.partition(":")
            headers[name.lower()] = value.strip()
        return line, headers

    def request(self) -> Seen:
        """The next request, read whole. EOFError when there is none any more."""
        line, headers = self.head()
        body = b""
        if headers.get("transfer-encoding") == "chunked":
            while size := int(self.take_line(), 16):
                body += self.take(size)
                self.take_line()
            self.take_line()
        elif "content-length" in headers:
            body = self.take(int(headers["content-length"]))
        return Seen(line, headers, body)

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, body: bytes = b"{}", status: str = "200 OK", headers: str = "") -> None:
        self.send(f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body)

    def chunk(self, data: bytes) -> None:
        self.send(b"%x\r\n%b\r\n" % (len(data), data))

    def stream_head(self, headers: str = "") -> None:
        self.send(f"HTTP/1.1 200 OK\r\n{headers}Transfer-Encoding: chunked\r\n\r\n".encode())

    def reset(self) -> None:
        """Close with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self.sock.close()

    def hears_close(self) -> float:
        """Wait until the client closes; the seconds that it took."""
        start = time.monotonic()
        with contextlib.suppress(OSError):
            while self.sock.recv(65536):
                pass
        return time.monotonic() - start


Script = Callable[[Peer], None]


class Server:
    """Runs `script` in a thread for each connection. What a script raises fails the test, at `close`."""

    def __init__(self, script: Script, *, path: str | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.tls = tls
        self.errors: list[BaseException] = []
        self.accepted = 0
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        if path is not None:
            self.listener = socket.socket(socket.AF_UNIX)
            self.listener.bind(path)
            self.origin = Origin("http", "localhost", 80, path)
        else:
            self.listener = socket.socket()
            self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.listener.bind(("127.0.0.1", 0))
            self.origin = Origin("https" if tls else "http", "127.0.0.1", self.listener.getsockname()[1])
        self.listener.listen(128)
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.accepted += 1
            self._open.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock, self.accepted), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            if sock.family == socket.AF_INET:
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls is not None:
                try:
                    sock = self.tls.wrap_socket(sock, server_side=True)
                except OSError:  # the client refused; what it says is the test's business
                    return
                self._open.append(sock)
            self.script(Peer(sock, number))
        except (EOFError, ConnectionError, ssl.SSLError):
            pass
        except BaseException as error:
            self.errors.append(error)
        finally:
            sock.close()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self._acceptor.join(PATIENCE)
        for sock in self._open:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        for sock in self._open:
            sock.close()
        if self.errors:
            raise self.errors[0]


@contextlib.contextmanager
def serving(script: Script, **options: Any) -> Iterator[Server]:
    server = Server(script, **options)
    try:
        yield server
    finally:
        server.close()


def serve_all(peer: Peer) -> None:
    while True:
        peer.request()
        peer.answer(str(peer.number).encode())


class Wire:
    """A transport of either colour, used in the same words. `run` what needs the loop's thread or several calls."""

    def __init__(self, colour: str, runner: asyncio.Runner, **options: Any) -> None:
        self.colour = colour
        self.runner = runner
        self.transport: Any = SyncTransport(**options) if colour == "sync" else AsyncTransport(**options)

    def _settle(self, value: Any) -> Any:
        if self.colour == "sync":
            return value

        async def wait() -> Any:
            return await value

        return self.runner.run(wait())

    def send(self, request: Request) -> Any:
        return self._settle(self.transport.send(request))

    def receive(self, reply: Any, deadline: float | None = None) -> bytes:
        data: bytes = self._settle(reply.receive(deadline))
        return data

    def read(self, reply: Any) -> bytes:
        pieces: list[bytes] = []
        while piece := self.receive(reply):
            pieces.append(piece)
        return b"".join(pieces)

    def finish(self, reply: Any) -> None:
        """Close a reply."""
        if self.colour == "sync":
            reply.close()
        else:
            self._settle(reply.aclose())

    def pause(self, seconds: float) -> None:
        """Let time pass, for the loop too."""
        if self.colour == "sync":
            time.sleep(seconds)
        else:
            self.runner.run(asyncio.sleep(seconds))

    def stats(self) -> dict[str, int]:
        counts: dict[str, int] = self.transport.stats()
        return counts

    def close(self) -> None:
        if self.colour == "sync":
            self.transport.close()
        else:
            self._settle(self.transport.aclose())


_HEADERS = HeaderBlock([("Authorization", "Bearer sk-test"), ("Content-Type", "application/json")])


def request(
    origin: Origin,
    method: str = "POST",
    target: str = "/v1/x",
    body: bytes | Body | None = b"{}",
    *,
    headers: HeaderBlock = _HEADERS,
    stream: bool = False,
    timeout: Timeout | None = None,
    deadline: float | None = None,
) -> Request:
    if method in ("GET", "HEAD", "DELETE"):
        body = None
    return Request(
        method, origin, target, headers, body, stream=stream, timeout=timeout or Timeout(read=PATIENCE), deadline=deadline
    )


class Chunks:
    """A body of pieces, in both colours."""

    def __init__(self, pieces: list[bytes], *, length: int | None = None, replayable: bool = True, pause: float = 0.0) -> None:
        self.pieces = pieces
        self.length = length
        self.replayable = replayable
        self.pause = pause
        self.given = 0

    def chunks(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            time.sleep(self.pause)
            yield piece

    async def achunks(self) -> Any:
        for piece in self.pieces:
            self.given += 1
            await asyncio.sleep(self.pause)
            yield piece


def hold(peer: Peer, go: threading.Event) -> None:
    """Answer with a stream that ends when `go` is set; then as `serve_all`."""
    peer.request()
    peer.stream_head()
    assert go.wait(PATIENCE)
    peer.send(b"0\r\n\r\n")
    serve_all(peer)
