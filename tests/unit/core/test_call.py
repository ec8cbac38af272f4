"""One call: what is built of its arguments, redirects, options."""

from __future__ import annotations

from typing import Any

import pytest

import entrechat
from entrechat import Timeout, omit
from entrechat._core.call import Call, build
from entrechat._core.config import Config
from entrechat._core.http import Origin
from entrechat._core.op import Op
from entrechat._core.retry import RetryConfig
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

HERE = Origin("https", "api.test", 443)
GET = Op("things.get", "GET", "/things/{id}/parts/{part}", path_params=("id", "part"), query=("limit",))
POST = Op("things.create", "POST", "/things", body=("name", "size"))
OK = Said.json({"id": "m"})


def make(op: Op = POST, args: dict[str, Any] | None = None, options: Any = None, **settings: Any) -> Call:
    config = Config(**{"origin": HERE, "prefix": "/v1", "headers": {}, "query": {}, "api_key": "k", **settings})
    return build(config, op, args if args is not None else {"name": "x", "size": omit}, options or {})


# -- building ---------------------------------------------------------------------------------------------------


def test_omitted_arguments_are_left_out_and_none_is_sent() -> None:
    assert make(args={"name": None, "size": omit}).body == b'{"name":null}'


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("abc-1_x", "abc-1_x"),
        ("a/b", "a%2Fb"),
        ("a b?c#d%", "a%20b%3Fc%23d%25"),
        ("é", "%C3%A9"),
        (7, "7"),
        ("ft:gpt:org::x", "ft:gpt:org::x"),
        ("{part}", "%7Bpart%7D"),
        ("...", "..."),
    ],
)
def test_path_parameters(value: Any, sent: str) -> None:
    assert make(GET, {"id": value, "part": "p", "limit": omit}).target == f"/v1/things/{sent}/parts/p"


@pytest.mark.parametrize("value", ["", None, ".", "..", "a\nb", "\0"])
def test_path_parameters_that_would_lead_elsewhere(value: Any) -> None:
    with pytest.raises(ValueError, match=r"things\.get: id must"):
        make(GET, {"id": value, "part": "p", "limit": omit})


def test_query_of_the_client_the_arguments_and_the_call() -> None:
    call = make(
        GET, {"id": "i", "part": "p", "limit": 3}, {"extra_query": {"b": "call", "c": 3}}, query={"a": "client", "b": "client"}
    )
    assert call.target == "/v1/things/i/parts/p?a=client&limit=3&b=call&c=3" or set(
        call.target.partition("?")[2].split("&")
    ) == {"a=client", "limit=3", "b=call", "c=3"}


def test_extra_body_stands_above_the_arguments() -> None:
    assert make(options={"extra_body": {"name": "y", "more": [1]}}).body == b'{"name":"y","more":[1]}'
    with pytest.raises(TypeError, match="extra_body must be a dict, not list"):
        make(options={"extra_body": [1]})


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("sise", "'size'"),
        ("time_out", "'timeout'"),
        ("extra_header", "'extra_headers'"),
        ("max_retry", "'max_retries'"),
        ("qqqq", "use extra_body"),
    ],
)
def test_unknown_keywords_are_told_of_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(TypeError, match=rf"things\.create\(\) got an unexpected keyword argument '{name}'.*{hint}"):
        make(options={name: 1})


def test_unknown_keywords_of_real_methods(fake: MakeFake) -> None:
    client, transport = fake(OK)
    with pytest.raises(TypeError, match=r"chat\.completions\.create\(\).*'temprature'\. Did you mean 'temperature'"):
        client.run(client.chat.completions.create, model="m", messages=[], temprature=1)
    with pytest.raises(TypeError, match="'messages'"):
        client.run(client.chat.completions.create, model="m")
    assert transport.requests == []


@pytest.mark.parametrize(
    ("client", "call", "timeout"),
    [
        (Timeout(5), {}, Timeout(5)),
        (Timeout(5), {"timeout": 2}, Timeout(2.0)),
        (Timeout(5), {"timeout": Timeout(read=1)}, Timeout(read=1)),
        (Timeout(5), {"timeout": None}, None),
        (Timeout(5), {"timeout": omit}, Timeout(5)),
        (None, {}, None),
    ],
)
def test_timeouts(client: Any, call: Any, timeout: Any) -> None:
    made = make(options=call, timeout=client)
    assert made.timeout == timeout
    assert (made.deadline is not None) is (timeout is not None and timeout.total is not None)


def test_retries() -> None:
    assert make(retries=RetryConfig(1, interval=9), options={"max_retries": 4}).retries == RetryConfig(4, interval=9)


@pytest.mark.parametrize("bad", [{"timeout": "3"}, {"max_retries": -1}, {"max_retries": None}])
def test_options_that_cannot_be(bad: Any) -> None:
    with pytest.raises(TypeError):
        make(options=bad)


def test_headers() -> None:
    call = make(
        Op("x", "POST", "/x", body=(), header_params={"beta": "OpenAI-Beta"}),
        {"beta": ["a", "b"]},
        {"extra_headers": {"X-Own": 1, "accept": omit, "authorization": None}, "idempotency_key": "i"},
    )
    assert dict(call.headers.items) == {
        "Content-Type": "application/json",
        "OpenAI-Beta": "a,b",
        "X-Own": "1",
        "Idempotency-Key": "i",
    }


# -- redirects --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/v2/things?x=1", "https://api.test/v2/things?x=1"),
        ("/v2/things#part", "https://api.test/v2/things"),
        ("other", "https://api.test/v1/other"),
        ("../up/", "https://api.test/up/"),
        ("?page=2", "https://api.test/v1/things?page=2"),
        ("//other.test/x", "https://other.test/x"),
        ("https://other.test", "https://other.test/"),
        ("https://API.test:443/x/", "https://api.test/x/"),
        ("https://other.test:8443/a/b/?q=/x//y", "https://other.test:8443/a/b/?q=/x//y"),
        ("/with space/é", "https://api.test/with%20space/%C3%A9"),
        ("/already%20quoted", "https://api.test/already%20quoted"),
    ],
)
def test_where_redirects_lead(location: str, url: str) -> None:
    call = make()
    assert call.redirect(307, location)
    assert call.request().url == url


@pytest.mark.parametrize(
    "location",
    [
        "",
        "http://api.test/x",
        "http://other.test/x",
        "ftp://x/y",
        "javascript:x",
        "https://user:pw@other.test/x",
        "https://[::1/x",
    ],
)
def test_redirects_that_are_not_followed(location: str) -> None:
    call = make()
    before = (call.request().url, call.method, call.body, call.headers)
    assert not call.redirect(302, location)
    assert (call.request().url, call.method, call.body, call.headers) == before


@pytest.mark.parametrize(
    ("status", "verb", "becomes"),
    [
        (301, "POST", "GET"),
        (302, "POST", "GET"),
        (303, "POST", "GET"),
        (303, "PUT", "GET"),
        (307, "POST", "POST"),
        (308, "POST", "POST"),
        (301, "DELETE", "DELETE"),
        (302, "GET", "GET"),
    ],
)
def test_what_redirects_do_to_the_verb_and_the_body(status: int, verb: str, becomes: str) -> None:
    call = make(Op("x", verb, "/x", body=("name",)), {"name": "x"})
    assert call.redirect(status, "/y")
    assert call.method == becomes
    assert (call.body is None) is (becomes != verb)
    assert (call.headers.get("content-type") is None) is (becomes == "GET")


SECRETS = {
    "api-key": "s1",
    "Cookie": "s2",
    "X-Api-Key": "s3",
    "OpenAI-Organization": "o",
    "OpenAI-Project": "p",
    "Proxy-Authorization": "s4",
}


@pytest.mark.parametrize(
    ("location", "kept"),
    [
        ("/elsewhere", True),
        ("https://api.test/x", True),
        ("https://api.test:444/x", False),
        ("https://evil.test/x", False),
        ("//evil.test/x", False),
    ],
)
def test_credentials_stay_with_their_origin(location: str, kept: bool) -> None:
    call = make(headers={**SECRETS, "X-Own": "1"})
    assert call.redirect(307, location)
    for name in ("Authorization", *SECRETS):
        assert (call.headers.get(name) is not None) is kept, name
    assert call.headers.get("X-Own") == "1"
    assert call.redirect(307, "https://api.test/back")
    assert (call.headers.get("Authorization") is not None) is kept  # gone is gone


def test_a_client_follows_redirects(fake: MakeFake) -> None:
    client, transport = fake(Said(307, {"location": "/v2/a"}), Said(302, {"location": "https://other.test/b"}), OK)
    assert client.run(client.models.retrieve, "m").id == "m"
    assert [request.url for request in transport.requests] == [
        "https://api.test/v1/models/m",
        "https://api.test/v2/a",
        "https://other.test/b",
    ]
    assert [request.headers.get("authorization") for request in transport.requests] == [
        "Bearer sk-test",
        "Bearer sk-test",
        None,
    ]


@pytest.mark.parametrize("location", ["/v1/again", "http://api.test/plain", ""])
def test_a_redirect_that_is_not_followed_is_an_error_that_says_so(fake: MakeFake, location: str) -> None:
    client, transport = fake(Said(302, {"location": location} if location else {}))
    with pytest.raises(entrechat.APIStatusError, match="Error code: 302") as caught:
        client.run(client.models.retrieve, "m")
    assert len(transport.requests) == (11 if location == "/v1/again" else 1)
    assert caught.value.status_code == 302
    if location:
        assert f"redirects to {location}" in str(caught.value)


def test_a_streamed_redirect_is_closed(fake: MakeFake) -> None:
    chunk = {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    client, transport = fake(Said(307, {"location": "/x"}, b"moved"), Said.events([chunk]))
    assert len(client.collect(client.chat.completions.create, model="m", messages=[], stream=True)) == 1
    assert transport.open == 0


def test_an_upload_that_cannot_be_sent_twice_is_not_redirected(fake: MakeFake) -> None:
    client, transport = fake(Said(307, {"location": "/x"}), OK)
    with pytest.raises(entrechat.APIStatusError):
        client.run(client.files.create, file=("x", iter([b"a"])), purpose="batch")
    assert len(transport.requests) == 1
