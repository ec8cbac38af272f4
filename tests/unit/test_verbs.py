"""`client.get`, `client.post`, …: any path, in both colours."""

from __future__ import annotations

import json
from typing import Any

import pytest

import entrechat
from entrechat import AsyncStream, BaseModel, Stream
from entrechat.pagination import AsyncCursorPage, SyncCursorPage
from entrechat.types import Model
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
OK = Said.json(MODEL)


class Mine(BaseModel):
    id: str
    inner: Mine | None = None


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_verbs(fake: MakeFake, verb: str) -> None:
    client, transport = fake(OK)
    body = {} if verb == "get" else {"body": {"a": 1}}
    made = client.run(getattr(client.real, verb), "/own/path", cast_to=Model, **body)
    assert type(made) is Model
    assert made._request_id == "req_1"
    [request] = transport.requests
    assert (request.method, request.url) == (verb.upper(), "https://api.test/v1/own/path")
    assert request.headers.get("authorization") == "Bearer sk-test"
    if body:
        assert transport.sent() == {"a": 1}
        assert request.headers.get("content-type") == "application/json"
    else:
        assert request.body is None


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("own", "https://api.test/v1/own"),
        ("/own?a=1", "https://api.test/v1/own?a=1"),
        ("https://api.test/v1/own", "https://api.test/v1/own"),
        ("/redirect?to=https://other.test/x", "https://api.test/v1/redirect?to=https://other.test/x"),
        ("/with space/é", "https://api.test/v1/with%20space/%C3%A9"),
        ("/quoted%20already", "https://api.test/v1/quoted%20already"),
        ("/{braces}", "https://api.test/v1/{braces}"),
    ],
)
def test_paths(fake: MakeFake, path: str, url: str) -> None:
    client, transport = fake(OK)
    client.run(client.real.get, path, cast_to=dict)
    assert transport.requests[0].url == url


@pytest.mark.parametrize(
    "path", ["https://other.test/v1/x", "http://api.test/v1/x", "https://api.test/v2/x", "/x\r\nHost: evil", "/x\0"]
)
def test_paths_that_lead_elsewhere(fake: MakeFake, path: str) -> None:
    client, transport = fake(OK)
    with pytest.raises(ValueError, match="get: "):
        client.run(client.real.get, path, cast_to=dict)
    assert transport.requests == []


@pytest.mark.parametrize(
    ("cast_to", "said", "value"),
    [
        (dict, MODEL, MODEL),
        (dict[str, Any], MODEL, MODEL),
        (object, [1, 2], [1, 2]),
        (str, "text", '"text"'),
        (list[Mine], [{"id": "a"}], [Mine(id="a")]),
        (Mine, {"id": "a", "inner": {"id": "b"}}, Mine(id="a", inner=Mine(id="b"))),
        (Mine | str, {"id": "a"}, Mine(id="a")),
        (dict[str, Mine], {"k": {"id": "a"}}, {"k": Mine(id="a")}),
    ],
    ids=str,
)
def test_types(fake: MakeFake, cast_to: Any, said: Any, value: Any) -> None:
    client, _ = fake(Said.json(said))
    assert client.run(client.real.get, "/x", cast_to=cast_to) == value
    strict, _ = fake(Said.json(said), _strict_response_validation=True)
    assert strict.run(strict.real.get, "/x", cast_to=cast_to) == value


def test_pydantic_bytes_and_nothing(fake: MakeFake) -> None:
    pydantic = pytest.importorskip("pydantic")

    class Theirs(pydantic.BaseModel):  # type: ignore[misc,name-defined]  # imported late
        id: str

    client, _ = fake(OK)
    assert client.run(client.real.get, "/x", cast_to=Theirs) == Theirs(id="m")
    assert json.loads(client.run(client.real.get, "/x", cast_to=bytes).content) == MODEL
    assert client.run(client.real.get, "/x", cast_to=entrechat.HttpxBinaryResponseContent).json() == MODEL
    assert client.run(client.real.post, "/x", cast_to=None) is None
    assert client.run(client.real.post, "/x", cast_to=type(None)) is None


def test_options(fake: MakeFake) -> None:
    client, transport = fake(OK)
    options = {
        "headers": {"X-Own": "1", "Accept": entrechat.omit},
        "params": {"a": [1, 2]},
        "extra_json": {"b": 2},
        "timeout": 7,
        "max_retries": 0,
        "idempotency_key": "i",
        "follow_redirects": True,
    }
    client.run(client.real.post, "/x?c=3", cast_to=dict, body={"a": 1}, options=options)
    [request] = transport.requests
    assert request.headers.get("x-own") == "1"
    assert request.headers.get("accept") is None
    assert request.headers.get("idempotency-key") == "i"
    assert set(request.target.partition("?")[2].split("&")) == {"c=3", "a%5B%5D=1", "a%5B%5D=2"} or "a[]=1" in request.target
    assert transport.sent() == {"a": 1, "b": 2}
    assert request.timeout is not None and request.timeout.total == 7


def test_options_that_are_none(fake: MakeFake) -> None:
    client, transport = fake(OK)
    with pytest.raises(TypeError, match="options: unknown member 'header'; there are headers"):
        client.run(client.real.get, "/x", cast_to=dict, options={"header": {}})
    with pytest.raises(TypeError, match="content: send JSON"):
        client.run(client.real.post, "/x", cast_to=dict, content=b"x")
    assert transport.requests == []


@pytest.mark.parametrize("body", [[1, 2], "text", 3, None, {"a": None}])
def test_bodies(fake: MakeFake, body: Any) -> None:
    client, transport = fake(OK)
    client.run(client.real.post, "/x", cast_to=dict, body=body)
    assert transport.requests[0].body == (None if body is None else json.dumps(body, separators=(",", ":")).encode())


@pytest.mark.parametrize(
    "files", [{"file": ("n.txt", b"content")}, [("file", ("n.txt", b"content"))]], ids=["mapping", "pairs"]
)
def test_files(fake: MakeFake, files: Any) -> None:
    client, transport = fake(OK)
    client.run(client.real.post, "/x", cast_to=dict, body={"purpose": "p"}, files=files)
    request: Any = transport.requests[0]
    sent = b"".join(request.body.chunks())
    assert b'filename="n.txt"' in sent
    assert b"content" in sent
    assert b'name="purpose"' in sent
    assert request.headers.get("content-type").startswith("multipart/form-data; boundary=")


def test_refusals(fake: MakeFake) -> None:
    client, transport = fake(Said.error(500), Said.error(404))
    with pytest.raises(entrechat.NotFoundError):
        client.run(client.real.get, "/x", cast_to=dict)
    assert len(transport.requests) == 2


def test_streams(fake: MakeFake, colour: str) -> None:
    client, transport = fake(Said.events([{"id": "a"}, {"id": "b"}], done=False))
    kind: Any = Stream[Mine] if colour == "sync" else AsyncStream[Mine]
    events = client.collect(client.real.post, "/x", cast_to=Mine, body={}, stream=True, stream_cls=kind)
    assert events == [Mine(id="a"), Mine(id="b")]
    assert transport.open == 0


def test_lists(fake: MakeFake, colour: str) -> None:
    pages = [{"data": [{"id": "a"}], "has_more": True}, {"data": [{"id": "b"}], "has_more": False}]
    client, transport = fake(*map(Said.json, pages))
    page: Any = SyncCursorPage[Mine] if colour == "sync" else AsyncCursorPage[Mine]
    found = client.collect(client.real.get_api_list, "/x", model=Mine, page=page, options={"params": {"limit": 1}})
    assert found == [Mine(id="a"), Mine(id="b")]
    assert [request.target for request in transport.requests] == ["/v1/x?limit=1", "/v1/x?limit=1&after=a"]


def test_a_path_without_a_key(fake: MakeFake) -> None:
    client, transport = fake(OK, api_key=None, admin_api_key="sk-admin")
    client.run(client.real.get, "/organization/x", cast_to=dict)
    assert transport.requests[0].headers.get("authorization") == "Bearer sk-admin"


def test_many_paths_leave_nothing_behind(fake: MakeFake) -> None:
    client, _ = fake(OK)
    for number in range(50):
        client.run(client.real.get, f"/x/{number}", cast_to=dict)
    assert len(client.real._config.blocks) <= 2
