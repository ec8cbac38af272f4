"""The socket of blocking sessions: one thread always reads it, and others send.

- OpenSSL takes one call at a time on a connection, and Python lets go of its own lock during each. So the socket here never
  blocks inside OpenSSL: calls are short and under a lock, and waiting is done outside of it.
- The websockets package answers what it reads (pings, the other end's close) before it passes it on, and forgets it where
  the answer cannot be sent. So the thread that reads is not told of that: it finds out when it reads on.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from typing import Any

from entrechat._http.dial import ready

_AGAIN = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_SLICE = 0.1
"""Seconds: how long to wait for bytes that the reading thread may have taken in the meantime."""


class Guarded:
    """What the websockets package uses of a socket, on top of one that does not block: plain, TLS, or TLS within TLS."""

    def __init__(self, sock: Any) -> None:
        self._sock = sock
        self._plain: socket.socket = getattr(sock, "outer", sock)
        self._layered = self._plain is not sock
        self._lock = threading.Lock()
        self._timeout: float | None = None
        self._reader = 0

    def recv(self, size: int) -> bytes:
        """Wait for bytes. Of TLS within TLS give all that are there: `select` sees none of what stays between the layers."""
        self._reader = threading.get_ident()
        pieces: list[bytes] = []
        while True:
            try:
                with self._lock:
                    piece: bytes = self._sock.recv(size)
            except _AGAIN:
                if pieces:
                    return b"".join(pieces)
                ready((self._sock,), True, False, None)
            else:
                if not self._layered:
                    return piece
                pieces.append(piece)
                if not piece:
                    return b"".join(pieces)

    def sendall(self, data: bytes) -> None:
        try:
            self._send(data)
        except OSError:
            if threading.get_ident() != self._reader:
                raise

    def _send(self, data: bytes) -> None:
        limit = None if self._timeout is None else time.monotonic() + self._timeout
        left = memoryview(data)
        while left:
            try:
                with self._lock:
                    sent = self._sock.send(left)
            except ssl.SSLWantReadError:
                ready((self._sock,), True, False, time.monotonic() + _SLICE)
            except _AGAIN:
                ready((self._sock,), False, True, limit)
            else:
                left = left[sent:]
            if left and limit is not None and time.monotonic() >= limit:
                raise TimeoutError("timed out")

    def settimeout(self, seconds: float | None) -> None:
        """How long `sendall` may take."""
        self._timeout = seconds

    def shutdown(self, how: int) -> None:
        socket.socket.shutdown(self._plain, how)  # not SSLSocket's own, which would take the TLS layer from under the reader

    def close(self) -> None:
        try:
            self.shutdown(socket.SHUT_RDWR)  # wakes the thread that reads
        except OSError:
            pass  # the other end was quicker
        self._plain.close()

    def fileno(self) -> int:
        return self._plain.fileno()

    def getsockname(self) -> Any:
        return self._plain.getsockname()

    def getpeername(self) -> Any:
        return self._plain.getpeername()
