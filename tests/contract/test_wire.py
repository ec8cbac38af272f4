"""The same call through the official client and ours puts the same on the wire, for every operation.

Both talk to one recording server. Compared are verb, path (as encoded), query (order aside), JSON body (as parsed),
multipart parts (in order), and every header that means something. An operation is called with its required
arguments only, with all, with awkward text, with each member of its unions, positionally, in both colours, and streaming.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from tests.contract.peers import Peer, differences, peers
from tests.support.facts import Operation, operations
from tests.support.recording import Answer, RecordingServer
from tests.support.samples import (
    ALL,
    AWKWARD,
    REQUIRED,
    Flavour,
    arguments,
    events,
    response,
    split_arguments,
    width,
)

openai = pytest.importorskip("openai")

# (operation, what differs) → why we chose to. Empty is the aim; an entry that no longer differs fails.
CHOSEN: dict[tuple[str, str], str] = {}

# Operations whose file may be a dict by its type, which the official client refuses at run time.
REFUSED_BY_OFFICIAL = {"videos.create", "videos.edit", "videos.extend"}

OPERATIONS = operations()
each_operation = pytest.mark.parametrize("op", OPERATIONS, ids=lambda op: op.id)
both_colours = pytest.mark.parametrize("colour", ["sync", "async"])


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Peer, Peer, RecordingServer]]:
    with peers(openai, entrechat) as made:
        yield made  # the two peers, then the server


def answer(op: Operation) -> Answer:
    """What decodes without complaint; its content is another test's matter."""
    if op.facts["returns"] == "none":
        return Answer(204, (), b"")
    value = response(op, optional=False)
    if isinstance(value, str):
        return Answer.of_bytes(value.encode(), "text/plain")
    return Answer.of_bytes(value) if isinstance(value, bytes) else Answer.of_json(value)


def compare(
    pair: Any, op: Operation, colour: str, flavour: Flavour, stream: bool | None = None, *, by_position: bool = False
) -> None:
    official, own, server = pair
    server.answer = Answer.of_events(events(op), named=True) if stream or op.only_streams else answer(op)
    outcomes = []
    for peer in (official, own):
        positional, made = None, arguments(op, flavour, stream=stream)
        if by_position:
            positional, made = split_arguments(op, made)
        outcomes.append(peer.call(colour, op.bind, made, positional))
    theirs = outcomes[0]
    if op.id in REFUSED_BY_OFFICIAL and flavour.member and "Expected entry at" in str(theirs.error):
        return
    found = [line for line in differences(*outcomes) if (op.id, line.split(":")[0]) not in CHOSEN]
    assert not found, f"{op.id} ({colour}, {flavour.name}) differs:\n" + "\n".join(found)
    assert theirs.error is None, f"{op.id}: the official client refused the sample: {theirs.error!r}"
    assert len(theirs.requests) == 1


@both_colours
@each_operation
def test_required_arguments(pair: Any, op: Operation, colour: str) -> None:
    compare(pair, op, colour, REQUIRED)


@both_colours
@each_operation
def test_all_arguments(pair: Any, op: Operation, colour: str) -> None:
    compare(pair, op, colour, ALL, by_position=colour == "sync")


@pytest.mark.parametrize("op", [op for op in OPERATIONS if op.params], ids=lambda op: op.id)
def test_awkward_text(pair: Any, op: Operation) -> None:
    compare(pair, op, "sync", AWKWARD)


@pytest.mark.parametrize("op", [op for op in OPERATIONS if width(op) > 1], ids=lambda op: op.id)
def test_each_union_member(pair: Any, op: Operation) -> None:
    for member in range(1, width(op)):
        compare(pair, op, "sync", Flavour(f"member {member}", member=member))


@both_colours
@pytest.mark.parametrize("op", [op for op in OPERATIONS if op.streams], ids=lambda op: op.id)
def test_streaming(pair: Any, op: Operation, colour: str) -> None:
    for flavour in (REQUIRED, ALL):
        compare(pair, op, colour, flavour, stream=None if op.only_streams else True)


@pytest.mark.parametrize("op", [op for op in OPERATIONS if op.streams and not op.only_streams], ids=lambda op: op.id)
def test_stream_said_false(pair: Any, op: Operation) -> None:
    compare(pair, op, "sync", REQUIRED, stream=False)


def test_all_operations_are_here() -> None:
    assert len(OPERATIONS) == 396
    assert len({op.id for op in OPERATIONS}) == 396
