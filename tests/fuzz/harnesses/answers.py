"""Answers: models, errors, JSON that breaks off, webhooks."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from functools import lru_cache
from typing import Any, get_args

from entrechat._core.call import Call
from entrechat._core.config import Config
from entrechat._core.fields import fields
from entrechat._core.hints import types_of
from entrechat._core.http import HeaderBlock, Headers
from entrechat._core.model import Model
from entrechat._core.reply import decode, error_body, error_code, parse, status_error
from entrechat._core.strict import Mismatch, check_spec
from entrechat._core.wrap import settled
from entrechat._io.driver import _page
from entrechat.errors import APIError, APIResponseValidationError, InvalidWebhookSignatureError
from entrechat.helpers import partial_json
from entrechat.helpers.webhooks import verify

from ..source import Source
from .base import ANSWERS, CONFIG, JSON_WORDS, STREAMS, STRICT, Target, depth, finite, op, plain


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
            assert depth(sent) > 200 or json.dumps(plain(made), sort_keys=True) == json.dumps(sent, sort_keys=True)
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
        assert depth(sent) > 200
        return
    if exact:
        text = json.dumps(sent, sort_keys=True)  # dumps begin with what is declared
        assert json.dumps(back, sort_keys=True) == text
        for twin in twins:
            assert type(twin) is type(made) and json.dumps(Model.to_dict(twin), sort_keys=True) == text
        if finite(sent):
            assert json.dumps(json.loads(Model.to_json(made)), sort_keys=True) == text
            assert json.dumps(Model.model_dump(made, mode="json", by_alias=True, exclude_unset=True), sort_keys=True) == text


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
    if depth(whole) < 300 and isinstance(whole, (dict, list)):
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


TARGETS = {
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
        JSON_WORDS,
    ),
    "models": Target(models, [bytes((number, 0)) + bytes(range(number, 250)) * 2 for number in range(24)], JSON_WORDS),
    "partial": Target(
        partial, [b"\1" + b'{"a": [1, 2.5e3, "x\\u00e9\\n", true, {"b": null}], "c": "d', b"\0[[[]]]", b'\2"open'], JSON_WORDS
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
}
