"""Realtime sessions: events in their documented order, checked against the document, over a websocket without a socket."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from entrechat.local.problems import Problem

from .realtime_wire import RATE, TEXT, TOOL, Room, Wire, ask, error, pcm, silence, types, user, voice
from .test_engines import wait_for


@pytest.fixture
def room() -> Iterator[Room]:
    with Room() as made:
        yield made


def test_a_turn_in_writing(room: Room) -> None:
    app = room.app("Well, hello.")
    wire = Wire(app).__enter__()
    room.made.append(wire)
    created = wire.one("session.created")
    assert created["session"]["model"] == "gpt-realtime"
    assert created["session"]["expires_at"] > 0
    conversation = wire.one("conversation.created")["conversation"]
    wire.say("session.update", session={**TEXT, "instructions": "Be brief."})
    assert wire.one("session.updated")["session"]["instructions"] == "Be brief."
    wire.say("conversation.item.create", item=user("Hello there"), event_id="mine")
    added, done = wire.hear("conversation.item.done")
    assert added["item"] == done["item"]
    assert (added["previous_item_id"], added["item"]["status"]) == (None, "completed")
    wire.say("response.create")
    events = wire.hear("response.done")
    assert types(events) == [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]
    assert len({event["event_id"] for event in events}) == len(events)
    first, last = events[0]["response"], events[-1]["response"]
    assert (first["status"], first["output"]) == ("in_progress", [])
    assert last["id"] == first["id"]
    assert last["status"] == "completed"
    assert last["conversation_id"] == conversation["id"]
    [item] = last["output"]
    assert item["content"] == [{"type": "output_text", "text": "Well, hello."}]
    assert "".join(event["delta"] for event in events if event["type"] == "response.output_text.delta") == "Well, hello."
    assert events[3]["previous_item_id"] == added["item"]["id"]
    assert {event["item_id"] for event in events if "item_id" in event} == {item["id"]}
    usage = last["usage"]
    assert (usage["input_tokens"], usage["output_tokens"], usage["total_tokens"]) == (4, 2, 6)
    assert app.engine.requests[0]["messages"] == [  # type: ignore[attr-defined]  # a Scripted's
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hello there"},
    ]


def test_the_model_reads_all_that_was_said(room: Room) -> None:
    app = room.app(lambda body: str(len(body["messages"])))
    wire = room.wire(app, session=TEXT)
    assert ask(wire)[-1]["response"]["output"][0]["content"][0]["text"] == "2"
    assert ask(wire)[-1]["response"]["output"][0]["content"][0]["text"] == "4"


def test_an_answer_that_is_spoken(room: Room) -> None:
    app = room.app("One two three. Four five!\nSix")
    wire = room.wire(app, session={"type": "realtime", "audio": {"output": {"voice": "onyx"}}})
    events = ask(wire)
    assert [kind for kind in dict.fromkeys(types(events)) if kind.startswith(("response.output_a", "response.content"))] == [
        "response.content_part.added",
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
    ]
    assert app.speaker.requests == [  # type: ignore[attr-defined]  # a ScriptedSpeech's
        ("One two three. ", "low", 1.0),
        ("Four five!\n", "low", 1.0),
        ("Six", "low", 1.0),
    ]
    sound = b"".join(base64.b64decode(event["delta"]) for event in events if event["type"] == "response.output_audio.delta")
    assert len(sound) == pytest.approx(0.6 * RATE * 2, rel=0.02)
    assert (
        max(len(event["delta"]) for event in events if event["type"] == "response.output_audio.delta") <= 0.2 * RATE * 2 * 4 / 3
    )
    done = events[-1]["response"]
    [item] = done["output"]
    assert item["content"] == [{"type": "output_audio", "transcript": "One two three. Four five!\nSix"}]
    assert done["usage"]["output_token_details"] == {"text_tokens": 5, "audio_tokens": 12}
    wire.say("conversation.item.retrieve", item_id=item["id"])
    assert base64.b64decode(wire.one("conversation.item.retrieved")["item"]["content"][0]["audio"]) == sound


def test_tools_are_called_and_answered(room: Room) -> None:
    def script(body: Any) -> Any:
        last = body["messages"][-1]
        return f"It is {last['content']}." if last["role"] == "tool" else {"name": "get_weather", "arguments": {"city": "Oslo"}}

    wire = room.wire(room.app(script), session={**TEXT, "tools": [TOOL], "tool_choice": "auto"})
    events = ask(wire, "Weather in Oslo?")
    assert [kind for kind in dict.fromkeys(types(events)) if "rate" not in kind] == [
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]
    [call] = events[-1]["response"]["output"]
    assert (call["type"], call["name"], call["arguments"]) == ("function_call", "get_weather", '{"city":"Oslo"}')
    wire.say("conversation.item.create", item={"type": "function_call_output", "call_id": call["call_id"], "output": "cold"})
    wire.hear("conversation.item.done")
    wire.say("response.create")
    assert wire.hear("response.done")[-1]["response"]["output"][0]["content"][0]["text"] == "It is cold."


def test_a_turn_by_voice(room: Room) -> None:
    app = room.app("You said: {input}", heard=["what time is it"])
    transcription = {"model": "gpt-4o-mini-transcribe", "language": "en"}
    wire = room.wire(app, session={**TEXT, "audio": {"input": {"transcription": transcription}}})
    sound = np.concatenate([silence(0.6), voice(1.0), silence(0.8)])
    events: list[Any] = []
    for begin in range(0, len(sound), 2400):
        wire.say("input_audio_buffer.append", audio=pcm(sound[begin : begin + 2400]))
    events = wire.hear("response.done")
    order = [kind for kind in types(events) if not kind.startswith(("response.", "rate"))]
    heard = "conversation.item.input_audio_transcription"
    assert [kind for kind in order if not kind.startswith(heard)][:5] == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
    ]
    by = {event["type"]: event for event in reversed(events)}
    started, stopped = by["input_audio_buffer.speech_started"], by["input_audio_buffer.speech_stopped"]
    assert 250 <= started["audio_start_ms"] <= 350  # 300 ms before the voice
    assert 2050 <= stopped["audio_end_ms"] <= 2200  # 500 ms after it
    committed = by["input_audio_buffer.committed"]
    assert started["item_id"] == stopped["item_id"] == committed["item_id"] == by[f"{heard}.completed"]["item_id"]
    assert by[f"{heard}.delta"]["delta"] == by[f"{heard}.completed"]["transcript"] == "what time is it"
    assert by[f"{heard}.completed"]["usage"]["type"] == "tokens"
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "You said: what time is it"
    assert events[-1]["response"]["usage"]["input_token_details"]["audio_tokens"] == pytest.approx(18, abs=1)
    [(seconds, settings)] = app.transcriber.requests  # type: ignore[attr-defined]  # a ScriptedTranscriber's
    assert seconds == pytest.approx((stopped["audio_end_ms"] - started["audio_start_ms"]) / 1000, abs=0.02)
    assert settings.language == "en"


@pytest.mark.parametrize("name", ["audio/pcmu", "audio/pcma"])
def test_the_telephone_s_formats(room: Room, name: str) -> None:
    from entrechat.local.realtime.sound import as_base64, decoded, encoded, format_of

    format = format_of({"type": name})
    app = room.app("One two three.", heard=["hm"])
    wire = room.wire(
        app, session={"type": "realtime", "audio": {"input": {"format": {"type": name}}, "output": {"format": {"type": name}}}}
    )
    sound = np.concatenate([silence(0.6, rate=8000), voice(1.0, rate=8000), silence(0.8, rate=8000)])
    wire.say("input_audio_buffer.append", audio=as_base64(encoded(sound, format)))
    events = wire.hear("response.done")
    [started] = [event for event in events if event["type"] == "input_audio_buffer.speech_started"]
    assert 250 <= started["audio_start_ms"] <= 350
    spoken = b"".join(base64.b64decode(event["delta"]) for event in events if event["type"] == "response.output_audio.delta")
    assert len(spoken) == pytest.approx(0.3 * 8000, rel=0.02)
    assert np.abs(decoded(spoken, format)).max() == pytest.approx(0.3, abs=0.03)


def test_turns_by_hand(room: Room) -> None:
    app = room.app("{input}", heard=["one", "two"])
    wire = room.wire(app, session={**TEXT, "audio": {"input": {"turn_detection": None}}})
    assert error(wire, type="input_audio_buffer.commit", event_id="e1") == {
        "type": "invalid_request_error",
        "code": "input_audio_buffer_commit_empty",
        "message": "Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, "
        "but buffer only has 0.00ms of audio.",
        "param": None,
        "event_id": "e1",
    }
    wire.say("input_audio_buffer.append", audio=pcm(voice(1.0)))
    wire.say("input_audio_buffer.clear")
    wire.one("input_audio_buffer.cleared")
    wire.say("input_audio_buffer.append", audio=pcm(voice(0.5)))
    wire.say("input_audio_buffer.commit")
    committed, added, _ = wire.hear("conversation.item.done")
    assert committed["item_id"] == added["item"]["id"]
    assert added["item"]["content"] == [{"type": "input_audio"}]
    wire.say("response.create")
    assert wire.hear("response.done")[-1]["response"]["output"][0]["content"][0]["text"] == "one"
    assert app.transcriber.requests[0][0] == pytest.approx(0.5, abs=0.01)  # type: ignore[attr-defined]


def test_who_interrupts_is_heard(room: Room) -> None:
    app = room.app("word " * 400, engine={"pause": 0.01})
    wire = room.wire(app, session=TEXT)
    wire.say("conversation.item.create", item=user("Tell me a story"))
    wire.say("response.create")
    wire.hear("response.output_text.delta")
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.6), silence(0.7)))
    events = wire.hear("response.done")
    done = events[-1]["response"]
    assert (done["status"], done["status_details"]["reason"]) == ("cancelled", "turn_detected")
    assert done["output"][0]["status"] == "incomplete"
    assert "input_audio_buffer.speech_started" in types(events)
    wait_for(lambda: app.engine.cancelled == 1)  # type: ignore[attr-defined]  # a Scripted's
    assert wire.hear("response.created")[-1]["response"]["id"] != done["id"], "what was said meanwhile is answered"


def test_who_may_not_interrupt_is_answered_later(room: Room) -> None:
    app = room.app("word " * 30, engine={"pause": 0.005})
    detection = {"type": "server_vad", "interrupt_response": False}
    wire = room.wire(app, session={**TEXT, "audio": {"input": {"turn_detection": detection}}})
    wire.say("conversation.item.create", item=user("Hi"))
    wire.say("response.create")
    wire.hear("response.created")
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.6), silence(0.7)))
    assert wire.hear("response.done")[-1]["response"]["status"] == "completed"
    assert wire.hear("response.done")[-1]["response"]["status"] == "completed"


def test_semantic_detection_waits_by_eagerness(room: Room) -> None:
    ends = {}
    for eagerness in ("low", "high"):
        detection = {"type": "semantic_vad", "eagerness": eagerness, "create_response": False}
        wire = room.wire(room.app(), session={**TEXT, "audio": {"input": {"turn_detection": detection}}})
        wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(1.0), silence(2.0)))
        ends[eagerness] = wire.hear("conversation.item.done")[1]["audio_end_ms"]
    assert 2650 <= ends["low"] <= 2800
    assert 1800 <= ends["high"] <= 1950


def test_cancelling(room: Room) -> None:
    app = room.app("word " * 400, engine={"pause": 0.01})
    wire = room.wire(app, session=TEXT)
    assert error(wire, type="response.cancel")["code"] == "response_cancel_not_active"
    wire.say("conversation.item.create", item=user("Hi"))
    wire.say("response.create")
    [active] = [event["response"] for event in wire.hear("response.output_text.delta") if event["type"] == "response.created"]
    wire.say("response.create", event_id="second")
    refused = wire.hear_error()
    assert (refused["code"], refused["event_id"]) == ("conversation_already_has_active_response", "second")
    wire.say("response.cancel", response_id=active["id"])
    wire.say("response.create")
    events = wire.hear("response.done")
    assert types(events)[-5:] == [
        "response.output_text.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]
    done = events[-1]["response"]
    assert (done["id"], done["status"], done["status_details"]["reason"]) == (active["id"], "cancelled", "client_cancelled")
    wire.hear("response.output_text.delta")


def test_beside_the_conversation(room: Room) -> None:
    app = room.app(lambda body: " / ".join(str(message["content"]) for message in body["messages"]))
    wire = room.wire(app, session={**TEXT, "instructions": "S"})
    wire.say("conversation.item.create", item=user("first"))
    first = wire.hear("conversation.item.done")[-1]["item"]
    wire.say(
        "response.create",
        response={
            "conversation": "none",
            "metadata": {"topic": "x"},
            "instructions": "Other",
            "input": [{"type": "item_reference", "id": first["id"]}, user("aside")],
        },
    )
    events = wire.hear("response.done")
    assert "conversation.item.added" not in types(events)
    done = events[-1]["response"]
    assert done["output"][0]["content"][0]["text"] == "Other / first / aside"
    assert done["metadata"] == {"topic": "x"}
    assert "conversation_id" not in done
    wire.say("response.create")
    assert wire.hear("response.done")[-1]["response"]["output"][0]["content"][0]["text"] == "S / first"


def test_an_answer_that_fails_or_is_cut_off(room: Room) -> None:
    wire = room.wire(room.app(Problem(503, "No model here.", code="model_file_missing")), session=TEXT)
    done = ask(wire)[-1]["response"]
    assert done["status"] == "failed"
    assert done["status_details"]["error"]["code"] == "model_file_missing"
    assert done["status_details"]["error"]["message"] == "No model here."
    wire = room.wire(room.app("one two three four"), session={**TEXT, "max_output_tokens": 2})
    done = ask(wire)[-1]["response"]
    assert (done["status"], done["status_details"]["reason"]) == ("incomplete", "max_output_tokens")
    assert done["output"][0]["content"][0]["text"] == "one two"


def test_what_is_too_long_is_cut_by_turns(room: Room) -> None:
    app = room.app("{input}", engine={"context": 12})
    wire = room.wire(app, session={**TEXT, "instructions": ""})
    for text in ("one two three four", "five six seven eight", "nine ten eleven twelve"):
        assert ask(wire, text)[-1]["response"]["output"][0]["content"][0]["text"] == text
    wire.say("session.update", session={"type": "realtime", "truncation": "disabled"})
    wire.hear("session.updated")
    done = ask(wire, "thirteen")[-1]["response"]
    assert (done["status"], done["status_details"]["error"]["code"]) == ("failed", "context_length_exceeded")


def test_who_says_nothing_is_asked(room: Room) -> None:
    app = room.app("{input}")
    detection = {"type": "server_vad", "idle_timeout_ms": 6000}
    wire = room.wire(app, session={**TEXT, "audio": {"input": {"turn_detection": detection}}})
    ask(wire)
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5)))
    wire.turn()
    app.sleep.wake(6.0)  # type: ignore[attr-defined]  # a Sleeps'
    events = wire.hear("response.done")
    assert types(events)[:4] == [
        "input_audio_buffer.timeout_triggered",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
    ]
    assert (events[0]["audio_start_ms"], events[0]["audio_end_ms"]) == (0, 500)
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "(The user says nothing.)"


def test_a_session_that_lasts_too_long(room: Room) -> None:
    app = room.app()
    wire = room.wire(app)
    wire.one("conversation.created")
    wire.turn()
    app.sleep.wake(3600)  # type: ignore[attr-defined]  # a Sleeps'
    assert wire.one("error")["error"]["code"] == "session_expired"
    assert wire.ends() == 1000


def test_transcription_sessions(room: Room) -> None:
    app = room.app(heard=["one two", "three"])
    wire = room.wire(app, "/v1/realtime?intent=transcription")
    transcription = {"model": "whisper-1", "language": "en", "prompt": "Numbers"}
    wire.say(
        "session.update",
        session={
            "type": "transcription",
            "audio": {"input": {"transcription": transcription}},
            "include": ["item.input_audio_transcription.logprobs"],
        },
    )
    updated = wire.one("session.updated")["session"]
    assert (updated["type"], updated["audio"]["input"]["transcription"]) == ("transcription", transcription)
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.8), silence(1.0), voice(0.8), silence(0.7)))
    completed = "conversation.item.input_audio_transcription.completed"
    events = [*wire.hear(completed), *wire.hear(completed)]
    done = [event for event in events if event["type"] == completed]
    assert [event["transcript"] for event in done] == ["one two", "three"]
    assert [entry["token"] for entry in done[0]["logprobs"]] == [" one", " two"]
    assert done[0]["usage"]["type"] == "duration"
    assert types(events).count("input_audio_buffer.committed") == 2
    assert not [kind for kind in types(events) if kind.startswith("response.")]
    assert app.transcriber.requests[0][1].prompt == "Numbers"  # type: ignore[attr-defined]
    wire.say("response.create")
    assert wire.hear_error()["code"] == "unsupported_by_local_server"


def test_a_transcription_that_fails(room: Room) -> None:
    class Deaf:
        models = room.app().transcriber.models

        def listen(self, *_: Any) -> Any:
            raise Problem(400, "Not that language.", param="language", code="invalid_value")

        def close(self) -> None: ...

    wire = room.wire(
        room.app(transcriber=Deaf()), session={**TEXT, "audio": {"input": {"transcription": {"model": "whisper-1"}}}}
    )
    wire.say("input_audio_buffer.append", audio=pcm(silence(0.5), voice(0.8), silence(0.7)))
    events = wire.hear("response.done")
    [failed] = [event for event in events if event["type"].endswith("transcription.failed")]
    assert failed["error"]["message"] == "Not that language."
    assert events[-1]["response"]["status_details"]["error"]["message"] == "Not that language."
