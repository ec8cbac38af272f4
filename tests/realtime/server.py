"""A websocket server that does what a test tells it to, and the two colours of session behind one face.

    def script(talk):                       # one for each connection, in turn; the last one again for any more
        talk.say(type="session.created")
        assert talk.hear()["type"] == "response.create"

    with Scripted(script) as server:
        server.url, server.handshakes, server.heard

A test's body is a generator: it yields what a method of a session gives and receives its value, awaited where it must be.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
import threading
from collections.abc import Callable, Generator
from typing import Any, NamedTuple
from urllib.parse import quote

from websockets.exceptions import ConnectionClosed
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.sync.connection import Connection
from websockets.utils import accept_key

from tests.support.colours import Client
from tests.unit.http.peers import PATIENCE, Peer, Seen, Server

Steps = Generator[Any, Any, Any]
"""What is done within a session: what it yields is awaited where the client is asynchronous."""


class Handshake(NamedTuple):
    path: str
    headers: dict[str, str]


class Refusal(NamedTuple):
    """An answer to the handshake that is not 101."""

    status: int
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()


class Talk:
    """The server's end of a connection."""

    def __init__(self, ws: Connection, heard: list[Any]) -> None:
        self.ws = ws
        self.heard = heard

    def say(self, **event: Any) -> None:
        self.ws.send(json.dumps(event))

    def hear(self) -> Any:
        """The client's next event; bytes as they are."""
        data = self.ws.recv(PATIENCE)
        self.heard.append(json.loads(data) if isinstance(data, str) else data)
        return self.heard[-1]

    def listen(self) -> None:
        """Hear until the client closes."""
        try:
            while True:
                self.hear()
        except ConnectionClosed:
            pass

    def close(self, code: int = 1000, reason: str = "") -> None:
        self.ws.close(code, reason)

    def drop(self) -> None:
        """Be gone without a word."""
        socket.socket.shutdown(self.ws.socket, socket.SHUT_RDWR)


Step = Callable[[Talk], object] | Refusal


class Scripted:
    """See the module. `heard`: what each connection heard, in order of the handshakes."""

    def __init__(self, *scripts: Step, **options: Any) -> None:
        self.scripts = scripts or (Talk.listen,)
        self.handshakes: list[Handshake] = []
        self.heard: list[list[Any]] = []
        self._lock = threading.Lock()
        self.server = Server(self._serve, **options)

    @property
    def url(self) -> str:
        origin = self.server.origin
        if origin.path is not None:
            return f"http+unix://{quote(origin.path, safe='')}/v1"
        return f"{origin.scheme}://{origin.authority}/v1"

    def _serve(self, peer: Peer) -> None:
        seen = peer.request()
        with self._lock:
            step = self.scripts[min(len(self.handshakes), len(self.scripts) - 1)]
            self.handshakes.append(Handshake(seen.line.split()[1], seen.headers))
        if isinstance(step, Refusal):
            headers = "".join(f"{name}: {value}\r\n" for name, value in step.headers)
            peer.answer(step.body, f"{step.status} No", headers)
            return
        accept(peer, seen)
        peer.sock.settimeout(None)
        ws = Connection(peer.sock, ServerProtocol(state=State.OPEN), ping_interval=None, close_timeout=PATIENCE, max_queue=None)
        heard: list[Any] = []
        self.heard.append(heard)
        try:
            step(Talk(ws, heard))
            ws.close()
        except ConnectionClosed:
            pass
        finally:
            ws.close_socket()
            ws.recv_events_thread.join(PATIENCE)

    def __enter__(self) -> Scripted:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.close()


def accept(peer: Peer, seen: Seen, more: bytes = b"") -> None:
    """Agree to a handshake; `more` goes with the answer."""
    key = accept_key(seen.headers["sec-websocket-key"])
    head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    peer.send(f"{head}Sec-WebSocket-Accept: {key}\r\n\r\n".encode() + more)


def silent(peer: Peer) -> None:
    """Agree to the handshake, then never say anything again."""
    accept(peer, peer.request())
    peer.hears_close()


class Peerless:
    """A bare server in the place of a `Scripted`."""

    def __init__(self, server: Server) -> None:
        self.url = f"http://{server.origin.authority}/v1"


Body = Callable[[Any], Steps]


def within(client: Client, manager: Any, body: Body) -> Any:
    """Enter the session, and play `body` with it in the client's colour."""
    if client.colour == "sync":
        with manager as session:
            return play(body(session))

    async def run() -> Any:
        async with manager as session:
            return await aplay(body(session))

    return client.runner.run(run())


def play(steps: Steps) -> Any:
    try:
        value = next(steps)
        while True:
            value = steps.send(value)
    except StopIteration as end:
        return end.value


async def aplay(steps: Steps) -> Any:
    """What awaiting raises, the step that yielded it raises."""
    try:
        given = next(steps)
        while True:
            try:
                value = await given if inspect.isawaitable(given) else given
            except asyncio.CancelledError:
                raise
            except Exception as error:
                given = steps.throw(error)
            else:
                given = steps.send(value)
    except StopIteration as end:
        return end.value


def every(session: Any) -> Any:
    """All events until the session ends; awaited in the async colour."""
    if hasattr(session, "__iter__"):
        return list(session)

    async def collect() -> list[Any]:
        return [event async for event in session]

    return collect()


def types(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def nothing(_: Any) -> Steps:
    yield None
