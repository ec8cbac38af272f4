"""`Conversation`: what goes out is what a list would send, and every turn is serialised once."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import entrechat
from entrechat import Conversation
from entrechat._core.wrap import wrap_class
from entrechat.helpers import conversation as module
from entrechat.testing import LocalServer
from entrechat.types.chat import ChatCompletion
from entrechat.types.responses import Response
from tests.support.colours import Client
from tests.support.recording import RecordingServer

TEXT = st.text(max_size=20).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
MESSAGES = st.lists(st.fixed_dictionaries({"role": st.sampled_from(["user", "assistant", "system"]), "content": TEXT}))


@given(MESSAGES)
def test_it_sends_what_a_list_would_send(messages: list[dict[str, Any]]) -> None:
    history = Conversation(messages)
    assert history.to_json() == orjson.dumps(messages)
    assert list(history) == messages
    assert len(history) == len(messages)
    assert Conversation.from_json(history.to_json()) == history


def test_a_call_sends_it_as_it_is(client: Client, server: RecordingServer) -> None:
    history = Conversation(system="Be brief.").user("Hi")
    client.run(client.chat.completions.create, model="m", messages=history.messages, logit_bias={50256: -100})
    client.run(client.responses.create, model="m", input=history.input)
    chat, response = (orjson.loads(request.body) for request in server.requests)
    assert chat["messages"] == response["input"] == list(history)
    assert chat["logit_bias"] == {"50256": -100}
    assert history.to_json() in server.requests[0].body


def test_slices_are_lists() -> None:
    history = Conversation([{"role": "user", "content": text} for text in "abc"])
    assert history[1:] == list(history)[1:]
    assert [turn["content"] for turn in reversed(history)] == ["c", "b", "a"]


@pytest.mark.parametrize("answer", [{"object": "chat.completion", "choices": []}, {"object": "chat.completion"}])
def test_a_completion_without_a_message_is_no_turn(answer: dict[str, Any]) -> None:
    history = Conversation()
    with pytest.raises(TypeError, match="the completion has no choices"):
        history.add(wrap_class(ChatCompletion)(answer))
    assert not len(history)


def test_a_response_without_output_adds_nothing() -> None:
    assert not len(Conversation().add(wrap_class(Response)({"object": "response", "output": None})))


@pytest.mark.parametrize("text", ["{}", "[1]", '["a"]', "[null]", "{"])
def test_what_is_no_history(text: str) -> None:
    with pytest.raises(ValueError, match=r"JSON array of messages|unexpected|object"):
        Conversation.from_json(text)


def test_a_turn_is_serialised_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    real = module.encode
    monkeypatch.setattr(module, "encode", lambda value: seen.append(value) or real(value))
    history = Conversation([{"role": "user", "content": "x" * 1000}] * 3)
    seen.clear()
    before = history.to_json()
    history.user("more")
    after = history.to_json()
    assert seen == [{"role": "user", "content": "more"}]
    assert after.startswith(before[:-1])  # the cached prefix, byte for byte


def test_a_conversation_with_the_server(colour: str) -> None:
    import asyncio

    with LocalServer() as server:
        server.reply("Paris.", {"name": "get_time", "arguments": {"zone": "Paris"}}, "Late.")
        tool: Any = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object"}}}
        history = Conversation(developer="Be brief.").user("The capital of France?")

        async def aask(**more: Any) -> Any:
            return await server.async_client.chat.completions.create(model="gpt-4o", messages=history.messages, **more)

        def ask(**more: Any) -> Any:
            if colour == "async":
                return asyncio.run(aask(**more))
            return server.client.chat.completions.create(model="gpt-4o", messages=history.messages, **more)

        history.add(ask())
        history.user("And the time there?")
        called = ask(tools=[tool])
        history.add(called).tool(called.choices[0].message.tool_calls[0].id, {"hour": 23})
        history.add(ask())
        assert [message["role"] for message in history] == [
            "developer", "user", "assistant", "user", "assistant", "tool", "assistant",
        ]  # fmt: skip
        assert history[-1]["content"] == "Late."
        assert history[5]["content"] == '{"hour":23}'
        assert [call["messages"] for call in [c.body for c in server.calls]][-1] == list(history)[:-1]


def test_a_response_is_added_with_all_its_output() -> None:
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": []}
    call = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": "{}", "status": "completed"}
    from entrechat.types.responses import Response

    response = Response.model_validate({"id": "resp_1", "object": "response", "output": [item, call]})
    history = Conversation().user("go").add(response).function_output("call_1", [1, 2])
    assert list(history)[1:] == [item, call, {"type": "function_call_output", "call_id": "call_1", "output": "[1,2]"}]


def test_it_can_be_shortened_and_forked() -> None:
    history = Conversation(system="s").user("a").assistant("b").user("c")
    other = history.fork()
    assert [message["content"] for message in history.pop(2)] == ["b", "c"]
    assert history.to_json() == orjson.dumps([{"role": "system", "content": "s"}, {"role": "user", "content": "a"}])
    history.assistant("d")
    assert [len(history), len(other), other[-1]["content"], history[-1]["content"]] == [3, 4, "c", "d"]
    history.pop(3)
    assert (history.to_json(), bool(history)) == (b"[]", False)
    history.user("again")
    assert history[0]["content"] == "again"
    for made in (copy.copy(history), copy.deepcopy(history), pickle.loads(pickle.dumps(history))):
        assert made == history
        made.user("apart")
        assert made != history
    with pytest.raises(IndexError, match="there are 1 messages, not 2"):
        history.pop(2)
    with pytest.raises(IndexError):
        history[1]


def test_what_is_no_message_is_refused_and_changes_nothing() -> None:
    history = Conversation().user("a")
    before = history.to_json()
    with pytest.raises(TypeError, match=r"\.user\(…\)"):
        history.add("hello")
    with pytest.raises(TypeError, match="bytes"):
        history.user(b"bytes")
    with pytest.raises(TypeError, match="an object, not list"):
        history.extend([{"role": "user", "content": "b"}, ["c"]])
    assert history.to_json() == before
    for wrong in (b"{}", b'"text"'):
        with pytest.raises(ValueError, match="array of messages"):
            Conversation.from_json(wrong)


def test_it_is_at_hand() -> None:
    assert entrechat.Conversation is Conversation
    assert repr(Conversation().user("a")) == "<Conversation of 1 messages, 31 bytes>"
