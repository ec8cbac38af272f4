"""`chat.completions.stream`: the official client's events, and what no client should trip over."""

from __future__ import annotations

import json
import pickle
import warnings
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import entrechat
from entrechat.helpers.chat_stream import ChatCompletionStreamState
from entrechat.types.chat import ChatCompletionChunk
from tests.helpers.streams import USAGE, call, chat_events, choice, chunk, clients, text_chunks
from tests.support.colours import Client
from tests.support.recording import Answer, RecordingServer

pydantic = pytest.importorskip("pydantic")


class Place(pydantic.BaseModel):
    name: str
    number: int = 3


LOGPROB = {"token": "a", "logprob": -1.0, "bytes": None, "top_logprobs": []}
TOOL = entrechat.pydantic_function_tool(Place)
BEGIN = chunk(choice({"role": "assistant", "content": None}))
CASES: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "text": ([*text_chunks("Hello, world"), chunk(usage=USAGE)], {}),
    "json": (text_chunks('{"name": "Paris", "number": 42}', 4), {"response_format": Place}),
    "json by a format of the API's": (text_chunks('{"a": 1}'), {"response_format": {"type": "json_object"}}),
    "tools": (
        [
            BEGIN,
            chunk(choice({"tool_calls": [call(0, "", id="t1", type="function", name="Place")]})),
            *(chunk(choice({"tool_calls": [call(0, piece)]})) for piece in ('{"name"', ': "x"', ', "number": 7}')),
            chunk(choice({"tool_calls": [call(1, "", id="t2", type="function", name="Other")]})),
            chunk(choice({"tool_calls": [call(1, "{}")]})),
            chunk(choice({}, finish="tool_calls")),
        ],
        {"tools": [TOOL]},
    ),
    "text, then a tool": (
        [
            *text_chunks("Let me see")[:-1],
            chunk(choice({"tool_calls": [call(0, '{"name": "x"}', id="t1", type="function", name="Place")]})),
            chunk(choice({}, finish="tool_calls")),
        ],
        {"tools": [TOOL]},
    ),
    "refusal": (
        [
            chunk(choice({"role": "assistant", "refusal": ""})),
            *(chunk(choice({"refusal": p})) for p in ("I ", "won't")),
            chunk(choice({}, finish="stop")),
        ],
        {"response_format": Place},
    ),
    "logprobs": (
        [BEGIN]
        + [chunk(choice({"content": p}, logprobs={"content": [LOGPROB], "refusal": None})) for p in "abc"]
        + [chunk(choice({}, finish="stop"))],
        {"logprobs": True},
    ),
    "two answers": (
        [
            chunk(choice({"role": "assistant", "content": "a"}), choice({"role": "assistant", "content": "x"}, 1)),
            chunk(choice({"content": "y"}, 1)),
            chunk(choice({"content": "b"})),
            chunk(choice({}, finish="stop")),
            chunk(choice({}, 1, finish="stop")),
        ],
        {"n": 2},
    ),
    "reasoning": ([BEGIN, *(chunk(choice({"reasoning_content": p})) for p in "abc"), *text_chunks("x")[1:]], {}),
    "function call": (
        [
            chunk(choice({"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": ""}})),
            chunk(choice({"function_call": {"arguments": "{}"}})),
            chunk(choice({}, finish="function_call")),
        ],
        {},
    ),
    "cut off": ([*text_chunks("abc")[:-1], chunk(choice({}, finish="length"), usage=USAGE)], {}),
    "cut off, to be parsed": ([*text_chunks("{")[:-1], chunk(choice({}, finish="length"))], {"response_format": Place}),
    "filtered, with tools": ([*text_chunks("a")[:-1], chunk(choice({}, finish="content_filter"))], {"tools": [TOOL]}),
    "does not fit": (text_chunks('{"name": 1}'), {"response_format": Place}),
    "Azure's filter": ([chunk(choice({"content": "x"}), object=""), *text_chunks("abc")], {}),
}


@pytest.mark.filterwarnings("ignore:Pydantic serializer")  # the official client's
@pytest.mark.parametrize("name", CASES)
def test_as_the_official_client(name: str, server: RecordingServer) -> None:
    pytest.importorskip("openai")
    chunks, options = CASES[name]
    theirs, ours = (chat_events(client, server, chunks, **options) for client in clients(server))
    assert [kind for kind, _ in ours[0]] == [kind for kind, _ in theirs[0]]
    for mine, wanted in zip(ours[0], theirs[0], strict=True):
        if mine[0] != "ChunkEvent":
            assert mine == wanted
    assert ours[1] == theirs[1]


@pytest.mark.filterwarnings("ignore:Pydantic serializer")
def test_snapshots_as_the_official_client(server: RecordingServer) -> None:
    pytest.importorskip("openai")
    chunks, options = CASES["tools"]
    taken = []
    for client in clients(server):
        server.answer = Answer.of_events(chunks)
        with client.chat.completions.stream(model="m", messages=[], **options) as stream:
            seen = [event.snapshot.choices[0].message for event in stream if event.type == "chunk"]
            taken.append([(m.role, m.content, len(m.tool_calls or [])) for m in seen])
    assert taken[0] == taken[1]


# -- what providers send ---------------------------------------------------------------------------------------


def finished(chunks: list[dict[str, Any]], **options: Any) -> tuple[list[Any], Any]:
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(**options)
    events = [event for each in chunks for event in state.handle_chunk(ChatCompletionChunk.model_validate(each))]
    return events, state.get_final_completion()


def calls_of(fragments: list[dict[str, Any]], **options: Any) -> list[tuple[str | None, str, str]]:
    chunks = [BEGIN, *(chunk(choice({"tool_calls": [each]})) for each in fragments), chunk(choice({}, finish="tool_calls"))]
    _, completion = finished(chunks, **options)
    return [(c.id, c.function.name, c.function.arguments) for c in completion.choices[0].message.tool_calls]


A, B = ("a", "f", '{"x": 1}'), ("b", "g", '{"y": 2}')
QUIRKS = {
    "as it should be": [call(0, "", id="a", name="f"), call(0, A[2]), call(1, "", id="b", name="g"), call(1, B[2])],
    "1-based": [call(1, "", id="a", name="f"), call(1, A[2]), call(2, "", id="b", name="g"), call(2, B[2])],
    "out of order": [call(1, "", id="b", name="g"), call(0, "", id="a", name="f"), call(1, B[2]), call(0, A[2])],
    "interleaved": [
        *(call(0, '{"x"', id="a", name="f"), call(1, '{"y"', id="b", name="g")),
        *(call(0, ": 1}"), call(1, ": 2}")),
    ],
    "no index": [call(None, "", id="a", name="f"), call(None, A[2]), call(None, "", id="b", name="g"), call(None, B[2])],
    "no index, ids throughout": [
        *(call(None, "", id="a", name="f"), call(None, "", id="b", name="g")),
        *(call(None, A[2], id="a"), call(None, B[2], id="b")),
    ],
    "the same index": [call(0, "", id="a", name="f"), call(0, A[2]), call(0, "", id="b", name="g"), call(0, B[2])],
    "name and id in every fragment": [
        *(call(0, '{"x"', id="a", name="f"), call(0, ": 1}", id="a", name="f")),
        *(call(1, '{"y"', id="b", name="g"), call(1, ": 2}", id="b", name="g")),
    ],
    "another id in every fragment": [
        *(call(0, '{"x"', id="a", name="f"), call(0, ": 1}", id="zz")),
        *(call(1, '{"y"', id="b", name="g"), call(1, ": 2}", id="yy")),
    ],
    "whole, no index": [call(None, A[2], id="a", name="f"), call(None, B[2], id="b", name="g")],
    "null and empty": [call(0, None, id="a", name="f"), call(0, A[2], id="", name=""), call(1, B[2], id="b", name="g")],
}


@pytest.mark.parametrize("name", QUIRKS)
def test_tool_calls_of_providers(name: str) -> None:
    assert calls_of(QUIRKS[name]) == [A, B]


def test_whole_calls_without_index_and_id() -> None:
    found = calls_of([call(None, A[2], name="f"), call(None, B[2], name="g")])
    assert found == [(None, *A[1:]), (None, *B[1:])]


def test_a_name_in_pieces() -> None:
    assert calls_of([call(0, "", id="a", name="get_"), call(0, "", name="weather"), call(0, "{}")]) == [
        ("a", "get_weather", "{}")
    ]


def test_arguments_that_are_no_text() -> None:
    fragment = {"index": 0, "id": "a", "function": {"name": "f", "arguments": {"x": 1}}}
    assert json.loads(calls_of([fragment])[0][2]) == {"x": 1}


def test_interleaved_calls_are_done_when_they_are_whole() -> None:
    chunks = [BEGIN, *(chunk(choice({"tool_calls": [each]})) for each in QUIRKS["interleaved"])]
    events, _ = finished([*chunks, chunk(choice({}, finish="tool_calls"))])
    done = [(event.index, event.arguments) for event in events if event.type == "tool_calls.function.arguments.done"]
    assert done == [(0, A[2]), (1, B[2])]


def test_a_role_in_every_chunk_and_choices_out_of_order() -> None:
    parts = [(1, "x"), (0, "a"), (1, "y"), (0, "b")]
    chunks = [chunk(choice({"role": "assistant", "content": text}, index)) for index, text in parts]
    _, completion = finished(chunks)
    assert [(c.index, c.message.role, c.message.content) for c in completion.choices] == [
        (0, "assistant", "ab"),
        (1, "assistant", "xy"),
    ]


def test_missing_members_stop_nothing() -> None:
    bare = [
        {"choices": [{"delta": {"content": "a"}}]},
        {"choices": None},
        {},
        {"choices": [{}]},
        {"choices": [{"delta": None}]},
    ]
    _, completion = finished(bare)
    assert completion.choices[0].message.content == "a"


@pytest.mark.parametrize("name", ["reasoning_content", "reasoning"])
def test_reasoning_is_kept_and_goes_back(name: str, client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events([BEGIN, *(chunk(choice({name: piece})) for piece in "abc"), *text_chunks("x")[1:]])

    def read(stream: Any) -> Any:
        return stream.get_final_completion()

    message = client.within(client.chat.completions.stream, read, model="m", messages=[]).choices[0].message
    assert message.reasoning_text == getattr(message, name) == "abc"
    server.take()
    server.answer = Answer.of_json({})
    client.run(client.chat.completions.create, model="m", messages=[message])
    [request] = server.take()
    assert request.json["messages"] == [{"role": "assistant", "content": "x", name: "abc"}]


def test_lists_of_extras_grow_by_index() -> None:
    details = [[{"index": 0, "type": "t", "text": "a"}], [{"index": 0, "text": "b"}, {"index": 1, "text": "c"}]]
    _, completion = finished([chunk(choice({"content": "", "reasoning_details": each})) for each in details])
    assert completion.choices[0].message.reasoning_details == [
        {"index": 0, "type": "t", "text": "ab"},
        {"index": 1, "text": "c"},
    ]


# -- accumulated = whole ---------------------------------------------------------------------------------------


@settings(deadline=None)
@given(
    st.text(min_size=1), st.lists(st.tuples(st.text(min_size=1, max_size=8), st.text()), max_size=3), st.randoms(), st.text()
)
def test_accumulated_is_what_was_split(text: str, calls: list[tuple[str, str]], random: Any, reasoning: str) -> None:
    fragments: list[list[dict[str, Any]]] = []
    for index, (name, value) in enumerate(calls):
        arguments = json.dumps({"v": value})
        head = call(index, "", id=f"id{index}", type="function", name=name)
        fragments.append(
            [{"tool_calls": [head]}, *({"tool_calls": [call(index, piece)]} for piece in split(arguments, random))]
        )
    fragments.append([{"content": piece} for piece in split(text, random)])
    fragments.append([{"reasoning": piece} for piece in split(reasoning, random)])
    deltas: list[dict[str, Any]] = []
    while any(fragments):  # in any order that keeps the order of each
        deltas.append(random.choice([each for each in fragments if each]).pop(0))
    _, completion = finished([BEGIN, *(chunk(choice(delta)) for delta in deltas), chunk(choice({}, finish="stop"))])
    message = completion.choices[0].message
    assert (message.content, message.reasoning_text or "") == (text, reasoning)
    found = [(c.id, c.function.name, json.loads(c.function.arguments)) for c in message.tool_calls or []]
    assert found == [(f"id{index}", name, {"v": value}) for index, (name, value) in enumerate(calls)]


def split(text: str, random: Any) -> list[str]:
    pieces = []
    while text:
        size = random.randint(1, 4)
        pieces.append(text[:size])
        text = text[size:]
    return pieces


def test_snapshots_are_those_of_their_time() -> None:
    events, _ = finished(text_chunks('{"name": "Paris"}'), response_format=Place)
    deltas = [event for event in events if event.type == "content.delta"]
    for order in (deltas, reversed(deltas)):  # also when they are read late
        for event in order:
            assert event.snapshot.endswith(event.delta)
    assert [event.parsed for event in deltas][-1] == {"name": "Paris"}
    assert deltas[2].parsed == {}
    assert pickle.loads(pickle.dumps(deltas[-1])).snapshot == '{"name": "Paris"}'
    assert "snapshot='{\"na'" in repr(deltas[2]) or deltas[2].snapshot in repr(deltas[2])


def test_accumulating_is_linear() -> None:
    from time import process_time

    def cost(count: int) -> float:
        made = [ChatCompletionChunk.model_validate(chunk(choice({"content": "word "}))) for _ in range(count)]
        best = 9.0
        for _ in range(3):
            state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
            begin = process_time()
            for each in made:
                state.handle_chunk(each)
            best = min(best, process_time() - begin)
        return best / count

    assert cost(8000) < 3 * cost(1000) + 5e-6


# -- both colours ----------------------------------------------------------------------------------------------


def test_streaming(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(text_chunks('{"name": "Paris"}'))

    if client.colour == "sync":
        with client.chat.completions.stream(model="m", messages=[], response_format=Place) as stream:
            assert server.take()[0].json["stream"] is True
            assert "".join(stream.text_deltas()) == '{"name": "Paris"}'
            completion = stream.until_done().get_final_completion()
    else:

        async def read() -> Any:
            async with client.chat.completions.stream(model="m", messages=[], response_format=Place) as stream:
                assert "".join([piece async for piece in stream.text_deltas()]) == '{"name": "Paris"}'
                return await (await stream.until_done()).get_final_completion()

        completion = client.runner.run(read())
    assert completion.choices[0].message.parsed == Place(name="Paris")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert completion.to_dict()["choices"][0]["message"]["parsed"] == {"name": "Paris"}


def test_nothing_is_sent_before_it_is_entered(client: Client, server: RecordingServer) -> None:
    client.chat.completions.stream(model="m", messages=[])
    assert server.take() == []


def test_a_stream_that_breaks_off(client: Client, server: RecordingServer) -> None:
    server.answer = Answer.of_events(text_chunks("Hello")[:-1], done=False)

    async def caught(stream: Any) -> Any:
        with pytest.raises(entrechat.StreamTruncatedError):
            await stream.get_final_completion()
        return stream.current_completion_snapshot

    def caught_now(stream: Any) -> Any:
        with pytest.raises(entrechat.StreamTruncatedError):
            stream.get_final_completion()
        return stream.current_completion_snapshot

    body = caught_now if client.colour == "sync" else caught
    snapshot = client.within(client.chat.completions.stream, body, model="m", messages=[])
    assert snapshot.choices[0].message.content == "Hello"


def test_beta_is_an_alias(client: Client) -> None:
    assert type(client.beta.chat.completions) is type(client.chat.completions)
