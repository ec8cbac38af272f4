"""The local server on a socket: what `entrechat serve` runs."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson

from .http import json_reply
from .problems import Problem
from .upstream import Upstream

if TYPE_CHECKING:
    from types import FrameType

    from starlette.types import Receive, Scope, Send

    from .app import App
    from .journal import Record

MESSAGE = 32 << 20
"""Bytes of a websocket's message: as much sound as a session's buffer holds, in base64."""
GRACE = 10.0
"""Seconds that answers in the making have to end, once the server is told to stop."""


class ServeError(Exception):
    """The server cannot start; the message says what to do."""


def serve(
    app: App | Upstream,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    log: Callable[[Record], None] | None = None,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Serves until SIGINT or SIGTERM: then no more connections, a while for the answers in the making, and the app is closed.

    Args:
        host: the address to listen on. One that other machines reach needs an app with an API key.
        port: 0 takes a free one.
        log: called with the record of each exchange.
        ready: called with the base URL once connections are taken.

    Raises ServeError where the address cannot be listened on, or would be open to everybody.
    """
    import uvicorn

    class Server(uvicorn.Server):
        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            # not handed on once we stopped, as uvicorn would: there is an app to close
            self.force_exit, self.should_exit = self.should_exit, True
            if not isinstance(app, Upstream):
                app.console.close()

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if ready is not None:
                ready(url)

    api_key = getattr(app, "api_key", None)  # an upstream asks for keys of its own
    if api_key is None and not is_loopback(host):
        raise ServeError(
            f"{host} can be reached by other machines: give the server an API key (--api-key), or listen on 127.0.0.1."
        )
    listener = _listen(host, port)
    url = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}/v1"
    end = app.journal.observe(log) if log is not None and not isinstance(app, Upstream) else None
    asgi = app if api_key is not None else _OwnPagesOnly(app)
    config = uvicorn.Config(
        asgi,
        http="httptools",
        ws="none" if isinstance(app, Upstream) else "auto",
        ws_max_size=MESSAGE,
        ws_per_message_deflate=False,  # most of it would be sound, which does not get smaller
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=int(GRACE),
        timeout_keep_alive=75,
    )
    try:
        with listener:
            Server(config).run(sockets=[listener])
    finally:
        if end is not None:
            end()
        app.close()


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address or name."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    return False


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise ServeError(
            f"Cannot listen on {host} port {port}: {error.strerror or error}. Choose another with --host and --port."
        ) from error


class _OwnPagesOnly:
    """Keeps the pages of other sites from a server without keys: a browser would let them ask it anything.

    A page's request names its site in `Origin`; a page that renamed itself to this machine's address (DNS rebinding)
    still has its own name in `Host`.
    """

    def __init__(self, app: App | Upstream) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
            sites = [f"http://{headers.get(b'host', 'localhost')}", headers.get(b"origin", "http://localhost")]
            if not all(is_loopback(urlsplit(site).hostname or "") for site in sites):
                problem = Problem(
                    403,
                    "This server answers programs and pages of this machine only; start it with an API key to open it.",
                    code="forbidden_origin",
                )
                if scope["type"] == "websocket":
                    from .realtime import sockets

                    await sockets.refuse(scope, send, problem, [])
                    return
                await json_reply(problem.body(), 403)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def json_log(record: Record) -> None:
    """A line of JSON on standard error."""
    sys.stderr.buffer.write(orjson.dumps(record.log(), option=orjson.OPT_APPEND_NEWLINE))
    sys.stderr.buffer.flush()


def text_log(record: Record) -> None:
    """A line for people on standard error."""
    when = datetime.fromtimestamp(record.time, UTC).astimezone().strftime("%H:%M:%S")
    parts: list[Any] = [when, record.status, record.method, record.path, f"{record.seconds * 1000:.1f} ms"]
    if record.usage:
        parts.append(f"{record.usage.get('input_tokens', 0)}+{record.usage.get('output_tokens', 0)} tokens")
    if record.code:
        parts.append(record.code)
    if record.ignored:
        parts.append(f"ignored: {', '.join(record.ignored)}")
    sys.stderr.write(" ".join(map(str, parts)) + "\n")
    sys.stderr.flush()
