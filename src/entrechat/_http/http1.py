"""HTTP/1.1 as a client speaks it: bytes in, one answer at a time out. No sockets, no clock.

Framing is llhttp's business (through httptools): it refuses repeated or conflicting Content-Length and
Transfer-Encoding, folded header lines, bare line feeds. What it leaves open is decided here: answers to HEAD,
bodies that end with the connection, interim (1xx) answers, limits, and whether the connection can serve again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from entrechat._core.http import Headers, ProtocolError

if TYPE_CHECKING:
    from entrechat._core.http import Body, HeaderBlock, Origin

MAX_HEAD = 65_536
MAX_BODY = 4 << 30

_token = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch
_visible = re.compile(r"[!-~]+").fullmatch
_authority = re.compile(r"[A-Za-z0-9\-._~%:\[\]]+").fullmatch
BODY_EXPECTED = frozenset(("POST", "PUT", "PATCH"))
_REASONS = {b"OK": "OK", b"": ""}
_VERSIONS = {"1.1": "HTTP/1.1", "1.0": "HTTP/1.0"}


def start_line(method: str, target: str, origin: Origin) -> bytes:
    """The request line and the Host header; ValueError where either would let a caller's text break out of its place."""
    if not _token(method):
        raise ValueError(f"{method!r} is not an HTTP method")
    if not _visible(target):
        raise ValueError(f"the request target {target!r} holds characters that must be percent-encoded")
    authority = origin.authority if origin.path is None else origin.host or "localhost"
    if not authority.isascii():
        authority = authority.encode("idna").decode("ascii")
    if not _authority(authority):
        raise ValueError(f"{authority!r} is not a host name")
    return f"{method} {target} HTTP/1.1\r\nHost: {authority}\r\n".encode("ascii")


def render_head(start: bytes, method: str, headers: HeaderBlock, body: bytes | Body | None) -> bytes:
    """Everything up to the body: `start` (see `start_line`), the caller's headers, and how the body is delimited."""
    if body is None:
        if method in BODY_EXPECTED:
            return b"%b%bContent-Length: 0\r\n\r\n" % (start, headers.h1)
        return b"%b%b\r\n" % (start, headers.h1)
    length = len(body) if isinstance(body, bytes) else body.length
    if length is None:
        return b"%b%bTransfer-Encoding: chunked\r\n\r\n" % (start, headers.h1)
    return b"%b%bContent-Length: %d\r\n\r\n" % (start, headers.h1, length)


LAST_CHUNK = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body. Not for empty data: that would end the body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def too_large(limit: int) -> ProtocolError:
    """The error for a body that was to be held whole."""
    return ProtocolError(
        f"the answer is larger than {limit} bytes (Limits max_body; streamed, it may be of any size)",
        phase="body", sent=True, answered=True, lasting=True,
    )  # fmt: skip


class LengthGuard:
    """Checks an uploaded body against the length that its head announced: a surplus would be read as a new request."""

    __slots__ = ("left",)

    def __init__(self, length: int) -> None:
        self.left = length

    def take(self, data: bytes) -> bytes:
        self.left -= len(data)
        if self.left < 0:
            raise ValueError("the request body is longer than its announced length")
        return data

    def finish(self) -> None:
        if self.left:
            raise ValueError(f"the request body is {self.left} bytes shorter than its announced length")


class _Nowhere(list[bytes]):
    """Keeps nothing: where trailers go, without a list for each answer."""

    def extend(self, parts: object, /) -> None:
        pass


_NOWHERE = _Nowhere()


class Http1:
    """One connection's reading side. `begin` before every request, then `feed` until `done`.

    The drivers subclass it, so that the parser's callbacks and their own state are one object: a small answer is
    one `feed` and no further look-ups.
    """

    __slots__ = (
        "_barren",
        "_head_only",
        "_held",
        "_max_head",
        "_parser",
        "_raw",
        "_reason",
        "_seen",
        "_surplus",
        "_trailing",
        "answered",
        "done",
        "encoding",
        "fields",
        "head_done",
        "keep_alive",
        "max_body",
        "on_body",
        "pieces",
        "status",
    )

    def __init__(self, max_head: int = MAX_HEAD) -> None:
        self.pieces: list[bytes] = []
        """Body bytes that were parsed and not yet taken."""
        # the parser calls list.append itself: no Python frame for a piece of body
        self.on_body = self.pieces.append
        self.fields: list[bytes] = []
        """The answer's headers: names and values in turn."""
        self._raw = self.fields
        self._max_head = max_head
        self.max_body = MAX_BODY
        self._parser: HttpResponseParser | None = HttpResponseParser(self)
        self._head_only = False
        self.done = True
        """The answer is complete (or none is awaited)."""
        self.keep_alive = True
        """Once `done`: whether the connection can carry another request."""
        self.begin("GET")
        self.done = True

    def begin(self, method: str) -> None:
        """Expect the answer to a request made with `method`."""
        self.answered = False
        self.head_done = False
        self.done = False
        self.status = 0
        self.encoding: bytes | None = None
        if self._head_only:  # the parser still waits for the body that the last answer did not have
            self._parser = HttpResponseParser(self)
        self._head_only = method == "HEAD"
        self._reason = b""
        self.fields = self._raw = []
        self._trailing = False
        self._barren = self._seen = self._held = 0
        self._surplus = -1  # how many pieces are the answer's, once there may be others

    @property
    def reason(self) -> str:
        known = _REASONS.get(self._reason)
        return known if known is not None else self._reason.decode("latin-1")

    @property
    def http_version(self) -> str:
        version = self._parser.get_http_version() if self._parser is not None else "1.1"
        return _VERSIONS.get(version) or f"HTTP/{version}"

    def feed(self, data: bytes | bytearray | memoryview) -> None:
        """Parse `data`; ProtocolError if the peer does not speak HTTP."""
        assert self._parser is not None
        self.answered = True
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as error:
            if self.done:  # the answer is whole; what came after it is not ours, and neither is the connection
                self.keep_alive = False
                if self._surplus >= 0:
                    del self.pieces[self._surplus :]
                return
            if isinstance(error, HttpParserUpgrade):
                raise self._broken("the server switched to another protocol, unasked") from None
            raise self._broken(f"the server's answer is not HTTP: {error}") from None
        if not self.done:
            self._check_progress(len(data))
        elif self._surplus >= 0 and len(self.pieces) > self._surplus:
            del self.pieces[self._surplus :]
            self.keep_alive = False

    def _check_progress(self, size: int) -> None:
        """Bound what a peer can make us hold without giving any body: endless heads, trailers, interim answers."""
        seen = len(self.pieces)
        if seen != self._seen:
            self._seen = seen
            self._barren = 0
            self._held += size
            if self._held > self.max_body:
                self.keep_alive = False
                raise too_large(self.max_body)
            return
        self._barren += size
        if self._barren > self._max_head:
            what = "ends a chunk with more than" if self.head_done else "is longer than"
            raise self._broken(f"the head of the answer {what} {self._max_head} bytes")

    def eof(self) -> None:
        """The peer closed the connection. The answer is complete if it had no other end; else ProtocolError."""
        if self.done:
            return
        self.keep_alive = False
        if not self.head_done:
            if not self.answered:
                raise self._broken("the server closed the connection without an answer")
            raise self._broken("the server closed the connection in the head of its answer")
        for name, value in Headers(parts=self.fields).raw:
            lower = name.lower()
            if lower == b"content-length":
                raise self._broken(f"the answer broke off: the server announced {value.decode('latin-1')} bytes and sent fewer")
            if lower == b"transfer-encoding" and b"chunked" in value.lower():
                raise self._broken("the answer broke off before its last chunk")
        self.done = True

    def take(self) -> bytes:
        """The body bytes parsed since the last call."""
        pieces = self.pieces
        data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        self._seen = self._held = 0
        return data

    def forget(self) -> None:
        """Break the cycle with the parser: nothing is read here any more."""
        self._parser = None

    def _broken(self, message: str) -> ProtocolError:
        self.keep_alive = False
        return ProtocolError(message, phase="body" if self.head_done else "headers", sent=True, answered=self.answered)

    # httptools' callbacks; they must not raise

    def on_message_begin(self) -> None:
        if self.done:  # another answer, to no request
            self.keep_alive = False
            if self._surplus < 0:  # the first of them: what it and those after it hold is dropped
                self._surplus = len(self.pieces)

    def on_status(self, reason: bytes) -> None:
        if not self.done:
            self._reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        self._raw.extend((name, value))
        if len(name) == 16 and name.lower() == b"content-encoding" and not self.head_done:
            self.encoding = value if self.encoding is None else self.encoding + b"," + value

    def on_headers_complete(self) -> None:
        parser = self._parser
        if self.done or parser is None:
            return
        status = parser.get_status_code()
        if status < 200:  # interim: the answer proper follows
            self._reason = b""
            self._raw.clear()
            self.encoding = None
            return
        self.status = status
        self.head_done = True
        self._raw = _NOWHERE  # trailers: nobody asked for them
        if self._head_only:
            # llhttp would wait for the body that Content-Length describes
            self.done = True
            self.keep_alive = parser.should_keep_alive()
            self._surplus = 0

    def on_message_complete(self) -> None:
        if not self.done and self.head_done:
            self.done = True
            # only true in here: llhttp forgets how the message was framed once this returns
            self.keep_alive = self._parser is not None and self._parser.should_keep_alive()
