"""Responses in the background: their states, their streams taken up again, and what a killed server leaves of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from entrechat._io.adapters.asgi import AsyncASGITransport
from entrechat.local import create_app
from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.store import Database, Events

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_engines import wait_for
from .test_responses import respond, text_of
from .test_responses_stream import kinds, stream

STORY = " ".join(f"word{number}" for number in range(60))


def texts(events: list[Any]) -> str:
    return "".join(event["delta"] for event in events if event["type"] == "response.output_text.delta")


def resumed(caller: Caller, id: str, after: int | None = None) -> list[Any]:
    cut = "" if after is None else f"&starting_after={after}"
    return [data for _, data in caller.events(f"/responses/{id}?stream=true{cut}", None, method="GET")]


def test_at_once(scripted: Caller) -> None:
    queued = respond(scripted, background=True)
    assert (queued["status"], queued["background"], queued["output"]) == ("queued", True, [])
    done = scripted.api("GET", f"/responses/{queued['id']}")
    assert (done["status"], text_of(done)) == ("completed", "Hello there")
    assert text_of(respond(scripted, "again", previous_response_id=done["id"])) == "again"
    assert scripted.app.engine.requests[-1]["messages"][1]["content"] == "Hello there"
    assert {used.kind for used in scripted.app.usage.between(0, 2e9)} == {"completions"}


def test_each_state_is_seen(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"pace": "reads"})
    id = respond(caller, background=True)["id"]
    states = [caller.api("GET", f"/responses/{id}")["status"] for _ in range(3)]
    assert states == ["in_progress", "completed", "completed"]


def test_one_that_fails(make_caller: MakeCaller) -> None:
    caller = make_caller(RuntimeError("boom"))
    id = respond(caller, background=True)["id"]
    failed = caller.api("GET", f"/responses/{id}")
    assert (failed["status"], failed["error"]["code"]) == ("failed", "server_error")
    assert "boom" in failed["error"]["message"]


def test_one_that_is_unfinished_cannot_be_followed(make_caller: MakeCaller) -> None:
    caller = make_caller(app={"pace": "reads"})
    id = respond(caller, background=True)["id"]
    error = respond(caller, previous_response_id=id, status=400)["error"]
    assert "in_progress" in error["message"]


def test_cancelling(make_caller: MakeCaller) -> None:
    caller = make_caller(STORY, pause=0.05, app={"pace": "live"})
    id = respond(caller, background=True)["id"]
    wait_for(lambda: caller.app.engine.busy == 1)
    assert caller.api("POST", f"/responses/{id}/cancel")["status"] == "cancelled"
    wait_for(lambda: caller.app.engine.busy == 0)
    assert caller.app.engine.cancelled == 1
    assert caller.api("POST", f"/responses/{id}/cancel")["status"] == "cancelled"
    assert caller.api("GET", f"/responses/{id}")["status"] == "cancelled"
    plain = respond(caller, max_output_tokens=16)
    caller.api("POST", f"/responses/{plain['id']}/cancel", status=400)


def test_cancelling_what_is_finished(scripted: Caller) -> None:
    id = respond(scripted, background=True)["id"]
    done = scripted.api("GET", f"/responses/{id}")
    assert scripted.api("POST", f"/responses/{id}/cancel") == done


def test_deleting_one_that_is_unfinished(make_caller: MakeCaller) -> None:
    caller = make_caller(STORY, pause=0.05, app={"pace": "live"})
    id = respond(caller, background=True)["id"]
    wait_for(lambda: caller.app.engine.busy == 1)
    caller.api("DELETE", f"/responses/{id}")
    wait_for(lambda: caller.app.engine.busy == 0)
    caller.api("GET", f"/responses/{id}", status=404)
    assert caller.app.events.count(id) == 0


def test_a_stream_and_every_place_to_take_it_up_again(scripted: Caller) -> None:
    events = stream(scripted, "one two", background=True)
    assert kinds(events)[:3] == ["created", "queued", "in_progress"]
    assert events[0]["response"]["status"] == "queued"
    id = events[0]["response"]["id"]
    assert resumed(scripted, id) == events
    for number in range(len(events)):
        assert resumed(scripted, id, number) == events[number + 1 :]
    assert events[-1]["response"] == scripted.api("GET", f"/responses/{id}")


@pytest.mark.parametrize("body", [{"background": True}, {"stream": False}])
def test_what_was_not_streamed_cannot_be_streamed(scripted: Caller, body: dict[str, Any]) -> None:
    id = respond(scripted, **body)["id"]
    assert scripted.api("GET", f"/responses/{id}?stream=true", status=400)["error"]["param"] == "stream"


def test_a_stream_that_is_cut_off_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    """The caller hangs up, the response does not; a second stream and a third one, from where the first ended, have the rest."""
    engine = Scripted(STORY, pause=0.002)
    app = App(engine)

    async def cut() -> tuple[list[Any], list[Any], list[Any]]:
        transport = AsyncASGITransport(app, lifespan=False)
        body = {"model": "gpt-4o", "input": "x", "stream": True, "background": True}
        reply = await transport.send(ask(body, path="/v1/responses", stream=True))
        first = await _some(reply, 10)
        path = f"/v1/responses/{first[0]['response']['id']}?stream=true&starting_after={first[-1]['sequence_number']}"

        async def rest() -> list[Any]:
            reply = await transport.send(ask(path=path, method="GET", stream=True))
            held = b""
            while piece := await reply.receive():
                held += piece
            return _events(held)

        return first, *await asyncio.gather(rest(), rest())

    first, second, third = asyncio.run(cut())
    assert second == third
    assert [event["sequence_number"] for event in first + second] == list(range(len(first) + len(second)))
    assert texts(first) + texts(second) == STORY == text_of(second[-1]["response"])
    assert engine.cancelled == 0
    assert not caplog.records
    app.close()


async def _some(reply: Any, count: int) -> list[Any]:
    """That many events, or all where there are fewer; then the caller hangs up."""
    held = b""
    while held.count(b"\n\n") < count and (piece := await reply.receive()):
        held += piece
    await reply.aclose()
    return _events(held)


def _events(held: bytes) -> list[Any]:
    return [orjson.loads(block.partition(b"data: ")[2]) for block in held.split(b"\n\n") if b"data: " in block]


def _begun(state: Path, script: Any, colour: str, **body: Any) -> tuple[str, list[Any]]:
    """A response that is streamed in the background, on a server that stops in the middle: its id and the events that were kept."""
    app = App(Scripted(script, pause=0.005), state=state)
    caller = Caller(app, colour)
    made: list[str] = []
    body = {"model": "gpt-4o", "input": "x", "background": True, **body}
    if body.get("stream"):

        async def create() -> None:
            transport = AsyncASGITransport(app, lifespan=False)
            reply = await transport.send(ask(body, path="/v1/responses", stream=True))
            made.append(_events(await reply.receive())[0]["response"]["id"])
            await reply.aclose()

        asyncio.run(create())
        wait_for(lambda: app.events.count(made[0]) > 12)
    else:
        made.append(caller.api("POST", "/responses", body)["id"])
        wait_for(lambda: app.engine.busy == 1)
    caller.close()
    app.close()
    db = Database(state / "state.db")
    kept = [event for _, event in Events(db).read(made[0])]
    db.close()
    return made[0], kept


def _again(state: Path, script: Any, colour: str, look: Callable[[Caller], Any]) -> Any:
    app = App(Scripted(script), state=state, pace="at_once")
    caller = Caller(app, colour)
    try:
        return look(caller)
    finally:
        caller.close()
        app.close()


def test_a_restart_goes_on_where_the_stream_was(tmp_path: Path, colour: str) -> None:
    id, kept = _begun(tmp_path, STORY, colour, stream=True)
    assert 12 < len(kept) < 60
    events = _again(tmp_path, STORY, colour, lambda caller: resumed(caller, id))
    assert events[: len(kept)] == kept
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert texts(events) == STORY == text_of(events[-1]["response"])
    assert events[-1]["type"] == "response.completed"


def test_a_restart_with_another_model_is_an_honest_failure(tmp_path: Path, colour: str) -> None:
    id, kept = _begun(tmp_path, STORY, colour, stream=True)
    events = _again(tmp_path, "Something else.", colour, lambda caller: resumed(caller, id))
    assert events[: len(kept)] == kept
    assert [event["type"] for event in events[len(kept) :]] == ["response.failed"]
    assert events[-1]["sequence_number"] == len(kept)
    assert "Send the request once more" in events[-1]["response"]["error"]["message"]


def test_a_restart_without_a_stream_begins_again(tmp_path: Path, colour: str) -> None:
    id, kept = _begun(tmp_path, STORY, colour)
    assert kept == []
    response = _again(tmp_path, "Short.", colour, lambda caller: caller.api("GET", f"/responses/{id}"))
    assert (response["status"], text_of(response)) == ("completed", "Short.")


def test_what_is_finished_stays_after_a_restart(tmp_path: Path, colour: str) -> None:
    app = App(Scripted(), state=tmp_path)
    caller = Caller(app, colour)
    conversation = caller.api("POST", "/conversations", {})["id"]
    first = respond(caller, "one", conversation=conversation)
    second = respond(caller, "two", conversation=conversation)
    caller.close()
    app.close()

    def look(caller: Caller) -> None:
        assert caller.api("GET", f"/responses/{first['id']}") == first
        listed = caller.api("GET", f"/conversations/{conversation}/items?order=asc")["data"]
        assert [item["content"][0]["text"] for item in listed] == ["one", "one", "two", "two"]
        respond(caller, "three", previous_response_id=second["id"])
        assert len(caller.app.engine.requests[-1]["messages"]) == 5

    _again(tmp_path, None, colour, look)


@pytest.mark.model
def test_the_real_model_says_the_same_after_a_restart(model_path: Path, tmp_path: Path) -> None:
    """With a temperature too: its seed is kept."""
    body = {"model": "gpt-4o-mini", "input": "Tell me a long story.", "background": True, "stream": True}
    app = create_app(model_path=model_path, state=tmp_path)

    async def begin() -> list[Any]:
        reply = await AsyncASGITransport(app, lifespan=False).send(
            ask({**body, "temperature": 1, "max_output_tokens": 80}, path="/v1/responses", stream=True)
        )
        return await _some(reply, 20)

    told = asyncio.run(begin())
    app.close()
    app = create_app(model_path=model_path, state=tmp_path)
    caller = Caller(app, "sync")
    events = resumed(caller, told[0]["response"]["id"])
    caller.close()
    app.close()
    assert events[: len(told)] == told
    assert events[-1]["type"] in ("response.incomplete", "response.completed")
    assert texts(events) == text_of(events[-1]["response"])
