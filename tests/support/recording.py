"""An HTTP server on loopback that keeps every request and answers what it is told to.

    with RecordingServer() as server:
        server.answer = Answer.of_json({"id": "x"})       # or a function: Recorded -> Answer
        …  # calls to server.url, from any thread or event loop
        [request] = server.take()
        request.method, request.path, request.query, request.json, request.parts

One thread a connection, HTTP/1.1 with keep-alive. It reads any body (Content-Length or chunked) before it answers.
"""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit


class Part(NamedTuple):
    """One part of a multipart form."""

    name: str | None
    filename: str | None
    content_type: str | None
    content: bytes
    headers: tuple[tuple[str, str], ...] = ()


class Recorded:
    """One request as it came off the wire."""

    def __init__(self, method: str, target: str, headers: list[tuple[str, str]], body: bytes) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    @property
    def path(self) -> str:
        """The path, percent-decoded; `raw_path` is as sent."""
        return unquote(self.raw_path)

    @property
    def raw_path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """Names and values of the query, sorted: their order means nothing."""
        return sorted(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """The value of a header, all its lines joined by a comma."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(values) if values else None

    @property
    def content_type(self) -> str | None:
        """The media type without its parameters, in lower case."""
        value = self.header("content-type")
        return None if value is None else value.split(";")[0].strip().lower()

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def parts(self) -> list[Part]:
        """The parts of a multipart form, in order."""
        found = re.search(r'boundary="?([^";]+)"?', self.header("content-type") or "")
        if not found:
            raise ValueError(f"no boundary in {self.header('content-type')!r}")
        return parse_multipart(self.body, found[1].encode())

    def __repr__(self) -> str:
        return f"<Recorded {self.method} {self.target} ({len(self.body)} bytes)>"


def parse_multipart(body: bytes, boundary: bytes) -> list[Part]:
    """Split a multipart body; a malformed one is a ValueError."""
    delimiter = b"--" + boundary
    if body.startswith(delimiter):
        body = b"\r\n" + body
    pieces = body.split(b"\r\n" + delimiter)
    if pieces[0] != b"" or not pieces[-1].startswith(b"--"):
        raise ValueError("multipart body does not start or end with its boundary")
    parts = []
    for piece in pieces[1:-1]:
        head, separator, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if not separator:
            raise ValueError("multipart part has no end of headers")
        headers = [tuple(line.split(": ", 1)) for line in head.decode("utf-8").split("\r\n") if line]
        fields = {name.lower(): value for name, value in headers}
        disposition = _disposition(fields.get("content-disposition", ""))
        parts.append(
            Part(
                disposition.get("name"),
                disposition.get("filename"),
                fields.get("content-type"),
                content,
                tuple((n.lower(), v) for n, v in headers if n.lower() not in ("content-disposition", "content-type")),
            )
        )
    return parts


def _disposition(value: str) -> dict[str, str]:
    """The parameters of a Content-Disposition; `filename*` (RFC 5987) counts as filename, WHATWG escapes are undone."""
    found: dict[str, str] = {}
    for name, quoted, plain in re.findall(r';\s*([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^;]*))', value):
        text = re.sub(r'\\(["\\])', r"\1", quoted) or plain
        if name.endswith("*"):
            charset, _, encoded = text.split("'", 2)
            name, text = name[:-1], unquote(encoded, charset)
        found[name] = re.sub("%(22|0D|0A)", lambda m: chr(int(m[1], 16)), text)
    return found


class Answer(NamedTuple):
    """What the server says."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)
    body: bytes = b"{}"

    @classmethod
    def of_json(cls, value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
        fields = {"content-type": "application/json", "x-request-id": "req_recorded", **(headers or {})}
        return cls(status, tuple(fields.items()), json.dumps(value).encode())

    @classmethod
    def of_bytes(cls, body: bytes, content_type: str = "application/octet-stream", status: int = 200) -> Answer:
        return cls(status, (("content-type", content_type), ("x-request-id", "req_recorded")), body)

    @classmethod
    def of_events(cls, events: Iterable[Any], *, done: bool = True, named: bool = False) -> Answer:
        """Server-sent events of JSON values. `named` gives them names: their `type`, or for an assistant's events,
        which are {"event": name, "data": value}, that name.
        """
        lines: list[str] = []
        for event in events:
            if named and isinstance(event, dict):
                lines.append(f"event: {event.get('event') or event.get('type')}\n")
                event = event["data"] if event.keys() >= {"event", "data"} else event
            lines.append(f"data: {json.dumps(event)}\n\n")
        if done:
            lines.append("data: [DONE]\n\n")
        return cls.of_bytes("".join(lines).encode(), "text/event-stream; charset=utf-8")

    def encoded(self, *, head_only: bool) -> bytes:
        lines = [f"HTTP/1.1 {self.status} X\r\n", *(f"{name}: {value}\r\n" for name, value in self.headers)]
        empty = self.status in (204, 304)
        if not empty:
            lines.append(f"content-length: {len(self.body)}\r\n")
        body = b"" if empty or head_only else self.body
        return "".join([*lines, "\r\n"]).encode("latin-1") + body


class RecordingServer:
    """The server; a context manager. `url` has no path: add `/v1` where wanted."""

    def __init__(self, answer: Answer | Callable[[Recorded], Answer] | None = None) -> None:
        self.answer: Answer | Callable[[Recorded], Answer] = answer or Answer()
        self.requests: list[Recorded] = []
        self.connections = 0
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closing = False
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def take(self) -> list[Recorded]:
        """The requests since the last `take`."""
        taken, self.requests = self.requests, []
        return taken

    def __enter__(self) -> RecordingServer:
        self._acceptor = threading.Thread(target=self._accept, name="recording-accept", daemon=True)
        self._acceptor.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._closing = True
        # closing a listening socket does not wake a thread in accept(); a connection does
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._acceptor.join(5)
        self._listener.close()
        for connection in list(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # the peer had gone already
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._closing:
                connection.close()
                return
            self.connections += 1
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="recording", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reader = connection.makefile("rb", buffering=65536)
        try:
            while True:
                request = _read(reader)
                if request is None:
                    return
                self.requests.append(request)
                answer = self.answer if isinstance(self.answer, Answer) else self.answer(request)
                connection.sendall(answer.encoded(head_only=request.method == "HEAD"))
        except OSError:
            pass  # the client went away, which is its right
        finally:
            self._open.discard(connection)
            reader.close()
            connection.close()


def _read(reader: Any) -> Recorded | None:
    """The next request of a connection, None at its end."""
    line = reader.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").rstrip("\r\n").split(" ", 2)
    headers: list[tuple[str, str]] = []
    while (line := reader.readline()) not in (b"\r\n", b"\n", b""):
        name, _, value = line.decode("utf-8", "surrogateescape").rstrip("\r\n").partition(":")
        headers.append((name, value.strip()))
    fields = {name.lower(): value for name, value in headers}
    if fields.get("transfer-encoding", "").lower() == "chunked":
        pieces = []
        while size := int(reader.readline().split(b";")[0], 16):
            pieces.append(reader.read(size))
            reader.readline()
        while reader.readline() not in (b"\r\n", b"\n", b""):
            pass
        body = b"".join(pieces)
    else:
        body = reader.read(int(fields.get("content-length", 0)))
    return Recorded(method, target, headers, body)
