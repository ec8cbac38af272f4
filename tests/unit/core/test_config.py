"""A client's settings as calls read them: URLs, timeouts, headers, keys."""

from __future__ import annotations

from typing import Any

import pytest

from entrechat import MissingCredentialsError, Timeout, omit
from entrechat._core.config import DEFAULT_TIMEOUT, LONG_TIMEOUT, Config, as_timeout, parse_base_url
from entrechat._core.http import Origin
from entrechat._core.op import Op

OP = Op("things.get", "GET", "/things")
POST = Op("things.create", "POST", "/things", body=("a",))
ADMIN = Op("admin.things.get", "GET", "/organization/things", admin=True)


@pytest.mark.parametrize(
    ("url", "origin", "path"),
    [
        ("https://api.openai.com/v1", Origin("https", "api.openai.com", 443), "/v1"),
        ("https://api.openai.com/v1/", Origin("https", "api.openai.com", 443), "/v1"),
        ("HTTP://Localhost:8000", Origin("http", "localhost", 8000), ""),
        ("http://127.0.0.1:1/", Origin("http", "127.0.0.1", 1), ""),
        ("http://[::1]:8080/v1", Origin("http", "::1", 8080), "/v1"),
        ("https://bücher.example/v1", Origin("https", "xn--bcher-kva.example", 443), "/v1"),
        (" https://host/a/b//", Origin("https", "host", 443), "/a/b"),
    ],
)
def test_base_urls(url: str, origin: Origin, path: str) -> None:
    assert parse_base_url(url) == (origin, path)


@pytest.mark.parametrize(
    "url",
    ["", "api.openai.com/v1", "ftp://x", "://x", "https://", "https:///v1", "https://host:0/", "https://host:99999", "https://host:x", "https://a b/v1",
     "https://user:pw@host/v1", "https://host/v1?x=1", "https://host/v1#x", "https://ho\nst/v1", "file:///etc/passwd",
     "http://ü..x/v1", "http://" + "ü" * 80 + ".x", "http://\ud83d.x"],
)  # fmt: skip
def test_base_urls_that_are_none(url: str) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        parse_base_url(url)
    assert "pw" not in str(caught.value)


class LikeHttpx:
    connect, read, write, pool = 1.0, 2.0, 3.0, 4.0


@pytest.mark.parametrize(
    ("given", "made"),
    [
        (None, None),
        (3, Timeout(3.0)),
        (2.5, Timeout(2.5)),
        (Timeout(1, connect=2), Timeout(1, connect=2)),
        (LikeHttpx(), Timeout(connect=1.0, read=2.0, write=3.0, pool=4.0)),
        ((1.0, 2.0), Timeout(connect=1.0, read=2.0)),
        ((1.0, 2.0, 3.0, 4.0), Timeout(connect=1.0, read=2.0, write=3.0, pool=4.0)),
    ],
)
def test_timeouts(given: Any, made: Timeout | None) -> None:
    assert as_timeout(given) == made


@pytest.mark.parametrize("given", ["3", True, object(), [1], (1,), {"total": 1}])
def test_timeouts_that_are_none(given: Any) -> None:
    with pytest.raises(TypeError, match="timeout must be"):
        as_timeout(given)


@pytest.mark.parametrize("given", [-1, float("nan")])
def test_timeouts_that_make_no_sense(given: float) -> None:
    with pytest.raises(ValueError, match="timeout"):
        as_timeout(given)


def config(**settings: Any) -> Config:
    return Config(**{"origin": Origin("https", "h", 443), "prefix": "/v1", "headers": {}, "query": {}, **settings})


def test_operations_that_generate_may_take_ten_minutes() -> None:
    slow = Op("x", "POST", "/x", slow=True)
    assert config().timeout_for(slow) is LONG_TIMEOUT
    assert config().timeout_for(OP) is DEFAULT_TIMEOUT
    assert config(timeout=None).timeout_for(slow) is None
    assert config(timeout=Timeout(3)).timeout_for(slow) == Timeout(3)


def test_so_may_uploads_of_files() -> None:
    from entrechat.resources.audio.transcriptions import _CREATE as transcribe
    from entrechat.resources.containers.files.files import _CREATE as into_container
    from entrechat.resources.files import _CREATE as upload
    from entrechat.resources.images import _EDIT as edit
    from entrechat.resources.skills.skills import _CREATE as skill
    from entrechat.resources.uploads.parts import _CREATE as part
    from entrechat.resources.videos import _CREATE as video

    for op in (transcribe, into_container, upload, edit, skill, part, video):
        assert config().timeout_for(op) is LONG_TIMEOUT
        assert config(timeout=Timeout(3)).timeout_for(op) == Timeout(3)


def headers(made: Config, op: Op = OP, token: str | None = None, **options: Any) -> dict[str, str]:
    return dict(made.block(op, token, options).items)


def test_headers_and_where_they_come_from() -> None:
    made = config(api_key="k", headers={"User-Agent": "u", "accept": "text/own", "X-None": None, "X-Omit": omit})
    assert headers(made) == {"Authorization": "Bearer k", "User-Agent": "u", "accept": "text/own"}
    assert headers(made, POST)["Content-Type"] == "application/json"
    own = Op("o", "GET", "/o", headers={"OpenAI-Beta": "b", "Accept": "application/binary"})
    assert headers(made, own) == {
        "Authorization": "Bearer k",
        "User-Agent": "u",
        "Accept": "application/binary",
        "OpenAI-Beta": "b",
    }


def test_which_key() -> None:
    both = config(api_key="k", admin_key="a")
    assert headers(both)["Authorization"] == "Bearer k"
    assert headers(both, ADMIN)["Authorization"] == "Bearer a"
    anywhere = Op("client.get", "GET", "/x")
    assert headers(both, anywhere)["Authorization"] == "Bearer k"
    assert headers(config(admin_key="a"), anywhere)["Authorization"] == "Bearer a"


@pytest.mark.parametrize(
    ("settings", "op", "names"),
    [
        ({"admin_key": "a"}, OP, ["things.get needs an API key", "api_key=", "OPENAI_API_KEY"]),
        ({"api_key": "k"}, ADMIN, ["admin.things.get needs an admin key", "admin_api_key=", "OPENAI_ADMIN_KEY"]),
        ({}, OP, ["OPENAI_API_KEY", "omit"]),
    ],
)
def test_a_key_that_is_missing(settings: Any, op: Op, names: list[str]) -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        headers(config(**settings), op)
    assert all(name in str(caught.value) for name in names)
    assert isinstance(caught.value, TypeError)  # as the official client raises


@pytest.mark.parametrize("own", [{"Authorization": "Basic x"}, {"authorization": omit}, {"api-key": "azure"}])
def test_a_key_that_is_not_needed(own: dict[str, Any]) -> None:
    made = headers(config(headers=own))
    assert "Bearer" not in str(made)
    with_call = config()
    assert "Authorization" not in headers(with_call, extra_headers=own)  # put in by the call itself
    with pytest.raises(MissingCredentialsError):
        headers(with_call)  # and the next call is asked again


def test_blocks_are_kept_by_operation_and_those_of_single_calls_by_verb() -> None:
    made = config(api_key="k")
    assert made.block(OP, None, {}) is made.block(OP, None, {})
    for _ in range(100):
        made.block(Op("client.post", "POST", "/x"), None, {})
    assert len(made.blocks) <= 3


def test_a_key_from_a_function() -> None:
    made = config()
    assert dict(made.bearer(OP, made.block(OP, "t", {}), " t\n").items)["Authorization"] == "Bearer t"
    own = config(headers={"authorization": "Basic x"})
    assert dict(own.bearer(OP, own.block(OP, "t", {}), "t").items)["authorization"] == "Basic x"
    for nothing in (None, "", "  ", 3):
        with pytest.raises(MissingCredentialsError, match=r"things\.get: the function given as api_key gave"):
            made.bearer(OP, made.block(OP, "t", {}), nothing)
