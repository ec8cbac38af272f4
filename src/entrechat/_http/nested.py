"""TLS within TLS, for the blocking driver: to an https server through a proxy that is itself reached by TLS.

`SSLContext.wrap_socket` takes a socket's descriptor, beneath the TLS that is there already. So the inner layer works
in memory, and the outer socket carries its bytes. It is used like a non-blocking SSLSocket.
"""

from __future__ import annotations

import socket
import ssl
from typing import Any

_READ = 65_536
_PIECE = 16_384


class Nested:
    """What of SSLSocket the driver uses. Neither the outer socket nor this one ever blocks."""

    def __init__(self, context: ssl.SSLContext, outer: ssl.SSLSocket, name: str, session: ssl.SSLSession | None) -> None:
        self.outer = outer
        self.context = context
        self.server_hostname = name
        self._in = ssl.MemoryBIO()
        self._out = ssl.MemoryBIO()
        self._unsent = b""
        self._taken = 0
        """Bytes of the caller's that are encrypted, and not yet known to him as sent."""
        self._tls = context.wrap_bio(self._in, self._out, server_hostname=name, session=session)

    def _flush(self) -> None:
        """Pass on what is encrypted; SSLWantWriteError where the proxy does not take all of it now."""
        while True:
            if not self._unsent:
                self._unsent = self._out.read()
                if not self._unsent:
                    return
            self._unsent = self._unsent[self.outer.send(self._unsent) :]

    def _fill(self) -> None:
        data = self.outer.recv(_READ)
        if data:
            self._in.write(data)
        else:
            self._in.write_eof()

    def do_handshake(self) -> None:
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush()
                self._fill()
            except ssl.SSLError:
                self._alert()
                raise
            else:
                self._flush()
                return

    def _alert(self) -> None:
        """The server may know why we leave."""
        try:
            self._flush()
        except OSError:
            pass

    def recv(self, size: int) -> bytes:
        while True:
            try:
                data = self._tls.read(size)
            except ssl.SSLWantReadError:
                self._flush()
                self._fill()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):  # with or without a goodbye, as SSLSocket has it
                return b""
            else:
                return data

    def send(self, data: Any) -> int:
        """Like SSLSocket's: after SSLWantWriteError, the same bytes must be sent again."""
        self._flush()
        if not self._taken:
            self._taken = self._tls.write(memoryview(data)[:_PIECE])
            self._flush()
        taken, self._taken = self._taken, 0
        return taken

    @property
    def session_reused(self) -> bool:
        return bool(self._tls.session_reused)

    @property
    def session(self) -> ssl.SSLSession | None:
        return self._tls.session

    def selected_alpn_protocol(self) -> str | None:
        return self._tls.selected_alpn_protocol()

    def version(self) -> str | None:
        return self._tls.version()

    def getpeercert(self, binary_form: bool = False) -> Any:
        return self._tls.getpeercert(binary_form)

    def pending(self) -> int:
        return self._tls.pending() + self.outer.pending()

    def setsockopt(self, *args: Any) -> None:
        self.outer.setsockopt(*args)

    def fileno(self) -> int:
        return self.outer.fileno()

    def shutdown(self, how: int) -> None:
        # not SSLSocket's own, which would take the TLS layer from under a reader in another thread
        socket.socket.shutdown(self.outer, how)

    def close(self) -> None:
        self.outer.close()
