"""A server that costs as little as one in Python can: it looks for the end of a request and writes prepared bytes.

`python -m benchmarks.server` prints where it is, as JSON. The port with TLS also speaks HTTP/2 (`server2.py`). Below `/burst` a stream comes at once, below `/paced` an event at a time.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import ssl
import sys
import tempfile
from collections.abc import Iterator

from .payloads import COMPLETION, EVENTS, embeddings

_HEAD = (
    b"HTTP/1.1 200 OK\r\ndate: Sun, 22 Nov 2026 15:00:00 GMT\r\nserver: bench\r\nx-request-id: req_0123456789abcdef\r\n"
    b"openai-organization: org\r\nopenai-processing-ms: 5\r\nopenai-version: 2020-10-01\r\n"
    b"x-ratelimit-limit-requests: 10000\r\nx-ratelimit-remaining-requests: 9999\r\nx-ratelimit-reset-requests: 6ms\r\n"
)
PACE = 0.001


def _json(body: bytes) -> bytes:
    return _HEAD + b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body


_STREAM = _HEAD + b"content-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n"
_PIECES = [b"%x\r\n%b\r\n" % (len(event), event) for event in EVENTS]
_END = b"0\r\n\r\n"
_BURST = _STREAM + b"".join(_PIECES) + _END
_ANSWER = _json(COMPLETION)


class Bench(asyncio.Protocol):
    """One connection. Requests are answered one by one, by what their first line and their body say."""

    vectors = b""
    transport: asyncio.Transport

    def __init__(self) -> None:
        self.head = b""
        self.got = bytearray()
        self.length = -1

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.got += data
        while True:
            if self.length < 0:
                end = self.got.find(b"\r\n\r\n")
                if end < 0:
                    return
                self.head = bytes(self.got[:end])
                del self.got[: end + 4]
                self.length = _length(self.head)
            if len(self.got) < self.length:
                return
            self.answer(b'"stream":true' in self.got[: self.length])
            del self.got[: self.length]
            self.length = -1

    def answer(self, stream: bool) -> None:
        if self.head.startswith(b"POST /paced") and stream:
            self.transport.write(_STREAM)
            self.pace(iter(_PIECES))
        elif stream:
            self.transport.write(_BURST)
        elif b"/embeddings " in self.head:
            Bench.vectors = Bench.vectors or _json(embeddings())
            self.transport.write(Bench.vectors)
        else:
            self.transport.write(_ANSWER)

    def pace(self, pieces: Iterator[bytes]) -> None:
        piece = next(pieces, None)
        self.transport.write(_END if piece is None else piece)
        if piece is not None and not self.transport.is_closing():
            asyncio.get_running_loop().call_later(PACE, self.pace, pieces)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


class Agreed(asyncio.Protocol):
    """Becomes a connection of the protocol that TLS agreed on."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        tls = transport.get_extra_info("ssl_object")
        if tls.selected_alpn_protocol() == "h2":
            from .server2 import Bench2

            protocol: asyncio.Protocol = Bench2(COMPLETION)
        else:
            protocol = Bench()
        transport.set_protocol(protocol)
        protocol.connection_made(transport)


def _tls(folder: str) -> tuple[ssl.SSLContext, str]:
    """A context with a certificate for localhost, and the file of who signed it."""
    import trustme

    authority = trustme.CA()
    ca = os.path.join(folder, "ca.pem")
    authority.cert_pem.write_to_path(ca)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context, ca


async def main() -> None:
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as folder:
        context, ca = _tls(folder)
        plain = await loop.create_server(Bench, "127.0.0.1", 0, backlog=4096)
        secure = await loop.create_server(Agreed, "127.0.0.1", 0, backlog=4096, ssl=context)
        ports = [server.sockets[0].getsockname()[1] for server in (plain, secure)]
        where = {"plain": f"http://127.0.0.1:{ports[0]}", "secure": f"https://localhost:{ports[1]}", "ca": ca}
        print(json.dumps(where), flush=True)
        await asyncio.gather(plain.serve_forever(), secure.serve_forever())


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that the folder goes too
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass
