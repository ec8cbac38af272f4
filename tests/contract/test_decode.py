"""The same answer becomes the same objects in the official client and in ours: classes, attributes, values.

Answers are samples of the facts' response types: every field, each member of the unions. Compared are the names of the
classes all the way down, and every attribute that the official object has.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

import entrechat
from tests.contract.peers import SETTINGS
from tests.support.facts import Operation, operations
from tests.support.recording import Answer, RecordingServer
from tests.support.samples import REQUIRED, arguments, events, response, widest

openai = pytest.importorskip("openai")

# Where an object differs on purpose: (path within the answer's class, official class) → why.
CHOSEN: dict[tuple[str, str], str] = {}

OPERATIONS = operations()
JSON = [op for op in OPERATIONS if op.facts["returns"] not in ("none", "str") and not op.only_streams]


class Clients:
    def __init__(self, server: RecordingServer) -> None:
        self.server = server
        options = {**SETTINGS, "base_url": f"{server.url}/v1"}
        self.official: Any = openai.OpenAI(**options)
        self.own: Any = entrechat.OpenAI(**options)


@pytest.fixture(scope="module")
def clients() -> Iterator[Clients]:
    with RecordingServer() as server:
        made = Clients(server)
        yield made
        made.official.close()
        made.own.close()


def is_error(event: dict[str, Any]) -> bool:
    return "error" in (event.get("type"), event.get("event"))


def unlike(theirs: Any, ours: Any, where: str) -> list[str]:
    """Where two decoded values differ."""
    if isinstance(theirs, openai.BaseModel):
        name = type(theirs).__name__.split("[")[0]
        if not isinstance(ours, entrechat.BaseModel):
            return [f"{where}: official {name}, ours {type(ours).__name__} {str(ours)[:80]}"]
        lines = [] if type(ours).__name__.split("[")[0] == name else [f"{where}: official {name}, ours {type(ours).__name__}"]
        given = {**dict(theirs.__dict__), **(theirs.model_extra or {})}
        for field, value in given.items():
            if not field.startswith("_"):
                lines += unlike(value, getattr(ours, field, "missing"), f"{where}.{field}")
        return lines
    if isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        return [line for i, pair in enumerate(zip(theirs, ours, strict=True)) for line in unlike(*pair, f"{where}[{i}]")]
    if isinstance(theirs, openai.HttpxBinaryResponseContent):
        return [] if theirs.content == ours.content else [f"{where}: official {theirs.content!r}, ours {ours.content!r}"]
    if isinstance(theirs, dict) and isinstance(ours, entrechat.BaseModel):
        return unlike(theirs, ours.to_dict(), where)  # the official client left it unwrapped
    if isinstance(theirs, dict) and isinstance(ours, dict) and theirs.keys() == ours.keys():
        return [line for key in theirs for line in unlike(theirs[key], ours[key], f"{where}[{key!r}]")]
    return [] if theirs == ours else [f"{where}: official {str(theirs)[:120]!r}, ours {str(ours)[:120]!r}"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("op", JSON, ids=lambda op: op.id)
def test_answers(clients: Clients, op: Operation) -> None:
    for member in range(widest(op.facts["returns"], 3)):
        value = response(op, member=member)
        if isinstance(value, bytes):
            clients.server.answer = Answer.of_bytes(value)
        else:
            clients.server.answer = Answer.of_json(value)
        made = arguments(op, REQUIRED)
        theirs, ours = op.bind(clients.official)(**made), op.bind(clients.own)(**made)
        if isinstance(value, bytes):
            assert theirs.read() == ours.read() == value
        found = unlike(theirs, ours, op.id)
        assert not found, f"member {member}:\n" + "\n".join(found)


# Streams of agents' sessions follow the session over several requests: another test's matter.
STREAMING = [op for op in OPERATIONS if op.streams and "agents" not in op.id]
each_streaming = pytest.mark.parametrize("op", STREAMING, ids=lambda op: op.id)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@each_streaming
def test_events(clients: Clients, op: Operation) -> None:
    clients.server.answer = Answer.of_events([e for e in events(op) if not is_error(e)], named=True)
    made = arguments(op, REQUIRED, stream=True)
    with op.bind(clients.official)(**made) as their_stream, op.bind(clients.own)(**made) as our_stream:
        theirs, ours = list(their_stream), list(our_stream)
    assert len(theirs) == len(ours) > 0
    found = unlike(theirs, ours, op.id)
    assert not found, "\n".join(found)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@each_streaming
def test_events_asynchronously(clients: Clients, op: Operation) -> None:
    clients.server.answer = Answer.of_events([e for e in events(op) if not is_error(e)], named=True)
    made = arguments(op, REQUIRED, stream=True)

    async def collect(package: Any) -> list[Any]:
        async with package.AsyncOpenAI(**SETTINGS, base_url=f"{clients.server.url}/v1") as client:
            async with await op.bind(client)(**made) as stream:
                return [event async for event in stream]

    theirs, ours = asyncio.run(collect(openai)), asyncio.run(collect(entrechat))
    assert len(theirs) == len(ours) > 0
    found = unlike(theirs, ours, op.id)
    assert not found, "\n".join(found)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("op", [op for op in STREAMING if any(map(is_error, events(op)))], ids=lambda op: op.id)
def test_an_event_that_tells_of_an_error_is_an_event(clients: Clients, op: Operation) -> None:
    """Programs look for `event.type == "error"`; only a body of the form {"error": …} is an exception."""
    clients.server.answer = Answer.of_events([e for e in events(op) if is_error(e)], named=True)
    made = arguments(op, REQUIRED, stream=True)
    with op.bind(clients.official)(**made) as their_stream, op.bind(clients.own)(**made) as our_stream:
        theirs, ours = list(their_stream), list(our_stream)
    assert unlike(theirs, ours, op.id) == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("op", JSON, ids=lambda op: op.id)
def test_nothing_is_lost(clients: Clients, op: Operation) -> None:
    value = response(op)
    if not isinstance(value, dict):
        return
    value = {**value, "x_unknown": {"deep": [1, None]}}
    clients.server.answer = Answer.of_json(value)
    made = op.bind(clients.own)(**arguments(op, REQUIRED))
    assert made.to_dict() == value
    assert made.x_unknown["deep"] == [1, None] if isinstance(made.x_unknown, dict) else made.x_unknown.deep == [1, None]
