"""Client secrets, the sessions of the beta, translations, and Responses over a websocket."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from entrechat.local.app import App
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.speech_scripted import ScriptedSpeech, ScriptedTranscriber

from .caller import Caller
from .conftest import MakeCaller
from .realtime_wire import TEXT, TOOL, Refused, Room, ask, pcm, silence, types, user, voice

VOICES = {"speaker": ScriptedSpeech(), "transcriber": ScriptedTranscriber()}
URL = "/v1/realtime"


@pytest.fixture
def room() -> Iterator[Room]:
    with Room() as made:
        yield made


def bearer(value: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {value}"}


def test_a_client_secret_opens_its_session(make_caller: MakeCaller, room: Room) -> None:
    caller = make_caller(app={**VOICES, "api_key": "sk-local"})
    key = bearer("sk-local")
    session = {**TEXT, "model": "gpt-realtime-mini", "instructions": "Sing.", "tools": [TOOL]}
    made = caller.api("POST", "/realtime/client_secrets", {"session": session, "expires_after": {"seconds": 30}}, headers=key)
    assert made["value"].startswith("ek_")
    assert made["session"]["instructions"] == "Sing."
    assert made["expires_at"] == made["session"]["expires_at"]
    wire = room.wire(caller.app, URL, headers=bearer(made["value"]))
    wire.one("conversation.created")
    wire.say("session.update", session={"type": "realtime"})
    assert wire.one("session.updated")["session"]["model"] == "gpt-realtime-mini"
    browser = ("realtime", f"openai-insecure-api-key.{made['value']}")
    room.wire(caller.app, f"{URL}?model=gpt-realtime-mini", subprotocols=browser)
    for url, why in ((f"{URL}?model=gpt-realtime", "another model"), ("/v1/responses", "realtime sessions only")):
        with pytest.raises(Refused, match=why):
            room.wire(caller.app, url, headers=bearer(made["value"]))


def test_a_client_secret_ends(room: Room) -> None:
    now = [1000.0]
    app = room.app(clock=lambda: now[0])
    made = Caller(app, "sync").api(
        "POST", "/realtime/client_secrets", {"expires_after": {"anchor": "created_at", "seconds": 10}}
    )
    assert (made["expires_at"], made["session"]["model"]) == (1010, "gpt-realtime")
    room.wire(app, URL, headers=bearer(made["value"]))
    now[0] = 1010
    with pytest.raises(Refused, match="expired"):
        room.wire(app, URL, headers=bearer(made["value"]))
    Caller(app, "sync").api("POST", "/realtime/client_secrets", {})
    with pytest.raises(Refused, match="Incorrect"):  # old ones are swept away
        room.wire(app, URL, headers=bearer(made["value"]))


def test_a_client_secret_outlives_the_server(room: Room, tmp_path: Path) -> None:
    app = App(Scripted(), state=tmp_path, **VOICES)
    made = Caller(app, "sync").api("POST", "/realtime/client_secrets", {"session": {"type": "transcription"}})
    app.close()
    again = App(Scripted(), state=tmp_path, **VOICES)
    room.made.append(again)
    assert made["value"].encode() not in (tmp_path / "state.db").read_bytes()
    wire = room.wire(again, URL, headers=bearer(made["value"]))
    wire.say("session.update", session={"type": "transcription"})
    assert wire.one("session.updated")["session"]["type"] == "transcription"


def test_client_secrets_that_cannot_be(make_caller: MakeCaller) -> None:
    caller = make_caller(app=VOICES)
    for session, param in (
        ({}, "session.type"),
        ({"type": "realtime", "model": "gpt-5"}, "model"),
        ({"type": "realtime", "audio": {"output": {"voice": "nobody"}}}, "session.audio.output.voice"),
        ({"type": "transcription", "audio": {"input": {"transcription": {"model": "no"}}}}, None),
    ):
        if session:
            status = 404 if "model" in str(param) or param is None else 400
            answer = caller.api("POST", "/realtime/client_secrets", {"session": session}, status=status)
            assert param is None or answer["error"]["param"] == param
    assert caller.api("POST", "/realtime/client_secrets", {"expires_after": {"seconds": 5}}, status=400)


def test_the_beta_s_sessions(make_caller: MakeCaller, room: Room) -> None:
    caller = make_caller("Hi there.", app={**VOICES, "transcriber": ScriptedTranscriber(["hello"])})
    made = caller.api(
        "POST",
        "/realtime/sessions",
        {
            "model": "gpt-4o-realtime-preview",
            "modalities": ["audio", "text"],
            "voice": "onyx",
            "turn_detection": {"type": "server_vad"},
        },
    )
    assert made["client_secret"]["value"].startswith("ek_")
    headers = {**bearer(made["client_secret"]["value"]), "OpenAI-Beta": "realtime=v1"}
    wire = room.wire(caller.app, URL, headers=headers, schema=None)
    created = wire.one("session.created")["session"]
    assert (created["voice"], created["modalities"], created["input_audio_format"]) == ("onyx", ["text", "audio"], "pcm16")
    wire.one("conversation.created")
    wire.say("session.update", session={"modalities": ["text"], "input_audio_transcription": {"model": "whisper-1"}})
    updated = wire.one("session.updated")["session"]
    assert (updated["modalities"], updated["input_audio_transcription"]) == (["text"], {"model": "whisper-1"})
    wire.say(
        "conversation.item.create", item={"type": "message", "role": "assistant", "content": [{"type": "text", "text": "x"}]}
    )
    assert wire.one("conversation.item.created")["item"]["content"] == [{"type": "text", "text": "x"}]
    wire.say("response.create", response={"modalities": ["text", "audio"], "temperature": 0.7, "max_output_tokens": 50})
    events = wire.hear("response.done")
    assert [kind for kind in dict.fromkeys(types(events)) if "rate" not in kind] == [
        "response.created",
        "response.output_item.added",
        "conversation.item.created",
        "response.content_part.added",
        "response.audio_transcript.delta",
        "response.audio.delta",
        "response.audio.done",
        "response.audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    ]
    done = events[-1]["response"]
    assert (done["modalities"], done["voice"], done["output_audio_format"]) == (["text", "audio"], "onyx", "pcm16")
    assert done["output"][0]["content"] == [{"type": "audio", "transcript": "Hi there."}]
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.8), silence(0.7)))
    assert "conversation.item.created" in types(wire.hear("conversation.item.input_audio_transcription.completed"))


def test_the_beta_s_transcription_sessions(make_caller: MakeCaller, room: Room) -> None:
    caller = make_caller(app={**VOICES, "transcriber": ScriptedTranscriber(["hello"])})
    given = {"input_audio_format": "g711_ulaw", "input_audio_transcription": {"model": "gpt-4o-transcribe"}}
    made = caller.api("POST", "/realtime/transcription_sessions", given)
    assert made["input_audio_format"] == "g711_ulaw"
    headers = {**bearer(made["client_secret"]["value"]), "OpenAI-Beta": "realtime=v1"}
    wire = room.wire(caller.app, URL, headers=headers, schema=None)
    assert wire.one("transcription_session.created")["session"]["input_audio_format"] == "g711_ulaw"
    wire.say("transcription_session.update", session={"input_audio_format": "pcm16"})
    assert wire.one("transcription_session.updated")["session"]["input_audio_format"] == "pcm16"


def test_translations(make_caller: MakeCaller, room: Room) -> None:
    transcriber = ScriptedTranscriber(["guten Tag", "good day", "und jetzt", "and now"])
    caller = make_caller(app={"speaker": ScriptedSpeech(), "transcriber": transcriber})
    session = {"model": "gpt-realtime-translate", "audio": {"output": {"language": "en"}}}
    made = caller.api("POST", "/realtime/translations/client_secrets", {"session": session})
    wire = room.wire(
        caller.app, "/v1/realtime/translations", headers=bearer(made["value"]), schema="RealtimeTranslationServerEvent"
    )
    assert wire.one("session.created")["session"]["audio"]["output"] == {"language": "en"}
    wire.say("session.update", session={"audio": {"input": {"transcription": {"model": "gpt-realtime-whisper"}}}})
    assert wire.one("session.updated")["session"]["audio"]["input"]["transcription"] == {"model": "gpt-realtime-whisper"}
    wire.say("session.update", session={"audio": {"output": {"language": "fr"}}})
    assert wire.one("error")["error"]["param"] == "session.audio.output.language"
    wire.say("session.input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.8), silence(1.0), voice(0.4)))
    wire.say("session.close")
    events = wire.hear("session.closed")
    texts = {
        side: [event["delta"] for event in events if event["type"] == f"session.{side}_transcript.delta"]
        for side in ("input", "output")
    }
    assert texts == {"input": ["guten Tag", "und jetzt"], "output": ["good day", "and now"]}
    assert [settings.translate for _, settings in transcriber.requests] == [False, True, False, True]
    sound = b"".join(base64.b64decode(event["delta"]) for event in events if event["type"] == "session.output_audio.delta")
    assert len(sound) == pytest.approx(0.4 * 48_000, rel=0.05)
    assert wire.ends() == 1000


def test_responses_over_a_websocket(room: Room) -> None:
    app = room.app("You said {input}.")
    wire = room.wire(app, "/v1/responses", schema=None)
    wire.say("response.create", model="gpt-4o", input="one")
    events = wire.hear("response.completed")
    assert types(events)[:2] == ["response.created", "response.in_progress"]
    first = events[-1]["response"]
    wire.say("response.create", model="gpt-4o", input="two", previous_response_id=first["id"], stream_id="s1")
    events = wire.hear("response.completed")
    assert {event["stream_id"] for event in events} == {"s1"}
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "You said two."
    assert len(app.engine.requests[-1]["messages"]) == 3  # type: ignore[attr-defined]  # a Scripted's
    for number in range(3):
        wire.say("response.create", model="gpt-4o", input=str(number))
    said = [wire.hear("response.completed")[-1]["response"]["output"][0]["content"][0]["text"] for _ in range(3)]
    assert said == ["You said 0.", "You said 1.", "You said 2."]
    for event, status, param in (
        ({"type": "response.create", "model": "gpt-4o", "colour": 1}, 400, "colour"),
        ({"type": "response.create", "model": "no", "input": "x"}, 404, "model"),
        ({"type": "response.steer"}, 400, "type"),
        ({"type": "response.create", "model": "gpt-4o", "generate": False}, 400, "generate"),
        ({"type": "response.create", "model": "gpt-4o", "stream_id": 5}, 400, "stream_id"),
    ):
        wire.say(**event)
        told = wire.one("error")
        assert (told["status"], told["error"]["param"]) == (status, param)


def test_who_leaves_a_responses_socket_stops_the_engine(room: Room) -> None:
    app = room.app("word " * 500, engine={"pause": 0.01})
    wire = room.wire(app, "/v1/responses", schema=None)
    wire.say("response.create", model="gpt-4o", input="one")
    wire.say("response.create", model="gpt-4o", input="two")
    wire.hear("response.output_text.delta")
    wire.hang_up()
    app.engine.close()
    assert len(app.engine.requests) == app.engine.cancelled == 1  # type: ignore[attr-defined]  # a Scripted's
    assert (app.gate._requests, app.gate._generating) == (0, 0)


def test_a_plain_request_is_told_of_the_websocket(make_caller: MakeCaller, monkeypatch: pytest.MonkeyPatch) -> None:
    caller = make_caller()
    for path in ("/realtime?model=gpt-realtime", "/realtime/translations", "/responses"):
        assert caller.api("GET", path, status=426)["error"]["code"] == "upgrade_required"
    monkeypatch.setattr("entrechat.local.routes.find_spec", lambda name: None)
    told = caller.api("GET", "/realtime", status=501)["error"]
    assert told["code"] == "extra_missing"
    assert "pip install 'entrechat[realtime]'" in told["message"]


def test_calls_are_not_offered(make_caller: MakeCaller) -> None:
    caller = make_caller()
    for path in ("/realtime/calls/rtc_1/accept", "/realtime/calls/rtc_1/hangup", "/realtime/calls/rtc_1/refer"):
        assert caller.api("POST", path, {}, status=501)["error"]["code"] == "not_implemented"


def test_usage_of_the_project_s_key(room: Room) -> None:
    app = room.app("Hi.", api_key="sk-local")
    made = Caller(app, "sync").api("POST", "/realtime/client_secrets", {"session": TEXT}, headers=bearer("sk-local"))
    wire = room.wire(app, URL, headers=bearer(made["value"]))
    wire.say("conversation.item.create", item=user("Hi"))
    ask(wire)
    [used] = list(app.usage.between(0, 1 << 40))
    assert (used.project, used.key, used.kind) == ("proj_default", "key_default", "completions")
