"""What is thrown at the decoders and encoders, and what must hold whatever it is.

A harness takes any bytes and raises where something is wrong: an error that is not documented, another result for another
cut, something lost. Each has seeds, which a fuzzer varies, and words of its language.
"""

from __future__ import annotations

import contextlib
import copy
import email.parser
import email.policy
import gzip
import importlib
import json
import math
import pickle
import zlib
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, NamedTuple, get_args
from urllib.parse import parse_qsl

import hpack

from entrechat._core import body as body_of
from entrechat._core.call import Call, build
from entrechat._core.config import Config
from entrechat._core.events import EventReader
from entrechat._core.files import file_part
from entrechat._core.hints import types_of
from entrechat._core.http import HeaderBlock, Headers, Origin, ProtocolError, TransportError
from entrechat._core.model import Model, fields, settled
from entrechat._core.multipart import MultipartBody, build_form
from entrechat._core.op import Op
from entrechat._core.query import encode, merge_target
from entrechat._core.reply import decode, error_body, error_code, parse, status_error
from entrechat._core.sse import SSEDecoder
from entrechat._core.strict import Mismatch, check_spec
from entrechat._http import h2headers, http1, proxy, tunnel
from entrechat._http.decompress import Decoder
from entrechat._http.h2channel import Channel
from entrechat._http.h2session import Session
from entrechat._http.pool import Limits
from entrechat._io.driver import _page
from entrechat.errors import APIError, APIResponseValidationError, InvalidWebhookSignatureError
from entrechat.helpers import partial_json
from entrechat.helpers.webhooks import verify

from .references import Told, server_sent_events
from .source import Source, cut

ORIGIN = Origin("https", "api.test", 443)
CONFIG = Config(origin=ORIGIN, prefix="/v1", headers={}, query={}, api_key="k")
STRICT = Config(origin=ORIGIN, prefix="/v1", headers={}, query={}, api_key="k", strict=True)


class Target(NamedTuple):
    run: Callable[[bytes], None]
    seeds: list[bytes]
    words: list[bytes] = []
    largest: int = 4096


@cache
def op(path: str) -> Op:
    module, _, name = path.partition(":")
    found: Op = getattr(importlib.import_module(f"entrechat.resources.{module}"), name)
    return found


# -- streams of events ------------------------------------------------------------------------------------------


def sse(data: bytes) -> None:
    """As the standard tells it, however it is cut."""
    how, stream = (data[:1] or b"\0")[0], data[1:]
    whole, pieces = SSEDecoder(), SSEDecoder()
    events = whole.feed(stream)
    assert [event for piece in cut(stream, how) for event in pieces.feed(piece)] == events
    assert [Told(event.data, event.event, event.id) for event in events] == server_sent_events(stream)
    assert (pieces.last_id, pieces.retry, pieces.stray, pieces.done) == (whole.last_id, whole.retry, whole.stray, whole.done)
    assert pieces.finish() == whole.finish()
    assert (pieces.truncated, pieces.last_id, pieces.stray) == (whole.truncated, whole.last_id, whole.stray)
    if not whole.done:
        assert pieces.comments == whole.comments


STREAMS = [
    "chat.completions.completions:_CREATE",
    "responses.responses:_CREATE",
    "beta.threads.runs.runs:_CREATE",
    "images:_GENERATE",
    "audio.transcriptions:_CREATE",
    "beta.agents.sessions.events:_STREAM",
    "completions:_CREATE",
]


def _stream_call(path: str, config: Config) -> Call:
    of = op(path)
    args = {"stream": True}
    plain = Op(of.name, "POST", "/x", stream=of.stream, always_streams=of.always_streams, body=("stream",))
    plain.cache = of.cache
    return build(config, plain, args, {})


def _read_events(call: Call, pieces: list[bytes]) -> tuple[list[str], str]:
    """What a stream gives: its events, and its end."""
    reader = EventReader(call)
    read: list[str] = []
    try:
        for piece in pieces:
            if reader.done:
                break
            read += [_same(model) for model in reader.feed(piece)]
            if reader.error is not None:
                raise reader.error
        if not reader.done:
            read += [_same(model) for model in reader.finish()]
            if reader.error is not None:
                raise reader.error
    except APIError as error:
        return read, f"{type(error).__name__}: {error}"
    return read, "done" if reader.done else "open"


def _same(value: Any) -> str:
    """JSON text, since a NaN does not equal itself."""
    return type(value).__name__ + json.dumps(Model.to_dict(value) if isinstance(value, Model) else value)


def events(data: bytes) -> None:
    """Models and at the end an APIError at most, the same however the stream is cut."""
    source = Source(data)
    path, how, mode = source.pick(STREAMS), source.byte(), source.byte()
    if mode & 1:
        stream = source.rest()
    else:
        stream = b""
        spec = op(path).stream
        while source.left and len(stream) < 20_000:
            payload = source.following(spec)
            if isinstance(spec, dict) and "event" in spec and isinstance(payload, dict):
                stream += b"event: %b\n" % str(payload.get("event")).encode("utf-8", "replace").replace(b"\n", b"").replace(
                    b"\r", b""
                )
                payload = payload.get("data")
            stream += b"data: %b\n\n" % json.dumps(payload).encode()
        stream += (b"", b"data: [DONE]\n\n", b"data: {")[mode % 3]
    call = _stream_call(path, STRICT if mode & 128 else CONFIG)
    assert _read_events(call, cut(stream, how)) == _read_events(call, [stream])


# -- answers ----------------------------------------------------------------------------------------------------

ANSWERS = [
    "chat.completions.completions:_CREATE",
    "responses.responses:_CREATE",
    "audio.transcriptions:_CREATE",
    "embeddings:_CREATE",
    "moderations:_CREATE",
    "beta.threads.runs.runs:_CREATE",
    "beta.threads.messages:_CREATE",
    "evals.evals:_CREATE",
    "fine_tuning.jobs.jobs:_CREATE",
    "vector_stores.vector_stores:_CREATE",
    "images:_GENERATE",
    "batches:_CREATE",
    "models:_LIST",
    "vector_stores.vector_stores:_SEARCH",
    "chat.completions.completions:_LIST",
]


def _answer_call(path: str, config: Config, asked: dict[str, Any]) -> Call:
    of = op(path)
    call = Call(of, config, asked, {}, "/v1/x", HeaderBlock([]), None, False)
    if of.hook is not None:
        call.hook_state = True
    return call


class _Response:
    """As much of a response as errors ask for."""

    def __init__(self, call: Call, status: int = 200) -> None:
        self.status_code = status
        self.headers: dict[str, str] = {}
        self.request_id = None
        self.request = None


class _Client:
    _is_async = False


def replies(data: bytes) -> None:
    """An answer is a model of what was sent, or an APIResponseValidationError; a refusal is an APIError."""
    source = Source(data)
    path, mode = source.pick(ANSWERS), source.byte()
    of = op(path)
    spec = of.returns
    asked: dict[str, Any] = {}
    if of.returns_by is not None:
        parameter, table = of.returns_by
        asked[parameter] = source.pick([None, *table])
        spec = table.get(str(asked[parameter]), spec)
    if mode & 1:
        content = source.rest()
    else:
        page = {"data": [source.following(spec) for _ in range(source.below(3))], "has_more": source.junk(1)}
        content = json.dumps(source.following(spec) if of.page is None else page).encode()
    call = _answer_call(path, STRICT if mode & 2 else CONFIG, asked)
    headers = Headers([(b"x-request-id", b"r"), (b"content-type", b"application/json")])
    try:
        if of.page is None:
            made = decode(call, headers, content, lambda: _Response(call))
        else:
            reply: Any = type(
                "Reply", (), {"status": 200, "headers": headers, "content": content, "reason": "", "http_version": ""}
            )()
            made = _page(_Client(), call, reply)
    except APIResponseValidationError as error:
        str(error)
    else:
        if spec == "str":
            assert made == content.decode("utf-8", "replace")
        else:
            _holds(made, parse(content), exact=of.hook is None and of.page is None)
    body = error_body(content)
    refusal: Any = _Response(call, 400 + mode % 200)
    assert isinstance(status_error(call, refusal, body), APIError)
    error_code(body)


def _holds(made: Any, sent: Any, *, exact: bool = True) -> None:
    """A model is what was sent, whatever is done with it."""
    if not isinstance(made, Model):
        if exact:
            assert _depth(sent) > 200 or json.dumps(_plain(made), sort_keys=True) == json.dumps(sent, sort_keys=True)
        return
    for name in [*fields(type(made)), *made.__dict__]:
        getattr(made, name)
    try:
        back = Model.to_dict(made)
        repr(made)
        Model.model_dump(made, mode="json")
        Model.to_json(made)
        Model.to_json(made, indent=3)
        Model.model_dump(made, exclude_none=True, exclude_defaults=True)
        twins = [copy.deepcopy(made), copy.copy(made), pickle.loads(pickle.dumps(made))]
    except RecursionError:
        assert _depth(sent) > 200
        return
    if exact:
        text = json.dumps(sent, sort_keys=True)  # dumps begin with what is declared
        assert json.dumps(back, sort_keys=True) == text
        for twin in twins:
            assert type(twin) is type(made) and json.dumps(Model.to_dict(twin), sort_keys=True) == text
        if _finite(sent):
            assert json.dumps(json.loads(Model.to_json(made)), sort_keys=True) == text
            assert json.dumps(Model.model_dump(made, mode="json", by_alias=True, exclude_unset=True), sort_keys=True) == text


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return Model.to_dict(value)
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _depth(value: Any) -> int:
    deepest, level = 0, [value]
    while level:
        deepest += 1
        level = [
            inner
            for each in level
            if isinstance(each, (dict, list))
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return deepest


def _finite(value: Any) -> bool:
    if isinstance(value, dict):
        return all(map(_finite, value.values()))
    if isinstance(value, list):
        return all(map(_finite, value))
    return not isinstance(value, float) or math.isfinite(value)


@lru_cache(maxsize=1)
def unions() -> list[Any]:
    """The specs with the most members behind them."""
    found: list[Any] = [op(path).stream for path in STREAMS] + [op(path).returns for path in ANSWERS]
    for module in ("realtime", "beta.realtime"):
        union = importlib.import_module(f"entrechat.types.{module}.realtime_server_event").RealtimeServerEvent
        table = {kind: _ref(cls) for cls in get_args(union) for kind in get_args(types_of(cls)["type"])}
        found.append({"type": table})
    found.append(importlib.import_module("entrechat.resources.webhooks.webhooks")._EVENT)
    return [spec for spec in found if spec not in (None, "str", "bytes")]


def _ref(cls: type[Model]) -> str:
    return f"{cls.__module__.removeprefix('entrechat.types.')}:{cls.__name__}"


def models(data: bytes) -> None:
    """Wrapping never raises and loses nothing; strict checks name a place or are content."""
    source = Source(data)
    spec = source.pick(unions())
    sent = parse(source.rest()) if source.byte() & 1 and _is_json(data) else source.following(spec)
    text = json.dumps(sent)
    made = settled(spec)(json.loads(text))
    _holds(made, sent)
    try:
        check_spec(spec, json.loads(text))
    except Mismatch as mismatch:
        assert mismatch.path.startswith("$")


def _is_json(data: bytes) -> bool:
    try:
        parse(data[2:])
    except ValueError:
        return False
    return True


def partial(data: bytes) -> None:
    """JSON that is cut off is read as far as it goes, piece by piece as at once."""
    how, text = (data[:1] or b"\0")[0], data[1:].decode("utf-8", "replace")
    for open_strings in (False, True):
        reading = partial_json.PartialJSON(open_strings=open_strings)
        size = 1 + how % 5
        for at in range(0, len(text), size):
            reading.feed(text[at : at + size])
        assert json.dumps(reading.value) == json.dumps(partial_json.loads(text, open_strings=open_strings))
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return
    if _depth(whole) < 300 and isinstance(whole, (dict, list)):
        assert json.dumps(partial_json.loads(text)) == json.dumps(whole)


def webhooks(data: bytes) -> None:
    """What is not signed is refused as such, whatever its headers hold; what is signed is let through."""
    source = Source(data)
    made = {f"webhook-{name}": source.take(source.byte()).decode("latin-1") for name in ("id", "timestamp", "signature")}
    payload = source.rest()
    try:
        verify(payload, made, ["whsec_c2VjcmV0"], now=1_700_000_000)
    except InvalidWebhookSignatureError as error:
        str(error)
    else:
        raise AssertionError("a signature out of nothing")


# -- HTTP/1.1 ---------------------------------------------------------------------------------------------------


def _read_http1(method: str, pieces: list[bytes]) -> tuple[Any, ...]:
    parser = http1.Http1(2048)
    parser.begin(method)
    body = b""
    try:
        for piece in pieces:
            parser.feed(piece)
            body += parser.take()
        parser.eof()
    except ProtocolError as error:
        assert not parser.keep_alive
        return (type(error), error.phase, body)
    assert parser.done
    return (parser.status, parser.reason, parser.fields, parser.encoding, body, parser.keep_alive)


def http1_answers(data: bytes) -> None:
    """An answer or a ProtocolError, the same however it is cut."""
    source = Source(data)
    how, method = source.byte(), source.pick(("GET", "HEAD", "POST"))
    raw = source.rest()
    whole, cuts = _read_http1(method, [raw]), _read_http1(method, cut(raw, how))
    if ProtocolError in (whole[0], cuts[0]):
        # bytes before the break count where they came before it, and a head in one piece may be larger
        assert whole[0] is cuts[0] or len(raw) > 2048
        assert cuts[-1].startswith(whole[-1]) if whole[0] is cuts[0] else True
    else:
        assert whole == cuts


# -- compressed bodies ------------------------------------------------------------------------------------------

ENCODINGS = [b"gzip", b"deflate", b"br", b"zstd", b"gzip, deflate", b"unheard-of", b"gzip,,identity", b"x-gzip, br"]


def _unpack(encoding: bytes, pieces: list[bytes]) -> tuple[bool, bytes]:
    unpacked = b""
    try:
        decoder = Decoder(encoding, Limits(max_decoded=1 << 22))
        for piece in pieces:
            unpacked += decoder.feed(piece)
        decoder.finish()
    except ProtocolError:
        return False, unpacked
    return True, unpacked


def compressed(data: bytes) -> None:
    """What was packed, or a ProtocolError, the same however it is cut; what is packed well comes back."""
    source = Source(data)
    how, encoding, mode, at, flip = source.byte(), source.pick(ENCODINGS), source.byte(), source.byte(), source.byte()
    raw = packed = source.rest()
    if mode & 1:
        packer = zlib.compressobj(mode >> 4 & 7, zlib.DEFLATED, (31, 15, -15)[mode >> 2 & 1 if encoding == b"deflate" else 0])
        if encoding == b"deflate":
            packer = zlib.compressobj(mode >> 4 & 7, zlib.DEFLATED, -15 if mode & 4 else 15)
        packed = packer.compress(raw) + packer.flush()
        if mode & 2:
            packed = bytearray(packed)  # type: ignore[assignment]
            packed[at % len(packed)] ^= flip  # type: ignore[index]
            packed = bytes(packed)
        elif mode & 8 and encoding == b"gzip":
            packed += gzip.compress(raw) + bytes(at)
            raw += raw
    whole, cuts = _unpack(encoding, [packed]), _unpack(encoding, cut(packed, how))
    if b"zstd" in encoding or b"br" in encoding:  # libzstd overlooks some damage where it does not see all at once
        assert not whole[0] or cuts[0]
    else:
        assert whole[0] is cuts[0]
    if whole[0]:
        assert whole[1] == cuts[1]
    if mode & 3 == 1 and encoding in (b"gzip", b"deflate"):
        assert whole == (True, raw)


# -- HTTP/2 -----------------------------------------------------------------------------------------------------


class _FromServer:
    """A server's end, which packs heads as the table then stands."""

    def __init__(self) -> None:
        self.encoder = hpack.Encoder()

    def frame(self, kind: int, flags: int, number: int, payload: bytes) -> bytes:
        return b"%b%c%c%b%b" % (len(payload).to_bytes(3, "big"), kind, flags, number.to_bytes(4, "big"), payload)

    def any(self, source: Source) -> bytes:
        """One frame, mostly well made."""
        kind = source.below(16)
        number = (1, 1, 3, 5, 0, 2, 7)[source.below(7)]
        if kind < 5:  # a head, or trailers
            fields_ = [] if kind == 4 else [(b":status", source.pick((b"200", b"103", b"204", b"429", b"999", b"2", b"abc")))]
            for _ in range(source.below(5)):
                fields_.append(source.pick(_FIELDS))
            if source.byte() > 240:
                fields_.append((source.take(source.below(9)), source.take(source.below(9))))
            block = self.encoder.encode(fields_)
            end = source.byte() & 1
            if source.byte() > 200:
                half = len(block) // 2
                return self.frame(1, end, number, block[:half]) + self.frame(9, 4, number, block[half:])
            return self.frame(1, 4 | end, number, block)
        if kind < 9:
            return self.frame(0, source.byte() & 1, number, source.take(source.byte()))
        if kind == 9:
            return self.frame(3, 0, number, source.below(16).to_bytes(4, "big"))
        if kind == 10:
            return self.frame(
                4, 0, 0, b"".join(bytes((0, source.below(9))) + source.take(4).rjust(4, b"\0") for _ in range(source.below(4)))
            )
        if kind == 11:
            return self.frame(7, 0, 0, source.take(4).rjust(4, b"\0") + source.below(16).to_bytes(4, "big") + source.take(5))
        if kind == 12:
            return self.frame(8, 0, number, source.take(4).rjust(4, b"\0"))
        if kind == 13:
            return self.frame(6, source.byte() & 1, 0, source.take(8).rjust(8, b"\0"))
        if kind == 14:
            return self.frame(source.byte(), source.byte(), number, source.take(source.below(40)))
        return source.take(source.below(40))


_FIELDS = [
    (b"content-type", b"application/json"), (b"content-length", b"5"), (b"content-length", b"0"), (b"content-encoding", b"gzip"),
    (b"x-request-id", b"r"), (b"Upper", b"x"), (b"connection", b"close"), (b"x-a", b"b\r\nc"), (b":path", b"/"), (b"", b"x"),
    (b"x-long", b"y" * 300), (b"retry-after", b"1"),
]  # fmt: skip


def _opened() -> tuple[Session, list[Channel]]:
    session = Session("https", 4096)
    channels = [Channel("POST", True), Channel("GET", False), Channel("HEAD", True)]
    for channel, body in zip(channels, (b"x" * 100_000, b"", b"{}"), strict=True):
        start = b"%b /v1/x HTTP/1.1\r\nHost: api.test\r\n" % (b"POST" if body else b"GET")
        session.open(channel, start, _BLOCK, body, len(body))
    session.pump()
    session.output()
    return session, channels


_BLOCK = HeaderBlock([("Authorization", "Bearer k"), ("Content-Type", "application/json")])


def http2_frames(data: bytes) -> None:
    """Whatever a server sends, `feed` does not raise; answers are the same however it is cut; windows are never overdrawn."""
    source = Source(data)
    how = source.byte()
    server = _FromServer()
    raw = b"" if source.byte() > 250 else server.frame(4, 0, 0, b"")
    while source.left and len(raw) < 60_000:
        raw += server.any(source)
    seen: list[Any] = []
    for pieces in ([raw], cut(raw, how), cut(raw, 7)):
        session, channels = _opened()
        for piece in pieces:
            session.feed(piece)
        for channel in channels:
            assert not (channel.done and channel.error is not None)
            assert (channel.id in session.channels) is not (channel.done or channel.error is not None)
        seen.append((
            [(c.status, c.fields, c.encoding, b"".join(c.pieces), c.done, repr(c.error), c.answered) for c in channels],
            repr(session.broken), session.draining, session.limit, session.output(),
        ))  # fmt: skip
    assert seen[0] == seen[1] == seen[2]
    _with_a_reader(cut(raw, how or 5))


def _with_a_reader(pieces: list[bytes]) -> None:
    session, channels = _opened()
    for piece in pieces:
        session.feed(piece)
        for channel in channels:
            taken = sum(map(len, channel.pieces))
            channel.pieces.clear()
            if taken and not channel.whole:
                session.consumed(channel, taken)
        if session.broken is None:
            while session.pump():
                pass
        session.touched.clear()
        session.output()
    if not session.draining:
        session.open(Channel("GET", True), b"GET /late HTTP/1.1\r\nHost: api.test\r\n", _BLOCK, b"", None)
    for channel in channels:
        session.reset(channel)
        assert session.lost(channel, "why", False)
    session.ping()
    session.farewell()
    session.output()


def header_blocks(data: bytes) -> None:
    """Our reader of header blocks agrees with hpack's own."""
    ours, theirs = h2headers.Decoder(4096), hpack.Decoder(4096)
    theirs.max_allowed_table_size = ours.max_allowed_table_size
    source = Source(data)
    while source.left:
        block = source.take(source.byte() or 256)
        try:
            expected: Any = [(bytes(name), bytes(value)) for name, value in theirs.decode(block, raw=True)]
        except (hpack.HPACKError, UnicodeDecodeError, IndexError) as error:
            expected = type(error)
        try:
            found: Any = ours.fields(block)
        except (hpack.HPACKError, IndexError) as error:
            found = type(error)
        if isinstance(expected, list) and isinstance(found, list):
            assert found == expected
        else:
            assert isinstance(expected, type) and isinstance(found, type), (block, expected, found)
            break
        with contextlib.suppress(h2headers.Malformed):
            h2headers.response_head(found)


# -- proxies ----------------------------------------------------------------------------------------------------


def _negotiate(protocol: str, login: bool, turns: list[list[bytes]]) -> tuple[str, int]:
    """How it ends, and how many turns it took. Each turn is what the proxy answers to what was said to it, in pieces."""
    word = "hunter2hunter2"
    to = proxy.Proxy("proxy.test", 1080, "user" if login else None, word if login else None, protocol)
    talk = tunnel.negotiation(to, Origin("https", "api.test", 443))
    said = next(talk)
    turn = 0
    try:
        for pieces in turns:
            assert said
            turn += 1
            for piece in filter(None, pieces):
                said = talk.send(piece)
                if said:
                    break
            if not said:
                said = talk.send(b"")
        talk.send(b"")
    except StopIteration:
        return "through", turn
    except TransportError as error:
        assert error.phase == "proxy" and not error.sent and word not in str(error)
        return str(error), turn
    raise AssertionError("a proxy that hung up, and nobody noticed")


def proxies(data: bytes) -> None:
    """Through, or a TransportError that holds no password; the same however the replies are cut."""
    source = Source(data)
    how, mode = source.byte(), source.byte()
    protocol = ("http", "socks5h")[mode & 1]
    turns = [source.take(source.byte()) for _ in range(mode >> 1 & 3)] + [source.rest()]
    whole = _negotiate(protocol, bool(mode & 128), [[turn] for turn in turns])
    cuts = _negotiate(protocol, bool(mode & 128), [cut(turn, how) for turn in turns])
    if "bytes of its own" not in whole[0]:  # those are seen in the piece that they come with, else later
        assert whole == cuts or protocol == "socks5h"


def proxy_settings(data: bytes) -> None:
    """A proxy or a ValueError that holds nothing of a password; NO_PROXY may hold anything."""
    source = Source(data)
    word = "hunter2" + source.text().replace(":", "")
    url = f"{source.text()}{source.pick(('://', ':', '', '//'))}user:{word}@{source.rest().decode('utf-8', 'replace')}"
    try:
        made = proxy.parse(url)
    except ValueError as error:
        assert "hunter2" not in str(error)
    else:
        assert "hunter2" not in f"{made!r}{made}"
        again = proxy.parse(made.url)
        assert (again.host, again.port, again.password) == (made.host, made.port, made.password)
    exempt = proxy.Exempt(url)
    for host in ("api.test", "127.0.0.1", "::1", "a.1"):
        exempt.covers(host, 443)


# -- what is sent -----------------------------------------------------------------------------------------------


def queries(data: bytes) -> None:
    """A query reads back as what it was made of, or a ValueError says why there is none."""
    source = Source(data)
    params = {source.key(): source.junk() for _ in range(source.below(5))}
    try:
        made = encode(params)
    except ValueError:
        assert "\\ud83d" in json.dumps(params)
        return
    assert all(" " < c < "\x7f" and c != "#" for c in made)
    strings = {name: value for name, value in params.items() if isinstance(value, str)}
    if len(strings) == len(params):
        assert dict(parse_qsl(made, keep_blank_values=True)) == strings
    assert merge_target("/p", params) == (f"/p?{made}" if made else "/p")
    with contextlib.suppress(ValueError):
        merge_target(f"/p?{source.text()}", params)


def forms(data: bytes) -> None:
    """A form reads back with the standard library's parser; names and types of files cannot break out of their part."""
    source = Source(data)
    fields_ = {f"f{number}{source.text()}": source.junk(3) for number in range(source.below(4))}
    files: dict[str, Any] = {}
    for number in range(source.below(4)):
        content = source.take(source.below(64))
        shape = source.below(4)
        name = f"file{number}{source.text()}"
        files[name] = (
            content
            if shape == 0
            else (source.text(), content)
            if shape == 1
            else (source.text(), content, source.text())
            if shape == 2
            else (None, content, None, {source.text(): source.text()})
        )
    try:
        form = build_form({**fields_, **files}, [(name,) for name in files])
    except (TypeError, ValueError):
        return
    assert isinstance(form, MultipartBody)
    sent = b"".join(form.chunks())
    assert form.length == len(sent)
    parts = sent.split(b"--" + form.boundary.encode())
    assert parts[0] == b"" and parts[-1] == b"--\r\n"
    read = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        b"Content-Type: " + form.content_type.encode() + b"\r\n\r\n" + sent
    )
    inside = read.get_payload()
    assert isinstance(inside, list) or len(parts) == 2
    contents = [part.split(b"\r\n\r\n", 1)[1][:-2] for part in parts[1:-1]]
    given = [value if isinstance(value, bytes) else value[1] for value in files.values()]
    assert contents[len(contents) - len(given) :] == given
    assert not isinstance(inside, list) or len(inside) == len(contents)
    for part in parts[1:-1]:
        head = part.split(b"\r\n\r\n", 1)[0]
        lines = head.split(b"\r\n")[1:]
        assert lines[0].startswith(b"Content-Disposition: form-data; name=") and len(lines) <= 3
        assert b"\r" not in b"".join(lines) and b"\n" not in b"".join(lines)


def file_contents(data: bytes) -> None:
    """Any content is a file of some name."""
    part = file_part(data)
    assert part.filename and part.filename.startswith("upload") and b"".join(part.pieces()) == data
    part = file_part(iter([data]))
    part.name_after(data)
    assert part.filename


def heads(data: bytes) -> None:
    """A head holds the lines that it was made of, and no more; the same goes for HTTP/2's."""
    source = Source(data)
    items = [(source.text(), source.text()) for _ in range(source.below(4))]
    block = HeaderBlock(items)
    try:
        start = http1.start_line(
            source.text() or "GET", source.text() or "/", Origin("https", source.text() or "api.test", 443)
        )
        head = http1.render_head(start, "GET", block, None)
    except ValueError:
        return
    assert head.count(b"\n") == head.count(b"\r") == head.count(b"\r\n") == 3 + len(items) and head.endswith(b"\r\n\r\n")
    assert len(start.split(b"\r\n")[0].split(b" ")) == 3
    encoder, decoder = h2headers.Encoder(), hpack.Decoder()
    for _ in range(3):
        try:
            rendered = encoder.render(start, "https", block, 7)
        except ValueError:
            return
        got = list(decoder.decode(rendered, raw=True))
        assert [bytes(name) for name, _ in got[:4]] == [b":method", b":scheme", b":authority", b":path"]
        assert tuple(map(bytes, got[-1])) == (b"content-length", b"7")
        names = [name.lower().encode() for name, _ in items]
        assert [bytes(name) for name, _ in got[4:-1]] == [n for n in names if n not in h2headers._UNSENT]


def bodies(data: bytes) -> None:
    """JSON reads back as what it was made of, or a ValueError says why there is none."""
    source = Source(data)
    sent = {source.key(): source.junk(6) for _ in range(source.below(6))}
    try:
        made = body_of.encode(sent)
    except ValueError:
        assert "\\ud83d" in json.dumps(sent) or not _finite(sent)
        return
    if _finite(sent):
        assert json.loads(made) == sent


def _events(*payloads: Any) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(payload).encode() for payload in payloads)


_SSE_SEEDS = [
    b'\0\xef\xbb\xbfdata: {}\n\nevent: a\ndata: {"b": 1}\r\n\r\n: hm\rid: 7\rretry: 10\r\rdata: x\ndata\n\ndata: [DONE]\n\nrest',
    b'\3data: {"a": 1}\n\ndata: [DONE]\n\n',
    b"\1id\nid:\0\ndata:  two\n\n\n\nid: 5\n\ndata\n\ndata:1\ndata:2",
    b'\5<html>\n\n{"error": {"message": "m"}}\n\n',
    b'\2event: response.completed\ndata: {"type": "response.completed"}\n\nretry: 1' + b"0" * 40 + b"\n\n",
]
_SSE_WORDS = [
    b"data: {",
    b"data:",
    b"event: ",
    b"id: ",
    b"retry: ",
    b"\n\n",
    b"\r\n",
    b"\r\r",
    b"[DONE]",
    b"\xef\xbb\xbf",
    b": ",
]
_JSON_WORDS = [
    b'"type"', b'"error"', b'"choices"', b'"delta"', b'"event"', b'"message"', b'"finish_reason"', b'"object"', b"\\ud83d", b"NaN",
    b"1e999", b"[[[[", b"}}}}", b"null", b"123456789012345678901234567890",
]  # fmt: skip
_HTTP1 = [
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-A: b\r\n\r\nhello",
    b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nT: t\r\n\r\n",
    b"HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\nuntil the end",
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
]

TARGETS: dict[str, Target] = {
    "sse": Target(sse, _SSE_SEEDS, _SSE_WORDS),
    "events": Target(
        events,
        [
            bytes((number % len(STREAMS), 3, 1)) + stream
            for number, stream in enumerate(
                [
                    _events({"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]})
                    + b"data: [DONE]\n\n",
                    b"event: x\n"
                    + _events({"type": "response.output_text.delta", "delta": "a"}, {"type": "response.completed"}),
                    b"event: thread.message.delta\n" + _events({"delta": {"content": [{"text": {"value": "v"}}]}}),
                    _events({"error": {"message": "m"}}),
                    _events({"type": "transcript.text.delta", "delta": 3}) + b"data: {",
                    b"<html>\n\n",
                    _events({"choices": [{"text": "t", "finish_reason": "length"}]}),
                ]
            )
        ]
        + [bytes((number, 5, 0)) + bytes(range(255)) * 2 for number in range(len(STREAMS))],
        _SSE_WORDS + _JSON_WORDS,
    ),
    "replies": Target(
        replies,
        [
            bytes((number, mode)) + rest
            for number in range(len(ANSWERS))
            for mode, rest in (
                (
                    1,
                    b'{"id": "x", "object": "y", "data": [{"embedding": "AACAPw==", "object": "embedding"}], "error": {"code": "c"}}',
                ),
                (0, bytes(range(200, 0, -1)) * 2),
                (2, bytes(range(1, 250, 3)) * 4),
            )
        ],
        _JSON_WORDS,
    ),
    "models": Target(models, [bytes((number, 0)) + bytes(range(number, 250)) * 2 for number in range(24)], _JSON_WORDS),
    "partial": Target(
        partial, [b"\1" + b'{"a": [1, 2.5e3, "x\\u00e9\\n", true, {"b": null}], "c": "d', b"\0[[[]]]", b'\2"open'], _JSON_WORDS
    ),
    "http1": Target(
        http1_answers,
        [bytes((how, method)) + raw for how, raw in enumerate(_HTTP1) for method in (0, 1)],
        [
            b"HTTP/1.1 ",
            b"\r\n\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"Content-Length: ",
            b"Connection: ",
            b"0\r\n\r\n",
            b"close",
            b"Upgrade: ",
        ],
    ),
    "compressed": Target(
        compressed,
        [bytes((3, number, 1, 0, 0)) + b"hello " * 9 for number in range(3)]
        + [bytes((0, 0, 9, 3, 0)) + b"twice", bytes((0, 1, 1 | 4 | 16, 0, 0)) + b"raw", bytes((0, 1, 1 | 4, 0, 0)) + b"stored"]
        + [bytes((0, 0, 0, 0, 0)) + gzip.compress(b"a" * 500) * 3 + bytes(9)]
        + [bytes((0, 2, 0, 0, 0)) + b"\x0b\x02\x80hello\x03", bytes((0, 2, 0, 0, 0)) + b"\x0b\x02\x80hello\x03rest"]
        + [bytes((0, 3, 0, 0, 0)) + b"\x28\xb5\x2f\xfd\x20\x05\x29\x00\x00hello" * 2],
    ),
    "http2": Target(
        http2_frames,
        [
            bytes((3, 0, 0, 0, 0, 1, 0, 0, 0, 5, 0, 5, 104, 101, 108, 108, 111, 5, 0, 1, 0)),
            bytes((0, 0, 9, 0, 7, 11, 4, 0, 0, 0, 1, 0, 97, 98, 12, 0, 0, 0, 1, 0)),
            bytes((9, 0)) + bytes(range(256)),
            bytes((9, 0)) + bytes(range(255, -1, -1)) * 2,
        ],
    ),
    "header blocks": Target(
        header_blocks,
        [
            b"\0" + hpack.Encoder().encode(_FIELDS),
            b"\0\x88\x5f\x03abc\x3f\xe1\x1f",
            b"\x02\x20\x88\x01\x88",
            b"\0\x40\x81\x1f\x82\x1c\x64",
        ],
    ),
    "proxies": Target(
        proxies,
        [
            b"\3\0HTTP/1.1 200 OK\r\n\r\n",
            b"\0\0HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\n\r\n",
            b"\1\x83\2\5\2\2\1\0\5\0\0\1\1\2\3\4\0\x50",
            b"\1\3\2\5\0\5\0\0\3\3abc\0\x50",
            b"\1\3\2\5\0\5\5\0\1",
        ],
        [b"HTTP/1.1 ", b"\r\n\r\n", b"\5\0\0\1", b"407", b"Proxy-Authenticate: "],
    ),
    "proxy settings": Target(
        proxy_settings,
        [
            b"\3abc\4http\0host:80",
            b"\5a/b?c\x06socks5\0[::1]:1080/",
            b"\1#\0\2",
            b"\0\5https\0\xc3\xa9.test",
            b"\0\4http\3127.0.0.1/8, *.x",
        ],
        [b"://", b"@", b"%40", b"[::1]", b"socks5", b"/", b":"],
    ),
    "webhooks": Target(
        webhooks,
        [
            b"\3abc\x0a1700000000\x06v1,abc{}",
            b"\1i\x0a1700000001\x2fv1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= v2,x{}",
            b"\1i\xff-" + b"9" * 254 + b"\1s",
        ],
        [b"v1,", b"v1a,", b" ", b"1700000000"],
    ),
    "queries": Target(queries, [b"\4" + bytes(range(200)), b"\2\1\0\6\5a&b=c\1\3\11\3\6\3xyz"]),
    "forms": Target(
        forms,
        [
            b'\2\3abc\7\4text\2a"\7\3x\r\n\2\5hello\2\3n"\n\4type',
            b"\0\3\3abc\0\1x\3abc\1\1y\2fn\3abc\3\1z\4X-Hi\2ho",
            bytes(range(250)),
        ],
        [b"\r\n", b'"', b"\0", b"--"],
    ),
    "file contents": Target(
        file_contents,
        [b"\x89PNG\r\n\x1a\n", b"RIFF....WAVE", b'{"a": 1}\n{"b": 2}', b"text \xc3", b"\xff\xf1", b"\xef\xbb\xbf{"],
    ),
    "heads": Target(
        heads, [b"\2\3X-A\2bc\5X-B-C\4\xc3\xa9\r\n\3GET\5/path\0", b"\1\4Host\1x\4POST\2/?\5h.est"], [b"\r\n", b"te", b"\0"]
    ),
    "bodies": Target(bodies, [b"\5" + bytes(range(250)), b"\3\1\5\4\13\3abc\2\2"]),
}

__all__ = ["TARGETS", "Target"]
