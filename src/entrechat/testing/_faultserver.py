"""A server on loopback that plays a fault script on real sockets, and records what it saw.

    with FaultServer("1: 429 retry-after=0.1; 2: reset after=event:3; *: ok") as server:
        client = OpenAI(base_url=server.base_url, api_key="k")
        …
        assert len(server.calls) == 3

A thread takes connections, one more serves each of them. The scripts are described in `entrechat.testing.faults`.
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Any

from ._faultplan import Content, default_content
from .faults import Fault, FaultScript

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from types import TracebackType

    Answer = Callable[["Call"], Content]

__all__ = ["Call", "Connection", "Content", "FaultServer", "Gone"]

_HUNG_UP = getattr(select, "POLLRDHUP", 0) | select.POLLHUP | select.POLLERR
_KEPT = 1 << 20


class Gone(Exception):
    """The client, or the server as a whole, has ended the connection."""


class Call:
    """A request that the server saw.

    Attributes:
        number: 1 for the first; connections that a fault ended before their request count along.
        method, target, headers: as they came, the headers' names in lower case.
        body: the first MiB of what came of the body; `received` counts all of it.
        complete: whether the request was read to its end.
        fault: what happened to it.
        connection: the `Connection` that it came on.
        at: when its head was there, on `time.monotonic`.
        cancelled: whether the client reset it (HTTP/2), or left, before the answer was through.
        answered: whether the answer went out whole.
    """

    def __init__(self, number: int, method: str, target: str, headers: list[tuple[str, str]], connection: Connection) -> None:
        self.number = number
        self.method = method
        self.target = target
        self.headers = headers
        self.body = b""
        self.received = 0
        self.complete = False
        self.fault = Fault()
        self.connection = connection
        self.at = time.monotonic()
        self.cancelled = False
        self.answered = False

    def header(self, name: str) -> str | None:
        """The value of a header, or None."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    def take(self, data: bytes) -> None:
        """A piece of the body has come."""
        self.received += len(data)
        if len(self.body) < _KEPT:
            self.body += data[: _KEPT - len(self.body)]

    def __repr__(self) -> str:
        return f"<Call {self.number}: {self.method} {self.target}, {self.received} bytes, {self.fault}>"


class Connection:
    """One connection, as the server saw it.

    Attributes:
        number: 1 for the first.
        opened: when it was taken, on `time.monotonic`.
        closed: when it ended, or None.
        by: who ended it: "client" or "server".
        http: "1.1" or "2" once that is known.
    """

    def __init__(self, number: int, sock: socket.socket) -> None:
        self.number = number
        self.sock: socket.socket = sock
        self.opened = time.monotonic()
        self.closed: float | None = None
        self.by: str | None = None
        self.http: str | None = None

    def end(self, by: str) -> None:
        """Note the end, once."""
        if self.closed is None:
            self.by = by
            self.closed = time.monotonic()

    def reset(self) -> None:
        """Close with RST."""
        self.end("server")
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def hang_up(self) -> None:
        """End it at once, from any thread; whoever serves it notices."""
        self.end("server")
        with contextlib.suppress(OSError, ValueError):
            # not SSLSocket's own, which would take the TLS layer from under the thread that reads
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)

    def finish(self) -> None:
        """Close in due form, also that of TLS; the client may still be sending."""
        self.end("server")
        unwrap = getattr(self.sock, "unwrap", None)
        if unwrap is not None:
            self.sock.setblocking(False)
            with contextlib.suppress(OSError, ValueError):
                unwrap()
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_WR)

    def __repr__(self) -> str:
        return f"<Connection {self.number}, {'open' if self.closed is None else f'closed by the {self.by}'}>"


class FaultServer:
    """Serves HTTP/1.1, and HTTP/2 to those who begin with its preface (or, with TLS, ask for it by ALPN).

    Args:
        script: what goes wrong; see `entrechat.testing.faults`.
        tls: the server's context; its ALPN protocols are set.
        http2: whether ALPN offers HTTP/2.
        answer: what to answer where nothing goes wrong: a function from `Call` to `Content`.
        port: to listen on; 0 takes a free one.

    Attributes:
        calls: the requests seen, in order.
        connections: the connections taken, in order.
    """

    def __init__(
        self,
        script: Any = "",
        *,
        tls: ssl.SSLContext | None = None,
        http2: bool = True,
        answer: Answer | None = None,
        port: int = 0,
    ) -> None:
        self.tls = tls
        if tls is not None:
            tls.set_alpn_protocols(["h2", "http/1.1"] if http2 else ["http/1.1"])
        self.answer: Answer = answer or (lambda call: default_content(call.target, call.body))
        self.calls: list[Call] = []
        self.connections: list[Connection] = []
        self.errors: list[BaseException] = []
        """What went wrong in the server itself; `close` raises the first."""
        self._lock = threading.RLock()
        self._stopped = False
        self._listener: socket.socket | None = None
        self._fillers: list[socket.socket] = []
        self._reopen_at: float | None = None
        # Bound and never listening: it keeps the port ours while nobody listens on it.
        self._holder = self._bound(port)
        self.port: int = self._holder.getsockname()[1]
        self._wake, self._waker = socket.socketpair()
        self._player = FaultScript.of(script).player()
        self._threads: list[threading.Thread] = []
        self._look_ahead()
        self._thread = threading.Thread(target=self._accept, name="fault server", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"{'http' if self.tls is None else 'https'}://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        """For clients of the API."""
        return f"{self.url}/v1"

    @property
    def open(self) -> list[Connection]:
        """The connections that neither side has ended."""
        return [connection for connection in self.connections if connection.closed is None]

    def play(self, script: Any) -> None:
        """Begin another script; calls are counted and recorded anew."""
        made = FaultScript.of(script).player()
        with self._lock:
            self._player = made
            self.calls = []
            self._reopen_at = None
            self._look_ahead()

    def settled(self, most: int = 0, seconds: float = 1.0) -> bool:
        """Wait until at most `most` connections are open; False if that takes longer than `seconds`."""
        until = time.monotonic() + seconds
        while len(self.open) > most:
            if time.monotonic() > until:
                return False
            time.sleep(0.005)
        return True

    def close(self) -> None:
        """End every connection and thread. Raises what went wrong in the server itself."""
        with self._lock:
            self._stopped = True
            self._shut()
        self._waker.send(b"x")
        self._thread.join()
        for connection in self.connections:
            connection.hang_up()
        for thread in self._threads:
            thread.join(5.0)
        for sock in (self._holder, self._wake, self._waker, *(connection.sock for connection in self.connections)):
            sock.close()
        if self.errors:
            raise self.errors[0]

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # what the front ends ask

    def begin(self, connection: Connection, method: str, target: str, headers: list[tuple[str, str]]) -> Call:
        """A request's head has come: record it, and say what happens to it."""
        with self._lock:
            fault = self._player.call(method, target)
            call = Call(self._player.calls, method, target, headers, connection)
            call.fault = fault
            self.calls.append(call)
            self._look_ahead()
        return call

    def closes_next(self) -> bool:
        """Whether the next call needs a connection of its own, so that its fault can strike."""
        return self._player.ahead() is not None

    def pause(self, sock: socket.socket, seconds: float | None, *, reading: bool = False) -> None:
        """Wait; Gone as soon as the client leaves. `reading`: also return when it sends something."""
        poller = select.poll()
        poller.register(sock, _HUNG_UP | (select.POLLIN if reading else 0))
        for _, event in poller.poll(None if seconds is None else max(0.0, seconds * 1000)):
            if event & (_HUNG_UP | select.POLLNVAL) or self._stopped:
                raise Gone

    # the port

    @staticmethod
    def _bound(port: int) -> socket.socket:
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)  # a stalled upload is to be felt soon
        sock.bind(("127.0.0.1", port))
        return sock

    def _look_ahead(self) -> None:
        """Make the port what the next call's fault wants it to be. Before the last answer goes out: then nobody knocks."""
        fault = self._player.ahead()
        if fault is None or fault.action not in ("refuse", "blackhole"):
            if self._listener is None and not self._stopped:
                self._unfill()
                self._listener = self._bound(self.port)
                self._listener.listen(128)
                self._nudge()
            return
        if self._reopen_at is None:
            self._shut()
            if fault.action == "blackhole":
                self._fill()
            self._reopen_at = time.monotonic() + (1e9 if fault.lasts is None else fault.lasts)
            self._nudge()

    def _fill(self) -> None:
        """A queue of connections that nobody takes and that is full: the kernel drops who knocks then."""
        listener = self._bound(self.port)
        listener.listen(0)
        self._fillers.append(listener)
        for _ in range(3):
            sock = socket.socket()
            sock.setblocking(False)
            sock.connect_ex(("127.0.0.1", self.port))
            self._fillers.append(sock)
        time.sleep(0.01)

    def _unfill(self) -> None:
        for sock in self._fillers:
            sock.close()
        self._fillers.clear()

    def _shut(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self._unfill()

    def _nudge(self) -> None:
        self._waker.send(b"x")

    def _accept(self) -> None:
        while not self._stopped:
            with self._lock:
                listener, until = self._listener, self._reopen_at
                poller = select.poll()
                poller.register(self._wake, select.POLLIN)
                if listener is not None:
                    poller.register(listener, select.POLLIN)
            ready = poller.poll(None if until is None else max(0.0, min(until - time.monotonic(), 60.0) * 1000))
            with self._lock:
                if self._wake.fileno() in [fd for fd, _ in ready]:
                    self._wake.recv(4096)
                if self._reopen_at is not None and time.monotonic() >= self._reopen_at:
                    self._reopen_at = None
                    self._player.connection()  # it counts as the call
                    self._look_ahead()
                if listener is None or self._listener is not listener or self._stopped or not ready:
                    continue
                listener.setblocking(False)
                try:
                    sock, _ = listener.accept()
                except OSError:
                    continue
                self._take(sock)

    def _take(self, sock: socket.socket) -> None:
        sock.setblocking(True)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = Connection(len(self.connections) + 1, sock)
        self.connections.append(connection)
        fault = self._player.connection()
        if fault is not None:
            self._look_ahead()
        thread = threading.Thread(target=self._serve, args=(connection, fault), name="fault connection", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _serve(self, connection: Connection, fault: Fault | None) -> None:
        from ._faulth1 import serve

        try:
            serve(self, connection, fault)
        except (Gone, OSError):
            connection.end("client")
        except BaseException as error:
            self.errors.append(error)
        finally:
            connection.end("server")
            connection.sock.close()
