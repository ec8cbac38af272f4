"""The webhook endpoints, whose facts were found by hand: the same on the wire as the official client, case by case."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest

import entrechat
from tests.contract.peers import Peer, differences, peers
from tests.support.recording import Answer, RecordingServer

openai = pytest.importorskip("openai")

EVENTS = ["batch.completed", "response.failed"]
CASES: list[tuple[str, dict[str, Any]]] = [
    ("create", {"event_types": EVENTS, "name": "n é", "url": "https://example.com/hook?a=b"}),
    ("retrieve", {"webhook_endpoint_id": "we 1/2"}),
    ("update", {"webhook_endpoint_id": "we_1", "event_types": EVENTS}),
    ("update", {"webhook_endpoint_id": "we_1", "event_types": [], "name": "n", "url": "https://example.com"}),
    ("list", {}),
    ("list", {"after": "we_1", "limit": 3}),
    ("delete", {"webhook_endpoint_id": "we_1"}),
    ("rotate_secret", {"webhook_endpoint_id": "we_1"}),
    ("rotate_secret", {"webhook_endpoint_id": "we_1", "keep_old_secret_active_for_24_hours": True}),
    ("test", {"webhook_endpoint_id": "we_1", "event_type": "batch.completed"}),
    ("event_types.list", {}),
]


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Peer, Peer, RecordingServer]]:
    with peers(openai, entrechat) as made:
        yield made  # the two peers, then the server


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(("name", "made"), CASES, ids=[f"{name}-{len(made)}" for name, made in CASES])
def test_webhook_endpoints(pair: Any, colour: str, name: str, made: dict[str, Any]) -> None:
    official, own, server = pair
    server.answer = Answer.of_json({"id": "we_1", "object": "list", "data": [], "has_more": False})
    theirs, ours = (peer.call(colour, attrgetter(f"webhooks.{name}"), made) for peer in (official, own))
    assert differences(theirs, ours) == []
    assert theirs.error is None
    assert type(theirs.value).__name__.partition("[")[0] == type(ours.value).__name__  # theirs say what their pages hold
