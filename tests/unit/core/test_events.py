"""From the bytes of a stream to events, its last one, its text; and what is raised when it breaks off."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

import entrechat
from entrechat._core.call import build
from entrechat._core.config import Config
from entrechat._core.events import EventReader
from entrechat._core.http import Origin
from entrechat._core.op import Op
from tests.support.fake_transport import event

DONE = b"data: [DONE]\n\n"


def op(path: str) -> Op:
    module, _, name = path.partition(":")
    found: Op = getattr(importlib.import_module(f"entrechat.resources.{module}"), name)
    return found


CHAT = op("chat.completions.completions:_CREATE")
COMPLETIONS = op("completions:_CREATE")
RESPONSES = op("responses.responses:_CREATE")
RUNS = op("beta.threads.runs.runs:_CREATE")
IMAGES = op("images:_GENERATE")
EDITS = op("images:_EDIT")
SPEECH_TO_TEXT = op("audio.transcriptions:_CREATE")
SESSION = op("beta.agents.sessions.events:_STREAM")
NEW_SESSION = op("beta.agents.sessions.sessions:_CREATE")


def reader(of: Op) -> EventReader:
    config = Config(origin=Origin("https", "api.test", 443), prefix="/v1", headers={}, query={}, api_key="k")
    call = build(
        config,
        Op(of.name, "POST", "/x", stream=of.stream, always_streams=of.always_streams, body=("stream",)),
        {"stream": True},
        {},
    )
    return EventReader(call)


def chat(text: str | None = None, *, end: str | None = None, index: int = 0) -> dict[str, Any]:
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "choices": [{"index": index, "delta": {"content": text}, "finish_reason": end}],
    }


def plain(text: str, end: str | None = None, index: int = 0) -> dict[str, Any]:
    return {"id": "c", "choices": [{"index": index, "text": text, "finish_reason": end}]}


def said(text: str) -> dict[str, Any]:
    return {"type": "response.output_text.delta", "delta": text, "item_id": "i"}


def heard(text: str) -> dict[str, Any]:
    return {"type": "transcript.text.delta", "delta": text}


def told(*texts: str) -> tuple[str, dict[str, Any]]:
    return "thread.message.delta", {
        "id": "m",
        "delta": {"content": [{"index": 0, "type": "text", "text": {"value": text}} for text in texts]},
    }


USAGE = {"id": "c", "choices": [], "usage": {"total_tokens": 3}}

WHOLE: dict[str, tuple[Op, list[Any]]] = {
    "chat, [DONE]": (CHAT, [chat("a"), DONE]),
    "chat, only [DONE]": (CHAT, [DONE]),
    "chat, finish_reason without [DONE]": (CHAT, [chat("a"), chat(end="stop")]),
    "chat, finish_reason, then usage": (CHAT, [chat("a", end="length"), USAGE]),
    "chat, finish_reason early": (CHAT, [chat("a", end="stop"), chat(None)]),
    "chat, two choices": (CHAT, [chat("a"), chat("b", index=1), chat(end="stop", index=1), chat(end="stop")]),
    "chat, a server that leaves out the index": (CHAT, [{"choices": [{"delta": {"content": "a"}, "finish_reason": "stop"}]}]),
    "completions": (COMPLETIONS, [plain("a"), plain("b", "stop")]),
    "responses, completed": (RESPONSES, [said("a"), {"type": "response.completed", "response": {"id": "r"}}]),
    "responses, failed": (
        RESPONSES,
        [{"type": "response.failed", "response": {"id": "r", "error": {"code": "x", "message": "m"}}}],
    ),
    "responses, incomplete": (RESPONSES, [{"type": "response.incomplete", "response": {}}]),
    "responses, named": (RESPONSES, [("response.completed", {"type": "response.completed"})]),
    "run, done": (RUNS, [told("a"), ("done", {}), DONE]),
    "run, completed": (RUNS, [told("a"), ("thread.run.completed", {"id": "run"})]),
    "run, wants tools": (RUNS, [("thread.run.requires_action", {"id": "run"})]),
    "run, failed": (RUNS, [("thread.run.failed", {"id": "run", "last_error": {"code": "c"}})]),
    "images": (
        IMAGES,
        [{"type": "image_generation.partial_image", "b64_json": "x"}, {"type": "image_generation.completed", "b64_json": "y"}],
    ),
    "edits": (EDITS, [{"type": "image_edit.completed", "b64_json": "y"}]),
    "transcription": (SPEECH_TO_TEXT, [heard("a"), {"type": "transcript.text.done", "text": "a"}]),
    "session, whenever": (SESSION, [{"type": "agent.session.idle"}]),
    "session, at once": (SESSION, []),
    "new session": (NEW_SESSION, [{"type": "agent.session.created"}]),
}


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("step", [1, 7, 100_000])
def test_streams_that_end_as_they_should(name: str, step: int) -> None:
    of, events = WHOLE[name]
    body = b"".join(each if isinstance(each, bytes) else event(each) for each in events)
    made = reader(of)
    models = [model for at in range(0, len(body), step) for model in made.feed(body[at : at + step])]
    models += made.finish()
    assert made.done
    assert made.error is None
    assert len(models) == len([each for each in events if each != DONE])
    assert made.finish() == []


BROKEN: dict[str, tuple[Op, list[Any], str]] = {
    "chat, nothing": (CHAT, [], ""),
    "chat": (CHAT, [chat("a"), chat("b")], "ab"),
    "chat, one of two choices": (CHAT, [chat("a"), chat("X", index=1), chat("b", end="stop")], "ab"),
    "chat, within an event": (CHAT, [chat("a"), b'data: {"id": "c", "choi'], "a"),
    "chat, within [DONE]": (CHAT, [chat("a"), b"data: [DO"], "a"),
    "chat, comments only": (CHAT, [b": keepalive\n\n", b": keepalive\n\n"], ""),
    "chat, odd shapes": (
        CHAT,
        [
            {"choices": "x"},
            {"choices": {"a": 1}},
            {"choices": 3},
            {"choices": [None, {"index": [1]}]},
            {"choices": [{"delta": "x"}]},
        ],
        "",
    ),
    "completions": (COMPLETIONS, [plain("a"), plain("b")], "ab"),
    "completions, two choices": (COMPLETIONS, [plain("a"), plain("X", index=1), plain("b")], "ab"),
    "responses": (
        RESPONSES,
        [{"type": "response.created"}, said("a"), {"type": "response.output_text.done", "text": "ab"}],
        "a",
    ),
    "run": (RUNS, [("thread.run.created", {"id": "run"}), told("a", "b"), told("c")], "abc"),
    "run, odd shapes": (
        RUNS,
        [("thread.message.delta", {"delta": None}), ("thread.message.delta", {"delta": {"content": [None, {"text": None}]}})],
        "",
    ),
    "images": (IMAGES, [{"type": "image_generation.partial_image", "b64_json": "x"}], ""),
    "edits": (EDITS, [{"type": "image_edit.partial_image", "b64_json": "x"}], ""),
    "transcription": (SPEECH_TO_TEXT, [heard("a"), heard("b")], "ab"),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("step", [1, 100_000])
def test_streams_that_break_off_carry_what_had_come(name: str, step: int) -> None:
    of, events, text = BROKEN[name]
    body = b"".join(each if isinstance(each, bytes) else event(each) for each in events)
    made = reader(of)
    models = [model for at in range(0, len(body), step) for model in made.feed(body[at : at + step])]
    with pytest.raises(entrechat.StreamTruncatedError) as caught:
        made.finish()
    assert caught.value.events == models
    assert [type(each) for each in caught.value.events] == [type(each) for each in models]
    assert caught.value.text == text
    assert of.name in str(caught.value)
    assert f"after {len(models)} events" in str(caught.value)
    assert not made.done


def test_a_last_event_without_its_blank_line_counts() -> None:
    made = reader(CHAT)
    assert made.feed(event(chat("a", end="stop")).rstrip()) == []
    assert [model.choices[0].finish_reason for model in made.finish()] == ["stop"]
    made = reader(CHAT)
    assert made.feed(event(chat("a")).rstrip()) == []
    assert [model.choices[0].delta.content for model in made.finish()] == ["a"]  # what had come is given first
    assert isinstance(made.error, entrechat.StreamTruncatedError)


# -- errors among the events ------------------------------------------------------------------------------------

ERRORS: list[tuple[Op, Any, dict[str, Any]]] = [
    (CHAT, {"error": {"message": "no", "code": "c", "type": "t", "param": "p"}}, {"message": "no", "code": "c", "param": "p"}),
    (CHAT, ("error", {"error": {"message": "no", "code": 3}}), {"message": "no", "code": "3"}),
    (CHAT, {"error": "no"}, {"message": "no", "body": "no"}),
    (CHAT, {"error": {"code": "c"}}, {"message": "An error occurred during streaming", "code": "c"}),
    (
        CHAT,
        {**chat("", end="error"), "error": {"message": "provider gone", "code": 502}},
        {"message": "provider gone", "code": "502"},
    ),
    (
        RESPONSES,
        {"type": "error", "error": {"type": "invalid_request_error", "message": "no", "code": "c"}},
        {"message": "no", "code": "c"},
    ),
]


@pytest.mark.parametrize(("of", "said", "attributes"), ERRORS, ids=str)
def test_error_events_are_raised(of: Op, said: Any, attributes: dict[str, Any]) -> None:
    with pytest.raises(entrechat.APIError) as caught:
        reader(of).feed(event(said))
    assert type(caught.value) is entrechat.APIError
    for name, value in attributes.items():
        assert getattr(caught.value, name) == value
    assert caught.value.request.url == "https://api.test/v1/x"


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (RESPONSES, {"type": "error", "message": "no", "code": "c", "param": None, "sequence_number": 1}),
        (RESPONSES, ("error", {"type": "error", "message": "no", "code": "c"})),
        (RUNS, ("error", {"message": "no", "code": "c"})),
    ],
    ids=str,
)
def test_error_events_without_an_error_member_are_events_as_in_the_official_client(of: Op, said: Any) -> None:
    made = reader(of)
    [model] = made.feed(event(said))
    told_of = model.data if of is RUNS else model
    assert (told_of.message, told_of.code) == ("no", "c")
    assert made.finish() == []  # and the last


def test_events_before_an_error_in_the_same_piece_are_not_lost() -> None:
    for wrong, kind in (
        (event({"error": {"message": "no"}}), entrechat.APIError),
        (b"data: {oops\n\n", entrechat.APIResponseValidationError),
    ):
        made = reader(CHAT)
        models = made.feed(event(chat("a")) + event(chat("b")) + wrong + event(chat("never")))
        assert [model.choices[0].delta.content for model in models] == ["a", "b"]
        assert type(made.error) is kind


def test_errors_within_a_session_are_events_of_it() -> None:
    for of in (SESSION, NEW_SESSION):
        [model] = reader(of).feed(event({"type": "error", "error": {"message": "m"}}))
        assert model.type == "error"


@pytest.mark.parametrize("quiet", [{"error": None}, {"error": ""}, {"error": {}}])
def test_an_error_that_is_none(quiet: dict[str, Any]) -> None:
    [model] = reader(CHAT).feed(event({**chat("a"), **quiet}))
    assert model.choices[0].delta.content == "a"


# -- no stream at all -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b'{"error": {"message": "no such model", "code": "c"}}', entrechat.APIError, "no such model"),
        (b"<html>\n<title>nginx</title>", entrechat.APIResponseValidationError, "begins with '<html>'"),
        (b'{"id": "c", "choices": []}', entrechat.APIResponseValidationError, "no stream of events"),
        (b'{\n "id": "c"\n}\n', entrechat.APIResponseValidationError, "no stream of events"),
        (b"data: {oops\n\n", entrechat.APIResponseValidationError, "not JSON: '{oops'"),
        (b"data: \xff\xfe\n\n", entrechat.APIResponseValidationError, "not JSON"),
    ],
)
def test_bodies_that_are_no_stream(body: bytes, kind: type[Exception], words: str) -> None:
    made = reader(CHAT)
    with pytest.raises(kind, match=words) as caught:
        made.feed(body)
        made.finish()
    assert type(caught.value) is kind


def test_an_event_that_outgrows_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    made = reader(CHAT)
    made._decoder._limit = 100
    with pytest.raises(entrechat.APIResponseValidationError, match="larger than 100 bytes"):
        made.feed(b"data: " + b"x" * 200)


def test_events_that_are_no_objects_pass() -> None:
    made = reader(CHAT)
    assert made.feed(b"data: 3\n\ndata: null\n\ndata: [1]\n\n") == [3, None, [1]]
    with pytest.raises(entrechat.StreamTruncatedError) as caught:
        made.finish()
    assert caught.value.events == [3, None, [1]]


def test_nothing_after_done_is_read() -> None:
    made = reader(CHAT)
    assert made.feed(DONE + event(chat("late"))) == []
    assert made.done
    assert made.feed(event(chat("later"))) == []


def test_assistants_events_have_their_name() -> None:
    [model] = reader(RUNS).feed(event(told("a")))
    assert type(model).__name__ == "ThreadMessageDelta"
    assert model.event == "thread.message.delta"
    assert model.data.delta.content[0].text.value == "a"


@pytest.mark.parametrize("depth", [3, 400, 1000])
def test_an_error_whose_message_is_no_text(depth: int) -> None:
    with pytest.raises(entrechat.APIError) as caught:
        reader(CHAT).feed(b'data: {"error": {"message": %b1%b}}\n\n' % (b"[" * depth, b"]" * depth))
    assert ("[[[1]]]" if depth == 3 else "cannot be shown") in str(caught.value)
    with pytest.raises(entrechat.APIError) as caught:
        reader(CHAT).feed(b'data: {"error": {"message": "%b"}}\n\n' % (b"x" * 100_000))
    assert len(str(caught.value)) <= 2000
