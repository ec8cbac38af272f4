"""What a fault does to an answer, as steps: the same for HTTP/1.1 and HTTP/2. Pure: no sockets, no clock.

The front ends (`_faulth1`, `_faulth2`) render the steps and wait where they say.
"""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .faults import Fault

_MEMBER = 16 << 20  # what one gzip member of a bomb holds


class Content(NamedTuple):
    """An answer before anything goes wrong with it. `events` are its pieces where it is a stream."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    events: tuple[bytes, ...] = ()


class Head(NamedTuple):
    """The answer's head. `cut`: only so many of its bytes, `Rest` follows. `drip`: the bytes behind those one by one
    (size, seconds)."""

    status: int
    headers: tuple[tuple[str, str], ...]
    framing: str
    cut: int | None = None
    drip: tuple[int, float] | None = None


class Rest(NamedTuple):
    """The part of the head that was held back."""


class Data(NamedTuple):
    """A piece of the body."""

    data: bytes


class End(NamedTuple):
    """The end of the body, in due form."""


class Wait(NamedTuple):
    """Do nothing for so many seconds; None: until the client gives up."""

    seconds: float | None


class Raw(NamedTuple):
    """Bytes that belong to nothing."""

    data: bytes


class Interim(NamedTuple):
    """A 103 answer."""


class Endless(NamedTuple):
    """These, each `every` seconds, for so many seconds or for ever."""

    what: str
    every: float
    lasts: float | None


class Stop(NamedTuple):
    """The end of the connection ("close", "reset", "goaway") or of this call on it ("rst")."""

    how: str
    code: str | None = None
    last: str | None = None


Step: TypeAlias = Head | Rest | Data | End | Wait | Raw | Interim | Endless | Stop

# No HTTP/1.1, no TLS, and in HTTP/2 a WINDOW_UPDATE of nothing, which is forbidden.
GARBAGE = b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00 this is not what you expected \xff\xfe\r\n\r\n{]"


def error_content(fault: Fault) -> Content:
    """The answer of a status."""
    status = fault.status or 200
    body = fault.body
    if body is None:
        message = fault.message or f"The fault script says {status}."
        kind = {401: "authentication_error", 429: "rate_limit_error"}.get(status, "invalid_request_error")
        error = {"message": message, "type": "server_error" if status >= 500 else kind, "param": None, "code": fault.code}
        body = json.dumps({"error": error}) if status >= 400 else "{}"
    if status in (204, 304):
        body = ""
    return Content(status, (("content-type", "application/json"),), body.encode("utf-8", "surrogateescape"))


def steps(fault: Fault, plain: Callable[[], Content]) -> Iterator[Step]:
    """What the server does once it has read what the fault lets it read. `plain` gives the answer that it should give."""
    at = fault.after.phase
    if at in ("upload", "request") and fault.action in ("reset", "close", "stall", "garbage", "goaway", "rst"):
        yield from _strike(fault)  # a stall may end: then the answer follows
    elif fault.action != "settings" and at in ("upload", "request") and fault.wait:
        yield Wait(fault.wait)
    if fault.action == "status" and at != "between":
        content = error_content(fault)
    elif fault.action == "bomb":
        content = _bomb(fault)
    else:
        content = plain()
    yield from _answer(fault, content)


def _strike(fault: Fault) -> Iterator[Step]:
    """The fault itself, where it is more than an answer of its own."""
    if fault.wait:
        yield Wait(fault.wait)
    action = fault.action
    if action == "stall":
        yield Wait(fault.lasts)
    elif action in ("reset", "close"):
        yield Stop(action)
    elif action in ("goaway", "rst"):
        yield Stop(action, fault.code, fault.last)
    elif action == "garbage":
        yield Raw(GARBAGE if fault.body is None else fault.body.encode("utf-8", "surrogateescape"))
        yield Wait(None)
    elif action == "endless":
        yield Endless(fault.what or "", _every(fault), fault.lasts)


def _answer(fault: Fault, content: Content) -> Iterator[Step]:
    at, count = fault.after
    body, events = content.body, content.events
    headers = [*content.headers]
    if fault.encoding is not None:
        body, events = _packed(fault.encoding, events or (body,))
        headers.append(("content-encoding", fault.encoding))
    named = {name.lower() for name, _ in fault.headers}
    headers = [pair for pair in headers if pair[0] not in named] + [*fault.headers]
    headers += [(f"x-pad-{i}", "x" * min(4000, fault.pad - i * 4000)) for i in range(-(-fault.pad // 4000))]
    strike_at = len(body)
    if at in ("headers", "request"):
        strike_at = 0
    elif at == "bytes":
        strike_at = min(count or 0, len(body))
    elif at == "event":
        strike_at = len(b"".join(events[:count])) if events else len(body)
    truncated = fault.action == "truncate"
    if truncated:
        body = body[:strike_at]
    endless = fault.action == "endless"
    framing = fault.framing or ("chunked" if content.events or endless else "length")
    if framing == "length" and content.status not in (204, 304):
        headers.append(("content-length", str(len(body))))
    for _ in range(fault.interim):
        yield Interim()
    yield from _head(fault, content.status, tuple(headers), framing)
    drips = fault.action == "drip"
    if drips or at in ("bytes", "event") or (at == "headers" and count is None):
        yield from _pieces(body[:strike_at], fault, events)
        if drips:
            yield from _dripped(body[strike_at:], fault)
        else:
            yield from _strike(fault)
            yield from _pieces(body[strike_at:], fault, ())
    else:
        yield from _pieces(body, fault, events)
    if at == "body":
        yield from _strike(fault)
    yield End()
    if at == "between":
        if fault.action == "status":
            if fault.wait:
                yield Wait(fault.wait)
            said = error_content(fault).body
            line = f"HTTP/1.1 {fault.status} Unasked\r\ncontent-length: {len(said)}\r\nconnection: close\r\n\r\n"
            yield Raw(line.encode() + said)
            yield Stop("close")
        else:
            yield from _strike(fault)
    if fault.then is not None:
        yield Stop(fault.then)


def _head(fault: Fault, status: int, headers: tuple[tuple[str, str], ...], framing: str) -> Iterator[Step]:
    at, count = fault.after
    if fault.action == "drip" and (at == "request" or (at == "headers" and count is not None)):
        yield Head(status, headers, framing, count or 0, (fault.size or 1, _every(fault)))
    elif at == "headers" and count is not None:
        yield Head(status, headers, framing, count)
        yield from _strike(fault)
        yield Rest()
    elif fault.action == "endless" and fault.what in ("headers", "interim"):
        if fault.what == "interim":
            yield from _strike(fault)
            yield Head(status, headers, framing)
        else:
            yield Head(status, headers, framing, -2)  # all of it but the empty line
            yield from _strike(fault)
            yield Rest()
    else:
        yield Head(status, headers, framing)


def _pieces(body: bytes, fault: Fault, events: tuple[bytes, ...]) -> Iterator[Step]:
    if fault.chunk:
        parts = [body[at : at + fault.chunk] for at in range(0, len(body), fault.chunk)]
    elif events:
        parts, left = list[bytes](), len(body)
        for event in events:
            parts.append(event[:left])
            left -= len(event)
            if left <= 0:
                break
    else:
        parts = [body]
    for number, part in enumerate(parts):
        if part:
            if number and fault.action == "ok" and fault.every:
                yield Wait(fault.every)
            yield Data(part)


def _dripped(body: bytes, fault: Fault) -> Iterator[Step]:
    size = fault.size or 1
    for at in range(0, len(body), size):
        yield Wait(_every(fault))
        yield Data(body[at : at + size])


def _every(fault: Fault) -> float:
    return 0.05 if fault.every is None else fault.every


def _packed(encoding: str, pieces: tuple[bytes, ...]) -> tuple[bytes, tuple[bytes, ...]]:
    packer = zlib.compressobj(6, zlib.DEFLATED, 31 if encoding == "gzip" else 15)
    packed = [packer.compress(piece) + packer.flush(zlib.Z_SYNC_FLUSH) for piece in pieces]
    packed[-1] += packer.flush()
    return b"".join(packed), tuple(packed) if len(packed) > 1 else ()


def _bomb(fault: Fault) -> Content:
    """Many gzip members, one like the other: a server must not sweat over its own bomb."""
    size = fault.size if fault.size is not None else 1 << 30
    full, rest = divmod(size, _MEMBER)
    member = _gzip(_MEMBER) if full else b""
    headers = (("content-type", "application/json"), ("content-encoding", "gzip"))
    return Content(200, headers, member * full + (_gzip(rest) if rest else b""))


@lru_cache(4)
def _gzip(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([packer.compress(b" " * size), packer.flush()])


# -- what is answered where nothing is said ------------------------------------------------------------------

_WORDS = ("One", " two", " three", " four", " five", " six", " seven", " eight", " nine", " ten")


def default_content(target: str, body: bytes) -> Content:
    """An answer that fits the call: a completion or a response, streamed where that is asked for, an embedding, or an
    object with an id."""
    path = target.partition("?")[0]
    try:
        asked: Any = json.loads(body) if body else {}
    except ValueError:
        asked = {}
    if not isinstance(asked, dict):
        asked = {}
    streams = asked.get("stream") is True  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if path.endswith("/responses"):
        return _stream(_response_events()) if streams else _json(_response("completed", "".join(_WORDS)))
    if streams or path.endswith("/chat/completions"):
        if streams:
            return _stream([(None, chunk) for chunk in _chunks()], done=True)
        message = {"role": "assistant", "content": "".join(_WORDS)}
        return _json(
            {**_CHAT, "object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
        )
    if path.endswith("/embeddings"):
        return _json(
            {"object": "list", "model": "fault", "data": [{"object": "embedding", "index": 0, "embedding": [0.5, -0.5]}]}
        )
    if path.endswith("/models"):
        return _json({"object": "list", "data": [{"id": "fault", "object": "model", "created": 0, "owned_by": "entrechat"}]})
    return _json({"id": "fault-1", "object": path.rpartition("/")[2]})


_CHAT: dict[str, Any] = {"id": "chatcmpl-1", "created": 1_700_000_000, "model": "fault"}


def _json(value: Any) -> Content:
    return Content(200, (("content-type", "application/json"),), json.dumps(value).encode())


def _stream(events: list[tuple[str | None, Any]], done: bool = False) -> Content:
    pieces = [
        (f"event: {name}\n" if name else "").encode() + b"data: " + json.dumps(payload).encode() + b"\n\n"
        for name, payload in events
    ]
    if done:
        pieces.append(b"data: [DONE]\n\n")
    return Content(200, (("content-type", "text/event-stream"),), b"".join(pieces), tuple(pieces))


def _chunks() -> Iterator[dict[str, Any]]:
    for number, word in enumerate((*_WORDS, None)):
        delta = {} if word is None else {"content": word} if number else {"role": "assistant", "content": word}
        choice = {"index": 0, "delta": delta, "finish_reason": "stop" if word is None else None}
        yield {**_CHAT, "object": "chat.completion.chunk", "choices": [choice]}


def _response(status: str, text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": list[Any]()}
    message = {"id": "msg-1", "type": "message", "role": "assistant", "status": status, "content": [part]}
    return {
        "id": "resp-1",
        "object": "response",
        "created_at": 1_700_000_000,
        "model": "fault",
        "status": status,
        "output": [message],
    }


def _response_events() -> list[tuple[str | None, Any]]:
    events: list[dict[str, Any]] = [{"type": "response.created", "response": {**_response("in_progress", ""), "output": []}}]
    for word in _WORDS:
        events.append(
            {"type": "response.output_text.delta", "item_id": "msg-1", "output_index": 0, "content_index": 0, "delta": word}
        )
    events.append({"type": "response.completed", "response": _response("completed", "".join(_WORDS))})
    return [(event["type"], {**event, "sequence_number": number}) for number, event in enumerate(events)]
