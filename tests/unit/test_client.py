"""`OpenAI` and `AsyncOpenAI`: keys, copies, settings as attributes, closing, pickles, threads."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import threading
import time
from typing import Any

import pytest

import entrechat
from entrechat import AsyncOpenAI, Limits, OpenAI, RetryConfig, Timeout, omit
from tests.conftest import MakeClient
from tests.support.colours import Client
from tests.support.fake_transport import FakeTransport, Said
from tests.support.recording import Answer, RecordingServer
from tests.unit.conftest import MakeFake

OK = Said.json({"id": "m"})


def retrieve(client: Any, **options: Any) -> Any:
    return client.run(client.models.retrieve, "m", **options)


def sent(transport: FakeTransport, header: str = "authorization") -> list[str | None]:
    return [request.headers.get(header) for request in transport.requests]


# -- keys -------------------------------------------------------------------------------------------------------


def test_a_key_from_a_function_is_asked_for_at_every_call(fake: MakeFake) -> None:
    keys = iter(["one", "two\n", "three"])
    client, transport = fake(OK, Said.error(500), OK, api_key=lambda: next(keys))
    assert client.api_key == ""
    for _ in range(3):
        retrieve(client)
    assert sent(transport) == ["Bearer one", "Bearer two", "Bearer two", "Bearer three"]  # once a call, not once a try


def test_a_key_from_an_async_function(fake: MakeFake, colour: str) -> None:
    async def key() -> str:
        await asyncio.sleep(0)
        return "later"

    if colour == "async":
        client, transport = fake(OK, api_key=key)
        retrieve(client)
        assert sent(transport) == ["Bearer later"]


@pytest.mark.parametrize("nothing", [None, "", 3])
def test_a_function_that_gives_no_key(fake: MakeFake, nothing: Any) -> None:
    client, transport = fake(OK, api_key=lambda: nothing)
    with pytest.raises(entrechat.MissingCredentialsError, match="api_key gave"):
        retrieve(client)
    assert transport.requests == []


def test_a_function_that_raises(fake: MakeFake) -> None:
    def key() -> str:
        raise LookupError("vault is closed")

    client, _ = fake(OK, api_key=key)
    with pytest.raises(LookupError, match="vault is closed"):
        retrieve(client)


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({"api_key": "k"}, {}, "Bearer k"),
        ({"api_key": lambda: "k"}, {}, "Bearer k"),
        ({"api_key": "k", "default_headers": {"authorization": "Basic own"}}, {}, "Basic own"),
        ({"api_key": lambda: "k", "default_headers": {"authorization": "Basic own"}}, {}, "Basic own"),
        ({"api_key": "k", "default_headers": {"Authorization": omit}}, {}, None),
        ({"api_key": lambda: "k", "default_headers": {"Authorization": omit}}, {}, None),
        ({"api_key": None, "default_headers": {"Authorization": omit}}, {}, None),
        ({"api_key": "k"}, {"extra_headers": {"AUTHORIZATION": "Basic call"}}, "Basic call"),
        ({"api_key": "k"}, {"extra_headers": {"Authorization": omit}}, None),
        ({"api_key": None, "_enforce_credentials": False}, {"extra_headers": {"Authorization": "Basic call"}}, "Basic call"),
        (
            {"api_key": "k", "default_headers": {"Authorization": omit}},
            {"extra_headers": {"Authorization": "Basic call"}},
            "Basic call",
        ),
    ],
)
def test_who_asks(fake: MakeFake, settings: Any, options: Any, expected: str | None) -> None:
    client, transport = fake(OK, **settings)
    retrieve(client, **options)
    assert sent(transport) == [expected]


# -- the keys of the administration API, beside the official client ---------------------------------------------

KEYS: list[tuple[dict[str, str], str, str | None]] = [
    ({"api_key": "k", "admin_api_key": "a"}, "models", "Bearer k"),
    ({"api_key": "k", "admin_api_key": "a"}, "admin", "Bearer a"),
    ({"admin_api_key": "a"}, "admin", "Bearer a"),
    ({"api_key": "k"}, "models", "Bearer k"),
    ({"api_key": "k"}, "admin", None),
    ({"admin_api_key": "a"}, "models", None),
    ({"api_key": "k", "admin_api_key": "a"}, "any path", "Bearer k"),
    ({"admin_api_key": "a"}, "any path", "Bearer a"),
]


@pytest.mark.parametrize(("keys", "where", "expected"), KEYS, ids=str)
@pytest.mark.parametrize("package", ["entrechat", "openai"])
def test_which_key_goes_where(
    server: RecordingServer, package: str, keys: dict[str, str], where: str, expected: str | None
) -> None:
    module = pytest.importorskip(package)
    server.answer = Answer.of_json({"object": "list", "data": []})
    with module.OpenAI(base_url=f"{server.url}/v1", **keys) as client:
        calls: dict[str, Any] = {
            "models": client.models.list,
            "admin": client.admin.organization.users.list,
            "any path": lambda: client.get("/x", cast_to=dict[str, Any] if package == "entrechat" else object),
        }
        if expected is None:
            with pytest.raises(TypeError, match="key"):
                calls[where]()
            assert server.take() == []
        else:
            calls[where]()
            assert [request.header("authorization") for request in server.take()] == [expected]


# -- copies -----------------------------------------------------------------------------------------------------


def test_a_copy_shares_the_connections(fake: MakeFake) -> None:
    client, transport = fake(OK)
    twin = client.with_options(timeout=3)
    retrieve(twin)
    assert len(transport.requests) == 1
    assert twin.real._shared is client.real._shared
    assert type(twin.real) is type(client.real)
    assert client.real.with_options == client.real.copy


COPIES: list[tuple[dict[str, Any], dict[str, Any], str, Any]] = [
    ({}, {"api_key": "other"}, "api_key", "other"),
    ({}, {"api_key": ""}, "api_key", "sk-test"),
    ({}, {"admin_api_key": "a"}, "admin_api_key", "a"),
    ({}, {"organization": "o"}, "organization", "o"),
    ({}, {"project": "p"}, "project", "p"),
    ({}, {"webhook_secret": "w"}, "webhook_secret", "w"),
    ({}, {"websocket_base_url": "wss://x"}, "websocket_base_url", "wss://x"),
    ({}, {"base_url": "https://other.test/v2"}, "base_url", "https://other.test/v2/"),
    ({}, {"base_url": None}, "base_url", "https://api.test/v1/"),
    ({}, {"data_residency": "eu"}, "base_url", "https://eu.api.openai.com/v1/"),
    ({}, {"timeout": None}, "timeout", None),
    ({"timeout": 9}, {"max_retries": 7}, "timeout", 9),
    ({}, {"timeout": Timeout(3)}, "timeout", Timeout(3)),
    ({}, {"max_retries": 7}, "max_retries", 7),
    ({}, {"max_retries": RetryConfig(6)}, "max_retries", 6),
    ({"default_query": {"a": 1}}, {"default_query": {"b": 2}}, "default_query", {"a": 1, "b": 2}),
    ({"default_query": {"a": 1}}, {"default_query": {"a": 2}}, "default_query", {"a": 2}),
    ({"default_query": {"a": 1}}, {"set_default_query": {"b": 2}}, "default_query", {"b": 2}),
    ({"default_query": {"a": 1}}, {"set_default_query": {}}, "default_query", {}),
]


@pytest.mark.parametrize(("settings", "changes", "name", "value"), COPIES, ids=str)
def test_what_a_copy_changes(fake: MakeFake, settings: Any, changes: Any, name: str, value: Any) -> None:
    client, _ = fake(OK, **settings)
    before = getattr(client, name)
    assert getattr(client.with_options(**changes), name) == value
    assert getattr(client, name) == before


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ({"X-A": "1"}, {"default_headers": {"X-B": "2"}}, {"x-a": "1", "x-b": "2"}),
        ({"X-A": "1"}, {"default_headers": {"x-a": "2"}}, {"x-a": "2"}),
        ({"X-A": "1"}, {"default_headers": {"x-a": omit}}, {"x-a": None}),
        ({"X-A": "1"}, {"set_default_headers": {"X-B": "2"}}, {"x-a": None, "x-b": "2"}),
        ({"X-A": "1"}, {"set_default_headers": {}}, {"x-a": None}),
        ({}, {"organization": "o", "project": "p"}, {"openai-organization": "o", "openai-project": "p"}),
    ],
    ids=str,
)
def test_headers_of_copies(fake: MakeFake, first: Any, then: Any, expected: dict[str, str | None]) -> None:
    client, transport = fake(OK, default_headers=first)
    retrieve(client.with_options(**then))
    assert {name: transport.requests[-1].headers.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"default_headers": {}, "set_default_headers": {}}, ValueError, "set_default_headers replaces"),
        ({"default_query": {}, "set_default_query": {}}, ValueError, "set_default_query replaces"),
        ({"base_url": "nonsense"}, ValueError, "base_url"),
        ({"timeout": "3"}, TypeError, "timeout"),
        ({"max_retries": -1}, TypeError, "max_retries"),
        ({"api_key": "a b"}, ValueError, "api_key"),
        ({"tiemout": 3}, TypeError, "tiemout"),
        ({"data_residency": "eu", "base_url": "https://x"}, ValueError, "exclude each other"),
    ],
    ids=str,
)
def test_copies_that_cannot_be(fake: MakeFake, changes: Any, error: type[Exception], words: str) -> None:
    client, _ = fake(OK)
    with pytest.raises(error, match=words):
        client.with_options(**changes)


def test_resources_of_a_copy_are_its_own(fake: MakeFake) -> None:
    client, transport = fake(OK)
    retrieve(client)  # the resource is kept from here on
    retrieve(client.with_options(api_key="other"))
    assert sent(transport) == ["Bearer sk-test", "Bearer other"]


def test_a_copy_with_a_transport_of_its_own(fake: MakeFake, colour: str) -> None:
    client, one = fake(OK)
    two = FakeTransport([OK])
    retrieve(client.with_options(http_client=two.sync() if colour == "sync" else two.asynchronous()))
    assert (len(one.requests), len(two.requests)) == (0, 1)


@pytest.mark.parametrize(
    "setting",
    [{"proxy": "http://127.0.0.1:9"}, {"limits": Limits(max_connections=3)}, {"http_version": "1.1"}],
    ids=lambda setting: next(iter(setting)),
)
def test_a_copy_with_other_connections(client: Client, server: RecordingServer, setting: dict[str, Any]) -> None:
    client.run(client.models.list)
    twin = client.with_options(_extra_kwargs=setting)
    assert twin.pool_stats()["open"] == 0
    if "proxy" in setting:
        with pytest.raises(entrechat.APIConnectionError, match="proxy"):
            twin.run(twin.models.list)
    else:
        twin.run(twin.models.list)
        assert (twin.pool_stats()["opened"], client.pool_stats()["opened"]) == (1, 1)
    twin.close()
    assert not client.is_closed()
    client.run(client.models.list)


@pytest.mark.parametrize(
    ("setting", "error", "words"),
    [
        ({"proxy": "ftp://h"}, ValueError, "proxy"),
        ({"proxy": 3}, TypeError, "proxy"),
        ({"tls": "no"}, TypeError, "tls"),
        ({"http_version": "3"}, ValueError, "http_version"),
    ],
    ids=str,
)
def test_other_connections_that_cannot_be(client: Client, setting: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        client.with_options(_extra_kwargs=setting)


def test_an_http_client_has_its_own_settings(fake: MakeFake) -> None:
    client, _ = fake(OK)
    with pytest.raises(TypeError, match=r"proxy, limits: .*http_client"):
        client.with_options(_extra_kwargs={"proxy": "http://h", "limits": Limits()})


def test_subclasses_stay_what_they_are(fake: MakeFake) -> None:
    class Own(OpenAI):
        tenant = "default"

        def __init__(self, *, tenant: str, **settings: Any) -> None:
            self.tenant = tenant
            super().__init__(**settings)

    twin = Own(tenant="t", api_key="k").with_options(timeout=3)
    assert type(twin) is Own
    assert (twin.tenant, twin.timeout) == ("t", 3)


def test_copies_take_every_option_of_the_official_client_but_two(colour: str) -> None:
    openai = pytest.importorskip("openai")
    ours, theirs = (OpenAI, openai.OpenAI) if colour == "sync" else (AsyncOpenAI, openai.AsyncOpenAI)
    missing = set(inspect.signature(theirs.copy).parameters) - set(inspect.signature(ours.copy).parameters)
    assert missing <= {"workload_identity", "provider"}


# -- settings as attributes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "header", "expected"),
    [
        ("api_key", "new", "authorization", "Bearer new"),
        ("organization", "new", "openai-organization", "new"),
        ("project", "new", "openai-project", "new"),
        ("project", None, "openai-project", None),
    ],
)
def test_settings_can_be_set(fake: MakeFake, name: str, value: Any, header: str, expected: str | None) -> None:
    client, transport = fake(OK, organization="old", project="old")
    retrieve(client)
    setattr(client.real, name, value)
    assert getattr(client, name) == value
    retrieve(client)
    assert sent(transport, header)[1] == expected


def test_more_settings_can_be_set(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500))
    real = client.real
    real.base_url = "https://other.test/v9/"
    real.timeout = 7
    real.max_retries = 0
    real.admin_api_key, real.webhook_secret, real.websocket_base_url = "a", "w", "wss://x"
    with pytest.raises(entrechat.InternalServerError):
        retrieve(client)
    [request] = transport.requests
    assert request.url == "https://other.test/v9/models/m"
    assert request.timeout == Timeout(7.0)
    assert (real.base_url, real.timeout, real.max_retries) == ("https://other.test/v9/", 7, 0)
    assert (real.admin_api_key, real.webhook_secret, real.websocket_base_url) == ("a", "w", "wss://x")


@pytest.mark.parametrize(
    ("name", "value"),
    [("base_url", "nonsense"), ("timeout", "3"), ("max_retries", -1), ("api_key", "a b"), ("admin_api_key", "a b")],
)
def test_settings_that_cannot_be_set(fake: MakeFake, name: str, value: Any) -> None:
    client, _ = fake(OK)
    before = getattr(client, name)
    with pytest.raises((ValueError, TypeError), match=name.replace("admin_", "")):
        setattr(client.real, name, value)
    assert getattr(client, name) == before


def test_a_copy_and_its_original_are_set_apart(fake: MakeFake) -> None:
    client, _ = fake(OK)
    twin = client.with_options()
    twin.real.api_key = "other"
    assert client.api_key == "sk-test"


def test_headers_and_query_as_the_official_client_tells_them(fake: MakeFake) -> None:
    client, _ = fake(OK, default_headers={"X-Own": "1"}, default_query={"q": 1}, organization="o")
    assert client.default_headers["X-Own"] == "1"
    assert client.default_headers["OpenAI-Organization"] == "o"
    assert "Authorization" not in client.default_headers
    assert client.default_query == {"q": 1}
    assert client.auth_headers == {"Authorization": "Bearer sk-test"}
    assert client.user_agent.startswith("entrechat/")
    client.default_query["q"] = 2  # a copy
    assert client.default_query == {"q": 1}


# -- closing ----------------------------------------------------------------------------------------------------


def test_a_closed_client_says_so(fake: MakeFake) -> None:
    client, transport = fake(OK)
    assert not client.real.is_closed()
    client.close()
    client.close()
    assert client.real.is_closed()
    assert transport.closed
    for closed in (client, client.with_options(timeout=3)):
        with pytest.raises(RuntimeError, match="this client is closed"):
            retrieve(closed)
    assert transport.requests == []


def test_context_managers(fake: MakeFake, colour: str) -> None:
    client, transport = fake(OK)

    async def asynchronous() -> None:
        async with client.real as inside:
            assert inside is client.real
            await inside.models.retrieve("m")

    if colour == "sync":
        with client.real as inside:
            assert inside is client.real
            inside.models.retrieve("m")
    else:
        client.run(asynchronous)
    assert transport.closed


def test_closing_what_was_never_used(make_client: MakeClient) -> None:
    client = make_client()
    client.close()
    assert client.real.is_closed()


# -- pickles, copies by `copy`, threads -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "duplicate", [lambda c: pickle.loads(pickle.dumps(c)), copy.deepcopy, copy.copy], ids=["pickle", "deepcopy", "copy"]
)
def test_a_client_is_copied_as_its_configuration(make_client: MakeClient, server: RecordingServer, duplicate: Any) -> None:
    server.answer = Answer.of_json({"id": "m"})
    client = make_client(
        timeout=Timeout(7), max_retries=RetryConfig(3), default_headers={"X-Own": "1", "X-Omit": omit}, organization="o"
    )
    retrieve(client)
    twin = Client(duplicate(client.real), client.colour, client.runner)
    assert type(twin.real) is type(client.real)
    assert twin.real._shared is not client.real._shared
    client.close()
    assert retrieve(twin).id == "m"
    twin.close()
    assert twin.timeout == Timeout(7)
    assert [request.header("x-own") for request in server.take()] == ["1", "1"]


def test_a_key_from_a_function_of_a_module_pickles_too() -> None:
    assert pickle.loads(pickle.dumps(OpenAI(api_key=_key)))._key_provider is _key


def _key() -> str:
    return "k"


def test_threads_that_race_for_the_first_call_share_one_transport(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    def slowly(self: OpenAI) -> Any:
        from entrechat._io.driver import Driver

        time.sleep(0.02)
        made.append(Driver(FakeTransport([OK]).sync()))
        return made[-1]

    monkeypatch.setattr(OpenAI, "_make_driver", slowly)
    client = OpenAI(api_key="k")
    barrier = threading.Barrier(8)

    def call() -> None:
        barrier.wait()
        client.models.retrieve("m")

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


# -- names ------------------------------------------------------------------------------------------------------


def test_names() -> None:
    assert entrechat.Client is OpenAI
    assert entrechat.AsyncClient is AsyncOpenAI
    assert repr(OpenAI(api_key="sk-SECRET")) == "<entrechat.OpenAI https://api.openai.com/v1/>"
    assert repr(AsyncOpenAI(api_key="k").chat.completions).startswith("<AsyncCompletions of <entrechat.AsyncOpenAI")


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_arguments_of_the_official_client(name: str) -> None:
    openai = pytest.importorskip("openai")
    ours, theirs = (inspect.signature(getattr(package, name)).parameters for package in (entrechat, openai))
    assert set(theirs) - set(ours) <= {"workload_identity", "provider"}
    for shared in set(ours) & set(theirs):
        assert ours[shared].kind == theirs[shared].kind
        if shared not in ("base_url", "timeout"):
            assert ours[shared].default == theirs[shared].default, shared
