"""What callers may say in a realtime session, and what they are told when they may not."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest

from .realtime_wire import TEXT, TOOL, Refused, Room, ask, error, pcm, silence, user, voice


@pytest.fixture
def room() -> Iterator[Room]:
    with Room() as made:
        yield made


UPDATE = "session.update"
ITEM = "conversation.item.create"
BAD: list[tuple[dict[str, Any], str | None, str]] = [
    ({"type": "session.updated"}, "type", "invalid_value"),
    ({"type": 5}, "type", "invalid_value"),
    ({"type": "response.create", "response": {"colour": 1}}, "response.colour", "unknown_parameter"),
    (
        {"type": "response.create", "response": {"output_modalities": ["smell"]}},
        "response.output_modalities[0]",
        "invalid_value",
    ),
    ({"type": "response.create", "response": {"max_output_tokens": 0}}, "response.max_output_tokens", "invalid_value"),
    ({"type": "response.create", "response": {"input": [{"type": "item_reference", "id": "no"}]}}, "item_id", "item_not_found"),
    (
        {"type": "response.create", "response": {"input": [{"role": "user"}]}},
        "response.input[0].type",
        "missing_required_parameter",
    ),
    ({"type": "response.cancel", "response_id": "resp_no"}, "response_id", "response_cancel_not_active"),
    ({"type": "input_audio_buffer.append"}, "audio", "missing_required_parameter"),
    ({"type": "input_audio_buffer.append", "audio": "§"}, "audio", "invalid_value"),
    ({"type": "input_audio_buffer.append", "audio": "AAAA"}, "audio", "invalid_value"),  # three bytes
    ({"type": "input_audio_buffer.append", "audio": "A" * (21 << 20)}, "audio", "input_audio_buffer_full"),
    ({"type": "output_audio_buffer.clear"}, "type", "unsupported_by_local_server"),
    ({"type": ITEM}, "item", "missing_required_parameter"),
    ({"type": ITEM, "item": {**user("x"), "mood": "good"}}, "item.mood", "unknown_parameter"),
    ({"type": ITEM, "item": user("x"), "previous_item_id": "msg_no"}, "previous_item_id", "item_not_found"),
    (
        {"type": ITEM, "item": {**user("x"), "content": [{"type": "input_image", "image_url": "data:,"}]}},
        "item.content[0].type",
        "unsupported_by_local_server",
    ),
    (
        {"type": ITEM, "item": {**user("x"), "content": [{"type": "input_audio"}]}},
        "item.content[0].audio",
        "missing_required_parameter",
    ),
    ({"type": "conversation.item.delete", "item_id": "msg_no"}, "item_id", "item_not_found"),
    ({"type": "conversation.item.retrieve", "item_id": "msg_no"}, "item_id", "item_not_found"),
    ({"type": UPDATE, "session": {}}, "session.type", "missing_required_parameter"),
    ({"type": UPDATE, "session": {"type": "transcription"}}, "session.type", "invalid_value"),
    ({"type": UPDATE, "session": {**TEXT, "model": "gpt-realtime-2"}}, "session.model", "cannot_update_model"),
    ({"type": UPDATE, "session": {**TEXT, "mood": 1}}, "session.mood", "unknown_parameter"),
    ({"type": UPDATE, "session": {**TEXT, "audio": {"input": {"gain": 1}}}}, "session.audio.input.gain", "unknown_parameter"),
    (
        {"type": UPDATE, "session": {**TEXT, "output_modalities": ["text", "audio"]}},
        "session.output_modalities",
        "invalid_value",
    ),
    (
        {"type": UPDATE, "session": {"type": "realtime", "audio": {"output": {"voice": "nobody"}}}},
        "session.audio.output.voice",
        "invalid_value",
    ),
    (
        {"type": UPDATE, "session": {**TEXT, "audio": {"input": {"transcription": {"model": "gpt-5"}}}}},
        "model",
        "model_not_found",
    ),
    (
        {"type": UPDATE, "session": {**TEXT, "audio": {"input": {"turn_detection": {"type": "server_vad", "threshold": 2}}}}},
        "session.audio.input.turn_detection.threshold",
        "invalid_value",
    ),
    (
        {"type": UPDATE, "session": {**TEXT, "tools": [{"type": "mcp", "server_label": "x"}]}},
        "session.tools[0].type",
        "unsupported_by_local_server",
    ),
    (
        {"type": UPDATE, "session": {**TEXT, "tools": [TOOL], "tool_choice": {"type": "function", "name": "other"}}},
        "session.tool_choice",
        "invalid_value",
    ),
    ({"type": UPDATE, "session": {**TEXT, "prompt": {"id": "pmpt_1"}}}, "session.prompt", "unsupported_by_local_server"),
]


def test_what_is_wrong_is_told_and_the_session_goes_on(room: Room) -> None:
    wire = room.wire(room.app("Fine."), session={"type": "realtime"})
    for number, (event, param, code) in enumerate(BAD):
        told = error(wire, event_id=f"event {number}", **event)
        assert (told["param"], told["code"], told["event_id"]) == (param, code, f"event {number}"), event
        assert told["message"]
    for data, code in (("{", "invalid_json"), ("[]", "invalid_type"), (b"\xff", "invalid_json")):
        wire.send(data)
        assert wire.one("error")["error"]["code"] == code
    assert error(wire, type="response.cancel", event_id="x" * 513)["param"] == "event_id"
    assert ask(wire)[-1]["response"]["status"] == "completed"


def test_a_session_s_configuration(room: Room) -> None:
    wire = room.wire(room.app())
    wire.one("conversation.created")

    def update(**session: Any) -> Any:
        wire.say("session.update", session={"type": "realtime", **session})
        return wire.one("session.updated")["session"]

    made = update(
        instructions="A", tools=[TOOL], audio={"input": {"turn_detection": {"type": "server_vad", "silence_duration_ms": 200}}}
    )
    assert made["audio"]["input"]["turn_detection"] == {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 200,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    }
    later = update(audio={"output": {"voice": {"id": "onyx"}, "speed": 1.2}, "input": {"turn_detection": None}})
    assert (later["instructions"], later["tools"]) == ("A", [TOOL])
    assert later["audio"]["input"] == {"format": {"type": "audio/pcm", "rate": 24000}, "turn_detection": None}
    assert later["audio"]["output"] == {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "onyx", "speed": 1.2}
    cleared = update(instructions="", tools=[], audio={"input": {"transcription": {"model": "whisper-1"}}})
    assert (cleared["instructions"], cleared["tools"]) == ("", [])
    assert "transcription" not in update(audio={"input": {"transcription": None}})["audio"]["input"]


def test_the_voice_stays_once_it_was_heard(room: Room) -> None:
    app = room.app("Hi.")
    wire = room.wire(app, session={"type": "realtime"})
    ask(wire)
    change = {"type": "realtime", "audio": {"output": {"voice": "onyx"}}}
    assert error(wire, type="session.update", session=change)["code"] == "cannot_update_voice"


def test_what_is_not_honoured(room: Room) -> None:
    given = {**TEXT, "audio": {"input": {"noise_reduction": {"type": "near_field"}}}, "tracing": "auto"}
    wire = room.wire(room.app(), session=given)
    wire = room.wire(room.app(strict=True))
    wire.one("conversation.created")
    told = error(wire, type="session.update", session=given)
    assert (told["code"], told["param"]) == ("unsupported_by_local_server", "session.tracing")


def test_items(room: Room) -> None:
    app = room.app(lambda body: "|".join(f"{message['role']}:{message['content']}" for message in body["messages"]))
    wire = room.wire(app, session={**TEXT, "instructions": "", "audio": {"input": {"turn_detection": None}}})

    def create(item: Any, **place: str) -> Any:
        wire.say("conversation.item.create", item=item, **place)
        added, _ = wire.hear("conversation.item.done")
        return added

    first = create({**user("a"), "id": "msg_a"})
    assert first["previous_item_id"] is None
    assert create(user("c"))["previous_item_id"] == "msg_a"
    assert create({**user("b"), "id": "msg_b"}, previous_item_id="msg_a")["previous_item_id"] == "msg_a"
    assert (
        create(
            {"type": "message", "role": "system", "content": [{"type": "input_text", "text": "s"}]}, previous_item_id="root"
        )["previous_item_id"]
        is None
    )
    create({"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "x"}]})
    assert error(wire, type="conversation.item.create", item={**user("z"), "id": "msg_a"})["param"] == "item.id"
    wire.say("response.create")
    assert (
        wire.hear("response.done")[-1]["response"]["output"][0]["content"][0]["text"]
        == "system:s|user:a|user:b|user:c|assistant:x"
    )
    wire.say("conversation.item.delete", item_id="msg_b")
    assert wire.one("conversation.item.deleted")["item_id"] == "msg_b"
    sound = pcm(voice(0.5))
    spoken = create({"type": "message", "role": "user", "content": [{"type": "input_audio", "audio": sound}]})["item"]
    assert spoken["content"] == [{"type": "input_audio"}]
    wire.say("conversation.item.retrieve", item_id=spoken["id"])
    assert wire.one("conversation.item.retrieved")["item"]["content"][0]["audio"] == sound
    wire.say("response.create")
    text = wire.hear("response.done")[-1]["response"]["output"][0]["content"][0]["text"]
    assert text.startswith("system:s|user:a|user:c|assistant:x")
    assert text.endswith("user:hello there")


def test_what_was_not_heard_is_cut_off(room: Room) -> None:
    texts: list[Any] = []

    def script(body: Any) -> str:
        texts.append([message["content"] for message in body["messages"]])
        return "One two three four. Five six seven eight."

    wire = room.wire(room.app(script), session={"type": "realtime"})
    [item] = ask(wire)[-1]["response"]["output"]
    cut = {"type": "conversation.item.truncate", "item_id": item["id"], "content_index": 0}
    assert error(wire, **cut, audio_end_ms=5000)["param"] == "audio_end_ms"
    assert error(wire, **{**cut, "content_index": 1}, audio_end_ms=5)["param"] == "content_index"
    wire.say(**cut, audio_end_ms=600)
    assert wire.one("conversation.item.truncated")["audio_end_ms"] == 600
    wire.say("conversation.item.retrieve", item_id=item["id"])
    [part] = wire.one("conversation.item.retrieved")["item"]["content"]
    assert part["transcript"] == "One two three four. Five six"
    assert len(base64.b64decode(part["audio"])) == 0.6 * 48_000
    ask(wire)
    assert "One two three four. Five six" in texts[-1]


def test_limits_of_a_minute(room: Room) -> None:
    from entrechat.local import Limits

    wire = room.wire(room.app(limits=Limits(requests_per_minute=2)), session=TEXT)
    remaining = []
    for _ in range(2):
        [told] = [event for event in ask(wire) if event["type"] == "rate_limits.updated"]
        [limit] = told["rate_limits"]
        remaining.append((limit["name"], limit["limit"], limit["remaining"]))
    assert remaining == [("requests", 2, 1), ("requests", 2, 0)]
    done = ask(wire)[-1]["response"]
    assert (done["status"], done["status_details"]["error"]["code"]) == ("failed", "rate_limit_exceeded")


def test_who_hangs_up_stops_the_engine(room: Room) -> None:
    app = room.app("word " * 500, engine={"pause": 0.01})
    wire = room.wire(app, session=TEXT)
    wire.say("conversation.item.create", item=user("Hi"))
    wire.say("response.create")
    wire.hear("response.output_text.delta")
    wire.hang_up()  # which checks that no task is left
    app.engine.close()
    assert app.engine.cancelled == 1  # type: ignore[attr-defined]  # a Scripted's
    assert (app.gate._requests, app.gate._generating) == (0, 0)


def test_nothing_is_written_ahead_of_a_slow_reader(room: Room) -> None:
    wire = room.wire(room.app("One two. Three four. Five six."), session={"type": "realtime"})
    wire.say("conversation.item.create", item=user("Hi"))
    wire.hear("conversation.item.done")
    wire.blocked = True
    wire.say("response.create")
    wire.turn()
    assert wire.waiting == 0
    assert wire.app.speaker.requests == []
    wire.blocked = False
    assert wire.hear("response.done")[-1]["response"]["status"] == "completed"


def test_what_was_used_is_reported(room: Room) -> None:
    records: list[Any] = []
    app = room.app("Hi there.")
    app.journal.observe(records.append)
    wire = room.wire(app, session={**TEXT, "audio": {"input": {"transcription": {"model": "whisper-1"}}}})
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.8), silence(0.7)))
    wire.hear("response.done")
    wire.hang_up()
    kinds = {(used.kind, used.model): used.counts for used in app.usage.between(0, 1 << 40)}
    assert kinds["completions", "gpt-realtime"]["input_audio_tokens"] == pytest.approx(16, abs=1)
    assert kinds["audio_transcriptions", "whisper-1"]["seconds"] == 2
    [record] = records
    assert (record.status, record.operation, record.path) == (101, "realtime.connect", "/v1/realtime")
    assert record.usage["output_tokens"] == 2


@pytest.mark.parametrize(
    ("url", "status", "code"),
    [
        ("/v1/realtime", 400, "missing_required_parameter"),
        ("/v1/realtime?model=gpt-5", 404, "model_not_found"),
        ("/v1/realtime?call_id=rtc_1", 501, "not_implemented"),
        ("/v1/live/sessions", 501, "not_implemented"),
        ("/v1/chat/completions", 404, "unknown_url"),
        ("/v1/realtime/translations?model=gpt-realtime", 404, "model_not_found"),
    ],
)
def test_handshakes_that_are_refused(room: Room, url: str, status: int, code: str) -> None:
    records: list[Any] = []
    app = room.app()
    app.journal.observe(records.append)
    with pytest.raises(Refused) as refused:
        room.wire(app, url)
    assert (refused.value.status, refused.value.error["code"]) == (status, code)
    assert refused.value.headers["x-request-id"].startswith("req_")
    assert (records[0].status, records[0].code) == (status, code)
    assert app.gate._requests == 0


def test_keys(room: Room) -> None:
    app = room.app(api_key="sk-local")
    url = "/v1/realtime?model=gpt-realtime"
    with pytest.raises(Refused, match="401"):
        room.wire(app, url)
    assert room.wire(app, url, headers={"Authorization": "Bearer sk-local"}).subprotocol is None
    offered = ("realtime", "openai-insecure-api-key.sk-local")
    assert room.wire(app, url, subprotocols=offered).subprotocol == "realtime"
    with pytest.raises(Refused, match="401"):
        room.wire(app, url, subprotocols=("realtime", "openai-insecure-api-key.sk-other"))


def test_pages_of_other_sites_are_refused(room: Room) -> None:
    from entrechat.local.serving import _OwnPagesOnly

    app = room.app()
    with pytest.raises(Refused) as refused:
        room.wire(_OwnPagesOnly(app), headers={"Host": "localhost:8080", "Origin": "https://evil.example"})
    assert (refused.value.status, refused.value.error["code"]) == (403, "forbidden_origin")
    room.wire(_OwnPagesOnly(app), headers={"Host": "localhost:8080", "Origin": "http://localhost:3000"})
