"""The fault server's connections: TLS, then HTTP/1.1, or `_faulth2` where the client speaks that."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

from ._faultplan import GARBAGE, Data, End, Endless, Head, Interim, Raw, Rest, Stop, Wait, steps
from ._faultserver import Gone

if TYPE_CHECKING:
    from ._faultplan import Content
    from ._faultserver import Call, Connection, FaultServer
    from .faults import Fault

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_REASONS = {200: "OK", 413: "Content Too Large", 429: "Too Many Requests", 500: "Internal Server Error"}
_LONGEST = 300.0  # seconds that a connection which the server has ended waits for the client's end


def serve(server: FaultServer, connection: Connection, fault: Fault | None) -> None:
    """Serve one connection to its end. `fault`: what strikes before its first request, or settings for HTTP/2."""
    settings = fault if fault is not None and fault.action == "settings" else None
    if fault is not None and settings is None:
        if fault.after.phase == "tls":
            connection.sock.recv(1, socket.MSG_PEEK)  # the client's hello is there
        _strike(server, connection, fault)
    if server.tls is not None:
        connection.sock = server.tls.wrap_socket(connection.sock, server_side=True)
    peer = Http1(server, connection)
    protocol = getattr(connection.sock, "selected_alpn_protocol", lambda: None)()
    if protocol == "h2" or (server.tls is None and peer.begins_with(PREFACE)):
        from ._faulth2 import Http2

        connection.http = "2"
        Http2(server, connection, peer.buffer, settings).run()
    else:
        connection.http = "1.1"
        while peer.serve_one():
            pass


def _strike(server: FaultServer, connection: Connection, fault: Fault) -> None:
    """A fault before the request. Returns if, in the end, the connection may be used."""
    if fault.wait:
        server.pause(connection.sock, fault.wait)
    if fault.action == "stall":
        server.pause(connection.sock, fault.lasts)
    elif fault.action == "reset":
        connection.reset()
        raise Gone
    elif fault.action == "close":
        leave(server, connection)
    elif fault.action == "garbage":
        connection.sock.sendall(GARBAGE if fault.body is None else fault.body.encode("utf-8", "surrogateescape"))
        server.pause(connection.sock, None)


def leave(server: FaultServer, connection: Connection) -> None:
    """End the connection from our side, and let what we sent reach the client."""
    connection.finish()
    connection.sock.setblocking(True)
    server.pause(connection.sock, _LONGEST)
    raise Gone


class Http1:
    """The server's end of an HTTP/1.1 connection."""

    def __init__(self, server: FaultServer, connection: Connection) -> None:
        self.server = server
        self.connection = connection
        self.buffer = b""
        self._rest = b""
        self._chunked = False
        self._last = False

    # reading

    def _more(self) -> None:
        data = self.connection.sock.recv(65536)
        if not data:
            raise Gone
        self.buffer += data

    def begins_with(self, text: bytes) -> bool:
        """Whether the first bytes are `text`; reads no more than it takes to know."""
        while self.buffer == text[: len(self.buffer)] and len(self.buffer) < len(text):
            self._more()
        return self.buffer.startswith(text)

    def _line(self) -> str:
        while b"\r\n" not in self.buffer:
            self._more()
        line, _, self.buffer = self.buffer.partition(b"\r\n")
        return line.decode("latin-1")

    def _take(self, size: int, call: Call) -> None:
        while size > 0:
            if not self.buffer:
                self._more()
            piece = self.buffer[:size]
            self.buffer = self.buffer[size:]
            size -= len(piece)
            call.take(piece)

    def _read_body(self, call: Call, most: int | None) -> None:
        """The body, or `most` bytes of it."""
        if call.complete:
            return
        if "chunked" in (call.header("transfer-encoding") or ""):
            while most is None or call.received < most:
                size = int(self._line().partition(";")[0], 16)
                self._take(size, call)
                self._line()
                if not size:
                    call.complete = True
                    return
        else:
            length = int(call.header("content-length") or 0)
            whole = length if most is None else min(length, most)
            self._take(whole - call.received, call)
            call.complete = call.received == length

    # one exchange

    def serve_one(self) -> bool:
        """Serve the next request; False when the connection is over."""
        line = self._line()
        method, target, _ = line.split(" ", 2)
        headers: list[tuple[str, str]] = []
        while text := self._line():
            name, _, value = text.partition(":")
            headers.append((name.strip().lower(), value.strip()))
        call = self.server.begin(self.connection, method, target, headers)
        try:
            return self._answer(call)
        except (Gone, OSError):
            call.cancelled = not call.answered
            raise

    def _answer(self, call: Call) -> bool:
        fault = call.fault
        early = fault.after.phase == "upload"
        answers_early = early and fault.action in ("ok", "status")
        self._read_body(call, fault.after.number if early else None)
        self._last = answers_early or self.server.closes_next()
        for step in steps(fault, lambda: self._content(call, answers_early)):
            if isinstance(step, Wait):
                self.server.pause(self.connection.sock, step.seconds)
            elif isinstance(step, Head):
                self._head(step)
            elif isinstance(step, Rest):
                self._send(self._rest)
            elif isinstance(step, Data):
                self._send(b"%x\r\n%b\r\n" % (len(step.data), step.data) if self._chunked else step.data)
            elif isinstance(step, End):
                if self._chunked:
                    self._send(b"0\r\n\r\n")
                call.answered = True
            elif isinstance(step, Raw):
                self._send(step.data)
            elif isinstance(step, Interim):
                self._send(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n")
            elif isinstance(step, Endless):
                self._endless(step)
            else:
                self._stop(step)
        if self._last:
            leave(self.server, self.connection)
        return True

    def _content(self, call: Call, early: bool) -> Content:
        if not early:
            self._read_body(call, None)  # a stall in the middle of it is over
        return self.server.answer(call)

    def _send(self, data: bytes) -> None:
        self.connection.sock.sendall(data)

    def _head(self, step: Head) -> None:
        self._chunked = step.framing == "chunked" and step.status not in (204, 304)
        self._last = self._last or step.framing == "close"
        lines = [f"HTTP/1.1 {step.status} {_REASONS.get(step.status, 'Status')}"]
        lines += [f"{name}: {value}" for name, value in step.headers]
        if self._chunked:
            lines.append("transfer-encoding: chunked")
        if self._last:
            lines.append("connection: close")
        head = "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")
        if step.drip is not None:
            size, every = step.drip
            self._send(head[: step.cut])
            for at in range(step.cut or 0, len(head), size):
                self._send(head[at : at + size])
                self.server.pause(self.connection.sock, every)
        else:
            self._send(head[: step.cut])
            self._rest = head[step.cut :] if step.cut is not None else b""

    def _endless(self, step: Endless) -> None:
        piece = ENDLESS[step.what]
        if step.what in ("comments", "data", "events") and self._chunked:
            piece = b"%x\r\n%b\r\n" % (len(piece), piece)
        elif step.what == "trailers" and self._chunked:
            self._send(b"0\r\n")
        until = None if step.lasts is None else time.monotonic() + step.lasts
        if not step.every:
            piece *= 50
        while until is None or time.monotonic() < until:
            self._send(piece)
            self.server.pause(self.connection.sock, step.every)

    def _stop(self, step: Stop) -> None:
        if step.how in ("reset", "rst"):
            self.connection.reset()
            raise Gone
        leave(self.server, self.connection)


ENDLESS = {
    "headers": b"x-endless: " + b"x" * 53 + b"\r\n",
    "interim": b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n",
    "comments": b": keep-alive\n\n",
    "data": b"x" * 64,
    "events": b'data: {"choices": [{"index": 0, "delta": {"content": "more"}}]}\n\n',
    "trailers": b"x-endless: " + b"x" * 53 + b"\r\n",
}
