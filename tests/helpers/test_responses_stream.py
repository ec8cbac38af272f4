"""`responses.stream`: the official client's events, and what no client should trip over."""

from __future__ import annotations

from typing import Any

import pytest

import entrechat
from tests.helpers.streams import clients, plain, response_events
from tests.support.colours import Client
from tests.support.recording import Answer, RecordingServer

pydantic = pytest.importorskip("pydantic")


class Place(pydantic.BaseModel):
    name: str


def response(**members: Any) -> dict[str, Any]:
    return {
        "id": "r",
        "object": "response",
        "created_at": 1.0,
        "model": "m",
        "output": [],
        "status": "in_progress",
        **members,
    }


TEXT = '{"name": "x"}'
ITEM: dict[str, Any] = {"id": "m1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
PART: dict[str, Any] = {"type": "output_text", "text": "", "annotations": []}
DONE = {**ITEM, "status": "completed", "content": [{**PART, "text": TEXT}]}
AT = {"output_index": 0, "content_index": 0, "item_id": "m1"}
CREATED = {"type": "response.created", "response": response()}
DELTAS = [{"type": "response.output_text.delta", **AT, "delta": each, "logprobs": []} for each in ('{"na', 'me": ', '"x"}')]
MESSAGE = [
    CREATED,
    {"type": "response.in_progress", "response": response()},
    {"type": "response.output_item.added", "output_index": 0, "item": ITEM},
    {"type": "response.content_part.added", **AT, "part": PART},
    *DELTAS,
    {"type": "response.output_text.done", **AT, "text": TEXT, "logprobs": []},
    {"type": "response.content_part.done", **AT, "part": {**PART, "text": TEXT}},
    {"type": "response.output_item.done", "output_index": 0, "item": DONE},
]
COMPLETED = {"type": "response.completed", "response": response(status="completed", output=[DONE])}
CALL = {"type": "function_call", "id": "f", "call_id": "c", "name": "Place", "arguments": "", "status": "in_progress"}
CALLED = {**CALL, "arguments": TEXT, "status": "completed"}
TOOL = entrechat.pydantic_responses_function_tool(Place)
CASES: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "text": ([*MESSAGE, COMPLETED], {"text_format": Place}),
    "text, not parsed": ([*MESSAGE, COMPLETED], {}),
    "no output at the end": (
        [*MESSAGE, {**COMPLETED, "response": response(status="completed", output=None)}],
        {"text_format": Place},
    ),
    "a gap in the index": (
        [{**e, "output_index": 1} if "output_index" in e else e for e in MESSAGE] + [COMPLETED],
        {"text_format": Place},
    ),
    "function": (
        [
            CREATED,
            {"type": "response.output_item.added", "output_index": 0, "item": CALL},
            *({"type": "response.function_call_arguments.delta", "output_index": 0, "item_id": "f", "delta": d} for d in TEXT),
            {
                "type": "response.function_call_arguments.done",
                "output_index": 0,
                "item_id": "f",
                "arguments": TEXT,
                "name": "Place",
            },
            {"type": "response.output_item.done", "output_index": 0, "item": CALLED},
            {"type": "response.completed", "response": response(status="completed", output=[CALLED])},
        ],
        {"tools": [TOOL]},
    ),
    "failed": (
        [*MESSAGE[:6], {"type": "response.failed", "response": response(status="failed", output=None)}],
        {"text_format": Place},
    ),
    "incomplete": (
        [*MESSAGE, {"type": "response.incomplete", "response": response(status="incomplete", output=[DONE])}],
        {"text_format": Place},
    ),
    "does not fit": ([*MESSAGE[:4], {**MESSAGE[7], "text": "hello"}], {"text_format": Place}),
    "an empty item": ([CREATED, {"type": "response.output_item.added", "output_index": 0, "item": None}, COMPLETED], {}),
}


@pytest.mark.filterwarnings("ignore:Pydantic serializer")  # the official client's
@pytest.mark.parametrize("name", CASES)
def test_as_the_official_client(name: str, server: RecordingServer) -> None:
    pytest.importorskip("openai")
    events, options = CASES[name]
    theirs, ours = (response_events(client, server, events, **options) for client in clients(server))
    assert ours == theirs


QUIRKS = {
    "no created": [*MESSAGE[2:], COMPLETED],
    "no item": [CREATED, *DELTAS, COMPLETED],
    "no part": [CREATED, MESSAGE[2], *DELTAS, COMPLETED],
    "no index": [
        *([CREATED, MESSAGE[2]]),
        *({k: v for k, v in e.items() if k not in ("output_index", "content_index")} for e in DELTAS),
        COMPLETED,
    ],
    "an empty output at the end": [*MESSAGE, {**COMPLETED, "response": response(status="completed")}],
    "only deltas": [*DELTAS, {"type": "response.completed", "response": response(status="completed", output=None)}],
    "an unknown event": [CREATED, {"type": "response.new", "x": 1}, *MESSAGE[2:], COMPLETED],
}


@pytest.mark.parametrize("name", QUIRKS)
def test_what_servers_leave_out(name: str, server: RecordingServer) -> None:
    with entrechat.OpenAI(api_key="k", base_url=f"{server.url}/v1", max_retries=0) as client:
        events, final = response_events(client, server, QUIRKS[name], text_format=Place)
    assert [e["snapshot"] for kind, e in events if kind == "ResponseTextDeltaEvent"] == ['{"na', '{"name": ', TEXT]
    [message] = final["output"]
    assert message["content"][0]["parsed"] == {"name": "x"}


def test_streaming(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events([*MESSAGE, COMPLETED], named=True, done=False)
    if client.colour == "sync":
        with client.responses.stream(model="m", input="q", text_format=Place) as stream:
            assert "".join(stream.text_deltas()) == TEXT
            final = stream.until_done().get_final_response()
    else:

        async def read() -> Any:
            async with client.responses.stream(model="m", input="q", text_format=Place) as stream:
                assert "".join([piece async for piece in stream.text_deltas()]) == TEXT
                return await (await stream.until_done()).get_final_response()

        final = client.runner.run(read())
    assert final.output_parsed == Place(name="x")
    [request] = server.take()
    assert request.json["stream"] is True
    assert request.json["text"]["format"]["name"] == "Place"


def test_partial_json_and_partial_response(server: RecordingServer) -> None:
    server.answer = Answer.of_events(MESSAGE[:6], named=True, done=False)
    with (
        entrechat.OpenAI(api_key="k", base_url=f"{server.url}/v1", max_retries=0) as client,
        client.responses.stream(model="m", input="q", text_format=Place) as stream,
        pytest.raises(entrechat.StreamTruncatedError),
    ):
        for event in stream:
            if event.type == "response.output_text.delta":
                assert event.parsed == {}
    assert plain(stream.current_response_snapshot)["output"][0]["content"][0]["text"] == '{"name": '


def test_reading_on(client: Client, server: RecordingServer) -> None:
    events = [{"sequence_number": at, **event} for at, event in enumerate([*MESSAGE, COMPLETED])]
    server.answer = Answer.of_events(events, named=True, done=False)
    manager = client.responses.stream(response_id="r", starting_after=5, text_format=Place)
    seen: list[int] = []
    if client.colour == "sync":
        with manager as stream:
            seen = [event.sequence_number for event in stream]
    else:

        async def read() -> list[int]:
            async with manager as stream:
                return [event.sequence_number async for event in stream]

        seen = client.runner.run(read())
    assert seen == list(range(6, len(events)))
    [request] = server.take()
    assert (request.method, request.path, request.query) == ("GET", "/v1/responses/r", [("stream", "true")])


@pytest.mark.parametrize(
    "arguments",
    [{}, {"model": "m"}, {"response_id": "r", "model": "m"}, {"starting_after": 1}],
    ids=lambda given: " ".join(given),
)
def test_what_belongs_together(arguments: dict[str, Any], client: Client) -> None:
    with pytest.raises(ValueError):
        client.responses.stream(**arguments)
