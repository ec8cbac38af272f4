"""What surrounds the parameters puts the same on the wire as the official client: options, files, models, iterables."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import entrechat
from tests.contract.peers import Peer, differences, peers
from tests.support.recording import Answer, RecordingServer

openai = pytest.importorskip("openai")

MESSAGES = [{"role": "user", "content": 'Hé 日本 " \\ \u2028 </script>'}]
CHAT = {"model": "gpt-5", "messages": MESSAGES}
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-5",
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": None,
                "reasoning_content": "an extra field",
                "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
            },
        }
    ],
}

both_colours = pytest.mark.parametrize("colour", ["sync", "async"])


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Peer, Peer, RecordingServer]]:
    with peers(openai, entrechat) as made:
        yield made  # the two peers, then the server


def same(pair: Any, colour: str, bind: Callable[[Any], Any], make: Callable[[Peer], dict[str, Any]]) -> list[Any]:
    """Calls both peers with arguments that `make` gives for each, and holds them to the same request."""
    official, own, server = pair
    server.answer = Answer.of_json({"data": [{"index": 0, "embedding": [0.5], "object": "embedding"}]})
    outcomes = [peer.call(colour, bind, make(peer)) for peer in (official, own)]
    assert differences(*outcomes) == []
    assert outcomes[0].error is None
    return outcomes


def chat(client: Any) -> Any:
    return client.chat.completions.create


@both_colours
@pytest.mark.parametrize(
    "options",
    [
        {"extra_headers": {"X-Own": "1", "Authorization": "Bearer other", "OpenAI-Project": "p2"}},
        {"extra_query": {"a": 1, "b": [1, 2], "c": {"d": True}, "e": None, "f": "x y&z"}},
        {"extra_body": {"top_k": 3, "model": "other", "nested": {"a": [1, {"b": None}]}}},
        {"timeout": 3.5},
        {"timeout": None},
        {"temperature": None, "stop": None},
        {"metadata": {"k": "v"}, "temperature": 0, "logit_bias": {"50256": -100}},
    ],
    ids=["headers", "query", "body", "timeout", "timeout-none", "none-values", "plain"],
)
def test_options_of_a_call(pair: Any, colour: str, options: dict[str, Any]) -> None:
    same(pair, colour, chat, lambda peer: {**CHAT, **options})


@both_colours
@pytest.mark.parametrize("name", ["omit", "not_given", "NOT_GIVEN"])
def test_left_out_values(pair: Any, colour: str, name: str) -> None:
    def make(peer: Peer) -> dict[str, Any]:
        nothing = getattr(peer.package, name)
        return {**CHAT, "temperature": nothing, "tools": nothing}

    same(pair, colour, chat, make)


@both_colours
def test_omitted_headers(pair: Any, colour: str) -> None:
    same(
        pair,
        colour,
        chat,
        lambda peer: {**CHAT, "extra_headers": {"OpenAI-Organization": peer.package.omit, "accept": "text/own"}},
    )


@both_colours
@pytest.mark.parametrize(
    "settings",
    [
        {"default_headers": {"X-Default": "d", "OpenAI-Beta": "own"}},
        {"default_query": {"api-version": "1", "list": ["a", "b"]}},
        {"organization": "other", "project": "other"},
        {"base_url": "/deep/er"},
        {"api_key": "sk-second"},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_with_options(pair: Any, colour: str, settings: dict[str, Any]) -> None:
    server = pair[2]
    if "base_url" in settings:
        settings = {"base_url": f"{server.url}{settings['base_url']}"}
    same(pair, colour, lambda client: chat(client.with_options(**settings)), lambda peer: CHAT)
    same(pair, colour, lambda client: client.files.list, lambda peer: {"extra_query": {"api-version": "2"}})


@both_colours
def test_iterables_and_tuples_are_lists(pair: Any, colour: str) -> None:
    same(pair, colour, chat, lambda peer: {"model": "m", "messages": (m for m in MESSAGES)})
    same(pair, colour, chat, lambda peer: {"model": "m", "messages": tuple(MESSAGES), "stop": ("a", "b")})
    same(pair, colour, lambda c: c.moderations.create, lambda peer: {"input": ["a", "b"]})


@both_colours
def test_a_model_as_parameter(pair: Any, colour: str) -> None:
    official, own, server = pair
    server.answer = Answer.of_json(COMPLETION)
    replies = {peer.name: peer.call("sync", chat, CHAT).value for peer in (official, own)}
    outcomes = same(
        pair,
        colour,
        chat,
        lambda peer: {
            **CHAT,
            "messages": [*MESSAGES, replies[peer.name].choices[0].message, replies[peer.name].choices[0].message],
        },
    )
    assert outcomes[1].requests[0].json["messages"][1]["reasoning_content"] == "an extra field"


def embedding(client: Any) -> Any:
    return client.embeddings.create


@both_colours
@pytest.mark.parametrize("options", [{}, {"encoding_format": "float"}, {"encoding_format": "base64", "dimensions": 8}], ids=str)
@pytest.mark.parametrize("given", ["text", ["a", "b"], [1, 2], [[1], [2, 3]]], ids=str)
def test_embeddings(pair: Any, colour: str, given: Any, options: dict[str, Any]) -> None:
    same(pair, colour, embedding, lambda peer: {"model": "e", "input": given, **options})


FILES: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda path: b"some bytes",
    "path": lambda path: path,
    "stream": lambda path: io.BytesIO(b"in memory"),
    "tuple": lambda path: ("name.jsonl", b"content"),
    "tuple-stream": lambda path: ("name.jsonl", io.BytesIO(b"in memory")),
    "tuple-path": lambda path: ("other.txt", path),
    "tuple-type": lambda path: ("name.jsonl", b"content", "application/x-own"),
    "tuple-headers": lambda path: ("name.jsonl", b"content", "text/plain", {"X-Part": "1"}),
    "no-name": lambda path: (None, b"content"),
    "odd-name": lambda path: ('a "quoted"; name=é\r\nX: 1\\.txt', b"content"),
    "large": lambda path: ("large.bin", b"0123456789abcdef" * 20_000),
}


@both_colours
@pytest.mark.parametrize("shape", FILES)
def test_file_shapes(pair: Any, colour: str, shape: str, tmp_path: Path) -> None:
    path = tmp_path / "träining data.jsonl"
    path.write_bytes(b'{"a": 1}\n')
    expiry = {"anchor": "created_at", "seconds": 3600}
    same(
        pair,
        colour,
        lambda client: client.files.create,
        lambda peer: {"file": FILES[shape](path), "purpose": "batch", "expires_after": expiry},
    )


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (b"some text", "upload.txt", "text/plain"),
        (b'{"a": 1}\n{"a": 2}\n', "upload.jsonl", None),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "upload.png", "image/png"),
        (bytes(range(256)), "upload", "application/octet-stream"),
    ],
)
def test_a_nameless_file_is_named_by_its_content(pair: Any, content: bytes, name: str, media_type: str) -> None:
    outcomes = same(pair, "sync", lambda client: client.files.create, lambda peer: {"file": content, "purpose": "batch"})
    [part] = [part for part in outcomes[1].requests[0].parts if part.name == "file"]
    assert part.filename == name
    assert media_type in (None, part.content_type)


@both_colours
def test_open_file(pair: Any, colour: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(bytes(range(256)))
    with path.open("rb") as first, path.open("rb") as second:
        opened = iter([first, second])
        same(
            pair,
            colour,
            lambda client: client.images.edit,
            lambda peer: {"image": [next(opened), ("b.png", b"b")], "prompt": "p", "n": 2, "stream": False, "mask": b"m"},
        )


@both_colours
def test_lists_in_forms(pair: Any, colour: str) -> None:
    same(
        pair,
        colour,
        lambda client: client.audio.transcriptions.create,
        lambda peer: {
            "file": ("a.mp3", b"sound"),
            "model": "whisper-1",
            "timestamp_granularities": ["word", "segment"],
            "include": ["logprobs"],
            "temperature": 0.5,
            "chunking_strategy": {"type": "server_vad", "threshold": 0.25},
            "extra_body": {"hotwords": ["a", "b"], "vad": {"on": True}},
        },
    )


VERBS = [
    ("get", {}),
    ("post", {"body": {"a": 1}}),
    ("put", {"body": {"a": [1]}}),
    ("patch", {"body": {"a": None}}),
    ("delete", {}),
]


@both_colours
@pytest.mark.parametrize(("verb", "more"), VERBS, ids=[verb for verb, _ in VERBS])
def test_requests_without_a_resource(pair: Any, colour: str, verb: str, more: dict[str, Any]) -> None:
    same(pair, colour, lambda client: getattr(client, verb), lambda peer: {"path": "/own/thing?x=1", "cast_to": object, **more})
    options = {"params": {"q": ["a", "b"]}, "headers": {"X-Own": "1"}}
    same(
        pair,
        colour,
        lambda client: getattr(client, verb),
        lambda peer: {"path": "own", "cast_to": object, "options": options, **more},
    )


@both_colours
@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_views(pair: Any, colour: str, view: str) -> None:
    if view == "with_raw_response":
        same(pair, colour, lambda client: client.chat.completions.with_raw_response.create, lambda peer: CHAT)
        same(pair, colour, lambda client: client.with_raw_response.models.list, lambda peer: {})
        return

    def bind(client: Any) -> Any:
        method = client.chat.completions.with_streaming_response.create

        def enter(**made: Any) -> Any:
            if colour == "sync":
                with method(**made) as reply:
                    return reply.read() and None

            async def asynchronously() -> None:
                async with method(**made) as reply:
                    await reply.read()

            return asynchronously()

        return enter

    same(pair, colour, bind, lambda peer: CHAT)


@pytest.mark.parametrize("text", ["", ".", "..", "a/../b"])
def test_path_parameters_that_would_go_astray(pair: Any, text: str) -> None:
    official, own, _ = pair
    outcomes = [peer.call("sync", lambda c: c.files.retrieve, {"file_id": text}) for peer in (official, own)]
    assert differences(*outcomes) == []
    assert type(outcomes[0].error) is type(outcomes[1].error)
