"""The official Azure client and ours at one recording server: the same paths, queries, headers and bodies."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import entrechat
from tests.contract.peers import Outcome, differences
from tests.support.recording import Answer, RecordingServer

openai = pytest.importorskip("openai")

HI: Any = [{"role": "user", "content": "Hi"}]
WAV = ("a.wav", b"RIFF", "audio/wav")

# Every operation that a deployment answers, and some that the resource does.
CALLS: dict[str, Callable[[Any], Any]] = {
    "chat": lambda c: c.chat.completions.create(model="m", messages=HI),
    "chat in a deployment with an odd name": lambda c: c.chat.completions.create(model="my model/ü", messages=HI),
    "completions": lambda c: c.completions.create(model="m", prompt="x"),
    "embeddings": lambda c: c.embeddings.create(model="m", input="x", encoding_format="float"),
    "speech": lambda c: c.audio.speech.create(model="m", input="x", voice="alloy"),
    "transcriptions": lambda c: c.audio.transcriptions.create(model="m", file=WAV),
    "translations": lambda c: c.audio.translations.create(model="m", file=WAV),
    "image": lambda c: c.images.generate(model="m", prompt="x"),
    "image without a model": lambda c: c.images.generate(prompt="x"),
    "image edit": lambda c: c.images.edit(model="m", prompt="x", image=("a.png", b"PNG", "image/png")),
    "any path": lambda c: c.post("/chat/completions", cast_to=dict, body={"model": "m", "messages": []}),
    "any path without a model": lambda c: c.post("/chat/completions", cast_to=dict, body={"messages": []}),
    "another version": lambda c: c.models.list(extra_query={"api-version": "other"}),
    "models": lambda c: c.models.list(),
    "responses": lambda c: c.responses.create(model="m", input="x"),
    "files": lambda c: c.files.create(file=("a.txt", b"x", "text/plain"), purpose="assistants"),
    "moderations": lambda c: c.moderations.create(model="m", input="x"),
    "batches": lambda c: c.batches.create(input_file_id="f", endpoint="/v1/chat/completions", completion_window="24h"),
    "vector stores": lambda c: c.vector_stores.list(),
    "administration": lambda c: c.admin.organization.users.list(),
}

SETTINGS: dict[str, dict[str, Any]] = {
    "a key": {"api_key": "k"},
    "a token": {"azure_ad_token": "t", "organization": "org", "project": "proj"},
    "a function for tokens": {"azure_ad_token_provider": lambda: "t"},
    "a function for keys": {"api_key": lambda: "k"},
    "a deployment": {"api_key": "k", "azure_deployment": "my deployment"},
    "a base URL": {"api_key": "k", "base_url": "{}/gateway"},
    "a base URL with a deployment": {"api_key": "k", "base_url": "{}/openai/deployments/d"},
    "a query": {"api_key": "k", "default_query": {"x": "1", "api-version": "ignored"}},
}


@pytest.fixture(scope="module")
def here() -> Iterator[tuple[RecordingServer, asyncio.Runner]]:
    with RecordingServer(Answer.of_json({"data": [], "object": "list"})) as server, asyncio.Runner() as runner:
        yield server, runner


def outcome(
    package: Any, colour: str, here: tuple[RecordingServer, asyncio.Runner], settings: dict[str, Any], call: Any
) -> Outcome:
    server, runner = here
    made = {name: value.format(server.url) if name == "base_url" else value for name, value in settings.items()}
    if "base_url" not in made:
        made["azure_endpoint"] = server.url
    made = {"api_version": "2024-10-21", "max_retries": 0, **made}
    server.take()
    value, error = None, None
    try:
        if colour == "sync":
            with package.AzureOpenAI(**made) as client:
                value = call(client)
        else:
            value = runner.run(awaited(package.AsyncAzureOpenAI, made, call))
    except Exception as failure:
        error = failure
    return Outcome(server.take(), value, error)


async def awaited(kind: Any, made: dict[str, Any], call: Any) -> Any:
    if callable(made.get("api_key")) or callable(made.get("azure_ad_token_provider")):
        made = {name: asynchronous(value) if callable(value) else value for name, value in made.items()}
    async with kind(**made) as client:
        value = call(client)
        return await value if inspect.isawaitable(value) else value


def asynchronous(function: Any) -> Any:
    async def give() -> Any:
        return function()

    return give


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("call", CALLS)
def test_the_wire(colour: str, here: tuple[RecordingServer, asyncio.Runner], settings: str, call: str) -> None:
    theirs = outcome(openai, colour, here, SETTINGS[settings], CALLS[call])
    ours = outcome(entrechat, colour, here, SETTINGS[settings], CALLS[call])
    assert len(ours.requests) == 1
    assert not differences(theirs, ours)


def test_constructors_take_the_same_parameters() -> None:
    for name in ("AzureOpenAI", "AsyncAzureOpenAI", "BedrockOpenAI", "AsyncBedrockOpenAI"):
        theirs = {each for each in inspect.signature(getattr(openai, name)).parameters if each not in _INTERNAL}
        assert theirs <= set(inspect.signature(getattr(entrechat, name)).parameters), name


_INTERNAL = {"_provider", "_state", "_region_was_explicit"}


BAD: dict[str, dict[str, Any]] = {
    "nothing": {},
    "no version": {"api_key": "k", "azure_endpoint": "http://x"},
    "no address": {"api_key": "k", "api_version": "v"},
    "two addresses": {"api_key": "k", "api_version": "v", "base_url": "http://x", "azure_endpoint": "http://x"},
    "a key and a token": {"api_key": "k", "azure_ad_token": "t", "azure_endpoint": "http://x", "api_version": "v"},
    "a token twice": {"azure_ad_token": "t", "azure_ad_token_provider": str, "azure_endpoint": "http://x", "api_version": "v"},
    "an empty key": {"api_key": "", "azure_endpoint": "http://x", "api_version": "v"},
    "an admin key alone": {"admin_api_key": "a", "azure_endpoint": "http://x", "api_version": "v"},
}


@pytest.mark.parametrize("name", BAD)
def test_both_refuse(name: str) -> None:
    for kind in ("AzureOpenAI", "AsyncAzureOpenAI"):
        with pytest.raises(Exception) as theirs:  # compared with ours
            getattr(openai, kind)(**BAD[name])
        with pytest.raises(Exception) as ours:  # compared with theirs
            getattr(entrechat, kind)(**BAD[name])
        assert type(ours.value).__name__ == type(theirs.value).__name__
