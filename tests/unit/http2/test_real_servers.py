"""Against servers as they are: nginx (from the system's packages), hypercorn and granian (from PyPI).

Each is skipped, with the reason, where it is not installed.
"""

from __future__ import annotations

import asyncio
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from entrechat._core.http import HeaderBlock, Origin, Request, Timeout
from entrechat._http.aio import AsyncTransport
from entrechat._http.tls import TLSSettings
from tests.unit.http.conftest import MakeWire
from tests.unit.http.peers import PATIENCE, Chunks, Wire

from .peers import together

HEADERS = HeaderBlock([("Authorization", "Bearer sk-test"), ("Content-Type", "application/json"), ("X-Case", "Mixed")])

NGINX = """
{user}
worker_processes 1; daemon off; pid {at}/pid; error_log {at}/error.log warn;
events {{ worker_connections 1024; }}
http {{
  access_log off; root {at};
  client_body_temp_path {at}/t1; proxy_temp_path {at}/t2; fastcgi_temp_path {at}/t3; uwsgi_temp_path {at}/t4; scgi_temp_path {at}/t5;
  keepalive_requests 100; http2_max_concurrent_streams 20; client_max_body_size 20m;
  gzip on; gzip_types text/plain; gzip_min_length 1000;
  server {{
    listen 127.0.0.1:{tls} ssl http2; listen 127.0.0.1:{plain} http2;
    ssl_certificate {certificate}; ssl_certificate_key {certificate};
    location /sink {{ proxy_pass http://127.0.0.1:{backend}/; }}
    location /early {{ client_max_body_size 1k; proxy_pass http://127.0.0.1:{backend}/; }}
    location / {{ default_type text/plain; try_files $uri @say; }}
    location @say {{ return 200 "$request_method $server_protocol"; }}
  }}
  server {{ listen 127.0.0.1:{backend}; location / {{ default_type text/plain; return 200 "taken"; }} }}
}}
"""


class Running(NamedTuple):
    kind: str
    plain: Origin | None
    tls: Origin


def free_ports(count: int) -> list[int]:
    socks = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports: list[int] = [sock.getsockname()[1] for sock in socks]
    for sock in socks:
        sock.close()
    return ports


def nginx_path() -> str | None:
    return shutil.which("nginx") or (path if os.path.exists(path := "/usr/sbin/nginx") else None)


def command_of(kind: str, at: Path, certificate: Path, plain: int, tls: int, backend: int) -> list[str]:
    if kind == "nginx":
        path = nginx_path()
        if path is None:
            pytest.skip("nginx is not installed (apt-get install nginx): HTTP/2 is not checked against it")
        (at / "large").write_bytes(b"x" * 5_000_000)
        (at / "zipped.txt").write_bytes(b"hello " * 10_000)
        config = at / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""  # its workers are to read what root wrote
        config.write_text(NGINX.format(user=user, at=at, certificate=certificate, plain=plain, tls=tls, backend=backend))
        return [path, "-p", str(at), "-c", str(config), "-e", str(at / "error.log")]
    if importlib.util.find_spec(kind) is None:
        pytest.skip(f"{kind} is not installed (pip install {kind}): HTTP/2 is not checked against it")
    app = "tests.unit.http2.asgi_app:app"
    if kind == "hypercorn":
        return [
            sys.executable, "-m", "hypercorn", app, "--bind", f"127.0.0.1:{tls}", "--insecure-bind", f"127.0.0.1:{plain}",
            "--certfile", str(certificate), "--keyfile", str(certificate), "--log-level", "ERROR",
        ]  # fmt: skip
    return [
        sys.executable, "-m", "granian", app, "--interface", "asgi", "--host", "127.0.0.1", "--port", str(tls), "--http", "auto",
        "--ssl-certificate", str(certificate), "--ssl-keyfile", str(certificate), "--no-log", "--workers", "1",
    ]  # fmt: skip


@pytest.fixture(scope="module", params=["nginx", "hypercorn", "granian"])
def running(request: pytest.FixtureRequest, certificate: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    kind: str = request.param
    at = tmp_path_factory.mktemp(kind)
    plain, tls, backend = free_ports(3)
    command = command_of(kind, at, certificate, plain, tls, backend)
    root = Path(__file__).parents[3]
    with open(at / "log", "wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=root, env={**os.environ, "PYTHONPATH": str(root)})
    try:
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", tls), 1).close()
                break
            except OSError:
                if process.poll() is not None or time.monotonic() > deadline:
                    pytest.fail(f"{kind} did not start: {(at / 'log').read_text()[-2000:]}")
                time.sleep(0.05)
        yield Running(
            kind, None if kind == "granian" else Origin("http", "127.0.0.1", plain), Origin("https", "127.0.0.1", tls)
        )
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.fixture(params=["tls", "plain"])
def origin(request: pytest.FixtureRequest, running: Running) -> Origin:
    if request.param == "tls":
        return running.tls
    if running.plain is None:
        pytest.skip(f"{running.kind} speaks HTTP/2 on its TLS port only, here")
    return running.plain


@pytest.fixture
def real(make_wire: MakeWire, origin: Origin, ca_file: str) -> Wire:
    return make_wire(http_version="auto" if origin.scheme == "https" else "2", tls=TLSSettings(ca_file=ca_file))


def call(origin: Origin, target: str, body: Any = None, **options: Any) -> Request:
    method = "GET" if body is None else "POST"
    return Request(method, origin, target, HEADERS, body, timeout=Timeout(read=PATIENCE, write=PATIENCE), **options)


def test_calls(real: Wire, origin: Origin, running: Running) -> None:
    for n in range(30):
        reply = real.send(call(origin, f"/say?n={n}"))
        assert (reply.status, reply.http_version) == (200, "HTTP/2")
        assert reply.content in (b"GET HTTP/2.0", b"GET 0 2")
    stats = real.stats()
    assert (stats["open"], stats["http2"], stats["streams"]) == (1, 1, 0)


def test_large_answers(real: Wire, origin: Origin) -> None:
    large = b"x" * 5_000_000
    assert real.send(call(origin, "/large")).content == large
    assert real.read(real.send(call(origin, "/large", stream=True))) == large
    reply = real.send(call(origin, "/large", stream=True))
    assert real.receive(reply)
    real.finish(reply)
    real.pause(0.15)
    assert real.send(call(origin, "/say")).status == 200
    assert real.stats()["streams"] == 0


def test_uploads(real: Wire, origin: Origin, running: Running) -> None:
    target = "/sink" if running.kind == "nginx" else "/say"
    expected = b"taken" if running.kind == "nginx" else b"POST 3000000 2"
    for body in (
        b"x" * 3_000_000,
        Chunks([b"x" * 100_000] * 30),
        Chunks([b"x" * 100_000] * 30, length=3_000_000),
        b"x" * 3_000_000,
    ):
        assert real.send(call(origin, target, body)).content == expected


def test_a_refusal_of_an_upload(real: Wire, origin: Origin) -> None:
    for body in (b"x" * 10_000_000, Chunks([b"x" * 100_000] * 100, length=10_000_000)):
        assert real.send(call(origin, "/early", body)).status == 413
    assert real.send(call(origin, "/say")).status == 200


def test_compressed(real: Wire, origin: Origin, running: Running) -> None:
    if running.kind != "nginx":
        pytest.skip("only nginx is set up to compress")
    headers = HeaderBlock([("Accept-Encoding", "gzip")])
    for stream in (False, True):
        reply = real.send(Request("GET", origin, "/zipped.txt", headers, stream=stream))
        assert reply.headers["content-encoding"] == "gzip"
        assert (real.read(reply) if stream else reply.content) == b"hello " * 10_000


def test_events(real: Wire, origin: Origin, running: Running) -> None:
    if running.kind == "nginx":
        pytest.skip("nginx has no events of its own")
    for _ in range(5):
        reply = real.send(call(origin, "/events", stream=True))
        assert real.read(reply) == b"".join(b"data: %d\n\n" % n for n in range(5))
    reply = real.send(call(origin, "/endless", stream=True))
    assert real.receive(reply)
    real.finish(reply)
    assert real.send(call(origin, "/say")).status == 200


def test_hundreds_at_once(running: Running, runner: asyncio.Runner, ca_file: str) -> None:
    """nginx lets 20 at once on a connection, and each carries 100 in all: connections come and go under way."""

    async def main(transport: AsyncTransport) -> None:
        replies = await asyncio.gather(*[transport.send(call(running.tls, f"/say?n={n}")) for n in range(600)])
        assert {(reply.status, reply.http_version) for reply in replies} == {(200, "HTTP/2")}
        await asyncio.sleep(0.05)
        stats = transport.stats()
        assert (stats["streams"], stats["in_use"], stats["waiting"]) == (0, 0, 0)
        assert stats["opened"] <= 120

    together(runner, main, http_version="auto", tls=TLSSettings(ca_file=ca_file))


def test_cancelled_ones_among_them(running: Running, runner: asyncio.Runner, ca_file: str) -> None:
    async def main(transport: AsyncTransport) -> None:
        tasks = [asyncio.create_task(transport.send(call(running.tls, "/large"))) for _ in range(30)]
        await asyncio.sleep(0.05)
        for task in tasks[::2]:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert {len(reply.content or b"") for reply in done if not isinstance(reply, BaseException)} == {5_000_000}
        assert (await transport.send(call(running.tls, "/say"))).status == 200
        assert transport.stats()["streams"] == 0

    together(runner, main, http_version="auto", tls=TLSSettings(ca_file=ca_file))
