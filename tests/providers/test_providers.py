"""`for_provider` and `provider=`: addresses, keys that stay apart, quirks."""

from __future__ import annotations

import asyncio
import copy
import pickle
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat import Provider
from entrechat.helpers.providers import ProviderWarning, find
from entrechat.providers import PROVIDERS
from tests.conftest import MakeClient
from tests.support.colours import Client, Colour
from tests.support.facts import operations
from tests.support.recording import Answer, RecordingServer

HI: Any = [{"role": "user", "content": "Hi"}]
CHAT = {param.name for each in operations() if each.id == "chat.completions.create" for param in each.params}
Make = Callable[..., Client]


@dataclass
class Person:
    name: str


@pytest.fixture
def make(make_client: MakeClient, server: RecordingServer) -> Make:
    """A client of a provider of the table, which is at the recording server."""

    def made(provider: str | Provider, **settings: Any) -> Client:
        chosen = find(provider)
        if not chosen.has_credentials:
            chosen = replace(chosen, base_url=f"{server.url}/v1")
        return make_client(**{"api_key": None, "base_url": None, "provider": chosen, **settings})

    return made


def chat(client: Client, **args: Any) -> Any:
    return client.run(client.chat.completions.create, **{"model": "m", "messages": HI, **args})


@pytest.mark.parametrize("name", PROVIDERS)
def test_the_table(name: str) -> None:
    provider = PROVIDERS[name]
    assert provider.name == name
    assert provider.docs.startswith("https://")
    assert provider.base_url.startswith("http://localhost:" if "localhost" in provider.base_url else "https://")
    assert provider.needs_key == ("localhost" not in provider.base_url)
    assert provider.key_variable is not None or not provider.needs_key
    assert {*provider.rename, *provider.drop, *provider.refuse} <= CHAT  # quirks of parameters that there are
    assert not (provider.drop & provider.refuse.keys())
    assert provider.reasoning in (None, "reasoning", "reasoning_content")


@pytest.mark.parametrize("name", PROVIDERS)
def test_made_by_name(name: str, colour: Colour, runner: asyncio.Runner) -> None:
    kind = entrechat.OpenAI if colour == "sync" else entrechat.AsyncOpenAI
    client = Client(kind.for_provider(name, api_key="k"), colour, runner)
    assert client.base_url == PROVIDERS[name].base_url + "/"
    client.close()


@pytest.mark.parametrize("written", ["llama.cpp", "llama-cpp", "LlamaCpp", "llama_cpp"])
def test_names_are_forgiving(written: str) -> None:
    assert find(written).name == "llama.cpp"


def test_an_unknown_name() -> None:
    with pytest.raises(ValueError, match=r"no provider 'grok' is known \(did you mean 'groq'\?\)\. There are anthropic, "):
        entrechat.OpenAI.for_provider("grok")
    with pytest.raises(ValueError, match=r"known\. There are .* OpenAI\(base_url=…\)"):
        entrechat.AsyncOpenAI.for_provider("zzzz")


def test_keys_stay_apart(make: Make, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL"):
        monkeypatch.setenv(f"OPENAI_{name}", "https://openai-only.test")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: openai-only")
    with pytest.raises(entrechat.OpenAIError, match="GROQ_API_KEY"):
        make("groq")
    monkeypatch.setenv("GROQ_API_KEY", "gsk")
    chat(make("groq"))
    [request] = server.take()
    assert request.header("authorization") == "Bearer gsk"
    assert "openai-only" not in str(request.headers)


def test_no_key_needed(make: Make, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    chat(make("ollama"))
    assert server.take()[0].header("authorization") is None
    chat(make("ollama", api_key=lambda: "by function"))
    assert server.take()[0].header("authorization") == "Bearer by function"
    monkeypatch.setenv("OLLAMA_API_KEY", "cloud")
    chat(make("ollama"))
    assert server.take()[0].header("authorization") == "Bearer cloud"


def test_renamed_and_left_out(make: Make, server: RecordingServer) -> None:
    messages = [{"role": "developer", "content": "Be brief"}, *HI]
    with pytest.warns(ProviderWarning, match=r"store was left out, mistral does not know it \(https://docs.mistral") as heard:
        chat(make("mistral", api_key="k"), messages=messages, max_completion_tokens=5, seed=1, store=True, temperature=0)
    assert "tests" in Path(heard[0].filename).parts  # the caller's line, not ours
    assert server.take()[0].json == {
        "model": "m",
        "messages": [{"role": "system", "content": "Be brief"}, *HI],
        "max_tokens": 5,
        "random_seed": 1,
        "temperature": 0,
    }
    assert messages[0]["role"] == "developer"  # the caller's own


def test_refused(make: Make, server: RecordingServer) -> None:
    with pytest.raises(ValueError, match="groq does not take logprobs: it gives no log probabilities"):
        chat(make("groq", api_key="k"), logprobs=True)
    assert not server.take()
    chat(make("groq", api_key="k"), logprobs=False, top_logprobs=None)  # not asked for
    assert server.take()[0].json == {"model": "m", "messages": HI}


def test_names_of_speakers_are_no_member_at_groq(make: Make, server: RecordingServer) -> None:
    with pytest.warns(ProviderWarning, match="metadata was left out, groq does not know it"):
        chat(make("groq", api_key="k"), messages=[{**HI[0], "name": "Ann"}], user="u", metadata={"a": "b"})
    assert server.take()[0].json == {"model": "m", "messages": HI, "user": "u"}


def test_thoughts_are_read_and_not_sent_back(make: Make, server: RecordingServer) -> None:
    message = {"role": "assistant", "content": "4", "reasoning_content": "2 and 2"}
    server.answer = Answer.of_json({"id": "c", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
    client = make("mistral", api_key="k")
    reply = chat(client).choices[0].message
    assert reply.reasoning_text == "2 and 2"
    chat(client, messages=[*HI, reply])
    assert server.take()[1].json["messages"][1] == {"role": "assistant", "content": "4"}
    chat(make("deepseek", api_key="k"), messages=[*HI, reply])
    assert server.take()[0].json["messages"][1] == message


def test_what_extra_body_says_is_sent(make: Make, server: RecordingServer) -> None:
    chat(make("mistral", api_key="k"), extra_body={"store": True, "max_completion_tokens": 1})
    assert server.take()[0].json == {"model": "m", "messages": HI, "store": True, "max_completion_tokens": 1}


def test_other_operations_are_left_alone(make: Make, server: RecordingServer) -> None:
    client = make("mistral", api_key="k")
    client.run(client.embeddings.create, model="m", input="x", user="u", encoding_format="float")
    assert server.take()[0].json == {"model": "m", "input": "x", "user": "u", "encoding_format": "float"}


def test_parse_and_streams_follow_too(make: Make, server: RecordingServer) -> None:
    client = make("mistral", api_key="k")
    chunk = {"id": "c", "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": "stop"}]}
    server.answer = Answer.of_events([chunk])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ProviderWarning)
        client.collect(
            client.chat.completions.create,
            model="m",
            messages=HI,
            stream=True,
            stream_options={"include_usage": True},
            max_completion_tokens=1,
        )
    assert server.take()[0].json == {"model": "m", "messages": HI, "stream": True, "max_tokens": 1}
    message = {"role": "assistant", "content": '{"name": "Ann"}'}
    server.answer = Answer.of_json({"id": "c", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
    parsed = client.run(client.chat.completions.parse, model="m", messages=HI, response_format=Person, max_completion_tokens=1)
    assert parsed.choices[0].message.parsed == Person("Ann")
    assert server.take()[0].json["max_tokens"] == 1


def test_a_bare_list_of_models(make: Make, server: RecordingServer) -> None:
    server.answer = Answer(body=b'[{"id": "a"}, {"id": "b"}]')
    client = make("together", api_key="k")
    assert [model.id for model in client.collect(client.models.list)] == ["a", "b"]


def test_a_provider_of_ones_own(make: Make, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = Provider(name="mine", base_url="https://set.later", key_variable="MY_KEY", headers={"X-Mine": "1"})
    with pytest.raises(entrechat.OpenAIError, match=r"Missing credentials for mine: .*MY_KEY"):
        make(mine)
    monkeypatch.setenv("MY_KEY", "secret-of-mine")
    client = make(mine, default_headers={"X-Other": "2"})
    chat(client)
    [request] = server.take()
    assert [request.header(name) for name in ("authorization", "x-mine", "x-other")] == ["Bearer secret-of-mine", "1", "2"]
    server.answer = Answer.of_json({"error": {"message": "no"}}, 401)
    with pytest.raises(entrechat.AuthenticationError, match="MY_KEY") as caught:
        chat(client)
    assert "secret-of-mine" not in str(caught.value)
    with pytest.raises(TypeError, match=r"for a name use OpenAI.for_provider\(name\)"):
        make_with_a_name: Any = "groq"
        entrechat.OpenAI(provider=make_with_a_name)


def test_copies(make: Make, server: RecordingServer, runner: asyncio.Runner, colour: Colour) -> None:
    client = make("deepseek", api_key="k")
    for again in (
        client.with_options(timeout=5),
        *(Client(real, colour, runner) for real in (copy.deepcopy(client.real), pickle.loads(pickle.dumps(client.real)))),
    ):
        chat(again, max_completion_tokens=3)
        assert server.take()[0].json["max_tokens"] == 3
        if again.real._shared is not client.real._shared:
            again.close()
    other = client.with_options(provider=replace(PROVIDERS["ollama"], base_url=f"{server.url}/o"), api_key="other")
    chat(other)
    [request] = server.take()
    assert (request.path, request.header("authorization")) == ("/o/chat/completions", "Bearer other")
    back = other.with_options(provider=None, api_key="sk", base_url=f"{server.url}/v1")
    chat(back, max_completion_tokens=3)
    [request] = server.take()
    assert (request.json["max_completion_tokens"], request.header("authorization")) == (3, "Bearer sk")


def test_no_dialect_no_work(make_client: MakeClient, server: RecordingServer) -> None:
    client = make_client()
    chat(client)
    assert client.real._config.dialect is None
    assert client.real._config.auth is None
