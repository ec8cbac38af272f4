"""The same error answer raises the same exception in the official client and in ours, with the same details."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from tests.contract.peers import Outcome, Peer, peers
from tests.support.recording import Answer, RecordingServer

openai = pytest.importorskip("openai")

STATUSES = [400, 401, 403, 404, 408, 409, 413, 418, 422, 429, 500, 502, 503, 529]
FULL = {"error": {"message": "No such model", "type": "invalid_request_error", "param": "model", "code": "model_not_found"}}
BODIES: dict[str, bytes] = {
    "full": json.dumps(FULL).encode(),
    "short": b'{"error": {"message": "Only this"}}',
    "extra": b'{"error": {"message": "m", "innererror": {"a": 1}}, "other": 1}',
    "text": b'{"error": "as a text"}',
    "flat": b'{"message": "flat", "code": "c"}',
    "detail": b'{"detail": [{"loc": ["body"], "msg": "field required"}]}',
    "null": b'{"error": null}',
    "list": b"[1, 2]",
    "html": b"<html><h1>Bad gateway</h1></html>",
    "empty": b"",
    "number-code": b'{"error": {"message": "m", "code": 404, "param": null, "type": null}}',
}
DETAILS = ("body", "code", "param", "type", "status_code", "request_id")


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Peer, Peer, RecordingServer]]:
    with peers(openai, entrechat) as made:
        yield made  # the two peers, then the server


def compare(theirs: Outcome, ours: Outcome) -> None:
    their_error, our_error = theirs.error, ours.error
    assert type(our_error).__name__ == type(their_error).__name__
    details = {name: getattr(their_error, name, "none") for name in DETAILS}
    assert {name: getattr(our_error, name, "none") for name in DETAILS} == details
    # chosen: after what the official client says, ours says more (code, request, what to do)
    assert str(our_error).startswith(str(their_error))
    their_response: Any = getattr(their_error, "response", None)
    our_response: Any = getattr(our_error, "response", None)
    assert our_response.status_code == their_response.status_code
    assert our_response.headers.get("x-request-id") == their_response.headers.get("x-request-id")
    assert our_response.text == their_response.text


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("body", BODIES)
def test_error_bodies(pair: Any, body: str, colour: str) -> None:
    official, own, server = pair
    for status in (400, 429, 500):
        kind = "text/html" if body == "html" else "application/json"
        server.answer = Answer(status, (("content-type", kind), ("x-request-id", "req_1")), BODIES[body])
        outcomes = [peer.call(colour, lambda c: c.models.retrieve, {"model": "m"}) for peer in (official, own)]
        compare(*outcomes)


@pytest.mark.parametrize("status", STATUSES)
def test_error_statuses(pair: Any, status: int) -> None:
    official, own, server = pair
    server.answer = Answer.of_json(FULL, status)
    compare(*(peer.call("sync", lambda c: c.models.retrieve, {"model": "m"}) for peer in (official, own)))
    made = {"model": "m", "messages": [], "stream": True}
    compare(*(peer.call("sync", lambda c: c.chat.completions.create, made) for peer in (official, own)))


def test_an_error_within_a_stream(pair: Any) -> None:
    official, own, server = pair
    server.answer = Answer.of_events([{"id": "c", "choices": []}, FULL], done=False)
    made: dict[str, Any] = {"model": "m", "messages": [], "stream": True}
    caught = []
    for peer in (official, own):
        with pytest.raises(peer.package.APIError) as info, peer.sync.chat.completions.create(**made) as stream:
            list(stream)
        caught.append({name: getattr(info.value, name, "none") for name in ("message", "body", "code", "param", "type")})
    assert caught[0] == caught[1]


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("chat.completions", {}),
        ("chat.completions", {"model": "m"}),
        ("chat.completions", {"model": "m", "messages": [], "no_such": 1}),
        ("chat.completions", {"model": "m", "messages": [], "stream": True, "file": object()}),
        ("files", {"file": "a text is no file", "purpose": "batch"}),
        ("files", {"file": 5, "purpose": "batch"}),
        ("embeddings", {"model": "m", "input": object()}),
    ],
)
def test_wrong_arguments_never_leave(pair: Any, name: str, made: dict[str, Any]) -> None:
    official, own, server = pair
    server.answer = Answer.of_json({"data": [{}]})

    def bind(client: Any) -> Any:
        for step in name.split("."):
            client = getattr(client, step)
        return client.create

    theirs, ours = (peer.call("sync", bind, made) for peer in (official, own))
    assert theirs.requests == ours.requests == []
    assert theirs.error is not None
    assert ours.error is not None
    # the official client raises RuntimeError for a file that is none; a TypeError says the same
    assert isinstance(ours.error, (type(theirs.error), TypeError))
