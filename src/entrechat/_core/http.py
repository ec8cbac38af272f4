"""The values that pass between the client and a transport. No sockets, no clock, no OpenAI.

A driver makes a `Request`, a transport answers with a `Reply` (or `AsyncReply`). Transports never retry, never
decode JSON and never raise the public exceptions; they raise `TransportError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator
    from typing import Protocol, TypeVar, overload

    T = TypeVar("T")

    class Body(Protocol):
        """A request body too large, or too slow, to be one `bytes`: multipart forms, files, iterators."""

        length: int | None
        """Bytes in all, or None when it must be sent chunked."""
        replayable: bool
        """Whether `chunks` may be called again for another attempt."""

        def chunks(self) -> Iterator[bytes]: ...
        def achunks(self) -> AsyncIterator[bytes]: ...


Phase = Literal["pool", "resolve", "connect", "proxy", "tls", "write", "headers", "body", "closed"]


class Origin(NamedTuple):
    """Where connections go: the key of the pool. `path` is set for a Unix socket."""

    scheme: str
    host: str
    port: int
    path: str | None = None

    @property
    def authority(self) -> str:
        """The value of the Host header: the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == {"http": 80, "https": 443}.get(self.scheme) else f"{host}:{self.port}"


_FORBIDDEN = ("\r", "\n", "\0")


class HeaderBlock:
    """Request headers, immutable, with their HTTP/1.1 rendering kept: most calls share one block."""

    __slots__ = ("_h1", "items")

    def __init__(self, items: Iterable[tuple[str, str]]) -> None:
        self.items: tuple[tuple[str, str], ...] = tuple(items)
        self._h1: bytes | None = None

    @property
    def h1(self) -> bytes:
        """`Name: value\\r\\n` lines, checked: a line break in a name or value is a ValueError, never an injection."""
        if self._h1 is None:
            parts: list[str] = []
            for name, value in self.items:
                if any(c in name or c in value for c in _FORBIDDEN) or not name or name.strip() != name or ":" in name:
                    raise ValueError(f"header {name!r} holds a character that headers cannot carry")
                parts.append(f"{name}: {value}\r\n")
            # latin-1 is what servers read; other text goes as UTF-8, as the WHATWG says
            text = "".join(parts)
            try:
                self._h1 = text.encode("latin-1")
            except UnicodeEncodeError:
                self._h1 = text.encode("utf-8")
        return self._h1

    def get(self, name: str) -> str | None:
        wanted = name.lower()
        for key, value in self.items:
            if key.lower() == wanted:
                return value
        return None

    def merged(self, extra: Iterable[tuple[str, str | None]]) -> HeaderBlock:
        """A block in which each of `extra` replaces the header of that name; None takes it away."""
        byname = {key.lower(): (key, value) for key, value in self.items}
        for key, value in extra:
            byname.pop(key.lower(), None)
            if value is not None:
                byname[key.lower()] = (key, value)
        return HeaderBlock(byname.values())

    def __repr__(self) -> str:
        return f"HeaderBlock({len(self.items)} headers)"  # no values: they hold the key


class OnceOnly(bytes):
    """A body that is not sent again once it may have been read: `once` says so to whoever sends it."""

    __slots__ = ()
    once = True


class Timeout:
    """How long to wait, in seconds; None waits for ever.

    Args:
        timeout: the whole call, retries and stream included (the same as `total`).
        connect: until a connection stands: name look-up, TCP, proxy and TLS.
        read: between two pieces of the answer (httpx's name; the default of the next two).
        write: until the server takes the next piece of the request.
        pool: for a free connection.
        first_event: from the request's end to the answer's first event or byte.
        between_events: between two events of a stream; comments are not events.
        total: the whole call.
    """

    __slots__ = ("between_events", "connect", "first_event", "pool", "read", "total", "write")

    def __init__(
        self,
        timeout: float | None = None,
        *,
        connect: float | None = None,
        read: float | None = None,
        write: float | None = None,
        pool: float | None = None,
        first_event: float | None = None,
        between_events: float | None = None,
        total: float | None = None,
    ) -> None:
        self.total = total if total is not None else timeout
        self.connect = connect
        self.read = read
        self.write = write
        self.pool = pool
        self.first_event = first_event if first_event is not None else read
        self.between_events = between_events if between_events is not None else read
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not None and not (isinstance(value, (int, float)) and value >= 0):
                raise ValueError(f"timeout: {name} must be a number of seconds that is not negative, or None; got {value!r}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and all(getattr(self, n) == getattr(other, n) for n in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, n) for n in self.__slots__))

    def __repr__(self) -> str:
        given = ", ".join(f"{n}={getattr(self, n)!r}" for n in self.__slots__ if getattr(self, n) is not None)
        return f"Timeout({given})"


class Request:
    """One attempt's request. `target` is the path and query, percent-encoded.

    `headers` holds neither Host, Content-Length, Transfer-Encoding nor Connection: the transport writes those.
    `stream` False: the transport reads the whole answer into `Reply.content`; True: it returns at the headers.
    `deadline` is a `time.monotonic()` reading that nothing of this attempt may outlast.
    """

    __slots__ = ("body", "deadline", "headers", "method", "origin", "stream", "target", "timeout")

    def __init__(
        self,
        method: str,
        origin: Origin,
        target: str,
        headers: HeaderBlock,
        body: bytes | Body | None = None,
        *,
        stream: bool = False,
        timeout: Timeout | None = None,
        deadline: float | None = None,
    ) -> None:
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.body = body
        self.stream = stream
        self.timeout = timeout
        self.deadline = deadline

    @property
    def url(self) -> str:
        return f"{self.origin.scheme}://{self.origin.authority}{self.target}"

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url}>"


class Headers:
    """Response headers: a read-only mapping without regard to case.

    Args:
        raw: (name, value) pairs as they came.
        parts: names and values in turn, in place of `raw`; kept. One list costs the garbage collector less than a
            tuple for each header, which is felt where thousands of answers are under way.
    """

    __slots__ = ("_index", "parts")

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = (), parts: list[bytes] | None = None) -> None:
        self.parts: list[bytes] = parts if parts is not None else [part for pair in raw for part in pair]
        self._index: dict[str, str] | None = None

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """(name, value) pairs as they came."""
        parts = iter(self.parts)
        return list(zip(parts, parts, strict=True))

    def _map(self) -> dict[str, str]:
        if self._index is None:
            index: dict[str, str] = {}
            for name, value in self.raw:
                key = name.decode("latin-1").lower()
                text = _text(value)
                index[key] = f"{index[key]}, {text}" if key in index else text
            self._index = index
        return self._index

    if TYPE_CHECKING:

        @overload
        def get(self, name: str) -> str | None: ...
        @overload
        def get(self, name: str, default: T) -> str | T: ...

    def get(self, name: str, default: Any = None) -> Any:
        return self._map().get(name.lower(), default)

    def get_list(self, name: str) -> list[str]:
        wanted = name.lower().encode("latin-1")
        return [_text(value) for key, value in self.raw if key.lower() == wanted]

    def __getitem__(self, name: str) -> str:
        return self._map()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._map()

    def __iter__(self) -> Iterator[str]:
        return iter(self._map())

    def __len__(self) -> int:
        return len(self._map())

    def keys(self) -> Iterable[str]:
        return self._map().keys()

    def values(self) -> Iterable[str]:
        return self._map().values()

    def items(self) -> Iterable[tuple[str, str]]:
        return self._map().items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Headers) and self._map() == other._map()

    def __repr__(self) -> str:
        return f"Headers({self._map()!r})"


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Reply:
    """A blocking transport's answer. `content` is the whole body, or None while it is still to be received."""

    __slots__ = ("content", "headers", "http_version", "reason", "status")

    def __init__(
        self, status: int, headers: Headers, content: bytes | None = None, *, reason: str = "", http_version: str = "HTTP/1.1"
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.reason = reason
        self.http_version = http_version

    def receive(self, deadline: float | None = None) -> bytes:
        """The next piece of the (decompressed) body; b"" at its end, any number of times.

        Raises TransportTimeout once `time.monotonic()` passes `deadline`, TransportError when the body breaks off.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Give up the rest: the connection goes back to the pool if nothing is left to read, else it is closed."""


class AsyncReply(Reply):
    """An asynchronous transport's answer: the same, awaited."""

    __slots__ = ()

    async def receive(self, deadline: float | None = None) -> bytes:  # type: ignore[override]  # the awaited twin
        raise NotImplementedError

    async def aclose(self) -> None:
        """The awaited twin of `close`; `close` itself stays callable from anywhere and never blocks."""
        self.close()


class TransportError(Exception):
    """What every transport raises. The drivers turn it into the public exceptions.

    Attributes:
        phase: what was being done.
        sent: whether any byte of the request may have reached the server.
        answered: whether any byte of the answer had come.
        reused: whether the connection had served an earlier request.
        lasting: trying again would not help: a certificate that cannot be trusted, a proxy that wants a password.
        unprocessed: the server said that it did not look at the request, though it was sent.
    """

    unprocessed = False

    def __init__(
        self,
        message: str,
        *,
        phase: Phase,
        sent: bool = False,
        answered: bool = False,
        reused: bool = False,
        lasting: bool = False,
    ) -> None:
        super().__init__(message)
        self.lasting = lasting
        self.phase: Phase = phase
        self.sent = sent
        self.answered = answered
        self.reused = reused


class TransportTimeout(TransportError):
    """A wait that was longer than asked for. `setting` names the Timeout field that ended it."""

    def __init__(
        self, message: str, *, phase: Phase, setting: str = "total", sent: bool = False, answered: bool = False
    ) -> None:
        super().__init__(message, phase=phase, sent=sent, answered=answered)
        self.setting = setting


class ProtocolError(TransportError):
    """The peer did not speak HTTP: garbage, broken framing, a body shorter than announced."""


class InsecureTLSWarning(UserWarning):
    """Certificates are not verified: whoever is on the way can read and change what is sent."""
