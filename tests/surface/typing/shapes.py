"""The commonest shapes of calls with the types that two checkers must see. Never run: `test_typing.py` has it checked.

A `# type: ignore[…]` marks a call that must be refused: both checkers report one that is not needed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict, assert_type

import entrechat
from entrechat import AssistantEventHandler, AsyncOpenAI, AsyncStream, BaseModel, OpenAI, Stream, function_tool
from entrechat.helpers.resume import ResumedStream, resumed
from entrechat.helpers.run_tools_loop import ToolRun
from entrechat.helpers.run_tools_stream import ToolResultEvent
from entrechat.types import CreateEmbeddingResponse, FileObject, Model
from entrechat.types.beta.threads import Message, Text, TextDelta
from entrechat.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessage, ChatCompletionMessageParam
from entrechat.types.chat.chat_completion import Choice
from entrechat.types.chat.parsed_chat_completion import ParsedChatCompletion
from entrechat.types.responses import Response, ResponseStreamEvent
from entrechat.types.responses.parsed_response import ParsedResponse

client = OpenAI(api_key="k", timeout=20.0, max_retries=3)
aclient = AsyncOpenAI(api_key="k")


def plain_dicts(messages: list[dict[str, Any]]) -> None:
    """What most programs hold: dicts whose type says nothing."""
    reply = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    assert_type(reply, ChatCompletion)
    assert_type(reply.choices[0], Choice)
    assert_type(reply.choices[0].message, ChatCompletionMessage)
    assert_type(reply.choices[0].message.content, str | None)
    assert_type(reply.usage.total_tokens if reply.usage else 0, int)
    assert_type(client.chat.completions.create(model="m", messages=messages), ChatCompletion)
    assert_type(client.chat.completions.create(model="m", messages=messages, stream=True), Stream[ChatCompletionChunk])


def typed_parameters(history: list[ChatCompletionMessageParam]) -> None:
    history.append({"role": "user", "content": "hi"})
    history.append({"role": "tool", "tool_call_id": "t", "content": [{"type": "text", "text": "x"}]})
    assert_type(client.chat.completions.create(model="m", messages=history, temperature=None, stop=["a"]), ChatCompletion)


def a_tool() -> None:
    reply = client.chat.completions.create(
        model="m",
        messages=[{"role": "user", "content": "hi"}],
        tools=[{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
        tool_choice="auto",
        response_format={"type": "json_object"},
    )
    for call in reply.choices[0].message.tool_calls or []:
        if call.type == "function":
            assert_type(call.function.arguments, str)


def stream_true() -> None:
    stream = client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, Stream[ChatCompletionChunk])
    with stream:
        for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
            assert_type(chunk.choices[0].delta.content, str | None)


def stream_false() -> None:
    assert_type(client.chat.completions.create(model="m", messages=[], stream=False), ChatCompletion)


def stream_either(flag: bool) -> None:
    either = client.chat.completions.create(model="m", messages=[], stream=flag)
    assert_type(either, ChatCompletion | Stream[ChatCompletionChunk])


async def stream_async() -> None:
    stream = await aclient.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(await aclient.chat.completions.create(model="m", messages=[]), ChatCompletion)


def responses() -> None:
    response = client.responses.create(model="m", input="hi", instructions="be brief")
    assert_type(response, Response)
    assert_type(response.output_text, str)
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.text, str)


@dataclass
class Place:
    name: str


class TypedPlace(TypedDict):
    name: str


def structured() -> None:
    completion = client.chat.completions.parse(model="m", messages=[], response_format=Place)
    assert_type(completion, ParsedChatCompletion[Place])
    assert_type(completion.choices[0].message.parsed, Place | None)
    typed = client.chat.completions.parse(model="m", messages=[], response_format=TypedPlace)
    assert_type(typed.choices[0].message.parsed, TypedPlace | None)
    schema = client.chat.completions.parse(model="m", messages=[], response_format={"type": "object"})
    assert_type(schema.choices[0].message.parsed, dict[str, Any] | None)
    assert_type(client.responses.parse(model="m", input="q", text_format=Place).output_parsed, Place | None)
    raw = client.responses.with_raw_response.parse(model="m", input="q", text_format=Place)
    assert_type(raw.parse(), ParsedResponse[Place])


def stream_helpers() -> None:
    with client.chat.completions.stream(model="m", messages=[], response_format=Place) as stream:
        for event in stream:
            if event.type == "content.delta":
                assert_type(event.delta, str)
                assert_type(event.snapshot, str)
            elif event.type == "content.done":
                assert_type(event.parsed, Place | None)
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Place])
    with client.responses.stream(model="m", input="q", text_format=Place) as events:
        for piece in events:
            if piece.type == "response.output_text.delta":
                assert_type(piece.snapshot, str)
        assert_type(events.get_final_response(), ParsedResponse[Place])


async def structured_async() -> None:
    completion = await aclient.chat.completions.parse(model="m", messages=[], response_format=Place)
    assert_type(completion.choices[0].message.parsed, Place | None)
    async with aclient.chat.completions.stream(model="m", messages=[], response_format=Place) as stream:
        async for event in stream:
            if event.type == "tool_calls.function.arguments.delta":
                assert_type(event.arguments_delta, str)
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Place])
    async with aclient.responses.stream(model="m", input="q", text_format=Place) as events:
        assert_type((await events.get_final_response()).output_parsed, Place | None)


def pages() -> None:
    page = client.models.list()
    for model in page:
        assert_type(model, Model)
    assert_type(page.data, list[Model])
    for listed in client.files.list(limit=3):
        assert_type(listed, FileObject)
    found: Iterator[FileObject] = iter(client.files.list())
    assert_type(next(found), FileObject)


async def pages_async() -> None:
    async for model in aclient.models.list():
        assert_type(model, Model)
    page = await aclient.files.list()
    assert_type(page.data, list[FileObject])
    found: AsyncIterator[FileObject] = aiter(page)
    assert_type(await anext(found), FileObject)


def raw_response() -> None:
    raw = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(raw.parse(), ChatCompletion)
    assert_type(raw.status_code, int)
    assert_type(raw.headers.get("x"), str | None)


async def raw_response_async() -> None:
    raw = await aclient.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(raw.parse(), ChatCompletion)


def streaming_response(path: Path) -> None:
    with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as reply:
        assert_type(reply.parse(), ChatCompletion)
        for line in reply.iter_lines():
            assert_type(line, str)
    with client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="x") as sound:
        sound.stream_to_file(path)


async def streaming_response_async() -> None:
    async with aclient.chat.completions.with_streaming_response.create(model="m", messages=[]) as reply:
        assert_type(await reply.parse(), ChatCompletion)
        async for piece in reply.iter_bytes():
            assert_type(piece, bytes)


def embeddings() -> None:
    made = client.embeddings.create(model="m", input=["a", "b"], dimensions=3)
    assert_type(made, CreateEmbeddingResponse)
    assert_type(made.data[0].embedding, list[float])


def files(path: Path) -> None:
    assert_type(client.files.create(file=path, purpose="batch"), FileObject)
    assert_type(client.files.create(file=("a.txt", b"x"), purpose="batch"), FileObject)
    assert_type(client.files.create(file=("a.txt", b"x", "text/plain"), purpose="assistants"), FileObject)
    with path.open("rb") as opened:
        assert_type(client.files.create(file=opened, purpose="fine-tune"), FileObject)
    assert_type(client.files.content("f").read(), bytes)


def options() -> None:
    other = client.with_options(timeout=1.0, max_retries=0)
    assert_type(other, OpenAI)
    assert_type(client.copy(default_headers={"a": "b"}), OpenAI)
    client.models.list(extra_headers={"X": "1"}, extra_query={"a": 1}, timeout=3)
    client.models.retrieve("m", extra_body={"a": 1})
    assert_type(aclient.with_options(api_key="k2"), AsyncOpenAI)


class Event(BaseModel):
    name: str
    place: str | None = None


def models() -> None:
    event = Event(name="n")
    assert_type(event.name, str)
    reply = ChatCompletion.model_validate({"id": "x"})
    assert_type(reply, ChatCompletion)
    assert_type(reply.model_dump(), dict[str, Any])
    assert_type(reply.to_json(), str)
    assert_type(reply.model_copy(), ChatCompletion)


def errors() -> None:
    try:
        client.models.list()
    except entrechat.APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.code, str | None)
        assert_type(error.response.headers.get("retry-after"), str | None)
    except (entrechat.APITimeoutError, TimeoutError):
        pass
    except entrechat.APIConnectionError as error:
        assert_type(error.message, str)


def contexts() -> None:
    with OpenAI() as inner:
        assert_type(inner, OpenAI)


class Weather(AssistantEventHandler):
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        assert_type(snapshot.value, str)


def run_streams() -> None:
    runs = client.beta.threads.runs
    with runs.stream(thread_id="t", assistant_id="a") as plain:  # pyright: ignore[reportDeprecated]  # so it is
        assert_type(plain, AssistantEventHandler)
        assert_type(plain.get_final_messages(), list[Message])
    with runs.stream(thread_id="t", assistant_id="a", event_handler=Weather()) as own:  # pyright: ignore[reportDeprecated]  # as above
        assert_type(own, Weather)


@function_tool
def weather(city: str, days: int = 1) -> str:
    return city * days


def tools() -> None:
    assert_type(weather("Rome", days=2), str)
    weather(3)  # type: ignore[arg-type]
    messages: list[dict[str, Any]] = []
    run = client.chat.completions.run_tools(model="m", messages=messages, tools=[weather, len], max_turns=3, seed=1)
    assert_type(run, ToolRun[ChatCompletion])
    assert_type(run.final.choices[0].message.content, str | None)
    typed = client.chat.completions.run_tools(model="m", messages=messages, tools=[weather], response_format=Event)
    assert_type(typed.final.choices[0].message.parsed, Event | None)
    response = client.responses.run_tools(model="m", input="q", tools=[weather, {"type": "web_search"}])
    assert_type(response.final, Response)
    with client.responses.run_tools(model="m", input="q", text_format=Event, stream=True) as stream:
        assert_type(stream.until_done().final.output_parsed, Event | None)
        for event in stream:
            if isinstance(event, ToolResultEvent):
                assert_type(event.call.output, str | list[Any])
    client.chat.completions.run_tools(model="m", messages=[], max_turn=3)  # type: ignore[call-overload]


async def tools_async() -> None:
    run = await aclient.chat.completions.run_tools(model="m", messages=[], tools=[weather])
    assert_type(run, ToolRun[ChatCompletion])
    async with await aclient.chat.completions.run_tools(model="m", messages=[], stream=True) as stream:
        assert_type(await stream.until_done(), ToolRun[ChatCompletion])


def resuming() -> None:
    stream = client.responses.create(model="m", input="q", background=True, stream=True)
    assert_type(resumed(stream), ResumedStream[ResponseStreamEvent])


def refused() -> None:
    client.chat.completions.create(messages=[])  # type: ignore[call-overload]
    client.chat.completions.create(model="m", messages=[], no_such=1)  # type: ignore[call-overload]
    client.embeddings.create(model="m", input=object())  # type: ignore[arg-type]
    client.models.retrieve()  # type: ignore[call-arg]
    client.no_such  # type: ignore[attr-defined]
